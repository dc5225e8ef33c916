// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString error;
};

// No raw string: moc 6.4 takes the // in it for a comment and misses the class below.
constexpr const char *goodPlan = "{\n"
                                 "  \"format\": \"slicetool-plan/1\",\n"
                                 "  \"name\": \"shop\",\n"
                                 "  \"upstream\": \"mysql://reader@127.0.0.1:1/foo\",\n"
                                 "  \"base\": \"mysql://dev@127.0.0.1:1/foo0\",\n"
                                 "  \"variables\": { \"since\": \"2024-01-01\" },\n"
                                 "  \"default\": { \"step\": \"scan\" }\n"
                                 "}\n";

} // namespace

/// Runs the real program, without any server: what it says to command lines and plans.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void version_data();
    void version();
    void help();
    void helpOfCommands_data();
    void helpOfCommands();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void missingPlan();
    void brokenPlan();
    void unknownKeyInPlan();
    void unknownVariable();
    void optionsBeforeAndAfterThePlan_data();
    void optionsBeforeAndAfterThePlan();
    void tableDoesNotSwallowThePlan();
    void undoWithoutWork();
    void rowsNeedAKnownSuffix();
    void rowsInAFolderThatIsNotThere();
    void reportInAFolderThatIsNotThere();
    void nothingIsLeftBehindByAFailedStart();
    void initDoesNotOverwrite();
    void initNeverWritesUpstream();
    void initOfAServerThatIsNotThere();
    void noQuestionWithoutATerminal();
    void noPasswordIsShown();
    void quietInAnyLocale();

private:
    Outcome run(const QStringList &arguments);
    QString file(const QString &name, const QByteArray &contents);

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestCommandLine::initTestCase()
{
    m_program = qEnvironmentVariable("SLICETOOL_CLI");
    QVERIFY2(QFile::exists(m_program), "SLICETOOL_CLI must name the program");
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // Nothing of the user who runs the tests: neither saved connections nor option files.
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        m_environment.insert(QString::fromLatin1(name), m_folder->path());
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "SLICETOOL_UPSTREAM_PASSWORD",
                             "SLICETOOL_BASE_PASSWORD", "SLICETOOL_WORK_PASSWORD"})
        m_environment.remove(QString::fromLatin1(name));
}

Outcome TestCommandLine::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(m_program, arguments);
    // Standard input stays open and silent: a program that asks would wait until the timeout.
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString TestCommandLine::file(const QString &name, const QByteArray &contents)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCommandLine::version_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{QStringLiteral("--version")};
    QTest::newRow("command") << QStringList{QStringLiteral("pull"), QStringLiteral("--version")};
}

void TestCommandLine::version()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QStringLiteral("slicetool-cli " SLICETOOL_VERSION "\n"));
    QCOMPARE(outcome.error, QString());
}

void TestCommandLine::help()
{
    for (const char *option : {"--help", "-h"}) {
        const Outcome outcome = run({QString::fromLatin1(option)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.error, QString());
        for (const char *word : {"init", "schema", "pull", "undo", "compare", "mysql://",
                                 "SLICETOOL_UPSTREAM_PASSWORD", "130"})
            QVERIFY2(outcome.out.contains(QLatin1String(word)), word);
    }
}

void TestCommandLine::helpOfCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList general{QStringLiteral("--yes"),     QStringLiteral("--quiet"),
                              QStringLiteral("--verbose"), QStringLiteral("--defaults-extra-file"),
                              QStringLiteral("--help"),    QStringLiteral("--version")};
    const QStringList running =
        general + QStringList{QStringLiteral("PLAN"),     QStringLiteral("--table"),
                              QStringLiteral("--set"),    QStringLiteral("--jobs"),
                              QStringLiteral("--report"), QStringLiteral("--progress")};
    const QStringList transfer{QStringLiteral("--recreate"), QStringLiteral("--dry-run"),
                               QStringLiteral("--rows")};
    QTest::newRow("init") << QStringLiteral("init")
                          << general
                                 + QStringList{QStringLiteral("--upstream"),
                                               QStringLiteral("--base"), QStringLiteral("--work")};
    QTest::newRow("schema") << QStringLiteral("schema")
                            << running + QStringList{QStringLiteral("--leg")};
    QTest::newRow("pull") << QStringLiteral("pull") << running + transfer;
    QTest::newRow("undo") << QStringLiteral("undo") << running + transfer;
    QTest::newRow("compare") << QStringLiteral(
        "compare") << running + QStringList{QStringLiteral("--leg"), QStringLiteral("--rows")};
}

void TestCommandLine::helpOfCommands()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const Outcome outcome = run({command, QStringLiteral("--help")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.error, QString());
    for (const QString &option : options)
        QVERIFY2(outcome.out.contains(option), qPrintable(option));
}

void TestCommandLine::wrongCommandLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< on standard error
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(*line ? line : "nothing")
            << QString::fromLatin1(line) << QString::fromLatin1(expected);
    };
    row("", "expected init, ");
    row("plul p.json", "there is no command plul (did you mean \"pull\"?); expected init, ");
    row("--bogus", "--bogus");
    row("pull", "PLAN is required");
    row("pull --bogus p.json", "--bogus");
    row("pull p.json q.json", "q.json");
    row("pull p.json --jobs 0", "--jobs");
    row("pull p.json --jobs 65", "1 to 64");
    row("pull p.json --jobs many", "many");
    row("pull p.json --progress fancy", "fancy");
    row("pull p.json --set since", "NAME=VALUE");
    row("pull p.json --set =5", "NAME=VALUE");
    row("pull p.json --set", "--set");
    row("pull p.json --table", "--table");
    row("pull p.json --quiet --verbose", "--quiet");
    row("pull p.json --leg undo", "--leg");
    row("pull p.json --rows r.csv", "--dry-run");
    row("compare p.json --leg sideways", "sideways");
    row("compare p.json --recreate", "--recreate");
    row("schema p.json --dry-run", "--dry-run");
    row("init p.json", "--upstream");
    row("init p.json --upstream mysql://u@h/s", "--base");
    row("pull undo", "slicetool-cli pull"); // a plan of that name, which is not there
    row("undo", "Usage: slicetool-cli undo PLAN");
}

void TestCommandLine::wrongCommandLines()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const Outcome outcome = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.error.contains(expected), qPrintable(outcome.error));
    QVERIFY2(outcome.error.startsWith(QLatin1String("slicetool-cli")), qPrintable(outcome.error));
}

void TestCommandLine::missingPlan()
{
    for (const char *command : {"schema", "pull", "undo", "compare"}) {
        const Outcome outcome =
            run({QString::fromLatin1(command), QStringLiteral("missing.slice.json")});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.error.contains(QLatin1String("missing.slice.json")),
                 qPrintable(outcome.error));
    }
}

void TestCommandLine::brokenPlan()
{
    const QString plan =
        file(QStringLiteral("broken.slice.json"), "{\n  \"format\": \"slicetool-plan/1\",,\n}\n");
    const Outcome outcome = run({QStringLiteral("pull"), plan});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("broken.slice.json:2")),
             qPrintable(outcome.error));
}

void TestCommandLine::unknownKeyInPlan()
{
    const QString plan = file(QStringLiteral("odd.slice.json"),
                              QByteArray(goodPlan).replace("\"variables\"", "\"variabels\""));
    const Outcome outcome = run({QStringLiteral("compare"), plan});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("variabels")), qPrintable(outcome.error));
}

void TestCommandLine::unknownVariable()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const Outcome outcome =
        run({QStringLiteral("pull"), plan, QStringLiteral("--set"), QStringLiteral("sinse=5")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("sinse")), qPrintable(outcome.error));
}

void TestCommandLine::optionsBeforeAndAfterThePlan_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList options{QStringLiteral("--table"),  QStringLiteral("a"),
                              QStringLiteral("--set"),    QStringLiteral("since=-1"),
                              QStringLiteral("--jobs=4"), QStringLiteral("--progress"),
                              QStringLiteral("none"),     QStringLiteral("--quiet")};
    QTest::newRow("before") << options << QStringList();
    QTest::newRow("after") << QStringList() << options;
    QTest::newRow("both") << options.mid(0, 4) << options.mid(4);
}

void TestCommandLine::optionsBeforeAndAfterThePlan()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    // Read without complaint, and so on to servers that are not there.
    const Outcome outcome =
        run(QStringList{QStringLiteral("pull")} + before + QStringList{plan} + after);
    QVERIFY2(outcome.exitCode == 4, qPrintable(outcome.error));
    QVERIFY(!outcome.error.isEmpty());
    QCOMPARE(outcome.out, QString());
}

void TestCommandLine::tableDoesNotSwallowThePlan()
{
    const Outcome outcome =
        run({QStringLiteral("pull"), QStringLiteral("--table"), QStringLiteral("a"),
             QStringLiteral("--table"), QStringLiteral("b"), QStringLiteral("missing.json")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("missing.json")), qPrintable(outcome.error));
    QVERIFY2(!outcome.error.contains(QLatin1String("Usage")), qPrintable(outcome.error));
}

void TestCommandLine::undoWithoutWork()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("undo"), plan},
          QStringList{QStringLiteral("compare"), plan, QStringLiteral("--leg"),
                      QStringLiteral("undo")},
          QStringList{QStringLiteral("schema"), plan, QStringLiteral("--leg"),
                      QStringLiteral("undo")}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains(QLatin1String("\"work\"")), qPrintable(outcome.error));
    }
}

void TestCommandLine::rowsNeedAKnownSuffix()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const Outcome outcome = run(
        {QStringLiteral("compare"), plan, QStringLiteral("--rows"), QStringLiteral("rows.txt")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String(".csv")), qPrintable(outcome.error));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("rows.txt"))));
}

void TestCommandLine::rowsInAFolderThatIsNotThere()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const Outcome outcome = run({QStringLiteral("pull"), plan, QStringLiteral("--dry-run"),
                                 QStringLiteral("--rows"), QStringLiteral("gone/rows.csv")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("gone/rows.csv")), qPrintable(outcome.error));
}

void TestCommandLine::reportInAFolderThatIsNotThere()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const Outcome outcome = run(
        {QStringLiteral("pull"), plan, QStringLiteral("--report"), QStringLiteral("gone/r.json")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("gone/r.json")), qPrintable(outcome.error));
}

void TestCommandLine::nothingIsLeftBehindByAFailedStart()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const QString kept = file(QStringLiteral("kept.json"), "the last report");
    const Outcome outcome = run({QStringLiteral("pull"), plan, QStringLiteral("--report"), kept});
    QCOMPARE(outcome.exitCode, 4);
    QFile report(kept);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), QByteArray("the last report"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("kept.json"), QStringLiteral("p.slice.json")}));
}

void TestCommandLine::initDoesNotOverwrite()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const QStringList arguments{
        QStringLiteral("init"),       plan,
        QStringLiteral("--upstream"), QStringLiteral("mysql://u@127.0.0.1:1/foo"),
        QStringLiteral("--base"),     QStringLiteral("mysql://u@127.0.0.1:1/foo0")};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("--yes")), qPrintable(outcome.error));
    // With --yes it goes on, to a server that is not there, and leaves the plan alone.
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--yes")}).exitCode, 4);
    QFile kept(plan);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(goodPlan));
}

void TestCommandLine::initNeverWritesUpstream()
{
    const Outcome outcome = run({QStringLiteral("init"), QStringLiteral("p.json"),
                                 QStringLiteral("--upstream"), QStringLiteral("mysql://u@h:1/foo"),
                                 QStringLiteral("--base"), QStringLiteral("mysql://u@h:1/foo")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.error.contains(QLatin1String("upstream itself")), qPrintable(outcome.error));
}

void TestCommandLine::initOfAServerThatIsNotThere()
{
    const Outcome outcome =
        run({QStringLiteral("init"), QStringLiteral("p.json"), QStringLiteral("--upstream"),
             QStringLiteral("mysql://u@127.0.0.1:1/foo"), QStringLiteral("--base"),
             QStringLiteral("mysql://u@127.0.0.1:1/foo0")});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.error.contains(QLatin1String("upstream")), qPrintable(outcome.error));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("p.json"))));
}

void TestCommandLine::noQuestionWithoutATerminal()
{
    const QString plan = file(QStringLiteral("p.slice.json"), goodPlan);
    const Outcome outcome = run({QStringLiteral("pull"), plan});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(!outcome.error.contains(QLatin1String("Password")), qPrintable(outcome.error));
}

void TestCommandLine::noPasswordIsShown()
{
    const QString plan = file(QStringLiteral("p.slice.json"),
                              QByteArray(goodPlan).replace("reader@", "reader:geheim@"));
    Outcome outcome = run({QStringLiteral("pull"), plan, QStringLiteral("--verbose")});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(!(outcome.error + outcome.out).contains(QLatin1String("geheim")),
             qPrintable(outcome.error));
    outcome = run({QStringLiteral("init"), QStringLiteral("q.json"), QStringLiteral("--upstream"),
                   QStringLiteral("mysql://u:geheim@127.0.0.1:1/foo"), QStringLiteral("--base"),
                   QStringLiteral("mysql://u:geheim@127.0.0.1:1/foo0")});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(!(outcome.error + outcome.out).contains(QLatin1String("geheim")),
             qPrintable(outcome.error));
}

void TestCommandLine::quietInAnyLocale()
{
    for (const char *locale : {"C", "POSIX", "xx_YY.UTF-8", "C.UTF-8"}) {
        m_environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        const Outcome outcome = run({QStringLiteral("--version")});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.error, QString());
    }
}

SLICETOOL_TEST(TestCommandLine)
#include "tst_commandline.moc"
