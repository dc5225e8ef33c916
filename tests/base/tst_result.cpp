// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/testmain.h"

#include <QTest>

#include <memory>

namespace slicetool {

namespace {

Error anError()
{
    return {ErrorCode::Io, QStringLiteral("doing"), QStringLiteral("reason")};
}

/// What a function makes of a Result that it passes on.
template <typename T>
Result<int> passedOn(Result<T> result)
{
    SLICETOOL_TRY(std::move(result));
    return 7;
}

/// In the branch of a condition, where a macro of two statements would do the wrong thing.
Result<int> passedOnWhere(bool condition)
{
    if (condition)
        SLICETOOL_TRY(Result<void>(anError()));
    else
        return 8;
    return 7;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWrongOneThrows();
    void errorsArePassedOn();
    void valuesNeedNoCopy();
};

void TestResult::theWrongOneThrows()
{
    Result<void> success;
    const Result<void> &constant = success;
    QVERIFY(success);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)success.error());
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)constant.error());
    Result<int> value = 1;
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)value.error());
    Result<int> failure = anError();
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)failure.value());
}

void TestResult::errorsArePassedOn()
{
    QCOMPARE(passedOn(Result<void>()).value(), 7);
    QCOMPARE(passedOn(Result<int>(1)).value(), 7);
    QCOMPARE(passedOn(Result<void>(anError())).error().reason, QStringLiteral("reason"));
    QCOMPARE(passedOn(Result<int>(anError())).error().reason, QStringLiteral("reason"));
    QCOMPARE(passedOnWhere(false).value(), 8);
    QVERIFY(!passedOnWhere(true));
}

void TestResult::valuesNeedNoCopy()
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(made).value();
    QCOMPARE(*taken, 3);
}

SLICETOOL_TEST(TestResult)

} // namespace slicetool

#include "tst_result.moc"
