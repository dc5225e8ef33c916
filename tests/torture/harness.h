// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "torture/workload.h"

#include <QSet>

namespace slicetool::torture {

/// How a run is stopped on the way.
struct Blow {
    enum class Kind {
        KillPoint, ///< ends itself by SIGKILL at a number of killpoints.cpp
        Kill,      ///< SIGKILL after a time
        Cancel,    ///< SIGINT after a time
    };
    Kind kind = Kind::KillPoint;
    int number = 0; ///< the kill point, or milliseconds

    QString describe() const;
};

/// Stops runs on the way and looks at what is left: every table in the state before or after,
/// no file, session, lock or process left behind, and the next run exact.
class Harness
{
public:
    /// Starts the servers. @param killPoints path of the library of killpoints.cpp
    static Result<std::unique_ptr<Harness>> start(const QString &killPoints);

    /// What an undisturbed run of the command does; to be called once before strike().
    Result<void> learn(Command command);

    int killPoints(Command command) const { return m_known[command].points; }
    int milliseconds(Command command) const { return m_known[command].milliseconds; }
    QString killPoint(Command command, int number) const; ///< what stands there

    /// One run, stopped. @return what is wrong afterwards, a line each; none where all is right
    QStringList strike(Command command, const Blow &blow);

    int struck() const { return m_struck; } ///< runs that were really stopped

private:
    struct Known {
        QMap<QString, QList<QByteArray>> allowed; ///< states of a table, before and after
        QSet<QString> files;
        QByteArrayList pointLines;
        int points = 0;
        int milliseconds = 0;
    };

    explicit Harness(std::unique_ptr<Workload> workload) : m_workload(std::move(workload)) { }

    test::CliOutcome run(Command command, const QStringList &more = {});
    QSet<QString> files() const;
    QStringList checkTables(Command command);
    QStringList checkLeftovers();
    QStringList checkNextRun(Command command);

    std::unique_ptr<Workload> m_workload;
    QString m_killPoints;
    QMap<Command, Known> m_known;
    int m_struck = 0;
};

} // namespace slicetool::torture
