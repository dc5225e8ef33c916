// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tablesync.h"

#include "base/message.h"
#include "engine/compare/knownrows.h"
#include "engine/compare/makecomparison.h"
#include "engine/compare/multisetcomparison.h"
#include "engine/run/checksumproof.h"
#include "engine/table/tablecreation.h"

#include <algorithm>

namespace slicetool {

namespace {

/// How often what still differs after a write is written again: a dump may have brought rows
/// later than the snapshot, and an engine without transactions may still be moving.
constexpr int maxSettlingPasses = 3;

/// How often a table is begun anew because a connection was lost, the snapshot could not be used any
/// more, or an engine without snapshots showed different rows at different times.
constexpr int maxRestarts = 2;

/// Whether beginning anew may help.
bool mayPass(const Error &error)
{
    constexpr int definitionChanged = 1412; // since the snapshot was taken: TRUNCATE, ALTER
    return error.code == ErrorCode::ConnectionLost || error.serverCode == definitionChanged;
}

constexpr int duplicateKey = 1062;
constexpr qsizetype rangesNamed = 20;

struct Traffic {
    qint64 received = 0;
    qint64 sent = 0;
    qint64 statements = 0;
    qint64 rows = 0;
};

Result<Traffic> traffic(SessionThread &connection)
{
    return connection.call([](Session &session) {
        return Result<Traffic>(Traffic{session.bytesReceived(), session.bytesSent(),
                                       session.statementsSent(), session.rowsReceived()});
    });
}

} // namespace

TableSync::TableSync(const TableContext &table, const TableSyncOptions &options)
    : m_table(table)
    , m_options(options)
    , m_applier(table, options.dumps, options.stop)
{ }

Result<void> TableSync::run(TableReport &report)
{
    const Result<Traffic> readBefore = traffic(m_table.connections.source);
    if (!readBefore)
        return readBefore.error();
    const Result<Traffic> writtenBefore = traffic(m_table.connections.writer);
    if (!writtenBefore)
        return writtenBefore.error();

    Result<void> done;
    for (int restart = 0;; ++restart) {
        done = begin(restart);
        if (!done)
            break;
        report.movingRanges.clear();
        done = m_table.pair.identity.isEmpty() ? runKeyless(report) : runKeyed(report);
        const bool isTorn = done && !m_table.pair.identity.isEmpty() && m_options.applies()
                            && !report.verified && !m_table.pair.sourceStands()
                            && report.movingRanges.isEmpty();
        // Rows that were handed out already cannot be taken back.
        const bool again = (isTorn || (!done && mayPass(done.error())))
                           && (m_options.applies() || !m_options.onDifferingRow)
                           && !m_options.stop.stop_requested();
        if (!again || restart == maxRestarts)
            break;
    }
    const Result<Traffic> read = traffic(m_table.connections.source);

    // What was begun has to end, whatever became of the rows.
    const Result<void> keyed = done || m_keys.valid() ? endKeys() : Result<void>();
    if (done)
        done = keyed;

    const Result<Traffic> written = traffic(m_table.connections.writer);
    if (read) {
        report.bytesRead = read->received - readBefore->received + m_applier.bytesByDump();
        report.sourceQueries = read->statements - readBefore->statements;
        report.sourceAnswers = read->rows - readBefore->rows;
    }
    if (written)
        report.bytesWritten =
            written->sent - writtenBefore->sent + m_applier.bytesByDump() + m_applier.bytesLoaded();
    if (!m_applier.bulkComplaint().isEmpty())
        report.message += Message::tr("%1row by row, not in bulk: %2")
                              .arg(report.message.isEmpty() ? QString() : QStringLiteral("\n"),
                                   m_applier.bulkComplaint());
    // After a collision some rows did not get in.
    const bool areAllThere = done && (report.verified || m_collision.isEmpty());
    if (areAllThere && m_options.applies() && m_options.onWritten)
        m_options.onWritten();
    if (done && m_options.applies() && !report.verified)
        done = judge(report);
    if (done && report.status == TableStatus::Live && report.movingRanges.isEmpty())
        done = findMovingRanges(report);
    (void)m_table.connections.source.call([](Session &session) {
        session.releaseSnapshot();
        return Result<void>();
    });
    return done ? done : reportWritten(done.error(), report);
}

/// What was committed before a table failed is there, and is told.
Error TableSync::reportWritten(Error error, TableReport &report)
{
    m_written += m_earlier;
    if (m_written.total() == 0)
        return error;
    report.inserted += m_written.inserted;
    report.updated += m_written.updated;
    report.deleted += m_written.deleted;
    const QString written =
        Message::tr("%1 rows were written before that, and not verified.").arg(m_written.total());
    error.remedy = error.remedy.isEmpty() ? written : written + QLatin1Char(' ') + error.remedy;
    return error;
}

/// Half of one snapshot and half of another is what upstream never held: from here on, everything is
/// read from one.
Result<void> TableSync::begin(int restart)
{
    const bool isAnew = restart > 0;
    m_earlier += m_written;
    m_written = {};
    m_collision.clear();
    Result<void> held = m_table.connections.source.call(
        [&](Session &session) { return session.holdSnapshot(isAnew); });
    return held && isAnew && m_options.onRestart ? m_options.onRestart() : held;
}

/// Equal is what the target should be by now. If the source has moved under us, that is why it
/// is not.
Result<void> TableSync::judge(TableReport &report) const
{
    if (m_table.pair.sourceStands()) {
        QStringList generated;
        for (const Column &column : m_table.pair.source.columns) {
            if (column.generated == Column::Generated::Stored)
                generated << QStringLiteral("`%1`").arg(column.name);
        }
        QStringList questions{Message::tr("Does something else write to the table downstream?")};
        if (!generated.isEmpty())
            questions << Message::tr("Does the server there compute a different value for %1?")
                             .arg(generated.join(QLatin1String(", ")));
        if (m_table.pair.sliceIsQuery || !m_table.pair.step.where.isEmpty())
            questions << Message::tr("Does the step's SQL pick different rows each time it runs "
                                     "(RAND, NOW), or values of a different type?");
        if (questions.size() == 1 && !m_table.pair.haveOneVersion)
            questions = {Message::tr("Compare the table to see which values the server there "
                                     "does not preserve, and exclude them.")};
        return Error{ErrorCode::Query, Message::tr("verifying `%1`").arg(m_table.pair.name()),
                     Message::tr("rows still differ after they were written"),
                     questions.join(QLatin1Char(' '))};
    }
    report.status = TableStatus::Live;
    report.message = Message::tr("%1 has no snapshots, and the table changed while it was read; "
                                 "run it again to settle it")
                         .arg(m_table.pair.source.engine);
    if (!m_collision.isEmpty())
        report.message += QLatin1Char('\n') + m_collision;
    return {};
}

bool TableSync::wantsRows() const
{
    // What is to be told from known rows has to be found row by row.
    const bool hasKnown = m_options.mode == RunMode::Compare && m_options.afterwards
                          && !m_options.afterwards->isEmpty();
    return m_options.onDifferingRow || hasKnown;
}

Result<bool> TableSync::bringTail(const ComparisonStart &start, DifferenceSpool &differences)
{
    if (!start.tail)
        return false;
    // Whoever reads the target is to see its new rows together with its changed ones. A table without
    // any row has nothing that they could stand beside.
    if (!m_options.applies() || !start.targetIsEmpty) {
        differences.add(*start.tail);
        return false;
    }
    m_table.monitor.enter(Phase::Applying, start.tail->sourceRows);
    SLICETOOL_TRY(applyOnce(writeOf(true), [&] { return m_applier.fill(*start.tail); }));
    beginKeys();
    return true;
}

void TableSync::beginKeys()
{
    if (m_options.laterKeys.isEmpty() || m_keys.valid())
        return;
    m_keys = m_table.connections.writer.post(
        [target = m_table.pair.target, keys = m_options.laterKeys](Session &session) {
            return addKeys(session, target.schema, target.name, keys);
        });
}

Result<void> TableSync::endKeys()
{
    beginKeys();
    return m_keys.valid() ? m_keys.get() : Result<void>();
}

/// A table that is filled stands there before its rows do, and a dump brings them in more than one
/// transaction.
TableSync::Write TableSync::writeOf(bool fillsTable) const
{
    return fillsTable || !m_table.pair.target.isTransactional() ? Write::PieceByPiece
                                                                : Write::AsTransaction;
}

/// A row that moved between two queries may come twice. Only an engine without transactions shows
/// such a thing; what it leaves behind is found by the next comparison.
Result<void> TableSync::applyOnce(Write write, const std::function<Result<void>()> &apply)
{
    if (write == Write::PieceByPiece && m_options.onExposedWrite)
        m_options.onExposedWrite();
    Result<void> done = apply();
    const bool hasCollided =
        !done && !m_table.pair.sourceStands() && done.error().serverCode == duplicateKey;
    m_collision = hasCollided ? done.error().reason : QString();
    return hasCollided ? Result<void>() : done;
}

Result<void> TableSync::runKeyed(TableReport &report)
{
    m_table.monitor.enter(Phase::Comparing, m_table.pair.source.rowEstimate);
    const auto started = startComparison(m_table, wantsRows());
    if (!started)
        return started.error();
    Comparison &comparison = *started->comparison;
    DifferenceSpool differences;
    ChangeCounts counts;
    const Result<bool> applied = bringTail(started->start, differences);
    if (!applied)
        return applied.error();
    if (*applied) {
        counts.inserted += comparison.sourceRows();
        m_table.monitor.enter(Phase::Comparing, m_table.pair.target.rowEstimate);
    } else if (differences.isEmpty()) {
        const Result<bool> proved = isProvedEqual(comparison);
        if (!proved)
            return proved.error();
        if (*proved) {
            report.sourceRows = comparison.sourceRows();
            report.density = comparison.density();
            conclude(report, counts, true);
            return {};
        }
    }
    SLICETOOL_TRY(comparison.compareBody(differences));
    counts += differences.counts();
    report.sourceRows = comparison.sourceRows();
    report.density = comparison.density();
    SLICETOOL_TRY(refuseKeysOfNoRow(report.sourceRows, counts));
    const auto fetched = readRows(differences, counts, report);
    if (!fetched)
        return fetched.error();
    if (!m_options.applies()) {
        conclude(report, counts, counts.total() == 0);
        return {};
    }
    Result<bool> equalNow = true;
    if (!differences.isEmpty() || *applied)
        equalNow = settle(comparison, differences, fetched->get(), report);
    if (equalNow && *equalNow && !m_table.pair.sourceStands())
        equalNow = comparison.equalsInOneLook();
    if (!equalNow)
        return equalNow.error();
    conclude(report, counts, *equalNow);
    return {};
}

/// A query that picks keys which no row has, in another order or of another type, would empty the table.
Result<void> TableSync::refuseKeysOfNoRow(qint64 sourceRows, const ChangeCounts &counts) const
{
    if (sourceRows > 0 || counts.deleted == 0 || m_table.pair.pickedFrom.isEmpty()
        || !m_table.pair.comparesAll())
        return {};
    const QString doing = Message::tr("comparing `%1`").arg(m_table.pair.name());
    const auto picked =
        m_table.connections.source
            .selectAll(QStringLiteral("(SELECT 1 FROM %1 LIMIT 1)").arg(m_table.pair.pickedFrom), 1,
                       doing)
            .get();
    if (!picked)
        return picked.error();
    if (picked->isEmpty())
        return {};
    QStringList key;
    for (const Column &column : m_table.pair.identity)
        key << QStringLiteral("`%1` (%2)").arg(column.name, column.columnType);
    return Error{ErrorCode::Refused, doing,
                 Message::tr("the query picks keys, but no row of the table has any of them"),
                 Message::tr("Check what it selects as %1. Nothing was changed.")
                     .arg(key.join(QLatin1String(", ")))};
}

/// Hands the differing rows out. Of a comparison, those that the plan's own statements made are taken
/// out, and out of the counts.
Result<std::unique_ptr<DifferenceSpool>> TableSync::readRows(DifferenceSpool &differences,
                                                             ChangeCounts &counts,
                                                             TableReport &report)
{
    KnownRows known;
    if (m_options.mode == RunMode::Compare && m_options.afterwards)
        known = KnownRows(*m_options.afterwards);
    if (!known.isEmpty() && !differences.isEmpty()) {
        SLICETOOL_TRY(known.find(m_table.pair, m_table.connections));
        counts.inserted -= known.found().inserted;
        counts.updated -= known.found().updated;
        counts.deleted -= known.found().deleted;
        report.afterwards = known.found().total();
    }
    std::unique_ptr<DifferenceSpool> fetched;
    if (!m_options.onDifferingRow)
        return fetched;
    const auto sink = [&](const DifferingRow &row) {
        if (!known.wasFound(row.keyText))
            m_options.onDifferingRow(row);
    };
    const qint64 limit =
        m_options.maxDifferingRows == 0 ? 0 : m_options.maxDifferingRows + known.found().total();
    if (tuples() == RowReader::Tuples::Wanted)
        fetched = std::make_unique<DifferenceSpool>();
    SLICETOOL_TRY(RowReader(m_table.pair, m_table.connections, sink, limit, tuples())
                      .read(differences, fetched.get()));
    return fetched;
}

/// Rows that are handed out and then written are fetched once. Within one server none are fetched to be
/// written.
RowReader::Tuples TableSync::tuples() const
{
    return m_options.applies() && !m_table.connections.rowsStay ? RowReader::Tuples::Wanted
                                                                : RowReader::Tuples::NotWanted;
}

Result<bool> TableSync::isProvedEqual(Comparison &comparison) const
{
    if (!m_options.proof)
        return false;
    const auto rows = m_options.proof->equalRows();
    if (!rows)
        return rows.error();
    if (!*rows)
        return false;
    comparison.takeAsEqual(**rows);
    return true;
}

Result<bool> TableSync::settle(Comparison &comparison, DifferenceSpool &differences,
                               DifferenceSpool *fetched, TableReport &report)
{
    DifferenceSpool *pending = &differences;
    std::unique_ptr<DifferenceSpool> left;
    for (int pass = 0; pass <= maxSettlingPasses; ++pass) {
        if (!pending->isEmpty()) {
            m_table.monitor.enter(Phase::Applying, pending->counts().total());
            if (Result<void> done = applyOnce(
                    writeOf(false),
                    [&] { return m_applier.apply(pass == 0 && fetched ? *fetched : *pending); });
                !done) {
                Error error = done.error();
                if (m_table.pair.lite() && error.serverCode == duplicateKey)
                    error.remedy = Message::tr("A row that upstream deleted, or gave another "
                                               "key, blocks this change, and lite does not see "
                                               "that: pull without --lite.");
                return error;
            }
            if (pass == 0)
                m_written += pending->counts();
        }
        m_table.monitor.enter(Phase::Verifying, 0);
        auto found = std::make_unique<DifferenceSpool>();
        SLICETOOL_TRY(comparison.compareWritten(*pending, *found));
        if (found->isEmpty())
            return true;
        left = std::move(found);
        pending = left.get();
        // A dump, and a copy within the server, bring what is there now. From here on rows come out of
        // the snapshot.
        m_applier.useSnapshotOnly();
    }
    nameRanges(comparison, report);
    return false;
}

void TableSync::nameRanges(const Comparison &comparison, TableReport &report)
{
    const QStringList ranges = comparison.dirtyRanges();
    report.movingRanges = ranges.mid(0, rangesNamed);
    if (ranges.size() > rangesNamed)
        report.movingRanges << Message::tr("and %1 more").arg(ranges.size() - rangesNamed);
}

/// Each part was equal when it was looked at, and the whole is not: looks once more where.
Result<void> TableSync::findMovingRanges(TableReport &report)
{
    if (m_table.pair.identity.isEmpty())
        return {};
    const auto started = startComparison(m_table, wantsRows());
    if (!started)
        return started.error();
    DifferenceSpool differences;
    SLICETOOL_TRY(started->comparison->compareBody(differences));
    nameRanges(*started->comparison, report);
    return {};
}

Result<void> TableSync::runKeyless(TableReport &report)
{
    MultisetComparison comparison(m_table, bool(m_options.onDifferingRow));
    m_table.monitor.enter(Phase::Comparing, m_table.pair.source.rowEstimate);
    ChangeCounts counts;
    bool equalNow = false;
    for (int pass = 0; !equalNow && pass <= maxSettlingPasses + 1; ++pass) {
        if (pass > 0)
            m_table.monitor.enter(Phase::Verifying, 0);
        auto differences = comparison.compare();
        if (!differences)
            return differences.error();
        equalNow = differences->isEmpty();
        ChangeCounts found;
        for (const MultisetDifference &difference : *differences)
            found.add(difference);
        if (pass == 0) {
            counts = found;
            report.sourceRows = comparison.sourceRows();
            m_table.monitor.addChanges(found.total());
            if (m_options.onDifferingRow && (!m_options.applies() || comparison.targetRows() > 0)) {
                RowReader reader(m_table.pair, m_table.connections, m_options.onDifferingRow,
                                 m_options.maxDifferingRows, tuples());
                SLICETOOL_TRY(reader.read(*differences));
            }
        } else {
            m_applier.useSnapshotOnly();
        }
        if (!m_options.applies() || equalNow || pass == maxSettlingPasses + 1)
            break;
        m_table.monitor.enter(Phase::Applying, found.total());
        const bool whole = comparison.targetRows() == 0;
        const Result<void> done = applyOnce(writeOf(whole), [&] {
            return whole ? m_applier.fillWithAll(comparison.sourceRows())
                         : m_applier.apply(*differences);
        });
        if (!done)
            return done;
        if (pass == 0)
            m_written += found;
        beginKeys();
    }
    conclude(report, counts, equalNow);
    return {};
}

void TableSync::conclude(TableReport &report, const ChangeCounts &counts, bool equalNow)
{
    // More than once where the table had to be begun anew.
    m_written = {};
    if (m_options.applies()) {
        report.inserted += counts.inserted + m_earlier.inserted;
        report.updated += counts.updated + m_earlier.updated;
        report.deleted += counts.deleted + m_earlier.deleted;
        m_earlier = {};
    } else {
        report.inserted = counts.inserted;
        report.updated = counts.updated;
        report.deleted = counts.deleted;
    }
    report.verified = equalNow;
    if (report.changes() == 0)
        report.status = TableStatus::InSync;
    else
        report.status = m_options.applies() ? TableStatus::Synced : TableStatus::Differs;
}

} // namespace slicetool
