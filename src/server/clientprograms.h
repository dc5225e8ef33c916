// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"
#include "server/serverversion.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QProcess;

namespace slicetool {

/// A client program of the server, as it is installed. A value.
struct ClientProgram {
    QString path; ///< absolute
    ServerVersion version;
};

/// mysqldump, under its name or as mariadb-dump.
using DumpProgram = ClientProgram;

/// The rows that one dump process writes.
struct DumpRequest {
    QString optionFile; ///< see TemporaryOptionFile
    QString schema;
    QString table;
    /// A predicate; empty for all rows. One argument of a process, so 128 KiB at most (see
    /// maximumWhereLength), and it is read in a binary session: see predicateForDump().
    QString where;
    /// Upper bound of one INSERT statement, in bytes; 0 leaves the program's default, 1 MiB.
    /// Must stay below the target's max_allowed_packet. A single long row exceeds it.
    int netBufferLength = 0;
    bool oneTransaction = false; ///< the load is committed at the end of the stream, or not at all
    bool compress = false;       ///< between server and program; for slow links
};

/// Linux takes 128 KiB for one argument, the option's name and the terminator included.
constexpr qsizetype maximumWhereLength = 128 * 1024 - 16;

/// What `PROGRAM --version` prints, read; number is 0 where it cannot be understood.
ServerVersion parseClientVersion(const QString &output);

/// Finds the dump program on PATH: mariadb-dump or mysqldump, one of the preferred family if there is
/// any. Asks each with --version until then. Error: Process, with what to install.
Result<DumpProgram> findDumpProgram(
    ServerVersion::Family preferred = ServerVersion::Family::MariaDb);

/// Finds the command line client on PATH: mariadb or mysql. As findDumpProgram().
Result<ClientProgram> findLoadProgram(
    ServerVersion::Family preferred = ServerVersion::Family::MariaDb);

/// The arguments of a dump of rows to standard output, without table definitions, locks,
/// triggers or comments, in a consistent snapshot, times in UTC, text byte for byte.
QStringList dumpArguments(const DumpProgram &program, const ServerVersion &server,
                          const DumpRequest &request);

/// The arguments of the client that reads such a dump from standard input and stops at the
/// first error. The initial statement, which may be empty, sets up the session; it can be
/// seen in the process list.
QStringList loadArguments(const ClientProgram &program, const QString &optionFile,
                          const QString &schema, const QString &initCommand);

/// Gives a client program its environment, and has it end with the thread that starts it, however
/// that ends.
void prepareClient(QProcess &process);

/// How many bytes at the beginning of a dump are the line with which newer dump programs of
/// MariaDB switch on their client's sandbox, end of line included; 0 where there is none.
/// Every other client fails on it, so whoever pumps a dump drops it. Give at least 256 bytes,
/// or all there are.
qsizetype sandboxLineLength(const QByteArray &head);

/// Why the values of a column cannot go by dump and be the same to the byte afterwards; empty
/// where they can. The data type is information_schema's DATA_TYPE, in any case.
QString dumpObstacle(const DumpProgram &program, const ServerVersion &source,
                     const ServerVersion &target, const QString &dataType, bool generated);

/// Whether a client program of this version holds what the endpoint asks of transport security.
///
/// MariaDB's programs encrypt where the server can, and fall back to plain text without a word
/// where it cannot, unless they also verify the host's name. Where this is false, rows travel
/// over our own sessions, which look at what they got.
bool honoursTransport(const ClientProgram &program, const Endpoint &endpoint);

} // namespace slicetool
