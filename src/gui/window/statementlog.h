// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

#include <QAbstractTableModel>
#include <QTime>
#include <QWidget>

#include <deque>

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;

namespace slicetool::gui {

/// What the servers were asked, the newest last; the oldest are forgotten. GUI thread.
class StatementLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Server, Seconds, Rows, Statement, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void add(const QList<StatementRecord> &statements);
    void clear();
    const StatementRecord &at(int row) const { return m_entries.at(size_t(row)).record; }

private:
    struct Entry {
        QTime time;
        StatementRecord record;
    };

    std::deque<Entry> m_entries;
};

/// The log with a filter, and the whole text of the chosen statement below.
class StatementLogView : public QWidget
{
    Q_OBJECT

public:
    explicit StatementLogView(StatementLogModel &model, QWidget *parent = nullptr);

private:
    StatementLogModel &m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTableView *m_view;
    QPlainTextEdit *m_text;
};

} // namespace slicetool::gui
