// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clifixture.h"

#include <QMap>

namespace slicetool::torture {

using test::str;

/// What is run again and again and stopped on the way.
enum class Command {
    Pull,    ///< with --recreate, after a night of changes upstream
    Undo,    ///< after an application has worked on the copy
    LitePull ///< after changes that a modified column tells of
};

inline constexpr Command allCommands[] = {Command::Pull, Command::Undo, Command::LitePull};

QString toString(Command command);          ///< "pull", "undo", "lite"
QStringList arguments(Command command);     ///< of slicetool-cli, without the plan
QString targetSchema(Command command);      ///< the schema that is written
QStringList writtenTables(Command command); ///< those whose state is looked at

/// Two servers and a schema of every kind of table that a run treats in a way of its own: updates,
/// deletes and inserts, unique values that move, no key, long values, text keys, a first load, one
/// that is built anew, MyISAM, statements afterwards, a modified column.
///
/// Thread: one. Errors are those of the servers.
class Workload
{
public:
    static Result<std::unique_ptr<Workload>> start();

    test::CliFixture &cli() { return *m_cli; }
    const QString &plan() const { return m_plan; }

    /// The state before the command: foo0 and foo1 as they were, the program's memory empty.
    Result<void> restore(Command command);

    /// What each of the target's tables holds, as text that is equal where tables are; "missing"
    /// where there is none.
    Result<QMap<QString, QByteArray>> states(Command command);

    /// A table of an engine without transactions may be found between two states.
    static bool isTransactional(const QString &table) { return table != QLatin1String("plain"); }

    /// The lines in which the target differs from its source, by another program than ours.
    Result<QStringList> compareWithSource(Command command);

    /// The folder for temporary files that the program is given.
    QString temporaryFolder() const;

private:
    std::unique_ptr<test::CliFixture> m_cli;
    QString m_plan;
};

} // namespace slicetool::torture
