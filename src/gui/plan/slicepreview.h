// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/upstreamaccess.h"
#include "plan/plan.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace slicetool::gui {

/// What upstream says of a step: the rows that it picks. A value.
struct SlicePreview {
    std::optional<qint64> rows; ///< none where counting took too long
    QStringList columns;
    bool hasFirst = false; ///< the first rows came in time
    QList<QList<QByteArray>>
        first; ///< the first hundred rows, rendered by the server; null is NULL
    QStringList planColumns;
    QList<QList<QByteArray>> plan; ///< EXPLAIN
};

/// A place in the user's own text.
struct TextPlace {
    int line = 0; ///< from 0
    int column = 0;
};

/// Asks upstream for a step's rows, in a read-only snapshot, each statement for 20 seconds at most.
/// Blocks; any thread but the GUI's. Errors: as a run would have, with the server's words.
Result<SlicePreview> previewSlice(const TableStep &step, const QMap<QString, QJsonValue> &variables,
                                  const Endpoint &upstream, std::stop_token stop);

/// Where the server's words point to in the text, as far as they do: "near '…' at line N", or the
/// name of an unknown column.
std::optional<TextPlace> errorPlace(const QString &serverWords, const QString &text);

} // namespace slicetool::gui
