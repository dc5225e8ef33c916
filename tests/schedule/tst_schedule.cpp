// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"
#include "schedule/times.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slicetool;
using test::at;

namespace {

Schedule nightly(const QString &planPath)
{
    return {planPath,
            QStringLiteral("/usr/bin/slicetool-cli"),
            QStringLiteral("/home/me/.local/state/slicetool/reports"),
            {},
            {{JobKind::Lite, at("every 15min")},
             {JobKind::Full, at("Mon..Fri 03:15")},
             {JobKind::Turn, at("06:00")}}};
}

/// The line of the unit that begins so, without that.
QString lineOf(const QByteArray &unit, const char *key)
{
    for (const QByteArray &line : unit.split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(qstrlen(key)));
    }
    return {};
}

/// ExecStart= as "man systemd.service" says that it is read: words in quotes, C escapes, %% and,
/// after the program, $$.
QStringList readBySystemd(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('\\') && line.at(i + 1) == QLatin1Char('u')) {
            word += QChar(line.mid(i + 2, 4).toUShort(nullptr, 16));
            i += 5;
        } else if (c == QLatin1Char('\\')) {
            word += line.at(++i);
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c == QLatin1Char(' ') && !quoted) {
            words.append(word);
            word.clear();
            any = false;
        } else {
            word += c;
        }
    }
    if (any || !word.isEmpty())
        words.append(word);
    for (qsizetype i = 0; i < words.size(); ++i) {
        words[i].replace(QLatin1String("%%"), QLatin1String("%"));
        if (i > 0)
            words[i].replace(QLatin1String("$$"), QLatin1String("$"));
    }
    return words;
}

/// A crontab's command as Vixie's cron hands it to the shell; nothing where a bare % would end it.
QByteArray readByCron(const QByteArray &command)
{
    QByteArray read;
    bool escaped = false;
    for (const char c : command) {
        if (escaped && c == '%')
            read.chop(1);
        else if (!escaped && c == '%')
            return {};
        read += c;
        escaped = !escaped && c == '\\';
    }
    return read;
}

void addHardPaths()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/home/me/shop.slice.json", "/a b/c.json", "/100%/%1 %n.json", "/$HOME/${X}/$$.json",
          "/it's/\"so\".json", "/back\\slash/\\%x\\\\%.json", "/end\\", "/a;b&c|d/#e!.json",
          "/`id`/$(id)/*?.json", "/-x/~/[a].json", "/größe/日本.json", "/tab\there.json"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

} // namespace

/// The texts that systemd and cron get.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsTellPlansApart();
    void idsAreSafe_data();
    void idsAreSafe();
    void units();
    void environmentIsCarried();
    void systemdSeesTheArguments_data() { addHardPaths(); }
    void systemdSeesTheArguments();
    void realSystemdReadsTheUnits();
    void cronLines();
    void shellSeesTheArguments_data() { addHardPaths(); }
    void shellSeesTheArguments();
    void lineBreaks();
    void otherLinesStay_data();
    void otherLinesStay();
    void blockKeepsItsPlace();
    void damagedBlocks_data();
    void damagedBlocks();
};

void TestSchedule::idsTellPlansApart()
{
    const QString one = scheduleId(QStringLiteral("/home/me/a/shop.slice.json"));
    const QString two = scheduleId(QStringLiteral("/home/me/b/shop.slice.json"));
    QVERIFY(one.startsWith(QLatin1String("shop-")) && two.startsWith(QLatin1String("shop-")));
    QVERIFY(one != two);
    QCOMPARE(scheduleId(QStringLiteral("/home/me/a/shop.slice.json")), one);
}

void TestSchedule::idsAreSafe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("suffix") << "/x/shop.json"
                            << "shop";
    QTest::newRow("no suffix") << "/x/shop.plan"
                               << "shop-plan";
    QTest::newRow("signs") << "/x/-a b%c@d\n.slice.json"
                           << "a-b-c-d";
    QTest::newRow("nothing left") << QString::fromUtf8("/x/日本.slice.json") << "plan";
    QTest::newRow("long") << QString(QLatin1String("/x/") + QString(200, QLatin1Char('n')))
                          << QString(40, QLatin1Char('n'));
}

void TestSchedule::idsAreSafe()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    const QString id = scheduleId(path);
    QCOMPARE(id.left(id.lastIndexOf(QLatin1Char('-'))), name);
}

void TestSchedule::units()
{
    const Schedule schedule = nightly(QStringLiteral("/home/me/shop.slice.json"));
    const QString id = scheduleId(schedule.planPath);
    const QList<UnitFile> files = unitFiles(schedule);
    QCOMPARE(files.size(), 6);
    QCOMPARE(files.at(0).name, QLatin1String("slicetool-") + id + QLatin1String("-lite.service"));
    QCOMPARE(files.at(1).name, QLatin1String("slicetool-") + id + QLatin1String("-lite.timer"));
    QCOMPARE(lineOf(files.at(0).contents, "ExecStart="),
             QLatin1String("/usr/bin/slicetool-cli pull /home/me/shop.slice.json --lite "
                           "--scheduled --quiet --report /home/me/.local/state/slicetool/reports/")
                 + id + QLatin1String("-lite.html"));
    QCOMPARE(lineOf(files.at(2).contents, "ExecStart="),
             QLatin1String("/usr/bin/slicetool-cli pull /home/me/shop.slice.json --scheduled "
                           "--quiet --report /home/me/.local/state/slicetool/reports/")
                 + id + QLatin1String("-full.html"));
    QCOMPARE(lineOf(files.at(4).contents, "ExecStart="),
             QStringLiteral("/usr/bin/slicetool-cli turn /home/me/shop.slice.json --scheduled"));
    QCOMPARE(lineOf(files.at(0).contents, "Type="), QStringLiteral("oneshot"));
    QCOMPARE(lineOf(files.at(3).contents, "OnCalendar="),
             QStringLiteral("Mon..Fri *-*-* 03:15:00"));
    QCOMPARE(lineOf(files.at(3).contents, "Persistent="), QStringLiteral("true"));
    QCOMPARE(lineOf(files.at(3).contents, "WantedBy="), QStringLiteral("timers.target"));
    for (const UnitFile &file : files)
        QVERIFY(lineOf(file.contents, "Description=").contains(schedule.planPath));
}

/// A timer has to find whose turn it is where the shell found it.
void TestSchedule::environmentIsCarried()
{
    Schedule schedule = nightly(QStringLiteral("/home/me/shop.slice.json"));
    schedule.environment = {{QStringLiteral("XDG_STATE_HOME"), QStringLiteral("/my $state/100%")}};
    const QByteArray service = unitFiles(schedule).first().contents;
    QVERIFY2(service.contains("\nEnvironment=\"XDG_STATE_HOME=/my $state/100%%\"\nExecStart="),
             service.constData());
    const auto block = cronBlock(schedule);
    QVERIFY(block);
    QVERIFY2(block->contains(" XDG_STATE_HOME='/my $state/100\\%' /"), block->constData());
}

void TestSchedule::systemdSeesTheArguments()
{
    QFETCH(QString, path);
    Schedule schedule = nightly(path);
    schedule.program = path + QLatin1String("/slicetool-cli");
    schedule.reportFolder = path;
    const QList<UnitFile> files = unitFiles(schedule);
    for (qsizetype i = 0; i < schedule.jobs.size(); ++i) {
        const QByteArray unit = files.at(2 * i).contents;
        QCOMPARE(readBySystemd(lineOf(unit, "ExecStart=")),
                 QStringList(schedule.program) + jobArguments(schedule, schedule.jobs.at(i).kind));
        QCOMPARE(unit.count('\n'), 7);
        QVERIFY(!unit.contains("\\\n")); // would go on in the next line
    }
}

/// The real program reads all that it can read without a session: syntax, keys, and the program's
/// path, which it wants to be executable.
void TestSchedule::realSystemdReadsTheUnits()
{
    const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (analyze.isEmpty())
        QSKIP("there is no systemd-analyze here that could read the units");
    QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("it is 100% $HOME"));
    QVERIFY(QFile::link(QStringLiteral("/bin/true"), program));
    Schedule schedule = nightly(QStringLiteral("/it's \"100%\"/$HOME\\%n/\n.slice.json"));
    schedule.program = program;
    QStringList arguments = {QStringLiteral("--user"), QStringLiteral("verify")};
    for (const UnitFile &unit : unitFiles(schedule)) {
        QFile file(folder.filePath(unit.name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unit.contents);
        arguments.append(file.fileName());
    }
    const auto verify = [&](const QStringList &words) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(analyze, words);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAll()));
    };
    // A unit that cannot be wrong first: without a system around it the program refuses all.
    QFile plain(folder.filePath(QStringLiteral("plain.service")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("[Service]\nType=oneshot\nExecStart=/bin/true\n");
    plain.close();
    const auto [works, why] = verify({arguments.at(0), arguments.at(1), plain.fileName()});
    if (works != 0)
        QSKIP(qPrintable(QLatin1String("systemd-analyze verify does not work here: ") + why));
    const auto [code, words] = verify(arguments);
    QVERIFY2(code == 0 && !words.contains(QLatin1String("slicetool-")), qPrintable(words));
}

void TestSchedule::cronLines()
{
    const Schedule schedule = nightly(QStringLiteral("/home/me/shop.slice.json"));
    const QByteArray id = scheduleId(schedule.planPath).toUtf8();
    const auto block = cronBlock(schedule);
    QVERIFY(bool(block));
    QCOMPARE(*block,
             "# slicetool " + id
                 + " begin\n"
                   "*/15 * * * * /usr/bin/slicetool-cli pull /home/me/shop.slice.json --lite "
                   "--scheduled --quiet --report /home/me/.local/state/slicetool/reports/"
                 + id
                 + "-lite.html\n"
                   "15 3 * * 1-5 /usr/bin/slicetool-cli pull /home/me/shop.slice.json --scheduled "
                   "--quiet --report /home/me/.local/state/slicetool/reports/"
                 + id
                 + "-full.html\n"
                   "0 6 * * * /usr/bin/slicetool-cli turn /home/me/shop.slice.json --scheduled\n"
                   "# slicetool "
                 + id + " end\n");
    Schedule other = schedule;
    other.jobs = {{JobKind::Lite, at("*:0/45")}};
    const auto refused = cronBlock(other);
    QVERIFY(!refused);
    QVERIFY(!refused.error().remedy.isEmpty());
    other.jobs.clear();
    QCOMPARE(cronBlock(other).value(), QByteArray());
}

/// Through what cron does to the line, and a real shell.
void TestSchedule::shellSeesTheArguments()
{
    QFETCH(QString, path);
    Schedule schedule = nightly(path);
    schedule.reportFolder = path;
    schedule.program = QStringLiteral("printf");
    const auto block = cronBlock(schedule);
    QVERIFY(bool(block));
    const QList<QByteArray> lines = block->split('\n');
    QCOMPARE(lines.size(), 6);
    const QByteArray command = lines.at(1).mid(QByteArray("*/15 * * * * printf ").size());
    const QByteArray handed = readByCron(command);
    QVERIFY2(!handed.isEmpty(), command.constData());
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QLatin1String("printf '%s\\n' ")
                                                                      + QString::fromUtf8(handed)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
             jobArguments(schedule, JobKind::Lite).join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void TestSchedule::lineBreaks()
{
    const Schedule schedule = nightly(QStringLiteral("/a\n* * * * * rm/b.slice.json"));
    const auto block = cronBlock(schedule);
    QVERIFY(!block);
    QCOMPARE(block.error().code, ErrorCode::Refused);
    for (const UnitFile &file : unitFiles(schedule))
        QVERIFY(!file.contents.contains("\n* *"));
    QCOMPARE(readBySystemd(lineOf(unitFiles(schedule).first().contents, "ExecStart=")).at(2),
             schedule.planPath);
}

void TestSchedule::otherLinesStay_data()
{
    QTest::addColumn<QByteArray>("crontab");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("lines") << QByteArray("MAILTO=me\n\n  5 4 * * * echo \\%d\t\n");
    QTest::newRow("bytes") << QByteArray("# caf\xe9 \xff\x01\r\n@daily x\n");
    QTest::newRow("another plan") << QByteArray(
        "# slicetool shop-0123 begin\n0 1 * * * x\n# slicetool shop-0123 end\n");
}

void TestSchedule::otherLinesStay()
{
    QFETCH(QByteArray, crontab);
    const Schedule schedule = nightly(QStringLiteral("/home/me/shop.slice.json"));
    const QString id = scheduleId(schedule.planPath);
    const QByteArray block = cronBlock(schedule).value();
    const QByteArray once = withCronBlock(crontab, id, block).value();
    QCOMPARE(once, crontab + block);
    QCOMPARE(cronBlockIn(once, id).value(), block);
    QCOMPARE(withCronBlock(once, id, block).value(), once);
    QCOMPARE(withCronBlock(once, id, {}).value(), crontab);
    QCOMPARE(withCronBlock(crontab, id, {}).value(), crontab);
    QCOMPARE(cronBlockIn(crontab, id).value(), QByteArray());
}

void TestSchedule::blockKeepsItsPlace()
{
    const QString id = QStringLiteral("shop-0123");
    const QByteArray old = "# slicetool shop-0123 begin\nold\n# slicetool shop-0123 end\n";
    const QByteArray block = "# slicetool shop-0123 begin\nnew\n# slicetool shop-0123 end\n";
    QCOMPARE(withCronBlock("a\n" + old + "b\n", id, block).value(), "a\n" + block + "b\n");
    QCOMPARE(withCronBlock("a\n" + old + "b\n", id, {}).value(), QByteArray("a\nb\n"));
    // One that was pasted twice becomes one.
    QCOMPARE(withCronBlock(old + "b\n" + old + "c", id, block).value(), block + "b\nc");
    QCOMPARE(withCronBlock("a", id, block).value(), "a\n" + block);
}

void TestSchedule::damagedBlocks_data()
{
    QTest::addColumn<QByteArray>("crontab");
    QTest::newRow("no end") << QByteArray("# slicetool shop-0123 begin\nx\n@daily mine\n");
    QTest::newRow("no beginning") << QByteArray("x\n# slicetool shop-0123 end\n@daily mine\n");
    QTest::newRow("two beginnings") << QByteArray(
        "# slicetool shop-0123 begin\n# slicetool shop-0123 begin\n# slicetool shop-0123 end\n");
}

void TestSchedule::damagedBlocks()
{
    QFETCH(QByteArray, crontab);
    const auto edited = withCronBlock(crontab, QStringLiteral("shop-0123"), {});
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::Refused);
    QVERIFY(edited.error().remedy.contains(QLatin1String("crontab -e")));
}

SLICETOOL_TEST(TestSchedule)
#include "tst_schedule.moc"
