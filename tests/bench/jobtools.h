// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benchservers.h"
#include "bench/race.h"

#include <QJsonObject>

namespace slicetool::bench {

/// Zoom settings, as a plan has them.
inline const QString automatic = QStringLiteral("\"auto\"");
inline const QString usual = QStringLiteral("[1000, 1]");

/// The names of those who take part.
inline const QString slicetoolName = QStringLiteral("slicetool");
inline const QString fixedName = QStringLiteral("slicetool, zoom [1000, 1]");
inline const QString ptName = QStringLiteral("pt-table-sync");
inline const QString dumpName = QStringLiteral("mysqldump, mysql");
inline const QString myDumperName = QStringLiteral("mydumper, myloader");
inline const QString checksumName = QStringLiteral("both CHECKSUM TABLE");
inline const QString hashName = QStringLiteral("both hash scans");

/// slicetool-cli with these arguments, the plan after the first; writes its report to
/// BenchServers::folder().
/// @param upstreamPort of a proxy; 0 for upstream's socket
Contender slicetool(BenchServers &servers, const QString &name, const QString &zoom,
                    const QStringList &arguments, int upstreamPort = 0);

/// The only table, or the first, of the last slicetool()'s report.
QJsonObject lastTable(const BenchServers &servers);

/// race(), with a title.
Result<JobResult> runJob(const QString &title, const QList<Contender> &contenders, int rounds);

/// fill(), and copyToBase() where a base is wanted.
Result<void> prepareData(BenchServers &servers, const DataSet &data, bool withBase);

} // namespace slicetool::bench
