// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/downstreamonly.h"

#include "base/message.h"
#include "base/utf8.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

QString doing()
{
    return Message::tr("comparing definitions");
}

/// What stands in a definition: "foreign key `fk`" → "(a) to `b`".
using Facts = QMap<QString, QString>;
using FactsOfTables = QMap<QString, Facts>;

/// Runs a query of (HEX(table), HEX(name), value) and adds what it tells. A server that does not know
/// the columns, or does not let the account see them, tells nothing.
void addFacts(Session &session, const QString &query, const QString &what, FactsOfTables &facts)
{
    const auto rows = session.select(query, doing());
    if (!rows)
        return;
    for (const ResultRow &row : *rows) {
        const QString name = textOfHex(row.at(1));
        facts[textOfHex(row.at(0))].insert(name.isEmpty() ? what
                                                          : what + u' ' + sql::identifier(name),
                                           QString::fromUtf8(row.at(2)));
    }
}

void addForeignKeys(Session &session, const QString &schema, FactsOfTables &facts)
{
    addFacts(
        session,
        QStringLiteral(
            "SELECT HEX(TABLE_NAME), HEX(CONSTRAINT_NAME), CONCAT('(', GROUP_CONCAT(COLUMN_NAME "
            "ORDER BY ORDINAL_POSITION SEPARATOR ', '), ') to ', REFERENCED_TABLE_NAME) FROM "
            "information_schema.KEY_COLUMN_USAGE WHERE REFERENCED_TABLE_NAME IS NOT NULL AND ")
            + sql::isExactly("TABLE_SCHEMA", schema)
            + QLatin1String(" GROUP BY TABLE_NAME, CONSTRAINT_NAME, REFERENCED_TABLE_NAME"),
        Message::tr("foreign key"), facts);
}

void addOtherFacts(Session &session, const QString &schema, FactsOfTables &facts)
{
    const bool isMariaDb = session.facts().version.isMariaDb();
    addFacts(session,
             isMariaDb
                 ? QLatin1String("SELECT HEX(TABLE_NAME), HEX(CONSTRAINT_NAME), CHECK_CLAUSE "
                                 "FROM information_schema.CHECK_CONSTRAINTS WHERE ")
                       + sql::isExactly("CONSTRAINT_SCHEMA", schema)
                 : QLatin1String("SELECT HEX(t.TABLE_NAME), HEX(t.CONSTRAINT_NAME), "
                                 "c.CHECK_CLAUSE FROM information_schema.TABLE_CONSTRAINTS t "
                                 "JOIN information_schema.CHECK_CONSTRAINTS c USING "
                                 "(CONSTRAINT_SCHEMA, CONSTRAINT_NAME) WHERE t.CONSTRAINT_TYPE "
                                 "= 'CHECK' AND ")
                       + sql::isExactly("t.TABLE_SCHEMA", schema),
             QStringLiteral("CHECK"), facts);
    addFacts(session,
             QLatin1String("SELECT HEX(TABLE_NAME), HEX(COLUMN_NAME), COLUMN_COMMENT FROM "
                           "information_schema.COLUMNS WHERE COLUMN_COMMENT <> '' AND ")
                 + sql::isExactly("TABLE_SCHEMA", schema),
             Message::tr("the comment of"), facts);
    const QString tables =
        QLatin1String(" FROM information_schema.TABLES WHERE TABLE_TYPE <> 'VIEW' "
                      "AND ")
        + sql::isExactly("TABLE_SCHEMA", schema);
    addFacts(session,
             QLatin1String("SELECT HEX(TABLE_NAME), '', TABLE_COMMENT") + tables
                 + QLatin1String(" AND TABLE_COMMENT <> ''"),
             Message::tr("the table's comment"), facts);
    addFacts(session, QLatin1String("SELECT HEX(TABLE_NAME), '', ROW_FORMAT") + tables,
             Message::tr("the row format"), facts);
    addFacts(session,
             QLatin1String("SELECT HEX(TABLE_NAME), '', CREATE_OPTIONS") + tables
                 + QLatin1String(" AND CREATE_OPTIONS <> ''"),
             Message::tr("options"), facts);
}

QStringList differences(const Facts &source, const Facts &target)
{
    // Their names are the server's, or had to be others: in MySQL a schema has each once.
    const auto hasCheck = [](const Facts &facts, const QString &name, const QString &clause) {
        return name.startsWith(QLatin1String("CHECK")) && facts.values().contains(clause);
    };
    QStringList lines;
    for (auto fact = source.begin(); fact != source.end(); ++fact) {
        const auto other = target.constFind(fact.key());
        if (hasCheck(target, fact.key(), fact.value()))
            continue;
        if (other == target.end())
            lines << Message::tr("%1 is missing downstream: %2").arg(fact.key(), fact.value());
        else if (*other != fact.value())
            lines << Message::tr("%1: %2 at the source, %3 downstream")
                         .arg(fact.key(), fact.value(), *other);
    }
    for (auto fact = target.begin(); fact != target.end(); ++fact) {
        if (!source.contains(fact.key()) && !hasCheck(source, fact.key(), fact.value()))
            lines << Message::tr("%1 is only downstream: %2").arg(fact.key(), fact.value());
    }
    return lines;
}

} // namespace

QList<LeftOut> onlyDownstream(const Preflight &flight)
{
    const Catalog &source = flight.sourceCatalog;
    const Catalog &target = flight.targetCatalog;
    QList<LeftOut> objects;
    for (const TableDefinition &table : target.tables) {
        const bool known =
            source.find(table.name) || (target.foldsCase && source.findFolded(table.name));
        if (!known && !flight.leftovers.contains(table.name))
            objects << LeftOut{QStringLiteral("table"), table.name};
    }
    for (const SchemaObject &object : target.others) {
        const bool known =
            std::any_of(source.others.begin(), source.others.end(), [&](const SchemaObject &other) {
                return other.kind == object.kind
                       && sql::foldedName(other.name) == sql::foldedName(object.name);
            });
        if (!known)
            objects << LeftOut{object.kind, object.name};
    }
    return objects;
}

QMap<QString, QStringList> definitionNotes(const Preflight &flight, Leg leg)
{
    if (flight.targetCatalog.tables.isEmpty())
        return {};
    Session &sourceSession = *flight.sourceSession;
    Session &targetSession = *flight.targetSession;
    FactsOfTables source;
    FactsOfTables target;
    addForeignKeys(targetSession, flight.targetCatalog.schema, target);
    const bool comparesAll =
        leg == Leg::Undo
        && sourceSession.facts().version.isMariaDb() == targetSession.facts().version.isMariaDb();
    if (comparesAll) {
        addForeignKeys(sourceSession, flight.sourceCatalog.schema, source);
        addOtherFacts(sourceSession, flight.sourceCatalog.schema, source);
        addOtherFacts(targetSession, flight.targetCatalog.schema, target);
    }
    QMap<QString, QStringList> notes;
    for (const TableDefinition &table : flight.sourceCatalog.tables) {
        const TableDefinition *other = flight.targetCatalog.find(table.name);
        if (!other)
            continue;
        const QStringList lines = differences(source.value(table.name), target.value(other->name));
        if (!lines.isEmpty())
            notes.insert(table.name, lines);
    }
    return notes;
}

} // namespace slicetool
