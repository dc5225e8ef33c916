// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progressmodel.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

namespace {

constexpr qint64 rateWindow = 3000; // milliseconds
constexpr qint64 rateMinimum = 500; // milliseconds
constexpr double guessAfter = 2.0;  // seconds before a guess is worth anything
constexpr double guessFraction = 0.03;
constexpr double agreement = 0.15; // how near two guesses have to be
constexpr int agreeingGuesses = 5;

/// How far a table is when it stands at the start of the phase, and how much the phase adds.
/// Comparing is one pass over the table, and verifying is another over what was touched.
std::pair<double, double> share(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return {0.0, 0.0};
    case Phase::Schema:
        return {0.0, 0.02};
    case Phase::Comparing:
        return {0.02, 0.58};
    case Phase::Applying:
        return {0.6, 0.2};
    case Phase::Verifying:
        return {0.8, 0.2};
    case Phase::Done:
        return {1.0, 0.0};
    }
    return {0.0, 0.0};
}

} // namespace

double fractionOf(const TableProgress &table)
{
    const auto [from, width] = share(table.phase);
    if (table.rowsTotal <= 0)
        return from;
    return from + width * std::clamp(double(table.rowsDone) / double(table.rowsTotal), 0.0, 1.0);
}

void ProgressModel::start(const QStringList &tables, qint64 now)
{
    *this = ProgressModel();
    m_started = m_now = now;
    for (const QString &table : tables)
        m_tables.insert(table,
                        TableProgress{table, Phase::Waiting, 0, 0, 0, 0, TableStatus::InSync});
    m_samples.push_back({now, 0});
}

void ProgressModel::update(const TableProgress &progress, qint64 now)
{
    m_now = std::max(m_now, now);
    TableProgress &table = m_tables[progress.table];
    if (table.phase == Phase::Done)
        return;
    if (progress.phase != Phase::Done) {
        const qint64 before = table.phase == progress.phase ? table.rowsDone : 0;
        m_rows += std::max<qint64>(0, progress.rowsDone - before);
        qint64 &largest = m_largestTotal[progress.table];
        largest = std::max(largest, progress.rowsTotal);
        if (progress.phase != Phase::Waiting && !m_order.contains(progress.table))
            m_order.append(progress.table);
    } else {
        ++m_done;
        m_order.removeOne(progress.table);
    }
    table = progress;
    m_fraction = std::max(m_fraction, currentFraction());
}

void ProgressModel::tick(qint64 now)
{
    m_now = std::max(m_now, now);
    m_samples.push_back({m_now, m_rows});
    while (m_samples.size() > 2 && m_samples[1].at <= m_now - rateWindow)
        m_samples.pop_front();

    if (elapsedSeconds() < guessAfter || m_fraction < guessFraction)
        return;
    const double guess = elapsedSeconds() / m_fraction;
    if (m_guess == 0) {
        m_guess = guess;
        return;
    }
    m_agreeing = std::abs(guess - m_guess) < agreement * m_guess ? m_agreeing + 1 : 0;
    m_guess += 0.2 * (guess - m_guess);
}

QList<TableProgress> ProgressModel::active() const
{
    QList<TableProgress> tables;
    for (const QString &name : m_order)
        tables.append(m_tables.value(name));
    return tables;
}

qint64 ProgressModel::bytes() const
{
    qint64 sum = 0;
    for (const TableProgress &table : m_tables)
        sum += table.bytes;
    return sum;
}

qint64 ProgressModel::changes() const
{
    qint64 sum = 0;
    for (const TableProgress &table : m_tables)
        sum += table.changes;
    return sum;
}

std::optional<double> ProgressModel::rowsPerSecond() const
{
    if (m_samples.empty())
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    if (last.at - first.at < rateMinimum || last.rows == first.rows)
        return std::nullopt;
    return double(last.rows - first.rows) * 1000 / double(last.at - first.at);
}

std::optional<double> ProgressModel::secondsLeft() const
{
    if (m_agreeing < agreeingGuesses)
        return std::nullopt;
    return std::max(0.0, m_guess - elapsedSeconds());
}

double ProgressModel::currentFraction() const
{
    if (m_tables.isEmpty())
        return 0;
    // A table whose size is not known yet counts like the average of the known ones, so that
    // neither one huge table nor a dozen tiny ones make the bar jump.
    double knownRows = 0;
    int known = 0;
    for (const qint64 total : m_largestTotal) {
        if (total > 0) {
            knownRows += double(total);
            ++known;
        }
    }
    const double average = known > 0 ? std::max(1.0, knownRows / known) : 1.0;
    double whole = 0;
    double reached = 0;
    for (auto table = m_tables.begin(); table != m_tables.end(); ++table) {
        const qint64 total = m_largestTotal.value(table.key());
        const double weight = total > 0 ? double(total) : average;
        whole += weight;
        reached += weight * fractionOf(*table);
    }
    return reached / whole;
}

} // namespace slicetool
