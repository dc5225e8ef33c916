// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/connectionstore.h"

#include <QCoreApplication>
#include <QStringList>

namespace slicetool::gui {

/// The connections that another program, or a colleague's slicetool, wrote to a file. Never with
/// passwords or password commands: what is in a file of somebody else is not run.
struct ForeignConnections {
    Q_DECLARE_TR_FUNCTIONS(slicetool::gui::ForeignConnections)
public:
    QString program; ///< "DBeaver"
    QList<SavedConnection> connections;
    QStringList notes; ///< what was left out, and why, each a sentence's worth

    /// Recognises the file by what is in it: DBeaver's data-sources.json, DataGrip's dataSources.xml,
    /// HeidiSQL's exported settings, MySQL Workbench's connections.xml, TablePlus's Connections.plist
    /// as XML, and slicetool's own. Reads the file; any thread.
    /// Errors: Io; Plan where it is none of these, or is damaged.
    static Result<ForeignConnections> read(const QString &path);

    /// The same from the file's content.
    static Result<ForeignConnections> parse(const QByteArray &contents);
};

/// What a foreign file says of one connection, before it is known whether it can be one of ours.
struct ForeignPlace {
    QString name;
    QString folder;
    QString
        kind; ///< the program's word for the kind of server, or its JDBC URL; empty: MySQL for sure
    Endpoint endpoint;
    QString sshHost; ///< empty: no tunnel
    QString sshUser;
    int sshPort = 0; ///< 0: ssh's own default
    Environment environment = Environment::Unspecified;

    /// Has the line encrypted, and the authority verified where a file names it.
    void requireTls(const QString &caFile);

    /// Adds it to those that were found, or the reason why it is none.
    void addTo(ForeignConnections &found) const;
};

/// What a server is for, by other programs' words: "prod", "production", "dev", …
Environment environmentOf(const QString &word);

/// DataGrip's dataSources.xml, Workbench's connections.xml, TablePlus's property list. Error: Plan.
Result<ForeignConnections> parseForeignXml(const QByteArray &contents);

/// Takes jdbc:mysql://host:port/schema?… apart, as far as it says more than the place does already.
void readJdbcUrl(const QString &url, ForeignPlace &place);

} // namespace slicetool::gui
