// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverfixture.h"

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace slicetool::test {

inline QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// How one run of the program ended. exitCode is -2 where a signal ended it, -1 where it hung.
struct CliOutcome {
    int exitCode = -1;
    QString out;
    QString error;

    QString all() const
    {
        return QStringLiteral("exit code %1\n%2%3").arg(exitCode).arg(out, error);
    }
};

/// The real slicetool-cli as a user runs it: in a folder and a home of its own, between two
/// private servers. Upstream's schema is foo, base and work are foo0 and foo1 of the local one.
class CliFixture
{
public:
    static Result<std::unique_ptr<CliFixture>> start(const ServerFixture::Options &options = {});

    demo::PrivateServer &upstream() { return m_servers->upstream(); }
    demo::PrivateServer &local() { return m_servers->local(); }
    ServerFixture &servers() { return *m_servers; }

    /// A new home; foo anew with six small tables (see the .cpp), foo0 and foo1 gone.
    Result<void> reset();

    /// Writes plan.slice.json between the servers; keys given here replace the usual ones, null
    /// takes one out. Returns its path.
    QString writePlan(const QJsonObject &keys = {});
    QString writeFile(const QString &name, const QByteArray &contents);
    /// Has the program find these saved connections, in a configuration folder of its own.
    void saveConnections(const QJsonArray &connections);
    QByteArray readFile(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    CliOutcome run(const QStringList &arguments);
    /// Starts it and returns at once.
    std::unique_ptr<QProcess> launch(const QStringList &arguments);
    static CliOutcome finish(QProcess &process, int milliseconds = 60000);
    /// Waits until standard error holds the text; what was read so far is kept in `read`.
    static bool waitForError(QProcess &process, const QByteArray &text, QByteArray &read);

    /// Everything in a schema as one text: definitions and checksums. Empty where there is none.
    static QByteArray state(demo::PrivateServer &server, const QString &schema);
    /// Tables and rows against foo; every one of them, or the given ones.
    Result<QStringList> compareBase(const QStringList &tables = {});

    /// A connection over TCP as an account, made for all hosts, with these grants.
    Endpoint account(demo::PrivateServer &server, const QString &user, const QString &password,
                     const QStringList &grants, const QString &schema, const QString &label);

    QProcessEnvironment environment; ///< of the program; anew with reset()

private:
    std::unique_ptr<ServerFixture> m_servers;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace slicetool::test

/// Fails with all that the program said if it ended otherwise.
#define SLICETOOL_EXIT(outcome, code)                                                              \
    do {                                                                                           \
        const auto &exitOutcome = (outcome); /* once: it may run the program */                    \
        QVERIFY2(exitOutcome.exitCode == (code), qPrintable(exitOutcome.all()));                   \
    } while (false)

/// Fails with all that the program said if the text, one of its two outputs, lacks the words.
#define SLICETOOL_SAYS(text, words)                                                                \
    QVERIFY2((text).contains(QString::fromUtf8(words)),                                            \
             qPrintable(QStringLiteral("no \"%1\" in:\n%2").arg(QString::fromUtf8(words), text)))
