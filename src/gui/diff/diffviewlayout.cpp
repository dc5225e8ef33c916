// SPDX-License-Identifier: GPL-3.0-or-later
// DiffView's widgets, and what is taken out of it.
#include "gui/diff/diffview.h"

#include "base/savefile.h"
#include "gui/base/background.h"
#include "gui/base/densitystrip.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/diff/diffdelegate.h"
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/pinnedtableview.h"
#include "gui/diff/valueviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace slicetool::gui {

namespace {

/// Lines as high as those of the grid.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 10);
        return size;
    }
};

constexpr int rowsTaken = 2000; // copied at once; more go to a file

} // namespace

void DiffView::build()
{
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(buildTables());
    across->addWidget(buildRows());
    across->setStretchFactor(0, 0);
    across->setStretchFactor(1, 1);
    across->setSizes({260, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(across);
}

QWidget *DiffView::buildTables()
{
    m_sorted->setSourceModel(m_tables);
    m_sorted->setSortRole(DiffTablesModel::SortRole);
    m_tableList = new QTreeView(this);
    m_tableList->setObjectName(QStringLiteral("diffTables"));
    m_tableList->setAccessibleName(tr("Tables with differences"));
    m_tableList->setModel(m_sorted);
    m_tableList->setRootIsDecorated(false);
    m_tableList->setUniformRowHeights(true);
    m_tableList->setItemDelegate(new RoomyDelegate(m_tableList));
    m_tableList->setSortingEnabled(true);
    m_tableList->sortByColumn(DiffTablesModel::Table, Qt::AscendingOrder);
    QHeaderView *header = m_tableList->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(44);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DiffTablesModel::Table, QHeaderView::Stretch);
    return m_tableList;
}

QWidget *DiffView::buildRows()
{
    m_kinds = new QTabBar(this);
    m_kinds->setObjectName(QStringLiteral("diffKinds"));
    m_kinds->setAccessibleName(tr("Kinds of differences"));
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    for (int kind = 0; kind < 4; ++kind)
        m_kinds->addTab(QString());

    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("diffFind"));
    m_find->setPlaceholderText(tr("Find in rows"));
    m_find->setAccessibleName(tr("Find in rows"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(320);
    m_findTimer = new QTimer(this);

    m_onlyChanged = new QToolButton(this);
    m_onlyChanged->setObjectName(QStringLiteral("diffOnlyChanged"));
    m_onlyChanged->setText(tr("Changed columns"));
    m_onlyChanged->setToolTip(tr("Hide unchanged columns"));
    m_onlyChanged->setIcon(icon(QStringLiteral("columns")));
    m_onlyChanged->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyChanged->setCheckable(true);

    m_take = new QToolButton(this);
    m_take->setObjectName(QStringLiteral("diffTake"));
    m_take->setText(tr("Copy"));
    m_take->setIcon(icon(QStringLiteral("copy")));
    m_take->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_take->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_take);
    menu->addAction(tr("Copy as SQL"), this, [this] { copy(RowFormat::Sql); });
    menu->addAction(tr("Copy as CSV"), this, [this] { copy(RowFormat::Csv); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(RowFormat::Json); });
    menu->addAction(tr("Copy as Markdown"), this, [this] { copy(RowFormat::Markdown); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("sql")), tr("Preview SQL…"), this, &DiffView::previewSql);
    menu->addAction(icon(QStringLiteral("export")), tr("Export the table's rows…"), this,
                    &DiffView::exportRows);
    menu->addSeparator();
    menu->addAction(tr("Check all rows"), this, [this] { m_grid->setAllChecked(true); });
    menu->addAction(tr("Uncheck all rows"), this, [this] { m_grid->clearChecks(); });
    m_take->setMenu(menu);

    m_apply = new QPushButton(icon(QStringLiteral("ok")), tr("Apply checked"), this);
    m_apply->setObjectName(QStringLiteral("diffApply"));

    m_strip = new DensityStrip(this);
    m_strip->setObjectName(QStringLiteral("diffDensity"));
    m_strip->setAccessibleName(tr("Density of changes along the key"));
    m_part = new QToolButton(this);
    m_part->setObjectName(QStringLiteral("diffPart"));
    m_part->setIcon(icon(QStringLiteral("close")));
    m_part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_part->setToolTip(tr("Show all parts again"));
    m_part->setAccessibleName(m_part->toolTip());
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("diffHint"));
    m_hint->setWordWrap(true);

    m_view = new PinnedTableView(this);
    m_view->setObjectName(QStringLiteral("diffGrid"));
    m_view->setAccessibleName(tr("Rows that differ"));
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setFixedWidth(30);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->setModel(m_grid);
    m_view->setItemDelegate(new DiffDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_value = new ValueViewer(this);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_find, 1);
    tools->addStretch(1);
    tools->addWidget(m_onlyChanged);
    tools->addWidget(m_take);
    tools->addWidget(m_apply);
    auto *density = new QHBoxLayout;
    density->addWidget(m_strip, 1);
    density->addWidget(m_part);
    auto *rows = new QWidget(this);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_kinds);
    layout->addLayout(tools);
    layout->addLayout(density);
    layout->addWidget(m_hint);
    auto *down = new QSplitter(Qt::Vertical, rows);
    down->addWidget(m_view);
    down->addWidget(m_value);
    down->setStretchFactor(0, 4);
    down->setStretchFactor(1, 1);
    layout->addWidget(down, 1);
    return rows;
}

/// The selected rows, else those that are seen, from the first on.
QList<int> DiffView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows << index.row();
    if (rows.isEmpty()) {
        for (int row = 0; row < std::min(m_grid->rowCount(), rowsTaken); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows.mid(0, rowsTaken);
}

QByteArray DiffView::selectedText(RowFormat format)
{
    QList<DifferingRow> rows;
    for (const int number : selectedRows()) {
        if (const auto row = m_grid->rowAt(number))
            rows << *row;
    }
    if (rows.isEmpty())
        return {};
    // Rows that go make room for the unique values of others.
    if (format == RowFormat::Sql) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const DifferingRow &a, const DifferingRow &b) {
                             return int(a.change) > int(b.change);
                         });
    }
    QByteArray text = rowsHeader(rows.first(), format);
    for (const DifferingRow &row : std::as_const(rows))
        text += rowText(row, format);
    Q_EMIT message(rows.size() == rowsTaken && m_grid->rowCount() > rowsTaken
                       ? tr("Only the first %1 of %2; export the table to get all")
                             .arg(rowsText(rows.size()), rowsText(m_grid->rowCount()))
                       : tr("%1 copied").arg(rowsText(rows.size())));
    return text;
}

void DiffView::copy(RowFormat format)
{
    QApplication::clipboard()->setText(QString::fromUtf8(selectedText(format)));
}

void DiffView::previewSql()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("sqlPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("SQL for %1 in %2").arg(m_table, targetName()));
    auto *text = new QPlainTextEdit(QString::fromUtf8(selectedText(RowFormat::Sql)), dialog);
    text->setObjectName(QStringLiteral("sqlPreviewText"));
    text->setAccessibleName(tr("SQL"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copyAll = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, text,
            [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(820, 480);
    dialog->open();
}

void DiffView::exportRows()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), m_table + QStringLiteral(".sql"),
        tr("SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)"));
    if (path.isEmpty() || !m_store)
        return;
    const RowFormat format = path.endsWith(QLatin1String(".csv"))     ? RowFormat::Csv
                             : path.endsWith(QLatin1String(".jsonl")) ? RowFormat::Json
                             : path.endsWith(QLatin1String(".md"))    ? RowFormat::Markdown
                                                                      : RowFormat::Sql;
    const auto kind = DifferenceStore::Kind(m_kinds->currentIndex());
    inBackground(
        this,
        [store = m_store, table = m_table, kind, format, path]() -> Result<void> {
            QSaveFile file(path);
            const auto failed = [&](const QString &reason) {
                return Error{ErrorCode::Io, tr("Writing %1").arg(path), reason};
            };
            if (!file.open(QIODevice::WriteOnly))
                return failed(file.errorString());
            using Kind = DifferenceStore::Kind;
            // Rows that go make room for the unique values of others.
            const QList<Kind> kinds = format == RowFormat::Sql && kind == Kind::All
                                          ? QList{Kind::Delete, Kind::Update, Kind::Insert}
                                          : QList{kind};
            constexpr qint64 page = 500;
            bool isFirst = true;
            for (const Kind each : kinds) {
                for (qint64 at = 0;; at += page) {
                    const auto rows = store->rows(table, each, at, page);
                    if (!rows)
                        return rows.error();
                    for (const DifferingRow &row : *rows) {
                        const QByteArray header =
                            std::exchange(isFirst, false) ? rowsHeader(row, format) : QByteArray();
                        if (!writeAll(file, header + rowText(row, format)))
                            return failed(file.errorString());
                    }
                    if (rows->size() < page)
                        break;
                }
            }
            return commitWhole(file) ? Result<void>() : failed(file.errorString());
        },
        [this](const Result<void> &written) {
            if (written)
                Q_EMIT message(tr("Exported."));
            else
                QMessageBox::warning(this, tr("Export"), written.error().message());
        });
}

} // namespace slicetool::gui
