// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace slicetool {

/// The environment for a process that we start, whichever it is: this one's, without passwords
/// (SLICETOOL_*_PASSWORD, MYSQL_PWD and whatever else is called so), which are none of its business.
QProcessEnvironment childEnvironment();

/// The same for a program of a database, without every MYSQL_* and MARIADB_* variable, which would
/// override what it is told, and with MySQL's login file out of the way.
QProcessEnvironment databaseEnvironment();

} // namespace slicetool
