// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/planproposal.h"

#include <QAbstractTableModel>

namespace slicetool::gui {

/// The tables that the wizard found, with what it proposes for each; wanted or not by a check mark.
class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Rows, Size, Reason, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setProposals(const QList<TableProposal> &proposals);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Checks tables, or takes their checks away, at once.
    void setWanted(const QList<int> &rows, bool wanted);

    /// The steps that are not the usual one.
    QList<TableStep> steps() const;
    bool needsSince() const; ///< some predicate names :since
    qint64 wantedRows() const;
    int wantedTables() const;

Q_SIGNALS:
    void wantedChanged();

private:
    QList<TableProposal> m_proposals;
};

} // namespace slicetool::gui
