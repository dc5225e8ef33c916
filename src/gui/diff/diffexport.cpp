// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffexport.h"

#include "base/savefile.h"
#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/diff/diffgridmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QItemSelection>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace slicetool::gui {

namespace {

using Kind = DifferenceStore::Kind;

constexpr int rowsTaken = 2000; // copied at once; more go to a file

RowFormat formatOf(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"))     ? RowFormat::Csv
           : path.endsWith(QLatin1String(".jsonl")) ? RowFormat::Json
           : path.endsWith(QLatin1String(".md"))    ? RowFormat::Markdown
                                                    : RowFormat::Sql;
}

/// Writes all rows of a table and kind. Blocks; any thread. Error: Io.
Result<void> writeRows(const DifferenceStore &store, const QString &table, Kind kind,
                       RowFormat format, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&](const QString &reason) {
        return Error{ErrorCode::Io, DiffExport::tr("Writing %1").arg(path), reason};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // Rows that go make room for the unique values of others.
    const QList<Kind> kinds = format == RowFormat::Sql && kind == Kind::All
                                  ? QList{Kind::Delete, Kind::Update, Kind::Insert}
                                  : QList{kind};
    constexpr qint64 page = 500;
    bool isFirst = true;
    for (const Kind each : kinds) {
        for (qint64 at = 0;; at += page) {
            const auto rows = store.rows(table, each, at, page);
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
}

} // namespace

DiffExport::DiffExport(DiffGridModel &grid, QAbstractItemView &view)
    : QObject(&view)
    , m_grid(grid)
    , m_view(view)
{ }

void DiffExport::setRows(std::shared_ptr<DifferenceStore> store, const QString &table, Kind kind,
                         const QString &target)
{
    m_store = std::move(store);
    m_table = table;
    m_kind = kind;
    m_target = target;
}

void DiffExport::addTo(QMenu &menu)
{
    menu.addAction(tr("Copy as SQL"), this, [this] { copy(RowFormat::Sql); });
    menu.addAction(tr("Copy as SQL in the other direction"), this,
                   [this] { copy(RowFormat::Sql, Direction::ToSource); });
    menu.addAction(tr("Copy as CSV"), this, [this] { copy(RowFormat::Csv); });
    menu.addAction(tr("Copy as JSON"), this, [this] { copy(RowFormat::Json); });
    menu.addAction(tr("Copy as Markdown"), this, [this] { copy(RowFormat::Markdown); });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("sql")), tr("Preview SQL…"), this, &DiffExport::previewSql);
    menu.addAction(icon(QStringLiteral("export")), tr("Export the table's rows…"), this,
                   &DiffExport::exportRows);
}

QList<int> rowsOf(const QItemSelection &selection, int most)
{
    QList<QPair<int, int>> ranges; // first and last row
    for (const QItemSelectionRange &range : selection)
        ranges << qMakePair(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (int row = std::max(first, rows.isEmpty() ? 0 : rows.last() + 1);
             row <= last && rows.size() < most; ++row)
            rows << row;
    }
    return rows;
}

/// The selected rows, else those that are seen, from the first on.
QList<int> DiffExport::selectedRows() const
{
    QList<int> rows = rowsOf(m_view.selectionModel()->selection(), rowsTaken);
    if (rows.isEmpty()) {
        for (int row = 0; row < std::min(m_grid.rowCount(), rowsTaken); ++row)
            rows << row;
    }
    return rows;
}

QByteArray DiffExport::selectedText(RowFormat format, Direction direction)
{
    QList<DifferingRow> rows;
    for (const int number : selectedRows()) {
        if (const auto row = m_grid.rowAt(number))
            rows << (direction == Direction::ToSource ? reversed(*row, m_step) : *row);
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
    Q_EMIT message(rows.size() == rowsTaken && m_grid.rowCount() > rowsTaken
                       ? tr("Only the first %1 of %2; export the table to get all")
                             .arg(rowsText(rows.size()), rowsText(m_grid.rowCount()))
                       : tr("%1 copied").arg(rowsText(rows.size())));
    return text;
}

void DiffExport::copy(RowFormat format, Direction direction)
{
    QApplication::clipboard()->setText(QString::fromUtf8(selectedText(format, direction)));
}

void DiffExport::previewSql()
{
    auto *dialog = new QDialog(&m_view);
    dialog->setObjectName(QStringLiteral("sqlPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("SQL for %1 in %2").arg(m_table, m_target));
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

void DiffExport::exportRows()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_view, tr("Export"), m_table + QStringLiteral(".sql"),
        tr("SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)"));
    if (path.isEmpty() || !m_store)
        return;
    inBackground(
        this,
        [store = m_store, table = m_table, kind = m_kind, path] {
            return writeRows(*store, table, kind, formatOf(path), path);
        },
        [this](const Result<void> &written) {
            if (written)
                Q_EMIT message(tr("Exported."));
            else
                QMessageBox::warning(&m_view, tr("Export"), written.error().message());
        });
}

} // namespace slicetool::gui
