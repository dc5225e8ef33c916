// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/plantablesmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace slicetool::gui {

/// Which tables of the plan are seen.
class PlanTablesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Wanted, Changed, Attention };

    explicit PlanTablesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    Show m_show = Show::All;
};

/// The plan's tables with search and filter above. Signals name tables. GUI thread.
class PlanTablesView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTablesView(PlanTablesModel &model, QWidget *parent = nullptr);

    QStringList selectedTables() const; ///< in the order in which they are seen
    QStringList visibleTables() const;
    void selectTable(const QString &table);
    void selectFirstFailed(); ///< or drifted, or otherwise not done; takes the filters away
    QTableView *view() const { return m_view; }
    void focusSearch();

    /// Whether the plan has a work schema, of which there are results.
    void setHasWork(bool hasWork);

Q_SIGNALS:
    void selectionChanged(const QStringList &tables);
    void activated(const QString &table);               ///< to see its differences
    void partClicked(const QString &table, int bucket); ///< of its density
    void menuRequested(const QStringList &tables, const QPoint &globalPosition);

private:
    void showCount();

    PlanTablesModel &m_model;
    PlanTablesFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_show;
    QTableView *m_view;
    QLabel *m_count;
};

} // namespace slicetool::gui
