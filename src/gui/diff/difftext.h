// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "report/differingrow.h"

#include <QList>
#include <QString>

namespace slicetool::gui {

// Differing rows as text to take elsewhere. Pure functions, any thread.

/// How rows are written out.
enum class RowFormat { Sql, Csv, Json, Markdown };

/// The statement that makes the target's row like the source's: INSERT with all columns that can be
/// written, UPDATE by key with the changed ones, DELETE by key. Without a key all columns are named,
/// and LIMIT 1. Right under rowsHeader(). Values are the server's display: a FLOAT may not survive
/// it. A comment where a value is so long that it was cut.
QString rowStatement(const DifferingRow &row);

/// The same difference seen from the other side: what makes the source's row like the target's, under the
/// names that the step has for the source's table and columns.
DifferingRow reversed(DifferingRow row, const TableStep &step);

/// The row in this format, with its line end; a header goes before the first one of some.
QByteArray rowText(const DifferingRow &row, RowFormat format);
QByteArray rowsHeader(const DifferingRow &first, RowFormat format);

/// The source's cell where it has one, else the target's.
const CellValue *cellOf(const std::optional<QList<CellValue>> &side, const QString &column);

/// Whether the two sides have another value there. A side without the row differs.
bool cellDiffers(const DifferingRow &row, const QString &column);

/// The value for people: "NULL", text, or bytes in hex.
QString cellText(const CellValue &cell);

} // namespace slicetool::gui
