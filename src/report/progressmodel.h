// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/progress.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <deque>
#include <optional>

namespace slicetool {

/// How far a table is in a run, 0 to 1, where comparing, applying and verifying have their shares.
double fractionOf(const TableProgress &table);

/// What a bar shows, worked out from the tables' progress: how far the whole run is, how
/// fast it is, and when it may end. Times are milliseconds of any clock. Not thread safe.
class ProgressModel
{
public:
    void start(const QStringList &tables, qint64 now);
    void update(const TableProgress &progress, qint64 now);

    /// Looks at the clock: smooths the rate and the time left. To be called before drawing.
    void tick(qint64 now);

    int tableCount() const { return int(m_tables.size()); }
    int doneCount() const { return m_done; }
    /// Tables that are being worked on, in the order in which they began.
    QList<TableProgress> active() const;
    /// 0 to 1 for the whole run; never goes back.
    double fraction() const { return m_fraction; }
    /// Rows looked at or moved so far, in all phases.
    qint64 rows() const { return m_rows; }
    qint64 bytes() const;
    qint64 changes() const;
    double elapsedSeconds() const { return double(m_now - m_started) / 1000; }
    /// Over the last seconds; nothing before there are enough of them.
    std::optional<double> rowsPerSecond() const;
    /// Nothing until guesses agree with each other.
    std::optional<double> secondsLeft() const;

private:
    struct Sample {
        qint64 at;
        qint64 rows;
    };

    double currentFraction() const;

    QHash<QString, TableProgress> m_tables;
    QHash<QString, qint64> m_largestTotal; ///< largest rowsTotal seen of a table
    QStringList m_order;                   ///< tables that have begun and not ended
    int m_done = 0;
    qint64 m_rows = 0;
    double m_fraction = 0;
    qint64 m_started = 0;
    qint64 m_now = 0;
    std::deque<Sample> m_samples;
    double m_guess = 0; ///< smoothed guess of the run's whole duration, seconds
    int m_agreeing = 0; ///< guesses in a row that were near the smoothed one
};

} // namespace slicetool
