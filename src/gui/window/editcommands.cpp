// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/editcommands.h"

#include "gui/plan/plansettings.h"
#include "gui/plan/steptexts.h"
#include "plan/columnpattern.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

namespace slicetool::gui {

EditCommands::EditCommands(const WindowActions &actions, PlanDocument &document,
                           std::function<QStringList()> selectedTables, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selectedTables(std::move(selectedTables))
    , m_window(window)
{
    connect(actions.planSettings, &QAction::triggered, this, &EditCommands::editSettings);
    connect(actions.undoEdit, &QAction::triggered, document.undoStack(), &QUndoStack::undo);
    connect(actions.redoEdit, &QAction::triggered, document.undoStack(), &QUndoStack::redo);
    connect(actions.scanTables, &QAction::triggered, this, [this] { setKind(StepKind::Scan); });
    connect(actions.skipTables, &QAction::triggered, this, [this] { setKind(StepKind::Skip); });
}

void EditCommands::setKind(StepKind kind)
{
    QList<TableStep> steps;
    const QStringList tables = m_selectedTables();
    for (const QString &table : tables) {
        steps << m_document.plan().stepFor(table);
        steps.last().kind = kind;
    }
    if (!steps.isEmpty())
        m_document.setSteps(steps,
                            tr("%1: %n table(s)", nullptr, int(steps.size())).arg(stepText(kind)));
}

void EditCommands::setIgnored(const QString &table, const QString &column, bool ignored)
{
    const auto isNamed = [&](const QString &name) {
        return name.compare(column, Qt::CaseInsensitive) == 0;
    };
    TableStep step = m_document.plan().stepFor(table);
    if (ignored)
        step.ignored << column;
    else
        step.ignored.removeIf(isNamed);
    Plan edited = m_document.plan();
    if (!ignored && edited.ignored.removeIf(isNamed) > 0)
        m_document.setPlan(edited, tr("Compare %1 in all tables").arg(column));
    if (step.ignored != m_document.plan().stepFor(table).ignored)
        m_document.setSteps(
            {step}, (ignored ? tr("Ignore %1 of %2") : tr("Compare %1 of %2")).arg(column, table));
    const bool isIgnored = !matchingColumns(m_document.plan().ignoredIn(table), {column}).isEmpty();
    if (isIgnored && !ignored)
        Q_EMIT message(tr("A pattern in the plan still ignores %1: %2")
                           .arg(column, columnsText(m_document.plan().ignoredIn(table))));
    else
        Q_EMIT message((ignored ? tr("Ignored from the next comparison on: %1 of %2")
                                : tr("Compared again from the next comparison on: %1 of %2"))
                           .arg(column, table));
}

void EditCommands::editSettings()
{
    auto *dialog = new PlanSettings(m_document.plan(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_document, &PlanDocument::replaced, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString upstream = m_document.plan().upstream;
        m_document.setPlan(dialog->plan(), tr("Change plan settings"));
        if (m_document.plan().upstream != upstream)
            Q_EMIT upstreamChanged();
    });
    dialog->open();
}

} // namespace slicetool::gui
