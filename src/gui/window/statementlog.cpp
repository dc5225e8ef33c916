// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/statementlog.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>

namespace slicetool::gui {

namespace {

constexpr size_t statementsKept = 20'000;
constexpr int shownCharacters = 300; // of a statement in the list

} // namespace

int StatementLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int StatementLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void StatementLogModel::add(const QList<StatementRecord> &statements)
{
    if (statements.isEmpty())
        return;
    const size_t all = m_entries.size() + size_t(statements.size());
    if (all > statementsKept) {
        const size_t gone = std::min(m_entries.size(), all - statementsKept);
        if (gone > 0) {
            beginRemoveRows({}, 0, int(gone) - 1);
            m_entries.erase(m_entries.begin(), m_entries.begin() + qptrdiff(gone));
            endRemoveRows();
        }
    }
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(statements.size()) - 1);
    for (const StatementRecord &record : statements)
        m_entries.push_back({QTime::currentTime(), record});
    endInsertRows();
}

void StatementLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QVariant StatementLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Server:
        return tr("Server");
    case Seconds:
        return tr("Took");
    case Rows:
        return tr("Rows");
    case Statement:
        return tr("Statement");
    default:
        return {};
    }
}

QVariant StatementLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(size_t(index.row()));
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Seconds || index.column() == Rows;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == Statement && !entry.record.ok)
        return icon(QStringLiteral("error"), ThemeColors::of(QGuiApplication::palette()).error);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return entry.time.toString(QStringLiteral("HH:mm:ss.zzz"));
    case Server:
        return entry.record.label;
    case Seconds:
        return tr("%1 ms").arg(QLocale().toString(entry.record.seconds * 1000, 'f', 1));
    case Rows:
        return countText(entry.record.rows);
    case Statement:
        return entry.record.sql.left(shownCharacters).simplified();
    default:
        return {};
    }
}

StatementLogView::StatementLogView(StatementLogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
{
    m_filter->setSourceModel(&model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Filter statements"));
    m_search->setAccessibleName(tr("Filter statements"));
    m_search->setClearButtonEnabled(true);
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(QStringLiteral("logClear"));

    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Statements sent to the servers"));
    m_view->setModel(m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int unit = m_view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (const auto &[column, characters] :
         {std::pair(StatementLogModel::Time, 15), std::pair(StatementLogModel::Server, 12),
          std::pair(StatementLogModel::Seconds, 12), std::pair(StatementLogModel::Rows, 10)})
        m_view->setColumnWidth(column, characters * unit);
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("The selected statement"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(clear);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(clear, &QPushButton::clicked, &model, &StatementLogModel::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const QModelIndex row = m_filter->mapToSource(current);
                m_text->setPlainText(row.isValid() ? m_model.at(row.row()).sql : QString());
            });
    // Who looks at the end stays there.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_view->setProperty("follows", bar->value() == bar->maximum());
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_view->property("follows").toBool())
            m_view->scrollToBottom();
    });
}

} // namespace slicetool::gui
