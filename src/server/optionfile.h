// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"
#include "server/serverversion.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace slicetool {

/// What the client groups of a MySQL option file say. A value; may carry a password.
class OptionFile
{
public:
    /// Reads [client], [client-server] and [client-mariadb] as the mysql programs do: later
    /// settings win, - and _ in names are the same, !include and !includedir are followed.
    ///
    /// Errors: Io where the file cannot be read or everybody may write to it (the mysql
    /// programs ignore such a file), Plan with file and line where it is malformed.
    /// @param group one more group to read, as --defaults-group-suffix makes the programs do
    static Result<OptionFile> read(const QString &path, const QString &group = {});

    /// The groups of other servers that the file keeps for that: "client_staging" and the like, in
    /// its order. Errors: as read().
    static Result<QStringList> furtherGroups(const QString &path);

    /// The user's own option file, ~/.my.cnf.
    static QString userPath();

    /// A setting by its name as the mysql programs spell it with hyphens ("ssl-ca");
    /// nothing where it is absent or stands without a value.
    std::optional<QString> value(const QString &name) const;

    std::optional<QString> user() const { return value(QStringLiteral("user")); }
    std::optional<QString> password() const { return value(QStringLiteral("password")); }
    std::optional<QString> host() const { return value(QStringLiteral("host")); }
    std::optional<QString> socket() const { return value(QStringLiteral("socket")); }
    /// 0 where absent or no number.
    int port() const { return value(QStringLiteral("port")).value_or(QString()).toInt(); }
    std::optional<SslMode> sslMode() const;

private:
    friend class OptionFileReader;
    QHash<QString, QString> m_values;
};

/// An option file for one helper process (mysqldump, mysql) that says where and as whom to
/// connect. The program gets it as --defaults-file=PATH in the first place, so that no other option
/// file interferes.
///
/// It lies in memory and has no name in any folder: it is gone with the object, and with this
/// process however that ends. Only processes of the same user can open it, and no child inherits it.
/// Movable; thread: any.
class TemporaryOptionFile
{
public:
    /// Writes the file for a program of the given family: the two spell transport security
    /// differently. Errors: Io where it cannot be written; Refused where a setting cannot
    /// stand in an option file (the programs read lines of 4 KiB at most); Plan for an endpoint that
    /// checkEndpoint() refuses.
    static Result<TemporaryOptionFile> create(const Endpoint &endpoint,
                                              ServerVersion::Family programFamily);

    TemporaryOptionFile(TemporaryOptionFile &&other) noexcept;
    TemporaryOptionFile &operator=(TemporaryOptionFile &&other) noexcept;
    ~TemporaryOptionFile();

    /// Below /proc, where there is nothing to list; valid as long as the object lives.
    QString path() const;

private:
    explicit TemporaryOptionFile(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor; ///< owned; -1 once it was moved away
};

/// Where a program finds no plugin; in its words it stands for one that was forbidden.
QString noPluginFolder();

/// Whether TemporaryOptionFile keeps a program from loading plugins. Where TLS is not certain MariaDB's
/// programs would hand the password, as it is, to a server that asks by a plugin for clear text;
/// what they have built in does not. (MySQL's refuse by themselves.) An account of another plugin
/// cannot log in with the program then, and its rows travel over our sessions.
bool forbidsPlugins(const Endpoint &endpoint, ServerVersion::Family programFamily);

/// A value as it stands in an option file, quoted and escaped so that every character but NUL
/// survives.
QString quotedOptionValue(const QString &value);

} // namespace slicetool
