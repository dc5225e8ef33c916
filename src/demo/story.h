// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/run/runoptions.h"
#include "plan/plan.h"
#include "report/runreport.h"

#include <QString>

#include <functional>

namespace slicetool::demo {

/// One step of the story, as it begins.
struct StoryStep {
    int number = 0; ///< from 1
    QString title;
    QString sentence; ///< what is the matter
    QString command;  ///< what does it, without the program: "pull shop.slice.json"; may be empty
};

/// What can be done on the stage. All block.
struct StoryActions {
    std::function<Result<RunReport>(Leg, RunMode)> run;
    std::function<Result<void>()> applicationWrites; ///< into foo1
    std::function<Result<void>()> upstreamMovesOn;
};

/// Whoever tells the story to somebody. All are called in the storyteller's thread.
struct StoryListener {
    std::function<void(const StoryStep &)> onStep;     ///< before it is done
    std::function<void(const RunReport &)> onReport;   ///< once a run has ended
    std::function<void(const QString &)> onConclusion; ///< a sentence, once the report is checked
};

/// The demo's story: a slice is pulled, changed, undone, pulled again. Every figure that it
/// tells comes from the reports of its runs, and it ends with an Error where a report is not
/// verified or does not say what the story claims (see storychecks.h).
class Story
{
public:
    Story(StoryActions actions, StoryListener listener);

    /// Steps 1 and 2: the first pull and the first undo, after which foo0 and foo1 are there.
    Result<void> playBeginning();

    /// The other six; playBeginning() comes first.
    Result<void> playRest();

private:
    using Check = std::function<Result<void>(const RunReport &)>;

    void begin(const QString &title, const QString &sentence, const QString &command = {});
    Result<RunReport> run(Leg leg, RunMode mode, const Check &check);

    StoryActions m_actions;
    StoryListener m_listener;
    int m_step = 0;
    RunReport m_firstPull;
};

} // namespace slicetool::demo
