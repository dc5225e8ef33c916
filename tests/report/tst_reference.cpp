// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/// A schema's objects as tables of Markdown, the outermost first.
class SchemaText
{
public:
    explicit SchemaText(const QJsonObject &root) : m_root(root) { }

    QString text()
    {
        QString all =
            m_root.value(u"description").toString() + QLatin1String("\n\n") + table(m_root, {});
        // What is described adds what it refers to.
        for (qsizetype i = 0; i < m_objects.size(); ++i) {
            const auto [path, object] = m_objects.at(i);
            all += QStringLiteral("### `%1`\n\n").arg(path) + table(object, path);
        }
        return all;
    }

private:
    QString table(const QJsonObject &object, const QString &path)
    {
        QString rows = QStringLiteral("| key | value | meaning |\n| --- | --- | --- |\n");
        const QJsonArray required = object.value(u"required").toArray();
        const QJsonObject properties = object.value(u"properties").toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonObject property = resolved(it->toObject());
            const QString key = path.isEmpty() ? it.key() : path + u'.' + it.key();
            const QString must =
                required.contains(it.key()) ? QStringLiteral("required. ") : QString();
            rows += QStringLiteral("| `%1` | %2 | %3 |\n")
                        .arg(it.key(), valueOf(property, key),
                             QString(must + property.value(u"description").toString())
                                 .replace(u'|', QLatin1String("\\|"))
                                 .trimmed());
        }
        QJsonObject named = object.value(u"patternProperties").toObject();
        if (object.value(u"additionalProperties").isObject())
            named.insert(QString(), object.value(u"additionalProperties"));
        for (const QJsonValue &each : std::as_const(named)) {
            const QJsonObject property = resolved(each.toObject());
            rows += QStringLiteral("| any name | %1 | %2 |\n")
                        .arg(valueOf(property, path), property.value(u"description").toString());
        }
        return rows + u'\n';
    }

    /// Without references: what the schema itself says goes before what it refers to.
    QJsonObject resolved(QJsonObject schema) const
    {
        QJsonArray parts = schema.take(u"allOf").toArray();
        if (schema.contains(u"$ref"))
            parts << QJsonObject{{QStringLiteral("$ref"), schema.take(u"$ref")}};
        for (const QJsonValue &part : std::as_const(parts)) {
            QJsonObject other = part.toObject();
            if (other.contains(u"$ref"))
                other = resolved(m_root.value(u"definitions")
                                     .toObject()
                                     .value(other.value(u"$ref").toString().section(u'/', -1))
                                     .toObject());
            for (auto it = other.begin(); it != other.end(); ++it) {
                if (!schema.contains(it.key()))
                    schema.insert(it.key(), *it);
            }
        }
        return schema;
    }

    QString valueOf(const QJsonObject &schema, const QString &path)
    {
        const auto code = [](const QJsonValue &value) {
            return value.isString() ? QStringLiteral("`\"%1\"`").arg(value.toString())
                                    : QStringLiteral("`%1`").arg(value.toVariant().toString());
        };
        QStringList words;
        if (schema.contains(u"const"))
            return code(schema.value(u"const"));
        for (const QJsonValue &value : schema.value(u"enum").toArray())
            words << code(value);
        for (const QJsonValue &value : schema.value(u"anyOf").toArray())
            words << valueOf(resolved(value.toObject()), path);
        if (!words.isEmpty())
            return words.join(QStringLiteral(", "));
        const QJsonValue type = schema.value(u"type");
        for (const QJsonValue &value : type.toArray())
            words << value.toString();
        if (!words.isEmpty())
            return words.join(QStringLiteral(", "));
        if (type.toString() == QLatin1String("array"))
            return QStringLiteral("list: ")
                   + valueOf(resolved(schema.value(u"items").toObject()),
                             path + QLatin1String("[]"));
        if (type.toString() == QLatin1String("object")) {
            m_objects << std::pair(path, schema);
            return QStringLiteral("object, see below");
        }
        return type.toString();
    }

    QJsonObject m_root;
    QList<std::pair<QString, QJsonObject>> m_objects;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The manual's reference of files says what their schemas say. With SLICETOOL_WRITE_REFERENCE set, it is
/// written anew.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSchemasSay();
};

void TestReference::saysWhatTheSchemasSay()
{
    QString reference =
        QStringLiteral("# Reference of files\n\nMade from the schemas in `resources`, which "
                       "editors and programs can "
                       "use as they are. Keys that are not named here are errors.\n\n");
    for (const auto &[title, name] :
         {std::pair("The plan", "plan"), std::pair("The report", "report"),
          std::pair("The history", "history")}) {
        const auto schema = QJsonDocument::fromJson(contentsOf(QFINDTESTDATA(
            QStringLiteral("../../resources/%1.schema.json").arg(QLatin1String(name)))));
        QVERIFY(schema.isObject());
        reference += QStringLiteral("## %1\n\n").arg(QLatin1String(title))
                     + SchemaText(schema.object()).text();
    }
    reference.chop(1);
    const QString path = QFINDTESTDATA("../../docs/manual") + QStringLiteral("/reference.md");
    if (qEnvironmentVariableIsSet("SLICETOOL_WRITE_REFERENCE")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reference.toUtf8());
    }
    QVERIFY2(QString::fromUtf8(contentsOf(path)) == reference,
             "docs/manual/reference.md is not what the schemas say; run this test with "
             "SLICETOOL_WRITE_REFERENCE=1, and look at what it changed");
}

SLICETOOL_TEST(TestReference)
#include "tst_reference.moc"
