// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/defaultwords.h"

#include "base/message.h"
#include "server/catalog.h"
#include "server/sessionsettings.h"
#include "sql/quote.h"
#include "sql/translation/columntranslation.h"

#include <QHash>

namespace slicetool {

namespace {

const QLatin1String defaultsTableName("slicetool_defaults");

/// "NULL" and none are one for a column that takes it, and drift looks at that.
QHash<QString, QString> defaultsOf(const sql::CreateTable &table)
{
    QHash<QString, QString> defaults;
    for (const QString &item : table.items) {
        const auto words = sql::pieces(item);
        const auto column = words ? sql::parseColumn(*words) : std::nullopt;
        if (!column)
            continue;
        const QString value = sql::joined(column->defaultValue);
        defaults.insert(column->name, (value == QLatin1String("NULL") ? QString() : value) + u'\n'
                                          + sql::joined(column->onUpdate));
    }
    return defaults;
}

Result<sql::CreateTable> shown(Session &session, const QString &schema, const QString &table)
{
    const auto statement = showCreateTable(session, schema, table);
    return statement ? sql::CreateTable::parse(*statement) : statement.error();
}

} // namespace

Result<QSet<QString>> equalDefaults(Session &session, const TableDefinition &table,
                                    sql::CreateTable wanted, bool isOfSameKind)
{
    const auto there = shown(session, table.schema, table.name);
    if (!there)
        return there.error();
    if (!isOfSameKind) {
        for (const QString &setting : creationSettings(session.facts().version))
            session.cleanUp(setting);
        const QString place = sql::qualified(table.schema, defaultsTableName);
        const auto made =
            session.execute(wanted.statement(table.schema, defaultsTableName)
                                .replace(0, 12, QLatin1String("CREATE TEMPORARY TABLE")),
                            Message::tr("comparing defaults of `%1`").arg(table.name));
        if (!made && made.error().code == ErrorCode::ConnectionLost)
            return made.error();
        if (!made)
            return QSet<QString>();
        const auto told = shown(session, table.schema, defaultsTableName);
        session.cleanUp(QLatin1String("DROP TEMPORARY TABLE IF EXISTS ") + place);
        if (!told)
            return told.error();
        wanted = *told;
    }
    QSet<QString> equal;
    const auto wantedDefaults = defaultsOf(wanted);
    const auto defaults = defaultsOf(*there);
    for (const Column &column : table.columns) {
        const QString name = sql::identifier(column.name);
        if (defaults.contains(name) && wantedDefaults.value(name) == defaults.value(name))
            equal << column.name;
    }
    return equal;
}

} // namespace slicetool
