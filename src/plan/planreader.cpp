// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planreader.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "plan/didyoumean.h"
#include "plan/jsonlocator.h"
#include "plan/jsontext.h"
#include "plan/plancheck.h"
#include "plan/plancomplaints.h"
#include "sql/scanner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace slicetool {

const char *const planFormat = "slicetool-plan/1";

namespace {

/// "a", "b" or "c"
QString alternatives(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << QLatin1Char('"') + word + QLatin1Char('"');
    const QString last = quoted.takeLast();
    return quoted.isEmpty() ? last
                            : Message::tr("%1 or %2").arg(quoted.join(QLatin1String(", ")), last);
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return Message::tr("a number");
    case QJsonValue::String:
        return Message::tr("a string");
    case QJsonValue::Array:
        return Message::tr("a list");
    default:
        return Message::tr("an object");
    }
}

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return sql::isBlank(c); });
}

/// One object of the plan with the pointer to it.
struct Section {
    QJsonObject object;
    QString pointer;

    bool has(const QString &key) const { return object.contains(key); }
    QString at(const QString &key) const { return jsonPointer(pointer, key); }
};

/// Turns a parsed document into a Plan and collects what is wrong with it on the way.
class PlanReader
{
public:
    PlanReader(const QByteArray &json, const QString &fileName)
        : m_complaints(json, fileName)
        , m_fileName(fileName)
    { }

    Result<Plan> read(const QJsonDocument &document)
    {
        Plan plan;
        if (!document.isObject())
            complain(QString(), Message::tr("the plan must be an object"));
        else if (const Section root{document.object(), QString()}; readFormat(root))
            readRoot(root, plan);
        if (m_complaints.isEmpty())
            return plan;
        return m_complaints.toError();
    }

private:
    void complain(const QString &pointer, const QString &text) { m_complaints.add(pointer, text); }

    /// False where the document is of a format in which nothing else can be expected to fit.
    bool readFormat(const Section &root)
    {
        const QString key = QStringLiteral("format");
        const QString wanted = QLatin1String(planFormat);
        if (!root.has(key)) {
            complain(root.at(key), Message::tr("is missing; it must be \"%1\"").arg(wanted));
            return true;
        }
        const QString format = root.object.value(key).toString();
        if (format == wanted)
            return true;
        if (format.startsWith(QLatin1String("slicetool-plan/")))
            complain(root.at(key), Message::tr("\"%1\" is not supported; this program reads \"%2\"")
                                       .arg(format, wanted));
        else
            complain(root.at(key), Message::tr("must be \"%1\"").arg(wanted));
        return false;
    }

    void readRoot(const Section &root, Plan &plan)
    {
        checkKeys(root,
                  {QStringLiteral("format"), QStringLiteral("name"), QStringLiteral("upstream"),
                   QStringLiteral("base"), QStringLiteral("work"), QStringLiteral("variables"),
                   QStringLiteral("default"), QStringLiteral("steps"), QStringLiteral("after"),
                   QStringLiteral("timeout"), QStringLiteral("ignore")});
        plan.name = root.has(QStringLiteral("name")) ? readText(root, QStringLiteral("name"))
                                                     : nameFromFile(m_fileName);
        plan.upstream = readRequiredText(root, QStringLiteral("upstream"));
        plan.base = readRequiredText(root, QStringLiteral("base"));
        plan.work = readText(root, QStringLiteral("work"));
        if (root.has(QStringLiteral("timeout")))
            plan.timeoutSeconds = readSeconds(root, QStringLiteral("timeout"));
        plan.ignored = readNames(root, QStringLiteral("ignore"));
        if (const auto section = readSection(root, QStringLiteral("variables")))
            readVariables(*section, plan);
        if (const auto section = readSection(root, QStringLiteral("default")))
            plan.defaultStep = readStep(*section, true);

        QSet<QString> tables;
        for (const Section &section : readList(root, QStringLiteral("steps"))) {
            const TableStep step = readStep(section, false);
            if (!step.table.isEmpty() && tables.contains(step.table))
                complain(section.at(QStringLiteral("table")),
                         Message::tr("the table \"%1\" already has a step").arg(step.table));
            tables.insert(step.table);
            plan.steps.append(step);
        }
        for (const Section &section : readList(root, QStringLiteral("after")))
            plan.after.append(readAfter(section));
    }

    void readVariables(const Section &section, Plan &plan)
    {
        for (auto it = section.object.constBegin(); it != section.object.constEnd(); ++it) {
            const QJsonValue value = it.value();
            if (!isVariableName(it.key()))
                complain(section.at(it.key()),
                         Message::tr("a variable name consists of letters, digits and _, and "
                                     "does not begin with a digit"));
            else if (value.isArray() || value.isObject())
                complain(section.at(it.key()),
                         Message::tr("must be a string, a number, true, false or null, not %1")
                             .arg(kindOf(value)));
            else if (value.isDouble() && !isExact(value.toDouble()))
                complain(section.at(it.key()),
                         Message::tr("is too large to be stored exactly; write it as a string"));
            else
                plan.variables.insert(it.key(), value);
        }
    }

    /// JSON numbers are kept as 64-bit integers or doubles; beyond both, digits would be lost.
    static bool isExact(double number)
    {
        constexpr double limit = 9223372036854775808.0; // 2^63
        return number >= -limit && number <= limit;
    }

    TableStep readStep(const Section &section, bool isDefault)
    {
        QStringList keys{QStringLiteral("step"),     QStringLiteral("zoom"),
                         QStringLiteral("where"),    QStringLiteral("stale"),
                         QStringLiteral("modified"), QStringLiteral("ignore"),
                         QStringLiteral("round")};
        if (!isDefault)
            keys << QStringLiteral("table") << QStringLiteral("sql") << QStringLiteral("key")
                 << QStringLiteral("upstream_table") << QStringLiteral("upstream_columns");
        checkKeys(section, keys);

        TableStep step;
        if (!isDefault)
            step.table = readRequiredText(section, QStringLiteral("table"));
        const QString kindKey = QStringLiteral("step");
        const std::optional<StepKind> kind =
            readWord(section, kindKey, stepKindFromString,
                     isDefault ? QList{StepKind::Scan, StepKind::Skip}
                               : QList{StepKind::Scan, StepKind::Query, StepKind::Skip});
        step.kind = kind.value_or(StepKind::Scan);
        if (section.has(QStringLiteral("zoom")))
            step.zoom = readZoom(section.object.value(QStringLiteral("zoom")),
                                 section.at(QStringLiteral("zoom")));
        step.where = readText(section, QStringLiteral("where"));
        if (!isDefault)
            step.sql = readText(section, QStringLiteral("sql"));
        step.stale = readWord(section, QStringLiteral("stale"), staleFromString,
                              QList{Stale::Remove, Stale::Keep})
                         .value_or(Stale::Remove);
        step.modified = readText(section, QStringLiteral("modified"));
        step.ignored = readNames(section, QStringLiteral("ignore"));
        if (const auto decimals = readSection(section, QStringLiteral("round")))
            step.rounded = readDecimals(*decimals);
        if (!isDefault && section.has(QStringLiteral("key")))
            step.key = readKey(section);
        if (!isDefault) {
            step.upstreamTable = readText(section, QStringLiteral("upstream_table"));
            if (const auto names = readSection(section, QStringLiteral("upstream_columns")))
                step.upstreamColumns = readUpstreamColumns(*names);
        }
        if (kind || !section.has(kindKey)) // what fits an unknown kind is unknown too
            checkStep(section, step.kind, isDefault);
        return step;
    }

    QMap<QString, int> readDecimals(const Section &section)
    {
        QMap<QString, int> decimals;
        for (auto it = section.object.constBegin(); it != section.object.constEnd(); ++it) {
            const qint64 count = it.value().toInteger(-1);
            if (isBlank(it.key()))
                complain(section.at(it.key()), Message::tr("must not be empty"));
            else if (count < 0 || count > TableStep::maxDecimals)
                complain(
                    section.at(it.key()),
                    Message::tr("must be a whole number from 0 to %1").arg(TableStep::maxDecimals));
            else
                decimals.insert(it.key(), int(count));
        }
        return decimals;
    }

    /// Neither side has a column twice, whatever its case.
    QMap<QString, QString> readUpstreamColumns(const Section &section)
    {
        QMap<QString, QString> columns;
        QSet<QString> here;
        QSet<QString> upstream;
        for (auto it = section.object.constBegin(); it != section.object.constEnd(); ++it) {
            const QString name = readRequiredText(section, it.key());
            if (isBlank(it.key()))
                complain(section.at(it.key()), Message::tr("must not be empty"));
            else if (here.contains(it.key().toLower()))
                complain(section.at(it.key()),
                         Message::tr("names the column \"%1\" twice").arg(it.key()));
            if (upstream.contains(name.toLower()))
                complain(section.at(it.key()),
                         Message::tr("names the column \"%1\" twice").arg(name));
            here.insert(it.key().toLower());
            upstream.insert(name.toLower());
            columns.insert(it.key(), name);
        }
        return columns;
    }

    QStringList readKey(const Section &section)
    {
        const QString name = QStringLiteral("key");
        const QStringList columns = readNames(section, name);
        QSet<QString> seen;
        for (const QString &column : columns) {
            if (seen.contains(column.toLower()))
                complain(section.at(name),
                         Message::tr("names the column \"%1\" twice").arg(column));
            seen.insert(column.toLower());
        }
        if (columns.isEmpty() && section.object.value(name).isArray())
            complain(section.at(name), Message::tr("must contain at least one column"));
        return columns;
    }

    void checkStep(const Section &section, StepKind kind, bool isDefault)
    {
        const QString where = QStringLiteral("where");
        const QString sql = QStringLiteral("sql");
        if (section.has(where) && kind == StepKind::Query)
            complain(section.at(where), Message::tr("belongs to a scan; a query step has its "
                                                    "condition in \"sql\""));
        else if (section.has(where) && kind == StepKind::Skip)
            complain(section.at(where), Message::tr("belongs to a scan, not to a skipped table"));
        if (isDefault)
            return;
        if (section.has(sql) && kind != StepKind::Query)
            complain(section.at(sql), Message::tr("belongs to a step of \"step\": \"query\""));
        else if (!section.has(sql) && kind == StepKind::Query)
            complain(section.at(sql), Message::tr("is missing; a query step needs it"));
    }

    Zoom readZoom(const QJsonValue &value, const QString &pointer)
    {
        Zoom zoom;
        if (value.toString() == QLatin1String("auto"))
            return zoom;
        if (!value.isArray()) {
            complain(pointer, Message::tr("must be a list of chunk sizes or \"auto\", not %1")
                                  .arg(kindOf(value)));
            return zoom;
        }
        zoom.automatic = false;
        const QJsonArray levels = value.toArray();
        if (levels.isEmpty())
            complain(pointer, Message::tr("must contain at least one chunk size"));
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const QString at = jsonPointer(pointer, i);
            const qint64 rows = levels.at(i).toInteger(0);
            if (rows < 1)
                complain(at, Message::tr("must be a whole number of at least 1"));
            else if (rows > std::numeric_limits<int>::max())
                complain(at,
                         Message::tr("must be at most %1").arg(std::numeric_limits<int>::max()));
            else if (!zoom.levels.isEmpty() && rows >= zoom.levels.last())
                complain(at, Message::tr("must be smaller than the level before it, %1")
                                 .arg(zoom.levels.last()));
            else
                zoom.levels.append(int(rows));
        }
        return zoom;
    }

    AfterStatement readAfter(const Section &section)
    {
        checkKeys(section, {QStringLiteral("leg"), QStringLiteral("sql")});
        AfterStatement after;
        if (section.has(QStringLiteral("leg")))
            after.leg =
                readWord(section, QStringLiteral("leg"), legFromString, QList{Leg::Pull, Leg::Undo})
                    .value_or(Leg::Undo);
        else
            complain(section.at(QStringLiteral("leg")),
                     Message::tr("is missing; it must be \"pull\" or \"undo\""));
        after.sql = readRequiredText(section, QStringLiteral("sql"));
        return after;
    }

    void checkKeys(const Section &section, const QStringList &known)
    {
        for (const QString &key : section.object.keys()) {
            if (!known.contains(key))
                complain(section.at(key), Message::tr("unknown key%1").arg(didYouMean(key, known)));
        }
    }

    /// An optional text; where it is there it says something.
    QString readText(const Section &section, const QString &key)
    {
        if (!section.has(key))
            return {};
        const QJsonValue value = section.object.value(key);
        if (!value.isString())
            complain(section.at(key), Message::tr("must be a string, not %1").arg(kindOf(value)));
        else if (isBlank(value.toString()))
            complain(section.at(key), Message::tr("must not be empty"));
        return value.toString();
    }

    /// An optional list of texts that all say something.
    QStringList readNames(const Section &section, const QString &key)
    {
        QStringList names;
        const QJsonArray array = readArray(section, key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = jsonPointer(section.at(key), i);
            if (!array.at(i).isString())
                complain(at, Message::tr("must be a string, not %1").arg(kindOf(array.at(i))));
            else if (isBlank(array.at(i).toString()))
                complain(at, Message::tr("must not be empty"));
            names << array.at(i).toString();
        }
        return names;
    }

    int readSeconds(const Section &section, const QString &key)
    {
        const double seconds = section.object.value(key).toDouble(0);
        if (seconds >= 1 && seconds <= Plan::longestTimeoutSeconds && seconds == int(seconds))
            return int(seconds);
        complain(section.at(key), Message::tr("must be a number of seconds from 1 to %1")
                                      .arg(Plan::longestTimeoutSeconds));
        return Plan::defaultTimeoutSeconds;
    }

    QString readRequiredText(const Section &section, const QString &key)
    {
        if (!section.has(key))
            complain(section.at(key), Message::tr("is missing"));
        return readText(section, key);
    }

    template <typename Value>
    std::optional<Value> readWord(const Section &section, const QString &key,
                                  std::optional<Value> (*fromString)(const QString &),
                                  const QList<Value> &allowed)
    {
        if (!section.has(key))
            return std::nullopt;
        const QString word = section.object.value(key).toString();
        const std::optional<Value> value = fromString(word);
        if (value && allowed.contains(*value))
            return value;
        QStringList words;
        for (const Value each : allowed)
            words << toString(each);
        complain(section.at(key),
                 Message::tr("must be %1%2").arg(alternatives(words), didYouMean(word, words)));
        return value;
    }

    std::optional<Section> readSection(const Section &parent, const QString &key)
    {
        if (!parent.has(key))
            return std::nullopt;
        const QJsonValue value = parent.object.value(key);
        if (value.isObject())
            return Section{value.toObject(), parent.at(key)};
        complain(parent.at(key), Message::tr("must be an object, not %1").arg(kindOf(value)));
        return std::nullopt;
    }

    /// An optional list, empty where it is not there or none.
    QJsonArray readArray(const Section &section, const QString &key)
    {
        const QJsonValue value = section.object.value(key);
        if (section.has(key) && !value.isArray())
            complain(section.at(key), Message::tr("must be a list, not %1").arg(kindOf(value)));
        return value.toArray();
    }

    QList<Section> readList(const Section &parent, const QString &key)
    {
        QList<Section> sections;
        const QJsonArray array = readArray(parent, key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString pointer = jsonPointer(parent.at(key), i);
            if (array.at(i).isObject())
                sections.append(Section{array.at(i).toObject(), pointer});
            else
                complain(pointer,
                         Message::tr("must be an object, not %1").arg(kindOf(array.at(i))));
        }
        return sections;
    }

    PlanComplaints m_complaints;
    const QString m_fileName;
};

} // namespace

QString nameFromFile(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (const char *suffix : {".slice.json", ".json"}) {
        if (name.endsWith(QLatin1String(suffix)) && name.size() > qsizetype(qstrlen(suffix))) {
            name.chop(qsizetype(qstrlen(suffix)));
            break;
        }
    }
    return name;
}

Result<Plan> readPlan(const QByteArray &json, const QString &fileName)
{
    // Qt takes the mark away, and a predicate would mean other rows without a word.
    static const QRegularExpression marked(QStringLiteral("\"(\\\\u[fF][eE][fF][fF]|\uFEFF)"));
    if (QString::fromUtf8("-" + json).contains(marked)) {
        Error error;
        error.code = ErrorCode::Plan;
        error.doing = Message::tr("reading the plan %1").arg(fileName);
        error.reason =
            Message::tr("a text begins with a byte order mark (U+FEFF), which would be lost");
        error.remedy = Message::tr("Write it in SQL: CONVERT(x'EFBBBF' USING utf8mb4).");
        return error;
    }
    const Result<QJsonDocument> document = parseJson(json, fileName);
    if (!document)
        return document.error();
    return PlanReader(json, fileName).read(*document);
}

namespace {

constexpr qint64 maxPlanBytes = 64 << 20;

QString reading(const QString &path)
{
    return Message::tr("reading the plan %1").arg(path);
}

Result<Plan> planOf(const Result<QByteArray> &json, const QString &path)
{
    if (json)
        return readPlan(*json, path);
    Error error = json.error();
    if (!error.isCancelled())
        error.code = ErrorCode::Plan;
    return error;
}

} // namespace

Result<Plan> readPlanFile(const QString &path)
{
    return planOf(loadWhole(path, maxPlanBytes, reading(path)), path);
}

Result<Plan> readPlanFileOrPipe(const QString &path, const std::stop_token &stop)
{
    return planOf(loadToEnd(path, maxPlanBytes, reading(path), stop), path);
}

} // namespace slicetool
