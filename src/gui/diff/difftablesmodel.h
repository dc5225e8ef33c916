// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace slicetool::gui {

/// The tables of a run that have changes, with their counts, and check marks to choose some.
class DiffTablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Inserted, Updated, Deleted, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const RunReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const TableReport &at(int row) const { return m_tables.at(row); }
    int rowOf(const QString &table) const;
    QStringList checked() const;

Q_SIGNALS:
    void checksChanged();

private:
    QList<TableReport> m_tables;
    QSet<QString> m_checked;
};

} // namespace slicetool::gui
