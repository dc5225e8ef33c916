// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/knowndifferences.h"
#include "gui/window/planstate.h"

#include <QDialog>

class QCheckBox;

namespace slicetool::gui {

/// Why it is not known how many rows differ, without a full stop; empty where it is known.
QString gapText(const KnownAnswer &answer);

/// What a run that overwrites data is about to do, counted for exactly that or said to be unknown, and
/// the question whether it should. The button that does it says what it does; Enter, Escape and Space
/// cancel, however often they are pressed.
class RunQuestion : public QDialog
{
    Q_OBJECT

public:
    /// Result of the dialog beside Accepted and Rejected: compare first, then ask again.
    static constexpr int CompareFirst = 2;

    /// @param source and target of the run, by whose turn it is
    /// @param known for the tables that the request is about
    /// @param warning what is lost besides; a sentence, or empty
    /// @param canSwitchOff offers not to be asked again
    RunQuestion(const RunRequest &request, const Place &source, const Place &target,
                const KnownAnswer &known, const QString &warning, bool canSwitchOff,
                QWidget *parent);

    /// Whether the user wants no more questions of this kind.
    bool isSwitchedOff() const;

private:
    QString headline(const RunRequest &request, const Place &target, const KnownAnswer &known);
    QString details(const RunRequest &request, const Place &source, const Place &target,
                    const KnownAnswer &known, const QString &warning);
    QWidget *makeList(const RunRequest &request, const KnownAnswer &known);

    QCheckBox *m_switchOff;
};

} // namespace slicetool::gui
