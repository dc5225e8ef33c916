// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reportschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace slicetool::test {

namespace {

QStringList complaints(const QString &schemaPath, const QByteArray &json)
{
    QFile file(schemaPath);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    QJsonParseError error;
    const QJsonValue schemaValue = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("schema: ") + error.errorString()};
    const QJsonValue document = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("report: ") + error.errorString()};

    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const valijson::adapters::QtJsonAdapter schemaAdapter(schemaValue);
    parser.populateSchema(schemaAdapter, schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter target(document);
    if (validator.validate(schema, target, &results))
        return {};
    QStringList lines;
    valijson::ValidationResults::Error problem;
    while (results.popError(problem)) {
        QString where;
        for (const std::string &part : problem.context)
            where += QString::fromStdString(part);
        lines += where + QStringLiteral(": ") + QString::fromStdString(problem.description);
    }
    return lines.isEmpty() ? QStringList{QStringLiteral("invalid")} : lines;
}

} // namespace

QStringList reportComplaints(const QByteArray &json)
{
    return complaints(QStringLiteral(SLICETOOL_RESOURCES "/report.schema.json"), json);
}

QStringList historyComplaints(const QByteArray &json)
{
    return complaints(QStringLiteral(SLICETOOL_RESOURCES "/history.schema.json"), json);
}

} // namespace slicetool::test
