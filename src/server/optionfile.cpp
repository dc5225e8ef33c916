// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/optionfile.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "server/endpointcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slicetool {

namespace {

// The mysql programs stop at ten levels of !include, too.
constexpr int maximumIncludeDepth = 10;

// Their reader fills a buffer of 4096 bytes, terminator and line end included.
constexpr qsizetype maximumLineLength = 4000;

constexpr qint64 maxOptionFileBytes = 1 << 20; // of each file; people's have some hundred

/// Cuts a comment off: a # outside of quotes. Only inside quotes does a backslash protect
/// the quote that follows it.
QString withoutComment(const QString &line)
{
    QChar quote;
    bool escaped = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if ((c == u'\'' || c == u'"') && !escaped) {
            if (quote.isNull())
                quote = c;
            else if (quote == c)
                quote = QChar();
        }
        if (quote.isNull() && c == u'#')
            return line.left(i);
        escaped = !quote.isNull() && c == u'\\' && !escaped;
    }
    return line;
}

QString unquoted(const QString &value)
{
    const bool quoted = value.size() > 1 && (value.front() == u'\'' || value.front() == u'"')
                        && value.front() == value.back();
    const QString text = quoted ? value.mid(1, value.size() - 2) : value;

    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        switch (next.unicode()) {
        case u'n':
            result += u'\n';
            break;
        case u't':
            result += u'\t';
            break;
        case u'r':
            result += u'\r';
            break;
        case u'b':
            result += u'\b';
            break;
        case u's':
            result += u' ';
            break;
        case u'"':
        case u'\'':
        case u'\\':
            result += next;
            break;
        default: // an unknown escape stands for itself, backslash included
            result += u'\\';
            result += next;
        }
    }
    return result;
}

} // namespace

/// Reads one file and what it includes into one OptionFile.
class OptionFileReader
{
public:
    explicit OptionFileReader(const QString &group = {}) : m_group(group) { }

    Result<void> read(const QString &path, int depth)
    {
        // It is read for every place, so that a pipe would not do.
        const Result<QByteArray> bytes = loadWhole(path, maxOptionFileBytes, doing(path));
        if (!bytes)
            return bytes.error();
        if (QFile::permissions(path) & QFileDevice::WriteOther) {
            return Error{ErrorCode::Io, doing(path), Message::tr("it is world-writable"),
                         Message::tr("Run chmod 600 on it.")};
        }
        if (!QByteArrayView(*bytes).isValidUtf8())
            return Error{ErrorCode::Plan, doing(path), Message::tr("it is not UTF-8")};

        m_inClientGroup = false;
        m_inAnyGroup = false;
        int number = 0;
        const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
        for (const QString &line : lines) {
            ++number;
            if (auto done = readLine(line.trimmed(), path, number, depth); !done)
                return done;
        }
        return {};
    }

    OptionFile takeResult() { return std::move(m_result); }
    QStringList furtherGroups() const { return m_furtherGroups; }

private:
    static QString doing(const QString &path)
    {
        return Message::tr("reading the option file %1").arg(path);
    }

    static Error malformed(const QString &path, int number, const QString &reason)
    {
        return {ErrorCode::Plan, doing(path),
                Message::tr("line %1: %2").arg(QString::number(number), reason)};
    }

    Result<void> readLine(const QString &line, const QString &path, int number, int depth)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return {};
        if (line.startsWith(u'!'))
            return readDirective(line, path, number, depth);
        if (line.startsWith(u'[')) {
            const qsizetype end = line.indexOf(u']');
            if (end < 0)
                return malformed(path, number, Message::tr("the group has no closing bracket"));
            static const QStringList clientGroups = {QStringLiteral("client"),
                                                     QStringLiteral("client-server"),
                                                     QStringLiteral("client-mariadb")};
            m_inAnyGroup = true;
            const QString group = line.mid(1, end - 1).trimmed();
            const bool isClients = clientGroups.contains(group);
            m_inClientGroup = isClients || (!m_group.isEmpty() && group == m_group);
            if (!isClients && group.startsWith(clientGroups.first())
                && !m_furtherGroups.contains(group))
                m_furtherGroups << group;
            return {};
        }
        if (!m_inAnyGroup)
            return malformed(path, number, Message::tr("a setting comes before any [group]"));
        if (m_inClientGroup)
            readSetting(withoutComment(line));
        return {};
    }

    void readSetting(const QString &line)
    {
        const qsizetype equals = line.indexOf(u'=');
        QString name = (equals < 0 ? line : line.left(equals)).trimmed().replace(u'_', u'-');
        if (name.startsWith(QLatin1String("loose-")))
            name.remove(0, 6);
        // A null string marks a name that stands alone: "password" means ask.
        m_result.m_values[name] =
            equals < 0 ? QString() : notNull(unquoted(line.mid(equals + 1).trimmed()));
    }

    static QString notNull(const QString &text)
    {
        return text.isNull() ? QStringLiteral("") : text;
    }

    Result<void> readDirective(const QString &line, const QString &path, int number, int depth)
    {
        const QString folderWord = QStringLiteral("!includedir");
        const QString fileWord = QStringLiteral("!include");
        QStringList files;
        if (line.startsWith(folderWord)) {
            const QDir folder(line.mid(folderWord.size()).trimmed());
            const QStringList names =
                folder.entryList({QStringLiteral("*.cnf")}, QDir::Files, QDir::Name);
            for (const QString &name : names)
                files.append(folder.filePath(name));
        } else if (line.startsWith(fileWord)) {
            files.append(line.mid(fileWord.size()).trimmed());
        } else {
            return malformed(path, number, Message::tr("the directive is unknown"));
        }
        if (depth == maximumIncludeDepth)
            return malformed(path, number, Message::tr("files include each other too deeply"));

        const bool wasInAnyGroup = m_inAnyGroup;
        const bool wasInClientGroup = m_inClientGroup;
        for (const QString &file : files) {
            // As the mysql programs do: an included file that is not there is no error.
            if (!QFileInfo::exists(file))
                continue;
            if (auto done = read(file, depth + 1); !done)
                return done;
        }
        m_inAnyGroup = wasInAnyGroup;
        m_inClientGroup = wasInClientGroup;
        return {};
    }

    const QString m_group;
    QStringList m_furtherGroups;
    OptionFile m_result;
    bool m_inAnyGroup = false;
    bool m_inClientGroup = false;
};

Result<OptionFile> OptionFile::read(const QString &path, const QString &group)
{
    OptionFileReader reader(group);
    SLICETOOL_TRY(reader.read(path, 0));
    return reader.takeResult();
}

Result<QStringList> OptionFile::furtherGroups(const QString &path)
{
    OptionFileReader reader;
    SLICETOOL_TRY(reader.read(path, 0));
    return reader.furtherGroups();
}

QString OptionFile::userPath()
{
    return QDir::home().filePath(QStringLiteral(".my.cnf"));
}

std::optional<QString> OptionFile::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.cend() || found->isNull())
        return std::nullopt;
    return *found;
}

std::optional<SslMode> OptionFile::sslMode() const
{
    const auto text = value(QStringLiteral("ssl-mode"));
    return text ? sslModeFromString(*text) : std::nullopt;
}

QString quotedOptionValue(const QString &value)
{
    QString text;
    text.reserve(value.size() + 2);
    text += u'"';
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'\n':
            text += QLatin1String("\\n");
            break;
        case u'\r':
            text += QLatin1String("\\r");
            break;
        case u'\t':
            text += QLatin1String("\\t");
            break;
        case u'\b':
            text += QLatin1String("\\b");
            break;
        case u'"':
        case u'\\':
            text += u'\\';
            [[fallthrough]];
        default:
            text += c;
        }
    }
    text += u'"';
    return text;
}

namespace {

/// The lines of a temporary option file.
class OptionFileText
{
public:
    void group(const char *name) { m_text += '[' + QByteArray(name) + "]\n"; }
    void flag(const char *name) { m_text += QByteArray(name) + '\n'; }

    void setting(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        const QByteArray line = QByteArray(name) + '=' + quotedOptionValue(value).toUtf8() + '\n';
        if (m_unfit.isEmpty() && (line.size() > maximumLineLength || value.contains(QChar(u'\0'))))
            m_unfit = QString::fromLatin1(name);
        m_text += line;
    }

    const QByteArray &text() const { return m_text; }

    /// The first setting that an option file cannot hold; empty where all can stand.
    QString unfit() const { return m_unfit; }

private:
    QByteArray m_text;
    QString m_unfit;
};

void addTransport(OptionFileText &text, const Endpoint &endpoint, ServerVersion::Family family)
{
    if (family == ServerVersion::Family::MySql) {
        text.setting("ssl-mode", toString(endpoint.sslMode));
        if (endpoint.sslMode == SslMode::Disabled)
            return;
    } else if (endpoint.sslMode == SslMode::Disabled) {
        text.flag("skip-ssl");
        return;
    } else {
        // Over the socket, "preferred" means that no encryption is needed.
        if (endpoint.sslMode != SslMode::Preferred || !endpoint.usesSocket())
            text.flag("ssl");
        // From 11.4 on the programs verify unless they are told not to.
        text.flag(endpoint.sslMode == SslMode::VerifyIdentity ? "ssl-verify-server-cert=1"
                                                              : "ssl-verify-server-cert=0");
    }
    text.setting("ssl-ca", endpoint.sslCa);
    text.setting("ssl-cert", endpoint.sslCert);
    text.setting("ssl-key", endpoint.sslKey);
}

} // namespace

QString noPluginFolder()
{
    return QStringLiteral("/dev/null/none");
}

bool forbidsPlugins(const Endpoint &endpoint, ServerVersion::Family programFamily)
{
    return programFamily == ServerVersion::Family::MariaDb && !endpoint.usesSocket()
           && (endpoint.sslMode == SslMode::Disabled || endpoint.sslMode == SslMode::Preferred);
}

TemporaryOptionFile::TemporaryOptionFile(TemporaryOptionFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

TemporaryOptionFile &TemporaryOptionFile::operator=(TemporaryOptionFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

TemporaryOptionFile::~TemporaryOptionFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString TemporaryOptionFile::path() const
{
    return QStringLiteral("/proc/%1/fd/%2").arg(::getpid()).arg(m_descriptor);
}

Result<TemporaryOptionFile> TemporaryOptionFile::create(const Endpoint &endpoint,
                                                        ServerVersion::Family programFamily)
{
    const QString doing = Message::tr("writing the option file for %1").arg(endpoint.label);
    SLICETOOL_TRY(checkEndpoint(endpoint));

    OptionFileText text;
    text.group("client");
    text.setting("user", endpoint.user);
    text.setting("password", endpoint.password.value_or(QString()));
    if (endpoint.usesSocket()) {
        text.flag("protocol=socket");
        text.setting("socket", endpoint.socket);
    } else {
        text.flag("protocol=tcp");
        text.setting("host", endpoint.host);
        text.setting("port", QString::number(endpoint.port == 0 ? 3306 : endpoint.port));
    }
    addTransport(text, endpoint, programFamily);
    if (forbidsPlugins(endpoint, programFamily))
        text.setting("plugin-dir", noPluginFolder());
    if (!text.unfit().isEmpty()) {
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the %1 is too long for an option file, or contains a NUL")
                         .arg(text.unfit())};
    }

    // Closed on exec: a program opens it anew, by its path, which only this user's processes can do.
    TemporaryOptionFile file(::memfd_create("slicetool-options", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    const auto writeAll = [&] {
        const QByteArray bytes = text.text();
        qsizetype written = 0;
        while (written < bytes.size()) {
            const ssize_t count = ::write(file.m_descriptor, bytes.constData() + written,
                                          size_t(bytes.size() - written));
            if (count <= 0)
                return false;
            written += count;
        }
        return true;
    };
    // The programs ignore a file that everybody may write to, as such a one is at first.
    if (file.m_descriptor < 0 || ::fchmod(file.m_descriptor, S_IRUSR | S_IWUSR) != 0 || !writeAll()
        || ::fcntl(file.m_descriptor, F_ADD_SEALS,
                   F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL)
               != 0)
        return Error{ErrorCode::Io, doing, qt_error_string(errno)};
    return file;
}

} // namespace slicetool
