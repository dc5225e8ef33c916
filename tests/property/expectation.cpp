// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include "sql/quote.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slicetool::test {

namespace {

using Tuples = QByteArrayList; // "(1,x'61',NULL)", one per row

constexpr qsizetype statementLength = 16'000; // well below the smallest packet

/// A query whose rows are tuples of literals, in the order of the table's columns.
QString tupleQuery(const RandomTable &table, const QString &from, const QString &alias,
                   const demo::PrivateServer &server)
{
    QStringList literals;
    const QList<RandomColumn> columns = table.writableColumns();
    for (const RandomColumn &column : columns)
        literals << column.exactLiteral(alias, !server.isMariaDb());
    return QStringLiteral("SELECT CONCAT('(', CONCAT_WS(',', %1), ')') FROM %2")
        .arg(literals.join(QLatin1String(", ")), from);
}

/// The answers of several queries, in the time of one.
Result<QList<Tuples>> ask(demo::PrivateServer &server, const QString &schema,
                          const QStringList &queries, const PairLimits &limits)
{
    QList<Tuples> answers;
    if (queries.isEmpty())
        return answers;
    QString script = scriptSettings(limits);
    for (const QString &query : queries)
        script += QLatin1String("SELECT 'next';\n") + query + QLatin1String(";\n");
    auto text = server.query(script, schema);
    if (!text)
        return text.error();
    for (const QByteArray &line : text->split('\n')) {
        if (line == "next")
            answers << Tuples();
        else if (!line.isEmpty())
            answers.last() << line;
    }
    return answers;
}

void makeSet(Tuples &tuples)
{
    const QSet<QByteArray> set(tuples.begin(), tuples.end());
    tuples = Tuples(set.begin(), set.end());
}

/// Without a key a row stays as often as the more generous side has it.
void addMissing(Tuples &tuples, const Tuples &stale)
{
    QHash<QByteArray, int> count;
    for (const QByteArray &tuple : std::as_const(tuples))
        ++count[tuple];
    for (const QByteArray &tuple : stale) {
        if (--count[tuple] < 0)
            tuples << tuple;
    }
}

/// With IGNORE a row stays away whose key is there, by the server's own idea of a key.
QString insertStatements(const RandomTable &base, const RandomTable &order, const Tuples &tuples,
                         bool ignore)
{
    QStringList names;
    const QList<RandomColumn> columns = order.writableColumns();
    for (const RandomColumn &column : columns)
        names << column.name;
    const QString head = QStringLiteral("INSERT %1INTO %2 (%3) VALUES\n")
                             .arg(ignore ? QStringLiteral("IGNORE ") : QString(),
                                  sql::identifier(base.name), sql::identifierList(names));
    QString script;
    QByteArray batch;
    for (qsizetype i = 0; i < tuples.size(); ++i) {
        batch += (batch.isEmpty() ? QByteArray() : QByteArray(",\n")) + tuples.at(i);
        if (batch.size() > statementLength || i + 1 == tuples.size()) {
            script += head + QString::fromUtf8(batch) + QLatin1String(";\n");
            batch.clear();
        }
    }
    return script;
}

} // namespace

QString scriptSettings(const PairLimits &limits)
{
    return QStringLiteral(
               "SET time_zone = '+00:00', sql_mode = 'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES', "
               "autocommit = 1, timestamp = 1700000000")
           // Where one of them always looks at CHECK constraints, no row breaks them.
           + (limits.hasMySql ? QStringLiteral(";\n")
                              : QStringLiteral(", check_constraint_checks = 0;\n"));
}

Result<Expectation> Expectation::make(ServerFixture &servers, const QList<TableStory> &stories)
{
    const Expectation expectation(servers, stories);
    const PairLimits limits = PairLimits::of(servers.pair());
    QStringList slices;
    QStringList stale;
    for (const TableStory &story : stories) {
        if (!story.needsCopy())
            continue;
        slices << tupleQuery(story.table, story.slice.from, story.slice.alias, servers.upstream());
        stale << (story.exists && story.slice.step.stale == Stale::Keep ? tupleQuery(
                      story.table, sql::identifier(story.base.name), {}, servers.local())
                                                                        : QStringLiteral("DO 1"));
    }
    if (slices.isEmpty())
        return expectation;
    const auto wanted = ask(servers.upstream(), QStringLiteral("foo"), slices, limits);
    if (!wanted)
        return wanted.error();
    const bool keeps = stale.count(QStringLiteral("DO 1")) < stale.size();
    auto kept = keeps ? ask(servers.local(), QStringLiteral("foo0"), stale, limits)
                      : Result<QList<Tuples>>(QList<Tuples>(stale.size()));
    if (!kept)
        return kept.error();

    QString script = scriptSettings(limits)
                     + QLatin1String(""
                                     "DROP DATABASE IF EXISTS expected;\n"
                                     "CREATE DATABASE expected;\nUSE expected;\n");
    qsizetype i = -1;
    for (const TableStory &story : stories) {
        if (!story.needsCopy())
            continue;
        ++i;
        Tuples tuples = wanted->at(i);
        if (story.slice.isSet)
            makeSet(tuples);
        script += story.base.createStatement();
        if (story.table.keys.isEmpty())
            addMissing(tuples, kept->at(i));
        script += insertStatements(story.base, story.table, tuples, false);
        if (!story.table.keys.isEmpty())
            script += insertStatements(story.base, story.table, kept->at(i), true);
    }
    if (auto done = servers.local().execute(script); !done)
        return done.error();
    return expectation;
}

Result<QStringList> Expectation::differences() const
{
    const QString base = QStringLiteral("foo0");
    QStringList found;
    for (const TableStory &story : m_stories) {
        const QString &name = story.base.name;
        const auto lines = story.needsCopy()
                               ? compareTables(m_servers.local(), QStringLiteral("expected"),
                                               m_servers.local(), base, name)
                               : compareTables(m_servers.upstream(), QStringLiteral("foo"),
                                               m_servers.local(), base, name);
        if (!lines)
            return lines.error();
        for (const QString &line : *lines)
            found << name + QLatin1String(": ") + line;
    }
    return found;
}

} // namespace slicetool::test
