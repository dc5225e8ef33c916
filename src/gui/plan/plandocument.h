// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace slicetool::gui {

/// The plan that the window shows, its file, and the history of its edits: every edit is a command
/// of undoStack(), and changed() follows each of them, done, undone or done again.
///
/// An edit that changes nothing adds no command. What is begun for a plan and ends later is bound to
/// identity(), since another plan may be open by then. GUI thread.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(QObject *parent = nullptr);
    ~PlanDocument() override;

    const Plan &plan() const { return m_plan; }
    bool isOpen() const
    {
        return m_isOpen;
    } ///< false before the first plan, and once it was closed

    /// Another number with every plan that is opened, the same file opened again included; saving under
    /// another name keeps it.
    quint64 identity() const { return m_identity; }

    QString path() const { return m_path; } ///< empty until it was saved for the first time
    bool isModified() const { return !m_undoStack.isClean(); }
    QUndoStack *undoStack() { return &m_undoStack; }
    bool canUndo() const { return m_undoStack.canUndo(); }
    bool canRedo() const { return m_undoStack.canRedo(); }

    /// Begins with this plan; forgets the history of edits.
    void reset(const Plan &plan, const QString &path);

    /// Leaves no plan; unsaved edits are gone.
    void close();

    Result<void> load(const QString &path);

    /// Writes the plan to its file, or to another one, which is its file from then on.
    Result<void> save(const QString &path);

    /// What the plan's file holds where that is not what was read from it or written to it: somebody else
    /// has changed it. Nothing where it is as it was, is missing, or there is none. Reads the file.
    std::optional<QByteArray> changedContents() const;

    /// The steps of these tables, as one edit. A step that equals the plan's default goes.
    void setSteps(const QList<TableStep> &steps, const QString &text);

    /// The whole plan, as one edit: variables, connections, default step, statements afterwards.
    void setPlan(const Plan &plan, const QString &text);

Q_SIGNALS:
    void changed();
    void replaced(); ///< another plan is open, or none; follows changed()
    void pathChanged();
    void modifiedChanged(bool modified);

private:
    class Edit;

    void begin(const Plan &plan, const QString &path, const QByteArray &contents);
    void replace(const Plan &plan);

    Plan m_plan;
    QString m_path;
    QByteArray m_contents; ///< of the file, when it was last read or written
    quint64 m_identity = 0;
    bool m_isOpen = false;
    QUndoStack m_undoStack;
};

} // namespace slicetool::gui
