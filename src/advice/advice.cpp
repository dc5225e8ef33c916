// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advice.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

namespace {

// As the engine asks, see ChunkQueries and ScanPacer.
constexpr double partsPerQuery = 1024;
constexpr double rowsPerAdvisedQuery = 32'000;
constexpr double autoFewest = 64;
constexpr double autoMost = 1024;
constexpr double autoChangesPerChunk = 0.2;
constexpr double autoDense = 1.5;

// Measured: what a part of a UNION ALL costs the servers, however few rows it has.
constexpr double secondsPerPart = 75e-6;

// A chunk in an answer: its number, its rows, a hash in base 36.
constexpr double bytesPerChunk = 24;
constexpr double bytesPerHash = 18;

// Edges, counts and the check of what was written: what every comparison asks.
constexpr double queriesAnyway = 6;

constexpr double savesAtLeast = 0.1;

/// How many of `chunks` chunks have one of `changes` changes.
double differing(double chunks, double changes)
{
    if (chunks <= 1)
        return std::min(changes, 1.0);
    return chunks * (1 - std::pow(1 - 1 / chunks, changes));
}

struct Stretch {
    double rows = 0;
    double changes = 0;
};

QList<Stretch> stretchesOf(const ChangePattern &pattern)
{
    QList<Stretch> buckets;
    const double rows =
        double(pattern.rows) / double(std::max<qsizetype>(1, pattern.changes.size()));
    for (const qint64 changes : pattern.changes)
        buckets << Stretch{rows, double(changes)};
    if (buckets.isEmpty())
        buckets << Stretch{double(pattern.rows), 0};
    return buckets;
}

/// Buckets that are smaller than a chunk share one.
QList<Stretch> mergedTo(double chunkRows, const QList<Stretch> &buckets)
{
    QList<Stretch> merged;
    Stretch open;
    for (const Stretch &bucket : buckets) {
        open.rows += bucket.rows;
        open.changes += bucket.changes;
        if (open.rows >= chunkRows)
            merged << std::exchange(open, {});
    }
    if (open.rows > 0)
        merged << open;
    return merged;
}

/// What was counted on the way, before it becomes time.
struct Effort {
    double queries = queriesAnyway;
    double bytes = 0;
    double rowsHashed = 0;
    double parts = 0; ///< of UNIONs

    Prediction with(const LineFacts &line) const
    {
        return {queries, bytes,
                rowsHashed / line.rowsPerSecond + parts * secondsPerPart
                    + queries * line.roundTripSeconds + bytes / line.bytesPerSecond};
    }
};

/// Rows looked at one by one: a hash and a key for each.
void lookAtRows(const AdvisedTable &table, double rows, Effort &effort)
{
    effort.rowsHashed += rows;
    effort.bytes += rows * (bytesPerHash + table.keyBytes);
    effort.queries += std::ceil(rows / rowsPerAdvisedQuery);
}

void compareByLevels(const AdvisedTable &table, const QList<int> &levels,
                     const ChangePattern &pattern, Effort &effort)
{
    const QList<Stretch> buckets = stretchesOf(pattern);
    double rows = double(pattern.rows); // that this level has to look at
    for (const int level : levels) {
        if (level == 1) {
            lookAtRows(table, rows, effort);
            return;
        }
        const double chunks = std::ceil(rows / level);
        effort.rowsHashed += rows;
        effort.parts += chunks;
        effort.queries += std::ceil(chunks / partsPerQuery);
        effort.bytes += chunks * bytesPerChunk;
        double found = 0;
        for (const Stretch &bucket : mergedTo(level, buckets))
            found += differing(bucket.rows / level, bucket.changes);
        rows = std::min(rows, found * level);
    }
    // Whole chunks are brought.
    effort.bytes += rows * table.rowBytes;
}

void compareByItself(const AdvisedTable &table, const ChangePattern &pattern, Effort &effort)
{
    double looked = 0;
    double cells = 0;
    for (const Stretch &bucket : stretchesOf(pattern)) {
        if (bucket.changes * autoFewest > autoDense * bucket.rows) {
            looked += bucket.rows;
            continue;
        }
        const double rows = bucket.changes == 0
                                ? autoMost
                                : std::clamp(autoChangesPerChunk * bucket.rows / bucket.changes,
                                             autoFewest, autoMost);
        effort.rowsHashed += bucket.rows;
        cells += bucket.rows / rows;
        looked += differing(std::max(1.0, bucket.rows / rows), bucket.changes) * rows;
    }
    effort.bytes += cells * bytesPerChunk;
    effort.queries +=
        std::ceil(double(pattern.rows) / 1e6) + std::ceil(cells / (8 * partsPerQuery));
    lookAtRows(table, std::min(looked, double(pattern.rows)), effort);
}

} // namespace

Prediction predict(const AdvisedTable &table, const Zoom &zoom, const ChangePattern &pattern,
                   const LineFacts &line)
{
    Effort effort;
    double changed = 0;
    for (const qint64 changes : pattern.changes)
        changed += double(changes);
    if (zoom.automatic)
        compareByItself(table, pattern, effort);
    else
        compareByLevels(table, zoom.levels, pattern, effort);
    if (zoom.endsAtRows()) {
        effort.bytes += changed * table.rowBytes;
        effort.queries += std::ceil(changed / rowsPerAdvisedQuery);
    }
    return effort.with(line);
}

Prediction predict(const AdvisedTable &table, const Zoom &zoom, const LineFacts &line)
{
    if (table.runs.isEmpty())
        return predict(table, zoom, ChangePattern{}, line);
    Prediction sum;
    for (const ChangePattern &run : table.runs) {
        const Prediction one = predict(table, zoom, run, line);
        sum.queries += one.queries;
        sum.bytes += one.bytes;
        sum.seconds += one.seconds;
    }
    const auto runs = double(table.runs.size());
    return {sum.queries / runs, sum.bytes / runs, sum.seconds / runs};
}

ZoomAdvice adviseZoom(const AdvisedTable &table, const LineFacts &line)
{
    ZoomAdvice advice{table.table, table.zoom,
                      table.zoom,  predict(table, table.zoom, line),
                      {},          int(table.runs.size())};
    advice.withProposed = advice.withNow;
    QList<Zoom> candidates{Zoom{}};
    for (const int chunk : {100, 200, 500, 1000, 2000, 5000, 10000}) {
        candidates << Zoom::fixed({chunk, 1});
        if (chunk >= 1000)
            candidates << Zoom::fixed({chunk, 100, 1});
    }
    for (const int chunk : {10, 50, 100})
        candidates << Zoom::fixed({chunk});
    for (const Zoom &zoom : std::as_const(candidates)) {
        const Prediction prediction = predict(table, zoom, line);
        if (prediction.seconds < advice.withProposed.seconds) {
            advice.proposed = zoom;
            advice.withProposed = prediction;
        }
    }
    if (advice.withProposed.seconds > (1 - savesAtLeast) * advice.withNow.seconds) {
        advice.proposed = advice.now;
        advice.withProposed = advice.withNow;
    }
    return advice;
}

std::optional<double> rowsPerSecond(const QList<TableReport> &tables)
{
    constexpr qint64 fewestRows = 10'000; // of fewer, the time tells nothing
    constexpr double fewChanges = 0.01;
    QList<double> rates;
    for (const TableReport &table : tables) {
        // A handful of answers: checksums proved it equal, and no row was fingerprinted.
        const bool wasRead = table.sourceAnswers > 10;
        if (table.sourceRows >= fewestRows && table.seconds > 0 && wasRead
            && double(table.changes()) < fewChanges * double(table.sourceRows))
            rates << double(table.sourceRows) / table.seconds;
    }
    if (rates.isEmpty())
        return std::nullopt;
    std::sort(rates.begin(), rates.end());
    return rates.at(rates.size() / 2);
}

} // namespace slicetool
