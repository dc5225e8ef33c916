// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace slicetool::test {

/// What resources/report.schema.json says against a report; empty where it is valid.
QStringList reportComplaints(const QByteArray &json);

/// Likewise resources/history.schema.json against what `history --json` prints.
QStringList historyComplaints(const QByteArray &json);

} // namespace slicetool::test
