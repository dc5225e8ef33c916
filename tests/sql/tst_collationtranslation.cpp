// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/dialects.h"
#include "sql/translation/collationtranslation.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::test;
using sql::Dialect;

class TestCollationTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translates_data();
    void translates();
    void charsets();
    void columns();
};

void TestCollationTranslation::translates_data()
{
    QTest::addColumn<QString>("collation");
    QTest::addColumn<Dialect>("from");
    QTest::addColumn<Dialect>("to");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *collation, const Dialect &from, const Dialect &to,
                        const char *there, bool same = false) {
        QTest::newRow(qPrintable(QStringLiteral("%1, %2 to %3")
                                     .arg(QLatin1String(collation), from.display(), to.display())))
            << QString::fromLatin1(collation) << from << to << QString::fromLatin1(there) << same;
    };
    row("", mySql8, mariaDb, "", true);
    row("latin1_swedish_ci", mySql8, mariaDb, "latin1_swedish_ci", true);
    row("utf8mb4_unicode_520_ci", mySql8, mariaDb, "utf8mb4_unicode_520_ci", true);
    row("utf8mb4_bin", mySql8, mariaDb, "utf8mb4_bin", true);
    row("utf8mb3_general_ci", mySql8, mariaDb, "utf8mb3_general_ci", true);
    row("utf8mb3_general_ci", mySql8, mariaDb105, "utf8_general_ci", true);
    row("utf8_general_ci", mariaDb105, mySql8, "utf8mb3_general_ci", true);
    row("utf8_bin", mariaDb105, mariaDb118, "utf8mb3_bin", true);
    row("utf8mb4_0900_ai_ci", mySql8, mariaDb, "utf8mb4_uca1400_nopad_ai_ci");
    row("utf8mb4_0900_ai_ci", mySql8, mariaDb118, "utf8mb4_uca1400_nopad_ai_ci");
    row("utf8mb4_0900_ai_ci", mySql8, mariaDb106, "utf8mb4_unicode_520_nopad_ci");
    row("utf8mb4_0900_as_cs", mySql8, mariaDb106, "utf8mb4_nopad_bin");
    row("utf8mb4_0900_as_ci", mySql8, mariaDb, "utf8mb4_uca1400_nopad_as_ci");
    row("utf8mb4_0900_bin", mySql8, mariaDb, "utf8mb4_nopad_bin", true);
    row("utf8mb4_0900_ai_ci", mySql8, mySql8, "utf8mb4_0900_ai_ci", true);
    row("utf8mb4_0900_ai_ci", mySql8, mySql57, "utf8mb4_unicode_520_ci");
    row("utf8mb4_sv_0900_ai_ci", mySql8, mariaDb, "utf8mb4_uca1400_swedish_nopad_ai_ci");
    row("utf8mb4_sv_0900_ai_ci", mySql8, mariaDb106, "utf8mb4_swedish_ci");
    row("utf8mb4_es_trad_0900_as_cs", mySql8, mariaDb, "utf8mb4_uca1400_spanish2_nopad_as_cs");
    row("utf8mb4_ja_0900_as_cs_ks", mySql8, mariaDb, "utf8mb4_uca1400_nopad_as_cs");
    row("utf8mb4_ja_0900_as_cs_ks", mySql8, mySql8, "utf8mb4_ja_0900_as_cs_ks", true);
    row("utf8mb4_croatian_ci", mySql8, mariaDb, "utf8mb4_croatian_mysql561_ci", true);
    row("utf8mb4_croatian_ci", mariaDb, mySql8, "utf8mb4_croatian_ci", false);
    row("utf8mb4_croatian_mysql561_ci", mariaDb, mySql8, "utf8mb4_croatian_ci", true);
    row("utf8mb4_uca1400_ai_ci", mariaDb, mySql8, "utf8mb4_0900_ai_ci");
    row("utf8mb4_uca1400_nopad_as_cs", mariaDb, mySql8, "utf8mb4_0900_as_cs");
    row("utf8mb4_uca1400_german2_ai_ci", mariaDb, mySql8, "utf8mb4_de_pb_0900_ai_ci");
    row("utf8mb4_uca1400_german2_as_ci", mariaDb, mySql8, "utf8mb4_de_pb_0900_as_cs");
    row("utf8mb4_uca1400_persian_ai_ci", mariaDb, mySql8, "utf8mb4_0900_ai_ci");
    row("utf8mb4_uca1400_ai_ci", mariaDb, mySql57, "utf8mb4_unicode_520_ci");
    row("utf16_uca1400_ai_ci", mariaDb, mySql8, "utf16_unicode_520_ci");
    row("utf8mb4_uca1400_ai_ci", mariaDb118, mariaDb, "utf8mb4_uca1400_ai_ci", true);
    row("utf8mb4_uca1400_ai_ci", mariaDb118, mariaDb106, "utf8mb4_unicode_520_ci");
    row("utf8mb4_uca1400_czech_nopad_as_ci", mariaDb118, mariaDb106, "utf8mb4_nopad_bin");
    row("utf8mb4_0900_ai_ci", mariaDb118, mySql8, "utf8mb4_0900_ai_ci"); // an alias
    row("utf8mb4_nopad_bin", mariaDb, mariaDb118, "utf8mb4_nopad_bin", true);
    row("utf8mb4_nopad_bin", mariaDb, mariaDb105, "utf8mb4_nopad_bin", false);
    row("utf8mb4_nopad_bin", mariaDb105, mariaDb105, "utf8mb4_nopad_bin", true);
    row("utf8mb4_nopad_bin", mariaDb, mySql8, "utf8mb4_0900_bin", true);
    row("utf8mb4_unicode_nopad_ci", mariaDb, mySql8, "utf8mb4_0900_ai_ci");
    row("latin1_swedish_nopad_ci", mariaDb, mySql8, "latin1_swedish_ci");
    row("utf8mb4_thai_520_w2", mariaDb, mySql8, "utf8mb4_unicode_520_ci");
}

void TestCollationTranslation::translates()
{
    QFETCH(QString, collation);
    QFETCH(Dialect, from);
    QFETCH(Dialect, to);
    QFETCH(QString, there);
    QFETCH(bool, same);
    QCOMPARE(sql::translatedCollation(collation, from, to), there);
    QCOMPARE(sql::sameOrder(collation, from, there, to), same);
    QCOMPARE(sql::sameOrder(there, to, collation, from), same);
}

void TestCollationTranslation::charsets()
{
    QCOMPARE(sql::translatedCharset(QStringLiteral("utf8"), mySql8), QStringLiteral("utf8mb3"));
    QCOMPARE(sql::translatedCharset(QStringLiteral("utf8mb3"), mariaDb105), QStringLiteral("utf8"));
    QCOMPARE(sql::translatedCharset(QStringLiteral("sjis"), mariaDb), QStringLiteral("sjis"));
    QVERIFY(sql::knowsCharset(mySql8, QStringLiteral("gb18030")));
    QVERIFY(!sql::knowsCharset(mariaDb118, QStringLiteral("GB18030")));
    QCOMPARE(sql::defaultCollation(QStringLiteral("utf8mb4"), mySql8),
             QStringLiteral("utf8mb4_0900_ai_ci"));
    QCOMPARE(sql::defaultCollation(QStringLiteral("utf8mb4"), mySql57),
             QStringLiteral("utf8mb4_general_ci"));
    QCOMPARE(sql::defaultCollation(QStringLiteral("gbk"), mariaDb),
             QStringLiteral("gbk_chinese_ci"));
}

void TestCollationTranslation::columns()
{
    Column number;
    Column text;
    text.collation = QStringLiteral("utf8mb4_0900_ai_ci");
    Column other;
    other.collation = QStringLiteral("utf8mb4_uca1400_nopad_ai_ci");
    QVERIFY(sql::sameOrder(number, mySql8, number, mariaDb));
    QVERIFY(sql::sameOrder(text, mySql8, text, mySql8));
    QVERIFY(!sql::sameOrder(text, mySql8, other, mariaDb));
    QVERIFY(!sql::sameOrder(text, mySql8, text, mariaDb118)); // there it is an alias
    QVERIFY(sql::sameOrder(other, mariaDb, other, mariaDb118));
}

SLICETOOL_TEST(TestCollationTranslation)
#include "tst_collationtranslation.moc"
