// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/displaytext.h"
#include "server/clientprograms.h"
#include "server/optionfile.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slicetool;

class TestOptionFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QString &text) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static Endpoint endpoint(const QString &password)
    {
        Endpoint endpoint;
        endpoint.label = QStringLiteral("base");
        endpoint.host = QStringLiteral("localhost");
        endpoint.user = QStringLiteral("dev");
        endpoint.password = password;
        return endpoint;
    }

    static QStringList oddTexts()
    {
        return {QStringLiteral("simple"),
                QStringLiteral("a#b"),
                QStringLiteral("#"),
                QStringLiteral(";x"),
                QStringLiteral("\""),
                QStringLiteral("'"),
                QStringLiteral("\"'\""),
                QStringLiteral("it's#1"),
                QStringLiteral("'quoted'"),
                QStringLiteral("\"quoted\""),
                QStringLiteral("\\"),
                QStringLiteral("\\\\"),
                QStringLiteral("\\n"),
                QStringLiteral("a\\"),
                QStringLiteral("\\\""),
                QStringLiteral(" lead"),
                QStringLiteral("trail "),
                QStringLiteral("  "),
                QStringLiteral("a b"),
                QStringLiteral("tab\tline\nreturn\rback\b"),
                QStringLiteral("=eq="),
                QStringLiteral("[client]"),
                QStringLiteral("$HOME%s`id`"),
                QStringLiteral("pässwörd"),
                QStringLiteral("密码\U0001F511"),
                QString(300, u'"')};
    }

    /// What a client program makes of an option file, as one text.
    static QString printDefaults(const QString &program, const QString &path)
    {
        QProcess process;
        process.start(program, {QStringLiteral("--defaults-file=") + path,
                                QStringLiteral("--print-defaults")});
        if (!process.waitForFinished(20000) || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsTheClientGroups()
    {
        const QString path =
            write(QStringLiteral("my.cnf"), QStringLiteral("# a comment\n"
                                                           "; another\n"
                                                           "\n"
                                                           "[mysqld]\n"
                                                           "user = daemon\n"
                                                           "port=1\n"
                                                           "[client]\n"
                                                           "  user = dev   # whose\n"
                                                           "password='p#1 \"x\"'\n"
                                                           "ssl_ca = /etc/ca.pem\n"
                                                           "loose-ssl-mode = verify_identity\n"
                                                           "port=3310\n"
                                                           "[mysql]\n"
                                                           "user=other\n"
                                                           "[client-server]\n"
                                                           "host = db.example.com\n"
                                                           "[client-mariadb]\n"
                                                           "socket= \"/run/my \\\"sock\"\n"
                                                           "port=3311\n"));
        const auto file = OptionFile::read(path);
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().message()));
        QCOMPARE(file->user().value(), QStringLiteral("dev"));
        QCOMPARE(file->password().value(), QStringLiteral("p#1 \"x\""));
        QCOMPARE(file->value(QStringLiteral("ssl-ca")).value(), QStringLiteral("/etc/ca.pem"));
        QVERIFY(file->sslMode() == SslMode::VerifyIdentity);
        QCOMPARE(file->host().value(), QStringLiteral("db.example.com"));
        QCOMPARE(file->socket().value(), QStringLiteral("/run/my \"sock"));
        QCOMPARE(file->port(), 3311);
        QVERIFY(!file->value(QStringLiteral("ssl-key")));
    }

    /// Every spelling is read as the installed client reads it.
    void readsValuesAsTheClientDoes_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *raw, const char *value) {
            QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(value);
        };
        row("plain", "abc", "abc");
        row("blanks around", "   abc   ", "abc");
        row("blank inside", "a b", "a b");
        row("comment", "abc#def", "abc");
        row("blank, comment", "abc # def", "abc");
        row("semicolon is no comment", "abc;def", "abc;def");
        row("double quotes", "\"a#b\"", "a#b");
        row("single quotes", "'a#b'", "a#b");
        row("quote in the middle", "it's#1", "it's#1");
        row("other quote inside", "'a\"b'", "a\"b");
        row("escaped quote", "\"a\\\"#b\"", "a\"#b");
        row("escapes", "a\\tb\\sc\\\\d", "a\tb c\\d");
        row("unknown escape", "a\\qb", "a\\qb");
        row("backslash at the end", "ab\\", "ab\\");
        row("one quote", "\"", "\"");
        row("quotes that differ", "\"a'", "\"a'");
        row("equals", "a=b", "a=b");
        row("unicode", "pä密", "pä密");
    }

    void readsValuesAsTheClientDoes()
    {
        QFETCH(QString, raw);
        QFETCH(QString, value);
        const QString path =
            write(QStringLiteral("my.cnf"), QStringLiteral("[client]\nuser=%1\nport=7\n").arg(raw));
        const auto file = OptionFile::read(path);
        QVERIFY(bool(file));
        QCOMPARE(file->user().value(), value);
        const auto program = findLoadProgram();
        QVERIFY2(bool(program), program ? "" : qPrintable(program.error().message()));
        const QString printed = printDefaults(program->path, path);
        QVERIFY2(printed.contains(QStringLiteral("--user=%1 --port=7").arg(value)),
                 qPrintable(printed));
    }

    /// A password in another encoding would lose the character that nobody can read.
    void refusesOtherEncodings()
    {
        for (const char *password : {"caf\xe9", "caf\xc3", "\xf0\x9f\x98", "\xff\xfe"}) {
            const QString path = m_folder->filePath(QStringLiteral("other.cnf"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("[client]\npassword=") + password);
            file.close();
            const auto read = OptionFile::read(path);
            QVERIFY2(!read, password);
            QVERIFY2(read.error().reason.contains(QLatin1String("not UTF-8")), password);
        }
    }

    void passwordWithoutValueMeansAsk()
    {
        const auto alone = OptionFile::read(
            write(QStringLiteral("a.cnf"), QStringLiteral("[client]\npassword\n")));
        QVERIFY(bool(alone));
        QVERIFY(!alone->password());
        const auto empty = OptionFile::read(
            write(QStringLiteral("b.cnf"), QStringLiteral("[client]\npassword=\n")));
        QVERIFY(bool(empty));
        QCOMPARE(empty->password(), std::optional(QString()));
    }

    void followsIncludes()
    {
        write(QStringLiteral("one.cnf"),
              QStringLiteral("[client]\nuser=one\nhost=one\n[mysqld]\n"));
        write(QStringLiteral("d/2.cnf"), QStringLiteral("[client]\nuser=three\n"));
        write(QStringLiteral("d/1.cnf"), QStringLiteral("[client]\nuser=two\n"));
        write(QStringLiteral("d/3.txt"), QStringLiteral("[client]\nuser=four\n"));
        const QString path =
            write(QStringLiteral("my.cnf"),
                  QStringLiteral("!include %1\n[client]\n!includedir %2\nport=5\n!include %3\n")
                      .arg(m_folder->filePath(QStringLiteral("one.cnf")),
                           m_folder->filePath(QStringLiteral("d")),
                           m_folder->filePath(QStringLiteral("none.cnf"))));
        const auto file = OptionFile::read(path);
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().message()));
        QCOMPARE(file->user().value(), QStringLiteral("three"));
        QCOMPARE(file->host().value(), QStringLiteral("one"));
        QCOMPARE(file->port(), 5);
    }

    void stopsAtIncludeCycles()
    {
        const QString path =
            write(QStringLiteral("my.cnf"), QStringLiteral("[client]\n!include %1\n")
                                                .arg(m_folder->filePath(QStringLiteral("my.cnf"))));
        const auto file = OptionFile::read(path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Plan);
    }

    void badFiles()
    {
        const auto missing = OptionFile::read(m_folder->filePath(QStringLiteral("none")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Io);
        QVERIFY(missing.error().message().contains(m_folder->filePath(QStringLiteral("none"))));

        const auto bracket =
            OptionFile::read(write(QStringLiteral("a"), QStringLiteral("\n[client\nuser=x\n")));
        QVERIFY(!bracket);
        QCOMPARE(bracket.error().code, ErrorCode::Plan);
        QVERIFY(bracket.error().message().contains(QLatin1String("line 2")));

        const auto groupless =
            OptionFile::read(write(QStringLiteral("b"), QStringLiteral("password=s3cret\n")));
        QVERIFY(!groupless);
        QVERIFY(groupless.error().message().contains(QLatin1String("line 1")));
        QVERIFY(!groupless.error().message().contains(QLatin1String("s3cret")));

        const auto directive =
            OptionFile::read(write(QStringLiteral("c"), QStringLiteral("!import x\n")));
        QVERIFY(!directive);

        const QString open = write(QStringLiteral("d"), QStringLiteral("[client]\nuser=x\n"));
        QVERIFY(
            QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const auto writable = OptionFile::read(open);
        QVERIFY(!writable);
        QCOMPARE(writable.error().code, ErrorCode::Io);
    }

    /// What never ends, gives nothing until somebody writes, or is no option file by its size.
    void endlessFiles()
    {
        const auto reason = [](const QString &path) {
            const auto file = OptionFile::read(path);
            return file ? QStringLiteral("read") : file.error().reason;
        };
        const QString notRegular = QStringLiteral("it is not a regular file");
        QCOMPARE(reason(QStringLiteral("/dev/zero")), notRegular);
        QCOMPARE(reason(m_folder->path()), notRegular);
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(reason(pipe), notRegular);
        QCOMPARE(reason(write(QStringLiteral("long.cnf"),
                              QStringLiteral("[client]\n#") + QString(2 << 20, u'x'))),
                 QStringLiteral("it is larger than 1 MB"));
        QCOMPARE(reason(write(QStringLiteral("including.cnf"),
                              QStringLiteral("[client]\n!include /dev/zero\n"))),
                 notRegular);
        QCOMPARE(reason(QStringLiteral("/dev/null")), notRegular);
    }

    void temporaryFileIsPrivateAndGoes()
    {
        // No folder ever holds it, so that a process that is killed leaves nothing.
        const QStringList folders{QDir::tempPath(), qEnvironmentVariable("XDG_RUNTIME_DIR")};
        const auto leftovers = [&] {
            QStringList names;
            for (const QString &folder : folders)
                names << QDir(folder).entryList({QStringLiteral("slicetool-*.cnf")});
            return names;
        };
        const QStringList before = leftovers();
        QString path;
        {
            auto file = TemporaryOptionFile::create(endpoint(QStringLiteral("s3cret")),
                                                    ServerVersion::Family::MariaDb);
            QVERIFY(bool(file));
            path = file->path();
            QVERIFY(QFile::exists(path));
            QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x0077), QFile::Permissions());
            QFile written(path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(written.readAll().contains("s3cret"));
            QCOMPARE(leftovers(), before);
            const TemporaryOptionFile moved = std::move(*file);
            QCOMPARE(moved.path(), path);
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void noChildInheritsIt()
    {
        const auto file = TemporaryOptionFile::create(endpoint(QStringLiteral("s3cret")),
                                                      ServerVersion::Family::MariaDb);
        QVERIFY(bool(file));
        QProcess child;
        child.start(
            QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("ls -l /proc/self/fd; ls -l /proc/$$/fd")});
        QVERIFY(child.waitForFinished());
        const QByteArray open = child.readAllStandardOutput();
        QVERIFY(!open.isEmpty());
        QVERIFY2(!open.contains("slicetool"), open.constData());
    }

    /// Whatever a password holds, the client gets it whole, and so does our own reader.
    void oddTextsSurvive_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = oddTexts();
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::newRow(qPrintable(QString::number(i))) << texts[i];
    }

    void oddTextsSurvive()
    {
        QFETCH(QString, text);
        Endpoint odd = endpoint(text);
        if (!hasUnprintable(text) && text.size() <= 80) // else it is no user name
            odd.user = text;                            // some programs do not print a password
        odd.sslMode = SslMode::Disabled;
        const auto file = TemporaryOptionFile::create(odd, ServerVersion::Family::MariaDb);
        QVERIFY(bool(file));
        const auto read = OptionFile::read(file->path());
        QVERIFY(bool(read));
        QCOMPARE(read->password().value(), text);
        QCOMPARE(read->user().value(), odd.user);
        for (const auto &program : {findLoadProgram(), findDumpProgram()}) {
            QVERIFY2(bool(program), program ? "" : qPrintable(program.error().message()));
            const QString printed = printDefaults(program->path, file->path());
            QVERIFY2(printed.contains(QStringLiteral("--user=%1 --password=").arg(odd.user)),
                     qPrintable(printed));
        }
    }

    void randomTextsSurvive()
    {
        const QString alphabet = QStringLiteral("ab \\\"'#;=\t\n\r\b[]!ü\u4e2d");
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i) {
            QString text;
            for (int length = random.bounded(1, 14); length > 0; --length)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const auto file =
                TemporaryOptionFile::create(endpoint(text), ServerVersion::Family::MySql);
            QVERIFY(bool(file));
            const auto read = OptionFile::read(file->path());
            QVERIFY(bool(read));
            QCOMPARE(read->password().value(), text);
        }
    }

    void refusesWhatCannotStand()
    {
        const auto nul = TemporaryOptionFile::create(endpoint(QStringLiteral("a") + QChar(u'\0')),
                                                     ServerVersion::Family::MariaDb);
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::Plan);
        const auto tooLong = TemporaryOptionFile::create(endpoint(QString(5000, u'x')),
                                                         ServerVersion::Family::MariaDb);
        QVERIFY(!tooLong);
        QVERIFY(!tooLong.error().message().contains(QLatin1String("xxx")));
    }

    void writesTransport_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("socket");
        QTest::addColumn<QString>("mariaDb");
        QTest::newRow("disabled") << int(SslMode::Disabled) << false
                                  << "skip-ssl\nplugin-dir=\"/dev/null/none\"\n";
        QTest::newRow("preferred")
            << int(SslMode::Preferred) << false
            << "ssl\nssl-verify-server-cert=0\nplugin-dir=\"/dev/null/none\"\n";
        QTest::newRow("preferred, socket")
            << int(SslMode::Preferred) << true << "ssl-verify-server-cert=0\n";
        QTest::newRow("required") << int(SslMode::Required) << false
                                  << "ssl\nssl-verify-server-cert=0\n";
        QTest::newRow("identity") << int(SslMode::VerifyIdentity) << false
                                  << "ssl\nssl-verify-server-cert=1\n";
    }

    void writesTransport()
    {
        QFETCH(int, mode);
        QFETCH(bool, socket);
        QFETCH(QString, mariaDb);
        Endpoint target = endpoint(QString());
        target.sslMode = SslMode(mode);
        if (!socket) {
            target.host = QStringLiteral("db.example.com");
            target.port = 3307;
        } else {
            target.socket = QStringLiteral("/run/x.sock");
        }
        const QString where =
            socket ? QStringLiteral("protocol=socket\nsocket=\"/run/x.sock\"\n")
                   : QStringLiteral("protocol=tcp\nhost=\"db.example.com\"\nport=\"3307\"\n");
        const QString head = QStringLiteral("[client]\nuser=\"dev\"\n") + where;
        const auto text = [&](ServerVersion::Family family) {
            const auto file = TemporaryOptionFile::create(target, family);
            QFile read(file ? file->path() : QString());
            return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
        };
        QCOMPARE(text(ServerVersion::Family::MariaDb), head + mariaDb);
        QCOMPARE(text(ServerVersion::Family::MySql),
                 head + QStringLiteral("ssl-mode=\"%1\"\n").arg(toString(target.sslMode)));
    }
};

SLICETOOL_TEST(TestOptionFile)
#include "tst_optionfile.moc"
