// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/figures.h"
#include "report/runreport.h"

#include <QString>
#include <QStringList>

/// What the report for people says, before it becomes HTML or Markdown: words and figures, in the
/// program's language (see Message) and without any markup. Pure functions, for any thread; none of them fails.
namespace slicetool::reporttext {

/// How good the news is. Nothing is told by it alone: a mark and a word stand beside it.
enum class Tone { Good, Notice, Bad, Quiet };

/// How a table or a run came out.
struct Verdict {
    char16_t mark = u'?';
    QString word;
    QString sentence; ///< more about it, without a full stop; empty for a table
    Tone tone = Tone::Quiet;
};

Verdict verdictOf(const RunReport &report);
Verdict verdictOf(const RunReport &report, const TableReport &table);
Verdict verdictOf(const AfterOutcome &outcome);

/// One figure of the summary.
struct Figure {
    QString name;
    QString value;
    QString more; ///< what the value is made of; may be empty
};

/// The figures of the whole run, those first that one looks for first.
QList<Figure> figuresOf(const RunReport &report);

/// "pull", or "compare (undo)" where the command does not say the leg.
QString commandText(const RunReport &report);
/// When the run began, ISO 8601 in UTC, whole seconds; empty where that is not known.
QString startedText(const RunReport &report);
/// "lite", "dry run", "cancelled": what makes this run another one than usual.
QStringList circumstancesOf(const RunReport &report);

/// Whether the table's rows were looked at, so that a zero among its figures means something.
bool wasLookedAt(const RunReport &report, const TableReport &table);

/// The lines of a message, cleaned by printable(), without empty ones.
QStringList linesOf(const QString &message);
/// The drift that the message does not tell already, a line each.
QStringList driftOf(const TableReport &table);
/// The moving ranges that the message does not tell already.
QStringList movingRangesOf(const TableReport &table);
/// "in sync" or "synced" of a table that was done; other words where a lite pull looked at some of its
/// rows only, or some columns did not count.
QString doneWord(const RunReport &report, const TableReport &table);

/// Whether something of some table did not count.
bool isPartial(const RunReport &report);
/// ", 2 of them but for what the plan ignores", behind "12 tables equal"; empty where all counted.
QString butForNotCompared(qint64 tables, qint64 all);

/// What did not count, of much the first: "updated_at, lat beyond 6 decimals".
QString notComparedText(const TableReport &table);

/// What the comparison left out, and what lite pulls and statements afterwards have to do with the table, a sentence each.
QStringList remarksOf(const TableReport &table);

/// The most changes of a bucket; 0 where nothing changed, and then there is nothing to draw.
qint64 mostOf(const Density &density);
/// How high a bucket stands, from 0 (no changes) to 1 (the most), on a logarithmic scale:
/// a single row is seen beside a million.
double strength(qint64 changes, qint64 most);
/// What one part of the key range had, as the window says it.
QString bucketText(const Density &density, int bucket);
/// What the marked bucket means; empty without late rows.
QString lateText(const Density &density);

/// The names of what was left out, by kind in alphabetical order, names in the report's order.
struct LeftOutKind {
    QString kind; ///< plural where there are several
    QStringList names;
};
QList<LeftOutKind> leftOutOf(const RunReport &report);
/// The same of what only the target's schema has.
QList<LeftOutKind> onlyDownstreamOf(const RunReport &report);

/// The text without what a page or a terminal would not show as itself: control characters,
/// marks of the writing direction, what XML forbids. Newlines stay where they are asked for.
QString printable(const QString &text, bool keepNewlines = false);

/// "table", "tables", in the program's language; an English plural of what is never counted there.
QString nounFor(qint64 count, const QString &singular);

QString counted(qint64 count,
                const char *singular); ///< 1 table, 12 tables; in the program's language
using figures::bytesText;
using figures::durationText;
using figures::grouped;

} // namespace slicetool::reporttext
