// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/progressjson.h"

#include "report/jsonwriter.h"

#include <utility>

namespace slicetool::cli {

namespace {

constexpr qint64 betweenLines = 100; // milliseconds

} // namespace

ProgressJson::ProgressJson(ProgressWriter writer, ProgressClock clock)
    : m_writer(std::move(writer))
    , m_clock(std::move(clock))
    , m_started(m_clock())
{ }

void ProgressJson::start(const QStringList &tables)
{
    const std::lock_guard lock(m_mutex);
    m_started = m_clock();
    JsonWriter json;
    json.beginObject();
    json.key("event").text(QStringLiteral("start"));
    json.key("tables").beginArray();
    for (const QString &table : tables)
        json.text(table);
    json.endArray().endObject();
    m_writer(json.json() + '\n');
}

void ProgressJson::update(const TableProgress &progress)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    const auto known = m_shown.find(progress.table);
    if (known != m_shown.end()) {
        const bool samePhase = known->phase == progress.phase;
        // A table ends once, and nothing is heard of it afterwards.
        if (known->phase == Phase::Done || (samePhase && now - known->at < betweenLines))
            return;
    }
    m_shown.insert(progress.table, {progress.phase, now});

    JsonWriter json;
    json.beginObject();
    const bool done = progress.phase == Phase::Done;
    json.key("event").text(done ? QStringLiteral("done") : QStringLiteral("progress"));
    json.key("table").text(progress.table);
    if (done) {
        json.key("status").text(toString(progress.status));
    } else {
        json.key("phase").text(toString(progress.phase));
        json.key("rows_done").number(progress.rowsDone);
        json.key("rows_total").number(progress.rowsTotal);
    }
    json.key("bytes").number(progress.bytes);
    json.key("changes").number(progress.changes);
    json.key("seconds").seconds(seconds(now));
    json.endObject();
    m_writer(json.json() + '\n');
}

void ProgressJson::stopping()
{
    const std::lock_guard lock(m_mutex);
    m_writer("{\"event\":\"stopping\"}\n");
}

} // namespace slicetool::cli
