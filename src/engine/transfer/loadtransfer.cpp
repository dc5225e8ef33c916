// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/loadtransfer.h"

#include "base/message.h"
#include "engine/table/bothsides.h"
#include "engine/transfer/longrowtransfer.h"
#include "sql/columntext.h"
#include "sql/loaddata.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 bytesPerLoadPage = 4 << 20; // by the server's estimate of a row
constexpr qint64 maxBytesPerPage = 16 << 20; // counted, where rows may be long
constexpr qint64 mostRowsPerPage = 20'000;
constexpr int pagesAtOnce = 50; // whose boundaries are asked for; a million rows
constexpr int finer = 8;

int rowsPerLoadPage(const TableDefinition &table)
{
    constexpr qint64 likely = 100; // bytes of a row where nobody knows
    const qint64 rowBytes =
        table.rowEstimate > 0 ? std::max(table.dataBytes / table.rowEstimate, likely / 2) : likely;
    return int(std::clamp<qint64>(bytesPerLoadPage / rowBytes, 1, mostRowsPerPage));
}

bool isReady(const std::future<Result<qint64>> &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

LoadTransfer::LoadTransfer(const TableContext &table, std::stop_token stop)
    : m_table(table)
    , m_stop(std::move(stop))
    , m_doing(Message::tr("loading `%1`").arg(table.pair.name()))
    , m_pageRows(rowsPerLoadPage(table.pair.source))
    , m_longRow(longRowBytes(table.pair))
{
    if (table.pair.rowsMayBeLong)
        m_fits = QLatin1Char('(') + sql::ownLengths(table.pair.source) + QLatin1String(") <= ")
                 + QString::number(m_longRow);
}

bool LoadTransfer::canCarry(const TablePair &pair, const TableConnections &connections)
{
    return pair.targetLoads && couldCarry(pair, connections);
}

bool LoadTransfer::couldCarry(const TablePair &pair, const TableConnections &connections)
{
    return !connections.rowsStay && !pair.identity.isEmpty() && !pair.sliceIsQuery
           && pair.keyOrder != KeyOrder::None
           && std::all_of(pair.source.columns.begin(), pair.source.columns.end(), sql::canBeLoaded);
}

Result<LoadTransfer::Loaded> LoadTransfer::insertRange(const KeyRange &range)
{
    auto pipe = RowPipe::create();
    if (!pipe)
        return pipe.error();
    auto loading = m_table.connections.writer.post(
        [file = (*pipe)->path(),
         statement = sql::loadStatement((*pipe)->path(), m_table.pair.target.schema,
                                        m_table.pair.target.name, m_table.pair.source),
         doing = m_doing](Session &session) { return session.load(statement, file, doing); });
    const RowPipe::GiveUp giveUp = [&] { return m_stop.stop_requested() || isReady(loading); };

    const Result<Loaded> fed = feed(**pipe, range, giveUp);
    (*pipe)->close();
    const Result<qint64> rows = loading.get();
    if (!rows)
        return rows.error();
    if (fed && *rows != fed->rows)
        return Error{ErrorCode::Query, m_doing,
                     Message::tr("%1 of %2 rows collided with others")
                         .arg(fed->rows - *rows)
                         .arg(fed->rows)};
    return fed;
}

Result<LoadTransfer::Loaded> LoadTransfer::feed(RowPipe &pipe, const KeyRange &range,
                                                const RowPipe::GiveUp &giveUp)
{
    Loaded loaded;
    KeyRange rest = range;
    Pages pages;
    std::future<Result<QByteArrayList>> reading;
    for (bool isLast = false; !isLast || !pages.isEmpty() || reading.valid();) {
        if (pages.isEmpty() && !isLast) {
            auto next = nextPages(rest, isLast);
            if (next)
                next = boundedPages(*next, m_pageRows, loaded.longRows);
            if (!next)
                return next.error();
            pages = *next;
        }
        // The next page is on its way while the last one is loaded.
        std::future<Result<QByteArrayList>> next;
        if (!pages.isEmpty())
            next = m_table.connections.source.selectLines(pageQuery(pages.takeFirst()), m_doing);
        if (reading.valid()) {
            const auto lines = reading.get();
            if (!lines)
                return lines.error();
            QByteArray bytes;
            for (const QByteArray &line : *lines) {
                if (line.isNull())
                    return Error{
                        ErrorCode::Refused, m_doing,
                        Message::tr("a row is longer than the source's max_allowed_packet")};
                bytes += line;
                bytes += '\n';
            }
            if (!pipe.write(bytes, giveUp))
                return Error{m_stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Query,
                             m_doing, Message::tr("the server does not accept any more rows")};
            loaded.rows += lines->size();
            m_table.monitor.addRows(lines->size());
            m_bytes += bytes.size();
            m_table.monitor.addBytes(bytes.size());
        }
        reading = std::move(next);
    }
    return loaded;
}

QString LoadTransfer::pageQuery(const KeyRange &range) const
{
    return QLatin1String("SELECT ") + sql::loadLine(m_table.pair.source) + QLatin1String(" FROM ")
           + m_table.pair.sourceRows.from
           + sql::whereClause(sql::allOf({sql::rangePredicate(m_table.pair.identity, range), m_fits,
                                          m_table.pair.sourceRows.where}));
}

Result<LoadTransfer::Pages> LoadTransfer::nextPages(KeyRange &rest, bool &isLast) const
{
    Result<Pages> pages = cutAtSource(rest, m_pageRows, pagesAtOnce);
    if (!pages)
        return pages;
    isLast = pages->size() < pagesAtOnce;
    if (isLast)
        *pages << KeyRange{pages->isEmpty() ? rest.after : pages->last().upTo, rest.upTo};
    else
        rest.after = pages->last().upTo;
    return pages;
}

/// The first pages of so many rows, at most `limit`; without what is left behind the last.
Result<LoadTransfer::Pages> LoadTransfer::cutAtSource(const KeyRange &range, int pageRows,
                                                      int limit) const
{
    const auto keys = m_table.connections.source.call([&](Session &session) -> Result<ResultRows> {
        return askForBoundaries(session, m_table.pair, m_table.pair.sourceRows, range, pageRows,
                                limit, m_doing);
    });
    if (!keys)
        return keys.error();
    Pages pages;
    KeyRange page = range;
    for (const ResultRow &row : *keys) {
        page.upTo = row.mid(1);
        pages << page;
        page.after = page.upTo;
    }
    return pages;
}

/// Where rows may be long, a page of many of them is cut into shorter ones.
Result<LoadTransfer::Pages> LoadTransfer::boundedPages(const Pages &pages, int pageRows,
                                                       QList<KeyValue> &longRows) const
{
    if (m_fits.isEmpty())
        return pages;
    QStringList parts;
    for (qsizetype i = 0; i < pages.size(); ++i)
        parts << QStringLiteral("SELECT %1,").arg(i)
                     + QStringLiteral("IFNULL(SUM(%1),0),IFNULL(MAX(%1),0) FROM ")
                           .arg(sql::ownLengths(m_table.pair.source))
                     + m_table.pair.sourceRows.from
                     + sql::whereClause(
                         sql::allOf({sql::rangePredicate(m_table.pair.identity, pages.at(i)),
                                     m_table.pair.sourceRows.where}));
    const auto sizes =
        m_table.connections.source.select(parts.join(QLatin1String(" UNION ALL ")), m_doing).get();
    if (!sizes)
        return sizes.error();
    if (sizes->size() != pages.size())
        return brokenAnswer(m_doing, sizes->size());
    Pages bounded;
    for (const ResultRow &row : *sizes) {
        const KeyRange &page = pages.at(row.at(0).toInt());
        const bool hasLongRows = row.at(2).toLongLong() > m_longRow;
        if (pageRows > 1 && row.at(1).toDouble() > double(maxBytesPerPage)) {
            const int fewer = std::max(pageRows / finer, 1);
            auto pieces = cutAtSource(page, fewer, pageRows);
            if (!pieces)
                return pieces;
            if (pieces->isEmpty() || pieces->last().upTo != page.upTo)
                *pieces << KeyRange{pieces->isEmpty() ? page.after : pieces->last().upTo,
                                    page.upTo};
            pieces = boundedPages(*pieces, fewer, longRows);
            if (!pieces)
                return pieces;
            bounded << *pieces;
            continue;
        }
        if (hasLongRows) {
            SLICETOOL_TRY(findLongRows(page, longRows));
        }
        bounded << page;
    }
    return bounded;
}

Result<void> LoadTransfer::findLongRows(const KeyRange &range, QList<KeyValue> &longRows) const
{
    const auto keys =
        m_table.connections.source
            .selectAll(QLatin1String("SELECT ") + sql::keyColumns(m_table.pair.identity)
                           + QLatin1String(" FROM ") + m_table.pair.sourceRows.from
                           + sql::whereClause(
                               sql::allOf({sql::rangePredicate(m_table.pair.identity, range),
                                           QLatin1String("NOT (") + m_fits + QLatin1Char(')'),
                                           m_table.pair.sourceRows.where})),
                       m_table.pair.identity.size(), m_doing)
            .get();
    if (!keys)
        return keys.error();
    longRows << *keys;
    return {};
}

} // namespace slicetool
