// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slicetool::test {

/// The script of a test, written for MariaDB, in words that MySQL knows, too: MariaDB's tables of
/// numbers (seq_1_to_100, seq_0_to_90_step_3) become derived tables with the same column and name,
/// and some engines, attributes and collations the nearest that MySQL has.
/// Bytes that are not ASCII stay as they are.
QByteArray forMySql(const QByteArray &script);

} // namespace slicetool::test
