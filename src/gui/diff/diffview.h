// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/runoptions.h"
#include "gui/diff/differencestore.h"
#include "gui/diff/difftablesmodel.h"
#include "gui/diff/keyparts.h"
#include "gui/diff/rowarrangement.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTimer;

namespace Ui {
class DiffView;
}

namespace slicetool::gui {

class DiffCommands;
class DiffDelegate;
class DiffExport;
class DiffGridModel;

/// The differences of a run: the tables that have some, the rows of the chosen one with both sides'
/// values, and the density of changes along its key. GUI thread.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    /// @param rows may be null where they were not kept
    /// @param isWhole the run was over all tables and rows of the plan
    /// @param steps the plan's, for the names that its tables have upstream
    void setOutcome(const RunReport &report, std::shared_ptr<DifferenceStore> rows,
                    bool isWhole = true, const QList<TableStep> &steps = {});

    /// Whether what is checked may be applied now; otherwise why not, for people.
    void setApplyAllowed(bool isAllowed, const QString &whyNot = {});
    void showTable(const QString &table);
    void showPart(const QString &table, int bucket); ///< of its density, where it has rows
    void clear();
    void forgetLooks(); ///< another plan's tables have nothing to do with these

    /// Each side in a grid of its own, or "old → new" in one.
    void setSideBySide(bool isOn);

    void focusFind();
    void nextChange(); ///< the next row, in the next table after the last one
    void previousChange();

Q_SIGNALS:
    /// Whole tables, or where those are none, rows.
    void applyRequested(const QStringList &tables, const slicetool::KeySelection &rows);
    void message(const QString &text); ///< what a command did, or left out
    /// A column is to be left out of comparisons of the table, or to count again.
    void ignoreRequested(const QString &table, const QString &column, bool ignored);
    void sideBySideChanged(bool isOn);

private:
    /// How a table was shown when it was left.
    struct Look {
        RowArrangement arrangement;
        QByteArray columns; ///< see PinnedTableView::saveColumns()
        QSet<QString> hidden;
    };

    void setUpTables();
    void setUpTools();
    void setUpGrid();
    void showSides();
    void connectParts();
    void showCurrentTable();
    void showAllParts();
    void keepLook();
    void showDefaultColumns();
    void showRows(const RowArrangement &arrangement);
    void showArrangement();
    void showColumns();
    void showValue();
    void showHint();
    void showApply();
    void setFind(const QString &text);
    void takeFind();
    void step(int direction);
    void apply();
    QString sourceName() const;
    QString targetName() const;

    std::unique_ptr<Ui::DiffView> m_ui;
    RunReport m_report;
    bool m_isWhole = true;
    QList<TableStep> m_stepsAtSource; ///< those whose names differ there are among them
    bool m_isApplyAllowed = true;
    QString m_whyNotApply;
    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
    KeyParts m_parts; ///< of that table
    qint64 m_partFirst = 0;
    qint64 m_partCount = -1; ///< rows of the chosen part of the key; below zero for all
    DiffTablesModel *m_tables;
    QSortFilterProxyModel *m_sorted;
    DiffGridModel *m_grid;
    QTimer *m_findTimer;
    DiffExport *m_export = nullptr;
    DiffCommands *m_commands = nullptr;
    DiffDelegate *m_delegate = nullptr; ///< of the grid that is always there
    QHash<QString, Look> m_looks;       ///< by table
};

} // namespace slicetool::gui
