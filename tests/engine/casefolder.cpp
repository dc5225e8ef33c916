// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefolder.h"

#include "plan/planreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace slicetool::test {

namespace {

const QStringList &phases()
{
    static const QStringList names{QStringLiteral("pull"), QStringLiteral("change"),
                                   QStringLiteral("compare"), QStringLiteral("undo")};
    return names;
}

Error wrong(const QString &path, const QString &reason)
{
    return {ErrorCode::Plan, QStringLiteral("reading the case %1").arg(path), reason, {}, 0};
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return wrong(path, QStringLiteral("%1 at %2").arg(error.errorString()).arg(error.offset));
    return document.object();
}

std::optional<Outcome> parseOutcome(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    Outcome outcome{words.first(), {}};
    if (words.size() == 1)
        return outcome;
    const QStringList numbers = words.at(1).split(QLatin1Char('/'));
    if (words.size() != 2 || numbers.size() != 3)
        return {};
    outcome.changes.emplace();
    for (const QString &number : numbers) {
        bool ok = false;
        *outcome.changes << number.toLongLong(&ok);
        if (!ok)
            return {};
    }
    return outcome;
}

Result<void> readExpectations(CaseFolder &folder, const QString &path)
{
    const auto object = readObject(path);
    if (!object)
        return object.error();
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const QString key = entry.key();
        if (phases().contains(key)) {
            const QJsonObject tables = entry->toObject();
            for (auto table = tables.begin(); table != tables.end(); ++table) {
                const auto outcome = parseOutcome(table->toString());
                if (!outcome)
                    return wrong(path, QStringLiteral("%1/%2").arg(key, table.key()));
                folder.outcomes[key][table.key()] = *outcome;
            }
        } else if (key == QLatin1String("schemas")) {
            const QJsonObject schemas = entry->toObject();
            folder.upstreamSchema = schemas.value(QLatin1String("upstream")).toString();
            folder.baseSchema = schemas.value(QLatin1String("base")).toString();
            folder.workSchema = schemas.value(QLatin1String("work")).toString();
        } else if (key == QLatin1String("zooms")) {
            folder.zooms.clear();
            for (const QJsonValue &zoom : entry->toArray())
                folder.zooms << zoom.toString();
        } else if (key == QLatin1String("left_out")) {
            folder.leftOut.emplace();
            for (const QJsonValue &name : entry->toArray())
                *folder.leftOut << name.toString();
        } else if (key == QLatin1String("mariadb_only")) {
            for (const QJsonValue &word : entry->toArray())
                folder.mariaDbOnly << word.toString();
        } else if (key == QLatin1String("newer_mariadb_only")) {
            for (const QJsonValue &word : entry->toArray())
                folder.newerMariaDbOnly << word.toString();
        } else if (key == QLatin1String("after")) {
            const QJsonObject legs = entry->toObject();
            for (auto leg = legs.begin(); leg != legs.end(); ++leg) {
                for (const QJsonValue &ok : leg->toArray())
                    folder.after[leg.key()] << ok.toBool();
            }
        } else if (key == QLatin1String("says")) {
            const QJsonObject tables = entry->toObject();
            for (auto table = tables.begin(); table != tables.end(); ++table)
                folder.says[table.key()] = table->toString();
        } else if (key != QLatin1String("about")) {
            return wrong(path, QStringLiteral("unknown key %1").arg(key));
        }
    }
    return {};
}

} // namespace

QStringList CaseFolder::list(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool CaseFolder::has(const QString &fileName) const
{
    return QFileInfo::exists(file(fileName));
}

Result<CaseFolder> CaseFolder::read(const QString &folder, const QString &name)
{
    CaseFolder result;
    result.name = name;
    result.path = folder + QLatin1Char('/') + name;
    result.upstreamSchema = QStringLiteral("foo");
    result.baseSchema = QStringLiteral("foo0");
    result.workSchema = QStringLiteral("foo1");
    result.zooms =
        QStringList{QStringLiteral("1000,1"),  QStringLiteral("100"), QStringLiteral("7,1"),
                    QStringLiteral("50,10,1"), QStringLiteral("1"),   QStringLiteral("auto")};
    if (!result.has(QStringLiteral("upstream.sql")))
        return wrong(result.path, QStringLiteral("upstream.sql is missing"));
    if (const auto done = readExpectations(result, result.file(QStringLiteral("expect.json")));
        !done)
        return done.error();

    QJsonObject plan;
    if (result.has(QStringLiteral("plan.json"))) {
        const auto object = readObject(result.file(QStringLiteral("plan.json")));
        if (!object)
            return object.error();
        plan = *object;
    }
    plan.insert(QLatin1String("format"), QLatin1String(planFormat));
    plan.insert(QLatin1String("name"), name);
    // The runner knows where the schemas are; what stands here is never connected to.
    for (const char *place : {"upstream", "base", "work"})
        plan.insert(QLatin1String(place),
                    QStringLiteral("mysql://nobody@localhost/") + QLatin1String(place));
    auto read = readPlan(QJsonDocument(plan).toJson(), result.file(QStringLiteral("plan.json")));
    if (!read)
        return read.error();
    result.plan = *read;
    return result;
}

Result<QString> CaseFolder::script(const QString &fileName) const
{
    QFile source(file(fileName));
    if (!source.open(QIODevice::ReadOnly))
        return wrong(source.fileName(), source.errorString());
    const QString text = QString::fromUtf8(source.readAll());
    if (leftOutWords.isEmpty())
        return text;
    QStringList words;
    for (const QString &word : leftOutWords)
        words << QRegularExpression::escape(word);
    const QRegularExpression pattern(QStringLiteral("\\b(%1)\\b").arg(words.join(u'|')));
    static const QRegularExpression end(QStringLiteral("(?<=;)\\n"));
    QStringList kept;
    for (const QString &statement : text.split(end)) {
        if (!pattern.match(statement).hasMatch())
            kept << statement;
    }
    return kept.join(u'\n');
}

void CaseFolder::leaveOut(const QStringList &words)
{
    leftOutWords = words;
    for (const QString &table : words) {
        for (auto &phase : outcomes)
            phase.remove(table);
        says.remove(table);
        if (leftOut)
            leftOut->removeIf([&](const QString &object) { return object.endsWith(u' ' + table); });
    }
}

Plan CaseFolder::planWithZoom(const QString &zoom) const
{
    Zoom wanted;
    wanted.automatic = zoom == QLatin1String("auto");
    if (!wanted.automatic) {
        const QStringList levels = zoom.split(QLatin1Char(','));
        for (const QString &level : levels)
            wanted.levels << level.toInt();
    }
    Plan zoomed = plan;
    zoomed.defaultStep.zoom = wanted;
    for (TableStep &step : zoomed.steps) {
        if (step.kind == StepKind::Scan)
            step.zoom = wanted;
    }
    return zoomed;
}

bool CaseFolder::countsRows(const QString &zoom)
{
    return zoom == QLatin1String("auto")
           || zoom.split(QLatin1Char(',')).last() == QLatin1String("1");
}

QStringList unexpected(const RunReport &report, const QMap<QString, Outcome> &wanted,
                       bool countsRows, bool written)
{
    QStringList found;
    QStringList unseen = wanted.keys();
    for (const TableReport &table : report.tables) {
        unseen.removeOne(table.table);
        const Outcome outcome =
            wanted.value(table.table, Outcome{QStringLiteral("in-sync"), QList<qint64>{0, 0, 0}});
        const auto say = [&](const QString &what) {
            found << QStringLiteral("%1: %2, wanted %3 %4 (%5)")
                         .arg(table.table, what, outcome.status,
                              outcome.changes ? QStringLiteral("%1/%2/%3")
                                                    .arg(outcome.changes->at(0))
                                                    .arg(outcome.changes->at(1))
                                                    .arg(outcome.changes->at(2))
                                              : QString(),
                              table.message);
        };
        QString status = outcome.status;
        if (!written && status == QLatin1String("synced"))
            status = QStringLiteral("differs");
        const bool done = status == QLatin1String("in-sync") || status == QLatin1String("synced");
        if (toString(table.status) != status)
            say(toString(table.status));
        else if (written && table.verified != done)
            say(QStringLiteral("verified is %1").arg(table.verified));
        if (!outcome.changes)
            continue;
        const auto &changes = *outcome.changes;
        const QString counts =
            QStringLiteral("%1/%2/%3").arg(table.inserted).arg(table.updated).arg(table.deleted);
        if (countsRows) {
            if (QList<qint64>{table.inserted, table.updated, table.deleted} != changes)
                say(counts);
        } else if (table.inserted - table.deleted != changes.at(0) - changes.at(2)
                   || table.changes() < std::max(changes.at(0), changes.at(2)) + changes.at(1)) {
            // A replaced chunk counts what is there on both sides as updated.
            say(counts);
        }
    }
    for (const QString &table : std::as_const(unseen))
        found << QStringLiteral("%1: is not in the report").arg(table);
    return found;
}

QStringList unsaid(const RunReport &report, const QMap<QString, QString> &says)
{
    QStringList found;
    QStringList silent = says.keys();
    for (const TableReport &table : report.tables) {
        const QString words = says.value(table.table);
        silent.removeOne(table.table);
        if (!table.message.contains(words))
            found << QStringLiteral("%1: says \"%2\", and not \"%3\"")
                         .arg(table.table, table.message, words);
    }
    for (const QString &table : std::as_const(silent))
        found << QStringLiteral("%1: is not in the report").arg(table);
    return found;
}

} // namespace slicetool::test
