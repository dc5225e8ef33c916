// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/dialect.h"

#include <QMetaType>

/// Versions of servers that statements are written for.
namespace slicetool::test {

constexpr sql::Dialect mySql57{sql::Dialect::Family::MySql, 50744};
constexpr sql::Dialect mySql8{sql::Dialect::Family::MySql, 80043};
constexpr sql::Dialect mySql9{sql::Dialect::Family::MySql, 90100};
constexpr sql::Dialect mariaDb102{sql::Dialect::Family::MariaDb, 100244};
constexpr sql::Dialect mariaDb105{sql::Dialect::Family::MariaDb, 100529};
constexpr sql::Dialect mariaDb106{sql::Dialect::Family::MariaDb, 100621};
constexpr sql::Dialect mariaDb{sql::Dialect::Family::MariaDb, 101119};
constexpr sql::Dialect mariaDb118{sql::Dialect::Family::MariaDb, 110803};

} // namespace slicetool::test

Q_DECLARE_METATYPE(slicetool::sql::Dialect)
