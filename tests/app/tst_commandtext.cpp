// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandtext.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTest>

using namespace slicetool;

/// What a run was asked for, as a line for a terminal.
class TestCommandText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAskedFor_data();
    void saysWhatIsAskedFor();
    void isOneWordForAShell_data();
    void isOneWordForAShell();
};

void TestCommandText::saysWhatIsAskedFor_data()
{
    QTest::addColumn<RunRequest>("request");
    QTest::addColumn<QString>("line");
    const auto row = [](const RunRequest &request, const char *line) {
        QTest::newRow(line) << request << QString::fromLatin1(line);
    };
    row({.leg = Leg::Pull, .mode = RunMode::Compare}, "slicetool-cli compare a.slice.json");
    row({.leg = Leg::Undo, .mode = RunMode::Compare},
        "slicetool-cli compare --leg undo a.slice.json");
    row({.leg = Leg::Pull, .mode = RunMode::Apply}, "slicetool-cli pull a.slice.json");
    row({.leg = Leg::Undo, .mode = RunMode::Apply}, "slicetool-cli undo a.slice.json");
    row({.leg = Leg::Pull, .mode = RunMode::DryRun}, "slicetool-cli pull --dry-run a.slice.json");
    row({.leg = Leg::Pull, .mode = RunMode::Apply, .lite = true},
        "slicetool-cli pull --lite a.slice.json");
    row({.leg = Leg::Undo,
         .mode = RunMode::Apply,
         .recreate = true,
         .tables = {QStringLiteral("orders")}},
        "slicetool-cli undo --recreate --table orders a.slice.json");
    row({.leg = Leg::Pull,
         .mode = RunMode::Apply,
         .rows = {{QStringLiteral("b"), {{"1"}}}, {QStringLiteral("c"), {}}}},
        "slicetool-cli pull --table b --table c a.slice.json");
}

void TestCommandText::saysWhatIsAskedFor()
{
    QFETCH(RunRequest, request);
    QTEST(commandOf(request, QStringLiteral("a.slice.json")), "line");
}

void TestCommandText::isOneWordForAShell_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "two words", "it's", "$HOME", "`id`", "a\nb", "!x", "ü",
                             "--help", "\\", "a;b", "*", "\"", "''"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

/// The shell itself says what it makes of the line.
void TestCommandText::isOneWordForAShell()
{
    QFETCH(QString, name);
    const QString line =
        commandOf({.mode = RunMode::Compare, .tables = {name}}, name + QStringLiteral(".json"));
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QString(line).replace(QLatin1String("slicetool-cli"),
                                                             QLatin1String("printf '%s\\037'"))});
    QVERIFY(shell.waitForFinished());
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(037));
    words.removeAll(QStringLiteral("--"));
    QCOMPARE(words, (QStringList{QStringLiteral("compare"), QStringLiteral("--table"), name,
                                 name + QStringLiteral(".json"), QString()}));
}

SLICETOOL_TEST(TestCommandText)
#include "tst_commandtext.moc"
