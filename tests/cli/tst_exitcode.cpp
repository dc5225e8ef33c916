// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/exitcode.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
};

void TestExitCode::codes_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("expected");
    QTest::newRow("usage") << ErrorCode::Usage << 2;
    QTest::newRow("plan") << ErrorCode::Plan << 2;
    QTest::newRow("refused") << ErrorCode::Refused << 2;
    QTest::newRow("io") << ErrorCode::Io << 2;
    QTest::newRow("unreachable") << ErrorCode::Unreachable << 4;
    QTest::newRow("login") << ErrorCode::LoginDenied << 4;
    QTest::newRow("schema") << ErrorCode::MissingSchema << 4;
    QTest::newRow("locked") << ErrorCode::Locked << 5;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << 130;
    QTest::newRow("table") << ErrorCode::MissingTable << 3;
    QTest::newRow("privilege") << ErrorCode::Privilege << 3;
    QTest::newRow("query") << ErrorCode::Query << 3;
    QTest::newRow("lost") << ErrorCode::ConnectionLost << 3;
    QTest::newRow("drifted") << ErrorCode::Drifted << 3;
    QTest::newRow("process") << ErrorCode::Process << 3;
}

void TestExitCode::codes()
{
    QFETCH(ErrorCode, code);
    QTEST(cli::exitCodeFor({code, {}, {}, {}, 0}), "expected");
}

SLICETOOL_TEST(TestExitCode)
#include "tst_exitcode.moc"
