// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/plandocument.h"
#include "report/progress.h"
#include "server/catalog.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace slicetool::gui {

/// The tables of a plan: those that upstream has, and those that the plan names, with their steps,
/// their last results on each leg and, while a run is at work, their progress. GUI thread.
class PlanTablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Table,
        Rows,
        Size,
        Step,
        Slice,
        BaseResult, ///< base against upstream
        WorkResult, ///< work against base
        Density,
        Progress,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        DensityRole,             ///< Density of the result that is shown
        FractionRole,            ///< 0 to 1 while the table is worked on; invalid otherwise
        StatusRole,              ///< int of TableStatus, of that result; invalid without one
        StepKindRole,            ///< int of StepKind
    };

    explicit PlanTablesModel(PlanDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QString tableAt(int row) const { return m_rows.at(row).name; }
    int rowOf(const QString &table) const { return m_index.value(table, -1); }

    /// What upstream has; the figures are estimates.
    void setOverviews(const QList<TableOverview> &overviews);
    const TableOverview *overview(const QString &table) const;
    bool knowsUpstream() const
    {
        return !m_overviews.isEmpty();
    } ///< else the plan's tables are all

    /// Which leg's results are the ones that are shown: their density, what needs attention, report().
    void setLeg(Leg leg);

    /// Results of a run of that leg. Tables that it did not touch keep theirs, and so does the other leg;
    /// only work's are of another base than before where a pull has changed that.
    /// @param at when an earlier run was that they are of, UTC; invalid for the last one
    void setReports(const QList<TableReport> &reports, const QDateTime &at = {});
    void clearReports();                         ///< of both legs
    void baseChanged(const QStringList &tables); ///< work's results of these are of base as it was
    const TableReport *report(const QString &table) const;

    /// A run is about to work on these.
    void beginProgress(const QStringList &tables);
    void setProgress(const QList<TableProgress> &progress);
    void endProgress();

private:
    struct Outcome {
        TableReport report;
        TableStep step;          ///< that it is of
        bool isOfBefore = false; ///< base was changed since
        QDateTime at;            ///< of an earlier run
    };
    struct Entry {
        QString name;
        std::optional<TableOverview> overview;
        TableStep step;
        std::array<std::optional<Outcome>, 2> outcomes; ///< by leg
        std::optional<TableProgress> progress;
    };

    const TableReport *shown(const Entry &entry) const;
    const std::optional<Outcome> *outcomeIn(const Entry &entry, int column) const;
    QString outcomeText(const Entry &entry, const std::optional<Outcome> &outcome) const;

    void rebuild();
    QVariant display(const Entry &entry, int column) const;
    QVariant sortKey(const Entry &entry, int column) const;
    QVariant toolTip(const Entry &entry, int column) const;
    QString progressText(const Entry &entry) const;
    void changed(int row);
    void setRunning(bool isRunning);

    PlanDocument &m_document;
    QList<Entry> m_rows; ///< by name
    QHash<QString, int> m_index;
    QList<TableOverview> m_overviews;
    Leg m_leg = Leg::Pull;
    bool m_isRunning = false;
};

} // namespace slicetool::gui

Q_DECLARE_METATYPE(slicetool::Density)
