// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QTimeZone>

/// What the tests of reports for people have in common.
namespace slicetool::test {

inline TableReport tableNamed(const QString &name, TableStatus status = TableStatus::Synced)
{
    TableReport table;
    table.table = name;
    table.status = status;
    table.sourceRows = 1234567;
    table.inserted = 5;
    table.updated = 17;
    table.deleted = 2;
    table.bytesRead = 48211;
    table.bytesWritten = 812;
    table.sourceQueries = 4321;
    table.seconds = 185;
    table.verified = status == TableStatus::Synced;
    return table;
}

inline RunReport reportOf(const QList<TableReport> &tables)
{
    RunReport report;
    report.plan = QStringLiteral("shop");
    report.command = QStringLiteral("pull");
    report.started = QDateTime(QDate(2026, 11, 23), QTime(12, 30, 1, 250), QTimeZone(3600));
    report.seconds = 1.9;
    report.tables = tables;
    return report;
}

} // namespace slicetool::test
