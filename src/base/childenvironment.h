// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace slicetool {

/// The environment for a process that we start, whichever it is: this one's, without passwords
/// (SLICETOOL_*_PASSWORD, MYSQL_PWD and whatever else is called so), which are none of its business.
QProcessEnvironment childEnvironment();

/// For a program that the user chose to print a password, and that may need any other secret for it:
/// this one's, without MYSQL_PWD and our own variables.
QProcessEnvironment passwordProgramEnvironment();

/// As childEnvironment(), for a program of a database, without every MYSQL_* and MARIADB_* variable, which would
/// override what it is told, and with MySQL's login file out of the way.
QProcessEnvironment databaseEnvironment();

} // namespace slicetool
