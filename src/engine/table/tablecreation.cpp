// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablecreation.h"

#include "base/message.h"
#include "server/defaultwords.h"
#include "server/expressionlacks.h"
#include "server/sessionsettings.h"
#include "sql/quote.h"
#include "sql/renaming.h"
#include "sql/translation/collationtranslation.h"
#include "sql/translation/ddltranslation.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace slicetool {

namespace {

const QLatin1String buildPrefix("slicetool_new_");
const QLatin1String oldPrefix("slicetool_old_");

QString digest(const QString &table)
{
    // Hashed, because a table's name may be as long as names can be.
    return QString::fromLatin1(
        QCryptographicHash::hash(table.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

bool hidesMembers(const TableDefinition &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), mayHideMembers);
}

/// The keys that the rows can do without. What the primary key does not count is counted by another
/// one.
QStringList takeLaterKeys(sql::CreateTable &create, const TableDefinition &table)
{
    const Index *identity = table.identityIndex();
    if (!identity)
        return {};
    for (const Column &column : table.columns) {
        if (column.autoIncrement
            && identity->parts.first().column.compare(column.name, Qt::CaseInsensitive) != 0)
            return {};
    }
    return create.takeSecondaryKeys(identity->name);
}

QStringList doubtfulDefaults(const TableDefinition &table)
{
    QStringList notes;
    for (const Column &column : table.columns) {
        if (hasWideCharset(column) && column.defaultValue
            && column.defaultValue->contains(QLatin1Char('?')))
            notes << Message::tr("the default of column `%1` may differ: the server shows ? for "
                                 "characters outside the Basic Multilingual Plane")
                         .arg(column.name);
    }
    return notes;
}

/// How `there` differs from what is expected, with the keys left aside that a server made by itself.
sql::Drift driftFrom(TableDefinition expected, TableDefinition there,
                     const QSet<QString> &equalDefaults = {})
{
    forgetInvisibleKey(expected, there);
    return sql::findDrift(expected, there, equalDefaults);
}

/// Which setting of the target's server keeps it from having a table without a key; empty for none.
Result<QString> demandForKey(Session &session, const TableDefinition &table)
{
    const auto isKey = [&](const Index &index) {
        return index.unique
               && std::all_of(index.parts.begin(), index.parts.end(), [&](const KeyPart &part) {
                      const Column *column = table.column(part.column);
                      return column && !column->nullable;
                  });
    };
    if (std::any_of(table.indexes.begin(), table.indexes.end(), isKey))
        return QString();
    const bool isMySql = session.facts().version.dialect().isMySql();
    if (isMySql) // sessions that only read have not tried yet
        session.cleanUp(QStringLiteral("SET SESSION sql_require_primary_key = OFF"));
    const auto rows = session.select(
        QStringLiteral("SHOW SESSION VARIABLES WHERE Variable_name IN ('sql_require_primary_key', "
                       "'sql_generate_invisible_primary_key', 'innodb_force_primary_key') AND "
                       "Value = 'ON'"),
        Message::tr("reading settings of %1").arg(session.endpoint().label));
    if (!rows)
        return rows.error();
    QStringList names;
    for (const ResultRow &row : *rows)
        names << QString::fromUtf8(row.first());
    if (isMySql)
        return names == QStringList{QStringLiteral("sql_require_primary_key")} ? names.first()
                                                                               : QString();
    const bool isInnoDb = table.engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0;
    return isInnoDb ? names.value(0) : QString();
}

/// Whether a server that is strict, and that the account may not make lenient, refused how InnoDB is to
/// keep the rows.
bool meansRowFormat(const Error &error)
{
    const int code = error.serverCode; // ER_ILLEGAL_HA, ER_ILLEGAL_HA_CREATE_OPTION, …
    return code == 1031 || code == 1478 || code == 1118 || code == 1005 || code == 140;
}

} // namespace

Result<sql::Dialect> dialectOf(SessionThread &connection)
{
    return connection.call(
        [](Session &session) { return Result<sql::Dialect>(session.facts().version.dialect()); });
}

QString buildName(const QString &table)
{
    return buildPrefix + digest(table);
}

QString oldName(const QString &table)
{
    return oldPrefix + digest(table);
}

Result<TableCreation> planCreation(SessionThread &source, SessionThread &target,
                                   const TableDefinition &table, const QString &tryIn)
{
    const Result<QString> definition = source.call([&](Session &session) {
        return showCreateTable(session, table.schema, table.serverName());
    });
    if (!definition)
        return definition.error();
    auto create = sql::CreateTable::parse(*definition);
    if (!create)
        return create.error();
    sql::renameColumns(*create, table);
    const Result<sql::Dialect> from = dialectOf(source);
    const Result<sql::Dialect> to = dialectOf(target);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    create->removeForeignKeys();
    TableCreation creation;
    creation.notes = sql::removeSequenceDefaults(*create, *from) + doubtfulDefaults(table);
    sql::Translation translation = sql::translated(*create, *from, *to);
    if (!translation.uses.isEmpty()) {
        const auto lacks = target.call([&](Session &session) -> Result<sql::Lacks> {
            auto missing = missingExpressions(session, translation);
            if (!missing || tryIn.isEmpty())
                return missing;
            auto refused = refusedExpressions(session, tryIn, buildName(table.name + u' '),
                                              sql::translated(*create, *from, *to, *missing));
            if (refused)
                refused->insert(*missing);
            return refused;
        });
        if (!lacks)
            return lacks.error();
        translation = sql::translated(*create, *from, *to, *lacks);
    }
    if (!translation.obstacles.isEmpty())
        return Error{ErrorCode::Refused, Message::tr("creating `%1`").arg(table.name),
                     Message::tr("%1 does not support it: %2")
                         .arg(to->display(), translation.obstacles.join(QLatin1String("; "))),
                     Message::tr("Skip the table.")};
    const auto demand = target.call([&](Session &session) { return demandForKey(session, table); });
    if (!demand)
        return demand.error();
    if (!demand->isEmpty())
        return Error{ErrorCode::Refused, Message::tr("creating `%1`").arg(table.name),
                     Message::tr("the table has no primary key, but %1 requires one (%2), which "
                                 "the account cannot turn off")
                         .arg(target.endpoint().label, *demand),
                     Message::tr("Turn %1 off there, or skip the table.").arg(*demand)};
    creation.create = translation.table;
    creation.defaults = from->isLike(*to) ? *create : translation.defaults;
    creation.definition = sql::expectedDefinition(table, *from, *to, translation.carried);
    creation.definition.nameOnServer.clear();
    creation.definition.columnsOnServer.clear();
    creation.notes += translation.notes;
    creation.hasExpressions = !translation.uses.isEmpty();
    return creation;
}

namespace {

/// Makes a table, or tries to.
class TableMaker
{
public:
    using Execute = std::function<Result<qint64>(const sql::CreateTable &create)>;

    TableMaker(SessionThread &source, SessionThread &target, const TableDefinition &table,
               SecondaryKeys keys)
        : m_source(source)
        , m_target(target)
        , m_table(table)
        , m_keys(keys)
    { }

    /// @param isBeside whether the table has another name than its source for now
    Result<CreatedTable> make(const TableCreation &planned, const QString &schema, bool isBeside,
                              const Execute &execute);

private:
    Result<void> take(const TableCreation &planned, bool isBeside);

    SessionThread &m_source;
    SessionThread &m_target;
    const TableDefinition &m_table;
    const SecondaryKeys m_keys;
    sql::CreateTable m_create;
    CreatedTable m_created;
};

Result<void> TableMaker::take(const TableCreation &planned, bool isBeside)
{
    const Result<sql::Dialect> to = dialectOf(m_target);
    if (!to)
        return to.error();
    m_create = planned.create;
    // A schema of MySQL has each name of a CHECK once. The table that this one is built beside may
    // have it already, and so may another one that is made of the same table of upstream's.
    if ((isBeside || !m_table.nameOnServer.isEmpty()) && !to->isMariaDb())
        m_create.unnameChecks();
    if (m_keys == SecondaryKeys::Later)
        m_created.laterKeys = takeLaterKeys(m_create, m_table);
    m_created.notes = planned.notes;
    m_created.definition = planned.definition;
    return {};
}

Result<CreatedTable> TableMaker::make(const TableCreation &planned, const QString &schema,
                                      bool isBeside, const Execute &execute)
{
    SLICETOOL_TRY(take(planned, isBeside));
    Result<qint64> done = execute(m_create);
    if (!done && done.error().code == ErrorCode::Query && planned.hasExpressions) {
        // Which of them it is, the message tells to people only.
        const auto tried = planCreation(m_source, m_target, m_table, schema);
        if (!tried)
            return tried.error();
        SLICETOOL_TRY(take(*tried, isBeside));
        done = execute(m_create);
    }
    if (!done && meansRowFormat(done.error())) {
        if (const QString format = m_create.takeRowFormat(); !format.isEmpty()) {
            m_created.notes << Message::tr("table option %1 is left out: %2 says: %3")
                                   .arg(format, m_target.endpoint().label, done.error().reason);
            done = execute(m_create);
        }
    }
    return done ? Result<CreatedTable>(m_created) : done.error();
}

} // namespace

Result<CreatedTable> createTableLike(const TableConnections &connections,
                                     const TableDefinition &table, const TableCreation &planned,
                                     const QString &targetSchema, const QString &targetName,
                                     SecondaryKeys keys)
{
    const QString doing = Message::tr("creating `%1`").arg(table.name);
    Result<CreatedTable> created = CreatedTable{table, {}, {}};
    if (connections.rowsStay && hidesMembers(table)) {
        // The server knows its own members, even where it cannot show them.
        SLICETOOL_TRY(connections.writer.execute(QStringLiteral("CREATE TABLE %1 LIKE %2")
                                                     .arg(sql::qualified(targetSchema, targetName),
                                                          sql::qualified(table.schema, table.name)),
                                                 doing));
    } else {
        created = TableMaker(connections.source, connections.writer, table, keys)
                      .make(planned, targetSchema, targetName != table.name,
                            [&](const sql::CreateTable &create) {
                                return connections.writer.execute(
                                    create.statement(targetSchema, targetName), doing);
                            });
    }
    if (!created)
        return created;
    created->definition.schema = targetSchema;
    created->definition.name = targetName;
    created->definition.rowEstimate = 0;
    created->definition.dataBytes = 0;
    created->definition.triggers.clear();
    return created;
}

Result<TableTrial> tryTableLike(SessionThread &source, SessionThread &target,
                                const TableDefinition &table, const QString &targetSchema)
{
    const auto settings = target.call([](Session &session) {
        for (const QString &setting : creationSettings(session.facts().version))
            session.cleanUp(setting);
        return Result<void>();
    });
    if (!settings)
        return settings.error();
    const auto planned = planCreation(source, target, table);
    if (!planned)
        return planned.error();
    std::optional<Error> refusal;
    const auto created =
        TableMaker(source, target, table, SecondaryKeys::AtOnce)
            .make(*planned, targetSchema, true, [&](const sql::CreateTable &create) {
                const Result<qint64> tried = target.call([&](Session &session) {
                    return tryCreation(session, create, targetSchema, buildName(table.name + u' '));
                });
                refusal = tried ? std::nullopt : std::optional(tried.error());
                return tried;
            });
    // Planning once more may have failed for another reason.
    if (!created && (!refusal || refusal->reason != created.error().reason))
        return created.error();
    return TableTrial{created ? created->notes : QStringList(), refusal};
}

Result<sql::Drift> driftOf(SessionThread &sourceThread, SessionThread &targetThread,
                           const TableDefinition &source, const TableDefinition &target)
{
    const Result<sql::Dialect> from = dialectOf(sourceThread);
    const Result<sql::Dialect> to = dialectOf(targetThread);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    const TableDefinition there = sql::comparableDefinition(target, *from, *to);
    sql::Drift drift = driftFrom(sql::expectedDefinition(source, *from, *to), there);
    // What the server there does not take is no drift. First what it lacks, then what it refuses.
    for (const QString &tryIn : {QString(), target.schema}) {
        if (!drift.blocks() && drift.notes.isEmpty())
            return drift;
        const auto creation = planCreation(sourceThread, targetThread, source, tryIn);
        if (!creation && creation.error().code != ErrorCode::Refused)
            return creation.error();
        if (!creation)
            return drift;
        drift = driftFrom(creation->definition, there);
        if (!drift.blocks() && !drift.notes.isEmpty()) {
            const auto equal = targetThread.call([&](Session &session) {
                return equalDefaults(session, target, creation->defaults, from->isLike(*to));
            });
            if (!equal)
                return equal.error();
            drift = driftFrom(creation->definition, there, *equal);
        }
        if (!creation->hasExpressions)
            return drift;
    }
    return drift;
}

Result<void> addKeys(Session &writer, const QString &schema, const QString &table,
                     const QStringList &keys)
{
    if (keys.isEmpty())
        return {};
    const auto done =
        writer.execute(QLatin1String("ALTER TABLE ") + sql::qualified(schema, table)
                           + QLatin1String(" ADD ") + keys.join(QLatin1String(", ADD ")),
                       Message::tr("adding the keys of `%1`").arg(table));
    return done ? Result<void>() : done.error();
}

Result<void> moveIn(SessionThread &writer, const QString &schema, const QString &built,
                    const QString &table)
{
    const auto done =
        writer.execute(QStringLiteral("RENAME TABLE %1 TO %2")
                           .arg(sql::qualified(schema, built), sql::qualified(schema, table)),
                       Message::tr("renaming the new `%1`").arg(table));
    return done ? Result<void>() : done.error();
}

Result<void> swapTables(SessionThread &writer, const QString &schema, const QString &built,
                        const QString &table)
{
    const QString doing = Message::tr("swapping in the new `%1`").arg(table);
    const QString old = oldName(table);
    const QString dropOld = QLatin1String("DROP TABLE IF EXISTS ") + sql::qualified(schema, old);
    for (const QString &statement :
         {dropOld,
          QStringLiteral("RENAME TABLE %1 TO %2, %3 TO %1")
              .arg(sql::qualified(schema, table), sql::qualified(schema, old),
                   sql::qualified(schema, built)),
          dropOld}) {
        SLICETOOL_TRY(writer.execute(statement, doing));
    }
    return {};
}

Result<void> createSchema(Session &session, const QString &schema, const Catalog &like,
                          const sql::Dialect &from)
{
    const sql::Dialect to = session.facts().version.dialect();
    const bool known = sql::knowsCharset(to, like.charset);
    const auto done = session.execute(
        QStringLiteral("CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET %2 COLLATE %3")
            .arg(sql::identifier(schema),
                 known ? sql::translatedCharset(like.charset, to) : QStringLiteral("utf8mb4"),
                 known ? sql::translatedCollation(like.collation, from, to)
                       : QStringLiteral("utf8mb4_bin")),
        Message::tr("creating schema `%1`").arg(schema));
    if (done)
        return {};
    Error error = done.error();
    // 1044 at this point is about the schema: the login was fine.
    if (error.code == ErrorCode::LoginDenied) {
        error.code = ErrorCode::Privilege;
        error.remedy = Message::tr("Grant CREATE on it, or have it created.");
    }
    return error;
}

} // namespace slicetool
