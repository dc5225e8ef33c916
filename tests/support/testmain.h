// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace slicetool::test {

#ifdef QT_WIDGETS_LIB
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

/// One of the tests that a program holds; the program's first argument names the one to run, the
/// others are Qt Test's: tests-engine tst_run cancels.
///
/// The tests of a room are one program, since the compiler reads the same headers for each of them;
/// each still runs in a process of its own. Only static objects, made before main().
class NamedTest
{
public:
    using Function = int (*)(int argc, char **argv);

    /// The name is that of file, without folder and ending. Both are to live as long as the program.
    NamedTest(const char *file, Function run);
};

/// What QTEST_MAIN does, for one class among several.
template <typename TestClass>
int runTest(int argc, char **argv, const char *file, const char *buildFolder)
{
    TestApplication application(argc, argv);
    TestClass test;
    QTest::setMainSourcePath(file, buildFolder);
    return QTest::qExec(&test, argc, argv);
}

} // namespace slicetool::test

/// Stands at the end of a tst_x.cpp, as QTEST_MAIN would; the test is called tst_x.
#define SLICETOOL_TEST(TestClass)                                                                  \
    static const slicetool::test::NamedTest registered##TestClass(__FILE__, [](int argc,           \
                                                                               char **argv) {      \
        return slicetool::test::runTest<TestClass>(argc, argv, __FILE__, QT_TESTCASE_BUILDDIR);    \
    });
