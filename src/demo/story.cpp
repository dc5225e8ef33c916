// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/story.h"

#include "base/figures.h"
#include "demo/storychecks.h"

namespace slicetool::demo {

namespace {

using figures::counted;
using figures::grouped;

const QString pullCommand = QStringLiteral("pull shop.slice.json");
const QString undoCommand = QStringLiteral("undo shop.slice.json");
const QString compareCommand = QStringLiteral("compare shop.slice.json --leg undo --quiet");

/// In a sentence, bytes are a word.
QString bytes(qint64 value)
{
    return value < 1024 ? counted(value, "byte") : figures::bytesText(value);
}

} // namespace

Story::Story(StoryActions actions, StoryListener listener)
    : m_actions(std::move(actions))
    , m_listener(std::move(listener))
{ }

void Story::begin(const QString &title, const QString &sentence, const QString &command)
{
    m_listener.onStep({++m_step, title, sentence, command});
}

Result<RunReport> Story::run(Leg leg, RunMode mode, const Check &check)
{
    auto report = m_actions.run(leg, mode);
    if (!report)
        return report;
    if (report->cancelled) {
        return Error{ErrorCode::Cancelled, QStringLiteral("telling the demo's story"),
                     QStringLiteral("cancelled")};
    }
    m_listener.onReport(*report);
    SLICETOOL_TRY(check(*report));
    return report;
}

Result<void> Story::playBeginning()
{
    begin(QStringLiteral("Pull: from upstream's foo to foo0"),
          QStringLiteral("There is no foo0 yet. The pull makes its tables and fetches the slice "
                         "that the plan describes; upstream is only read."),
          pullCommand);
    auto pull = run(Leg::Pull, RunMode::Apply, checkCopied);
    if (!pull)
        return pull.error();
    m_firstPull = std::move(*pull);
    const StoryFigures pulled = figuresOf(m_firstPull);
    m_listener.onConclusion(
        QStringLiteral("%1 came over, and all of them were verified after the last write.")
            .arg(counted(pulled.inserted, "row")));

    begin(QStringLiteral("Undo: from foo0 to foo1"),
          QStringLiteral("foo1 is the schema that the application works on. The first undo makes "
                         "it; the rows never leave the local server."),
          undoCommand);
    const auto undo = run(Leg::Undo, RunMode::Apply, [this](const RunReport &report) {
        const Result<void> copied = checkCopied(report);
        return copied ? checkSameSource(m_firstPull, report) : copied;
    });
    if (!undo)
        return undo.error();
    m_listener.onConclusion(QStringLiteral("foo1 now equals foo0: %1 in %2.")
                                .arg(counted(figuresOf(*undo).inserted, "row"),
                                     counted(figuresOf(*undo).tables, "table")));
    return {};
}

Result<void> Story::playRest()
{
    begin(QStringLiteral("An application works on foo1"),
          QStringLiteral("It edits rows, adds some of its own, deletes customers by mistake and "
                         "forgets the WHERE of an UPDATE."));
    SLICETOOL_TRY(m_actions.applicationWrites());

    begin(QStringLiteral("Compare: what has it done?"),
          QStringLiteral("Every row is compared to the byte, and nothing is changed. (The plan "
                         "has orders replaced in chunks of 100 rows, so they count whole.)"),
          compareCommand);
    const auto comparison = run(Leg::Undo, RunMode::Compare, checkDiffers);
    if (!comparison)
        return comparison.error();
    const StoryFigures found = figuresOf(*comparison);
    m_listener.onConclusion(
        QStringLiteral("An undo would bring back %1 of foo1, replace %2 and remove %3.")
            .arg(counted(found.inserted, "row"), grouped(found.updated), grouped(found.deleted)));

    begin(QStringLiteral("Undo: as if nothing had been done"),
          QStringLiteral("Only the rows that differ are written, and then the plan's statement "
                         "for afterwards runs."),
          undoCommand);
    const auto undo = run(Leg::Undo, RunMode::Apply, [&](const RunReport &report) {
        return checkTookBack(report, *comparison);
    });
    if (!undo)
        return undo.error();
    m_listener.onConclusion(
        QStringLiteral("The %1 that compare had counted were written, no other, "
                       "and foo1 equals foo0 again.")
            .arg(counted(figuresOf(*undo).changes(), "row")));

    begin(QStringLiteral("Upstream moves on"),
          QStringLiteral("A day of business: new orders, new prices, changed addresses, a block "
                         "of old orders deleted."));
    SLICETOOL_TRY(m_actions.upstreamMovesOn());

    begin(QStringLiteral("Pull again: only what differs travels"),
          QStringLiteral("Both servers fingerprint their rows, and only where the fingerprints "
                         "differ are rows fetched."),
          pullCommand);
    const auto pull = run(Leg::Pull, RunMode::Apply, [this](const RunReport &report) {
        return checkCaughtUp(report, m_firstPull);
    });
    if (!pull)
        return pull.error();
    const StoryFigures caughtUp = figuresOf(*pull);
    m_listener.onConclusion(
        QStringLiteral("%1 of the slice's %2 were written: %3 had to be read for that, where the "
                       "first pull read %4.")
            .arg(counted(caughtUp.changes(), "row"), grouped(caughtUp.sourceRows),
                 bytes(caughtUp.bytesRead), bytes(figuresOf(m_firstPull).bytesRead)));

    begin(QStringLiteral("Pull once more: nothing to do"),
          QStringLiteral("Nothing has happened since, and the pull finds that out."), pullCommand);
    const auto idle = run(Leg::Pull, RunMode::Apply, [&](const RunReport &report) {
        const Result<void> nothing = checkNothingToDo(report);
        return nothing ? checkSameSource(*pull, report) : nothing;
    });
    if (!idle)
        return idle.error();
    const StoryFigures nothing = figuresOf(*idle);
    m_listener.onConclusion(
        QStringLiteral("%1 in %2 are the same on both servers; none was written.")
            .arg(counted(nothing.sourceRows, "row"), counted(nothing.tables, "table")));
    return {};
}

} // namespace slicetool::demo
