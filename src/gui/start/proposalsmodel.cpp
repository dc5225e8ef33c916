// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/proposalsmodel.h"

#include "gui/base/format.h"

#include <algorithm>

namespace slicetool::gui {

void ProposalsModel::setProposals(const QList<TableProposal> &proposals)
{
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
    Q_EMIT wantedChanged();
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableProposal &proposal = m_proposals.at(index.row());
    const bool isWanted = proposal.step.kind != StepKind::Skip;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Table:
            return proposal.table.name;
        case Rows:
            return countText(proposal.table.rows);
        case Size:
            return bytesText(proposal.table.bytes);
        case Reason:
            if (!isWanted)
                return proposal.reason == TableProposal::Reason::LooksLikeLog
                           ? tr("skip: looks like a log")
                           : tr("skip");
            return proposal.step.where.isEmpty() ? tr("scan, all rows")
                                                 : tr("scan, where %1").arg(proposal.step.where);
        }
        return {};
    case SortRole:
        return index.column() == Rows   ? QVariant(proposal.table.rows)
               : index.column() == Size ? QVariant(proposal.table.bytes)
                                        : data(index, Qt::DisplayRole);
    case Qt::CheckStateRole:
        return index.column() == Table ? QVariant(isWanted ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Rows || index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Table
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_proposals[index.row()].step.kind =
        value.toInt() == Qt::Checked ? StepKind::Scan : StepKind::Skip;
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT wantedChanged();
    return true;
}

void ProposalsModel::setWanted(const QList<int> &rows, bool wanted)
{
    for (const int row : rows)
        m_proposals[row].step.kind = wanted ? StepKind::Scan : StepKind::Skip;
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT wantedChanged();
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Table:
        return tr("Table");
    case Rows:
        return tr("Rows");
    case Size:
        return tr("Size");
    case Reason:
        return tr("Proposal");
    default:
        return {};
    }
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Table)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QList<TableStep> ProposalsModel::steps() const
{
    QList<TableStep> steps;
    for (const TableProposal &proposal : m_proposals) {
        TableStep usual;
        usual.table = proposal.step.table;
        if (proposal.step.kind == StepKind::Skip) {
            usual.kind = StepKind::Skip; // a predicate of a table that is skipped says nothing
            steps << usual;
        } else if (proposal.step != usual) {
            steps << proposal.step;
        }
    }
    return steps;
}

bool ProposalsModel::needsSince() const
{
    return std::any_of(m_proposals.begin(), m_proposals.end(), [](const TableProposal &proposal) {
        return proposal.step.kind != StepKind::Skip && !proposal.step.where.isEmpty();
    });
}

qint64 ProposalsModel::wantedRows() const
{
    qint64 rows = 0;
    for (const TableProposal &proposal : m_proposals)
        rows += proposal.step.kind == StepKind::Skip ? 0 : proposal.table.rows;
    return rows;
}

int ProposalsModel::wantedTables() const
{
    return int(
        std::count_if(m_proposals.begin(), m_proposals.end(), [](const TableProposal &proposal) {
            return proposal.step.kind != StepKind::Skip;
        }));
}

} // namespace slicetool::gui
