// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "plan/zoomtext.h"
#include "report/progress.h"

#include <QMap>
#include <QString>

#include <optional>

namespace slicetool::gui {

// The words of plan and report in the user's language. GUI thread.

QString stepText(StepKind kind);               ///< "Scan", "Query", "Skip"
QString statusText(TableStatus status);        ///< "In sync", "Synced", …
QString statusIcon(TableStatus status);        ///< its icon's name
QString phaseText(Phase phase);                ///< "Comparing", …
QString sliceText(const TableStep &step);      ///< "auto, where created_at >= :since", "SELECT …"
QString resultText(const TableReport &report); ///< "Synced, +5 ~17 −2, verified"
QString changesText(const TableReport &report); ///< "+5 ~17 −2"; empty where nothing differs

QString columnsText(const QStringList &columns);  ///< "created_at, *_count"
QStringList columnsFromText(const QString &text); ///< reads what columnsText() writes

QString decimalsText(const QMap<QString, int> &rounded); ///< "lat: 6, *_rate: 2"

/// Reads what decimalsText() writes; nothing where it is something else.
std::optional<QMap<QString, int>> decimalsFromText(const QString &text);

QString renamesText(const QMap<QString, QString> &columns); ///< "mail: email_address, rank: vip"

/// Reads what renamesText() writes; nothing where it is something else.
std::optional<QMap<QString, QString>> renamesFromText(const QString &text);

/// Reads what zoomText() writes; nothing where it is no list of falling chunk sizes.
std::optional<Zoom> zoomFromText(const QString &text);

} // namespace slicetool::gui
