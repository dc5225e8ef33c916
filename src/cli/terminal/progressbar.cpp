// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/progressbar.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace slicetool::cli {

namespace {

constexpr qint64 betweenDraws = 100; // milliseconds
constexpr int tableLines = 8;
constexpr int nameColumns = 28;

/// A part of a line; parts of a higher rank are left out first where room is short.
struct Part {
    QString text;
    int rank = 0;
    Color color = Color::Plain;
};

QString joined(QList<Part> parts, int columns, const TextStyle &style)
{
    parts.removeIf([](const Part &part) { return part.text.isEmpty(); });
    const auto width = [&parts] {
        int sum = 2 * std::max(0, int(parts.size()) - 1);
        for (const Part &part : std::as_const(parts))
            sum += displayWidth(part.text);
        return sum;
    };
    while (parts.size() > 1 && width() > columns) {
        const auto worst =
            std::max_element(parts.begin(), parts.end(),
                             [](const Part &a, const Part &b) { return a.rank < b.rank; });
        parts.erase(worst);
    }
    QStringList texts;
    for (const Part &part : std::as_const(parts))
        texts.append(colored(elided(part.text, columns, style), part.color, style));
    return texts.join(QLatin1String("  "));
}

QString bar(double fraction, int columns, const TextStyle &style)
{
    const int full = std::clamp(int(std::floor(fraction * columns)), 0, columns);
    if (!style.unicode) {
        return QLatin1Char('[') + QString(full, QLatin1Char('#'))
               + QString(columns - full, QLatin1Char('.')) + QLatin1Char(']');
    }
    return QString(full, QChar(u'█')) + QString(columns - full, QChar(u'░'));
}

QString percent(double fraction)
{
    // Cut and not rounded: 100 % is said of nothing that is not done.
    return figures::percentText(std::floor(fraction * 100) / 100, 0).rightJustified(5);
}

QString overallLine(const ProgressModel &model, bool stopping, int columns, const TextStyle &style)
{
    QList<Part> parts;
    if (stopping)
        parts.append({QStringLiteral("stopping"), 1, Color::Notice});
    parts.append({bar(model.fraction(), std::clamp(columns / 4, 8, 30), style), 5, Color::Good});
    parts.append({percent(model.fraction()), 0, Color::Bold});
    parts.append({QStringLiteral("%1 of %2")
                      .arg(model.doneCount())
                      .arg(counted(model.tableCount(), "table")),
                  2, Color::Plain});
    if (model.changes() > 0)
        parts.append({counted(model.changes(), "change"), 6, Color::Plain});
    if (const auto rate = model.rowsPerSecond())
        parts.append({grouped(std::llround(*rate)) + QStringLiteral(" rows/s"), 4, Color::Plain});
    if (model.bytes() > 0)
        parts.append({humanBytes(model.bytes()), 7, Color::Plain});
    parts.append({humanSeconds(std::floor(model.elapsedSeconds() * 10) / 10), 8, Color::Dim});
    if (const auto left = model.secondsLeft(); left && !stopping) {
        parts.append({QStringLiteral("about %1 left")
                          .arg(humanSeconds(std::ceil(*left))
                                   .replace(QLatin1String(".0 s"), QLatin1String(" s"))),
                      3, Color::Plain});
    }
    return joined(parts, columns, style);
}

QString tableLine(const TableProgress &table, int nameWidth, int columns, const TextStyle &style)
{
    const QString name = elided(printable(table.table), nameWidth, style);
    QString rows;
    QString share;
    if (table.rowsTotal > 0) {
        // The total is an estimate of the server's, which rows may exceed.
        const qint64 total = std::max(table.rowsTotal, table.rowsDone);
        rows = QStringLiteral("%1 of %2").arg(grouped(table.rowsDone), counted(total, "row"));
        share = percent(double(table.rowsDone) / double(total));
    } else if (table.rowsDone > 0) {
        rows = counted(table.rowsDone, "row");
    }
    return QStringLiteral("  ")
           + joined({{padRight(name, nameWidth), 0, Color::Plain},
                     {padRight(toString(table.phase), 9), 1, Color::Dim},
                     {share, 2, Color::Plain},
                     {rows, 3, Color::Plain},
                     {table.changes > 0 ? counted(table.changes, "change") : QString(), 4,
                      Color::Plain}},
                    columns - 2, style);
}

} // namespace

QStringList renderProgress(const ProgressModel &model, bool stopping, const TerminalSize &size,
                           const TextStyle &style)
{
    // The last column stays free: a terminal that wraps there would spoil the redrawing.
    const int columns = std::max(10, size.columns - 1);
    QStringList lines{overallLine(model, stopping, columns, style)};

    const QList<TableProgress> active = model.active();
    const int room = std::min(tableLines, size.lines - 2);
    int nameWidth = 0;
    for (const TableProgress &table : active)
        nameWidth = std::max(nameWidth, displayWidth(printable(table.table)));
    nameWidth = std::min({nameWidth, nameColumns, columns - 2});
    for (int i = 0; i < active.size() && i < room; ++i) {
        if (i == room - 1 && active.size() > room) {
            lines.append(
                elided(QStringLiteral("  and %1 more").arg(active.size() - i), columns, style));
            break;
        }
        lines.append(tableLine(active.at(i), nameWidth, columns, style));
    }
    return lines;
}

ProgressBar::ProgressBar(ProgressWriter writer, ProgressClock clock, Options options)
    : m_writer(std::move(writer))
    , m_clock(std::move(clock))
    , m_options(std::move(options))
{ }

ProgressBar::~ProgressBar()
{
    finish();
}

void ProgressBar::start(const QStringList &tables)
{
    const std::lock_guard lock(m_mutex);
    m_model.start(tables, m_clock());
    m_running = true;
    draw();
    if (m_options.ticking && !m_ticker.joinable())
        m_ticker = std::jthread([this](std::stop_token stop) { tickUntil(std::move(stop)); });
}

void ProgressBar::update(const TableProgress &progress)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    m_model.update(progress, now);
    if (m_running && now - m_drawnAt >= betweenDraws)
        draw();
}

void ProgressBar::stopping()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    if (m_running)
        draw();
}

void ProgressBar::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_running)
            erase();
        m_running = false;
    }
    if (m_ticker.joinable()) {
        m_ticker.request_stop();
        m_ticker.join();
    }
}

void ProgressBar::draw()
{
    const qint64 now = m_clock();
    m_model.tick(now);
    m_drawnAt = now;
    const QStringList lines =
        renderProgress(m_model, m_stopping, m_options.size(), m_options.style);
    QByteArray out;
    if (m_drawnLines > 0)
        out += "\x1b[" + QByteArray::number(m_drawnLines) + "A\r";
    for (const QString &line : lines)
        out += line.toUtf8() + "\x1b[K\n";
    // Fewer tables than before leave lines behind.
    out += "\x1b[J";
    m_drawnLines = int(lines.size());
    m_writer(out);
}

void ProgressBar::erase()
{
    if (m_drawnLines > 0)
        m_writer("\x1b[" + QByteArray::number(m_drawnLines) + "A\r\x1b[J");
    m_drawnLines = 0;
}

void ProgressBar::tickUntil(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(2 * betweenDraws),
                        [] { return false; });
        if (m_running && m_clock() - m_drawnAt >= betweenDraws)
            draw();
    }
}

} // namespace slicetool::cli
