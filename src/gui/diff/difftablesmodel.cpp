// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/difftablesmodel.h"

#include "gui/base/format.h"

namespace slicetool::gui {

void DiffTablesModel::setReport(const RunReport &report)
{
    beginResetModel();
    m_tables.clear();
    m_checked.clear();
    for (const TableReport &table : report.tables) {
        if (table.changes() > 0)
            m_tables << table;
    }
    endResetModel();
    Q_EMIT checksChanged();
}

int DiffTablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tables.size());
}

int DiffTablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int DiffTablesModel::rowOf(const QString &table) const
{
    for (int row = 0; row < m_tables.size(); ++row) {
        if (m_tables.at(row).table == table)
            return row;
    }
    return -1;
}

QStringList DiffTablesModel::checked() const
{
    QStringList names;
    for (const TableReport &table : m_tables) {
        if (m_checked.contains(table.table))
            names << table.table;
    }
    return names;
}

QVariant DiffTablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableReport &table = m_tables.at(index.row());
    const qint64 count = index.column() == Inserted  ? table.inserted
                         : index.column() == Updated ? table.updated
                                                     : table.deleted;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Table)
            return table.table;
        return count == 0 ? QString() : countText(count);
    case SortRole:
        return index.column() == Table ? QVariant(table.table) : QVariant(count);
    case Qt::CheckStateRole:
        if (index.column() == Table)
            return m_checked.contains(table.table) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Table ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool DiffTablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Table
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &table = m_tables.at(index.row()).table;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(table);
    else
        m_checked.remove(table);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

QVariant DiffTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const char *const marks[] = {"", "+", "≠", "−"};
    if (role == Qt::DisplayRole)
        return section == Table ? tr("Table") : QString::fromUtf8(marks[section]);
    if (role == Qt::ToolTipRole) {
        return section == Inserted  ? tr("Rows only in the source")
               : section == Updated ? tr("Rows that differ")
               : section == Deleted ? tr("Rows only in the target")
                                    : QString();
    }
    if (role == Qt::TextAlignmentRole)
        return int((section == Table ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags DiffTablesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Table)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace slicetool::gui
