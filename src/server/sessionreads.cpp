// SPDX-License-Identifier: GPL-3.0-or-later
// Session's answers, and how each proves that it is whole.
#include "base/message.h"
#include "server/session.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace slicetool {

namespace {

/// The last row of answers that have to prove that they are whole.
constexpr char endMark[] = "slicetool: end of answer";

QString withEndMark(const QString &sql, qsizetype columns)
{
    return sql + QStringLiteral("\nUNION ALL SELECT '%1'").arg(QLatin1String(endMark))
           + QStringLiteral(",NULL").repeated(columns - 1);
}

/// Lines hold bytes of any character set: MySQL would convert them to that of a text beside them.
QString withBinaryEndMark(const QString &sql)
{
    return sql
           + QStringLiteral("\nUNION ALL SELECT x'%1'")
                 .arg(QString::fromLatin1(QByteArray(endMark).toHex()));
}

} // namespace

Error brokenAnswer(const QString &doing, qint64 rows)
{
    return {ErrorCode::ConnectionLost, doing,
            rows > 0 ? Message::tr("the connection was lost in the middle of an answer, after %1 "
                                   "rows of it")
                           .arg(rows)
                     : Message::tr("the connection was lost in the middle of an answer"),
            Message::tr("Run it again."), 2013};
}

Result<void> Session::readRows(const QString &sql, const QString &doing,
                               const std::function<void(qsizetype)> &begin, const RowSink &row)
{
    const Reader read = [&](QSqlQuery &query) -> Result<void> {
        // A statement that must return rows and returns none of any kind.
        if (!query.isSelect())
            return brokenAnswer(doing, 0);
        begin(query.size());
        qint64 rows = 0;
        while (query.next()) {
            row(query);
            ++rows;
        }
        if (query.lastError().isValid())
            return errorOf(query.lastError(), doing);
        return rows == query.size() ? Result<void>() : brokenAnswer(doing, rows);
    };
    return run(sql, doing, mayReconnect(), read);
}

Result<ResultRows> Session::select(const QString &sql, const QString &doing)
{
    ResultRows rows;
    int columns = 0;
    const auto begin = [&](qsizetype size) {
        rows.clear();
        rows.reserve(size);
        columns = 0;
    };
    const auto take = [&](const QSqlQuery &query) {
        if (columns == 0)
            columns = query.record().count();
        ResultRow row;
        row.reserve(columns);
        qint64 bytes = 0;
        for (int i = 0; i < columns; ++i) {
            const QVariant value = query.value(i);
            row << (value.isNull() ? QByteArray() : value.toByteArray());
            // QByteArray() means NULL, so an empty text must be something else.
            if (row.last().isNull() && !value.isNull())
                row.last() = QByteArray("");
            bytes += row.last().size() + 1;
        }
        rows << row;
        m_bytesReceived += bytes;
        ++m_rowsReceived;
    };
    SLICETOOL_TRY(readRows(sql, doing, begin, take));
    return rows;
}

Result<ResultRows> Session::selectAll(const QString &sql, qsizetype columns, const QString &doing)
{
    for (int attempt = 0;; ++attempt) {
        auto rows = select(withEndMark(sql, columns), doing);
        if (!rows)
            return rows;
        if (!rows->isEmpty() && rows->last().value(0) == endMark) {
            rows->removeLast();
            --m_rowsReceived;
            return rows;
        }
        m_lost = true; // whatever it is that swallows rows
        if (!mayReconnect() || attempt > 0)
            return brokenAnswer(doing, rows->size());
    }
}

Result<QByteArrayList> Session::selectLines(const QString &sql, const QString &doing)
{
    QByteArrayList lines;
    const auto begin = [&](qsizetype size) {
        lines.clear();
        lines.reserve(size);
    };
    const auto take = [&](const QSqlQuery &query) {
        lines << query.value(0).toByteArray();
        m_bytesReceived += lines.last().size() + 1;
        ++m_rowsReceived;
    };
    for (int attempt = 0;; ++attempt) {
        SLICETOOL_TRY(readRows(withBinaryEndMark(sql), doing, begin, take));
        if (!lines.isEmpty() && lines.last() == endMark) {
            lines.removeLast();
            --m_rowsReceived;
            return lines;
        }
        m_lost = true;
        if (!mayReconnect() || attempt > 0)
            return brokenAnswer(doing, lines.size());
    }
}

Result<ResultRow> Session::selectOne(const QString &sql, qsizetype columns, const QString &doing)
{
    for (int attempt = 0;; ++attempt) {
        const auto rows = select(sql, doing);
        if (!rows)
            return rows.error();
        if (rows->size() == 1 && rows->first().size() >= columns)
            return rows->first();
        if (rows->size() > 1 || !rows->isEmpty())
            return Error{
                ErrorCode::Query, doing,
                Message::tr("the server returned %1 rows of %2 columns instead of one row of %3")
                    .arg(rows->size())
                    .arg(rows->first().size())
                    .arg(columns)};
        m_lost = true;
        if (!mayReconnect() || m_connecting || attempt > 0)
            return brokenAnswer(doing, 0);
    }
}

Result<qint64> Session::selectCount(const QString &sql, const QString &doing)
{
    const auto row = selectOne(sql, 1, doing);
    if (!row)
        return row.error();
    bool isNumber = false;
    const qint64 count = row->first().toLongLong(&isNumber);
    return isNumber ? Result<qint64>(count) : brokenAnswer(doing, 0);
}

Result<QStringList> Session::resultColumns(const QString &sql, const QString &doing)
{
    QStringList names;
    const Reader read = [&](QSqlQuery &query) -> Result<void> {
        if (!query.isSelect())
            return brokenAnswer(doing, 0);
        names.clear();
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            names << record.fieldName(i);
        return {};
    };
    SLICETOOL_TRY(run(sql, doing, mayReconnect(), read));
    return names;
}

} // namespace slicetool
