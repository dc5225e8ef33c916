// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plandocument.h"

#include "base/loadfile.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"

#include <QUndoCommand>

#include <algorithm>

namespace slicetool::gui {

namespace {

QByteArray contentsOf(const QString &path)
{
    constexpr qint64 maxBytes = 64 << 20;
    const auto contents = loadWhole(path, maxBytes, {});
    return contents ? *contents : QByteArray();
}

} // namespace

/// One edit: the plan before and after it. Plans are small, and Qt shares what did not change.
class PlanDocument::Edit : public QUndoCommand
{
public:
    Edit(PlanDocument &document, const Plan &after, const QString &text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.plan())
        , m_after(after)
    { }

    void redo() override { m_document.replace(m_after); }
    void undo() override { m_document.replace(m_before); }

private:
    PlanDocument &m_document;
    Plan m_before;
    Plan m_after;
};

PlanDocument::PlanDocument(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

PlanDocument::~PlanDocument()
{
    // It tells that it can undo nothing any more, and who listens may be gone in part.
    m_undoStack.disconnect();
}

void PlanDocument::reset(const Plan &plan, const QString &path)
{
    m_isOpen = true;
    begin(plan, path, path.isEmpty() ? QByteArray() : contentsOf(path));
}

void PlanDocument::close()
{
    m_isOpen = false;
    begin(Plan(), {}, {});
}

void PlanDocument::begin(const Plan &plan, const QString &path, const QByteArray &contents)
{
    ++m_identity;
    m_undoStack.clear();
    m_plan = plan;
    m_path = path;
    m_contents = contents;
    if (m_isOpen && path.isEmpty())
        m_undoStack.resetClean(); // what was never saved would be lost
    else
        m_undoStack.setClean();
    Q_EMIT pathChanged();
    Q_EMIT modifiedChanged(isModified());
    Q_EMIT changed();
    Q_EMIT replaced();
}

Result<void> PlanDocument::load(const QString &path)
{
    // Before the plan: what changes in between is noticed then.
    const QByteArray contents = contentsOf(path);
    const Result<Plan> plan = readPlanFile(path);
    if (!plan)
        return plan.error();
    m_isOpen = true;
    begin(*plan, path, contents);
    return {};
}

std::optional<QByteArray> PlanDocument::changedContents() const
{
    if (m_path.isEmpty() || isMissing(m_path))
        return std::nullopt;
    const QByteArray now = contentsOf(m_path);
    return now == m_contents ? std::nullopt : std::optional(now);
}

Result<void> PlanDocument::save(const QString &path)
{
    SLICETOOL_TRY(writePlanFile(m_plan, path));
    const bool isAnother = path != m_path;
    m_path = path;
    m_contents = contentsOf(path);
    m_undoStack.setClean();
    if (isAnother)
        Q_EMIT pathChanged();
    return {};
}

void PlanDocument::setSteps(const QList<TableStep> &steps, const QString &text)
{
    Plan plan = m_plan;
    for (const TableStep &step : steps) {
        TableStep usual = plan.defaultStep;
        usual.table = step.table;
        const auto isThis = [&](const TableStep &other) { return other.table == step.table; };
        const auto there = std::find_if(plan.steps.begin(), plan.steps.end(), isThis);
        if (step == usual)
            plan.steps.removeIf(isThis);
        else if (there != plan.steps.end())
            *there = step;
        else
            plan.steps << step;
    }
    setPlan(plan, text);
}

void PlanDocument::setPlan(const Plan &plan, const QString &text)
{
    if (plan != m_plan)
        m_undoStack.push(new Edit(*this, plan, text));
}

void PlanDocument::replace(const Plan &plan)
{
    m_plan = plan;
    Q_EMIT changed();
}

} // namespace slicetool::gui
