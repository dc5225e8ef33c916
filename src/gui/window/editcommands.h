// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/plandocument.h"
#include "gui/window/windowactions.h"

#include <QObject>

#include <functional>

namespace slicetool::gui {

/// What the commands do that edit the plan: kinds of steps, settings, and edits undone. GUI thread.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    /// @param document must outlive this
    /// @param selectedTables those whose steps the commands are about
    /// @param window parent of the dialogs, and of this
    EditCommands(const WindowActions &actions, PlanDocument &document,
                 std::function<QStringList()> selectedTables, QWidget *window);

    /// Changes the kind of the selected tables' steps.
    void setKind(StepKind kind);

    /// Leaves a column out of comparisons of the table, or lets it count again.
    void setIgnored(const QString &table, const QString &column, bool ignored);

Q_SIGNALS:
    void message(const QString &text); ///< what came of a command
    void upstreamChanged();            ///< the plan names another one

private:
    void editSettings();

    PlanDocument &m_document;
    std::function<QStringList()> m_selectedTables;
    QWidget *m_window;
};

} // namespace slicetool::gui
