// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/dialects.h"
#include "sql/grantparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using sql::GrantStatement;
using test::mariaDb;
using Kind = sql::GrantStatement::Kind;

namespace {

const sql::Dialect oldMariaDb{sql::Dialect::Family::MariaDb, 100203};
const sql::Dialect newMariaDb{sql::Dialect::Family::MariaDb, 110402};
const sql::Dialect mySql{sql::Dialect::Family::MySql, 80043};
const sql::Dialect oldMySql{sql::Dialect::Family::MySql, 50744};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Lines of SHOW GRANTS as the servers print them, and what becomes of them.
class TestGrantStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data();
    void rewrites();
    void notCarried_data();
    void notCarried();
    void families_data();
    void families();
    void unreadable_data();
    void unreadable();
    void accountParts();
    void columns();
    void patterns_data();
    void patterns();
    void exactness();
    void accounts_data();
    void accounts();
};

/// From a line for schema foo_bar to one for work's, on the family that printed it.
void TestGrantStatement::rewrites_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isMariaDb");
    QTest::addColumn<QString>("rendered");

    const auto row = [](const char *name, bool isMariaDb, const char *line, const char *rendered) {
        QTest::newRow(name) << text(line) << isMariaDb << text(rendered);
    };
    row("5.7: schema", false, "GRANT SELECT, INSERT ON `foo\\_bar`.* TO 'app'@'10.%'",
        "GRANT SELECT, INSERT ON `w\\_\\%1\\%`.* TO `app`@`10.%`");
    row("5.7: all, passed on", false,
        "GRANT ALL PRIVILEGES ON `foo_bar`.* TO 'app'@'%' WITH GRANT OPTION",
        "GRANT ALL PRIVILEGES ON `w\\_\\%1\\%`.* TO `app`@`%` WITH GRANT OPTION");
    row("5.7: bare columns", false,
        "GRANT SELECT (b, a), INSERT (a), UPDATE ON `foo_bar`.`t` TO 'app'@'%'",
        "GRANT SELECT (`b`, `a`), INSERT (`a`), UPDATE ON `w_%1%`.`t` TO `app`@`%`");
    row("5.7: a bare column with blanks and backquotes", false,
        "GRANT SELECT (a b, c`d) ON `foo_bar`.`t` TO 'app'@'%'",
        "GRANT SELECT (`a b`, `c``d`) ON `w_%1%`.`t` TO `app`@`%`");
    row("5.7: a quote within quotes", false, "GRANT SELECT ON `foo_bar`.* TO 'o'neill'@'%'",
        "GRANT SELECT ON `w\\_\\%1\\%`.* TO `o'neill`@`%`");
    row("5.7: anonymous", false, "GRANT SELECT ON `foo_bar`.* TO ''@'localhost'",
        "GRANT SELECT ON `w\\_\\%1\\%`.* TO ``@`localhost`");
    row("5.7: procedure", false,
        "GRANT EXECUTE, ALTER ROUTINE ON PROCEDURE `foo_bar`.`p` TO 'app'@'%' WITH GRANT OPTION",
        "GRANT EXECUTE, ALTER ROUTINE ON PROCEDURE `w_%1%`.`p` TO `app`@`%` WITH GRANT OPTION");
    row("5.7: with limits", false,
        "GRANT SELECT ON `foo_bar`.* TO 'app'@'%' WITH GRANT OPTION MAX_QUERIES_PER_HOUR 3",
        "GRANT SELECT ON `w\\_\\%1\\%`.* TO `app`@`%` WITH GRANT OPTION");
    row("8: every schema privilege", false,
        "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, REFERENCES, INDEX, ALTER, CREATE "
        "TEMPORARY TABLES, LOCK TABLES, EXECUTE, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER "
        "ROUTINE, EVENT, TRIGGER ON `foo%`.* TO `app`@`%`",
        "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, REFERENCES, INDEX, ALTER, CREATE "
        "TEMPORARY TABLES, LOCK TABLES, EXECUTE, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER "
        "ROUTINE, EVENT, TRIGGER ON `w\\_\\%1\\%`.* TO `app`@`%`");
    row("8: columns", false,
        "GRANT SELECT, INSERT, UPDATE (`first_name`) ON `foo_bar`.`actor` TO `rep`@`localhost`",
        "GRANT SELECT, INSERT, UPDATE (`first_name`) ON `w_%1%`.`actor` TO `rep`@`localhost`");
    row("8: function", false, "GRANT EXECUTE ON FUNCTION `foo_bar`.`f` TO `app`@`::1`",
        "GRANT EXECUTE ON FUNCTION `w_%1%`.`f` TO `app`@`::1`");
    row("8: USAGE that is passed on", false,
        "GRANT USAGE ON `foo_bar`.* TO `app`@`%` WITH GRANT OPTION",
        "GRANT USAGE ON `w\\_\\%1\\%`.* TO `app`@`%` WITH GRANT OPTION");
    row("8: roles", false, "GRANT `r1`@`%`,`r 2`@`10.%` TO `rep`@`localhost`",
        "GRANT `r1`@`%`, `r 2`@`10.%` TO `rep`@`localhost`");
    row("8: roles, passed on", false, "GRANT `r1`@`%` TO `rep`@`localhost` WITH ADMIN OPTION",
        "GRANT `r1`@`%` TO `rep`@`localhost` WITH ADMIN OPTION");
    row("10.11: schema", true, "GRANT SELECT ON `foo\\_bar`.* TO `a`@`%` WITH GRANT OPTION",
        "GRANT SELECT ON `w\\_\\%1\\%`.* TO `a`@`%` WITH GRANT OPTION");
    row("10.11: odd names", true,
        "GRANT SELECT (`a`, `b``c`, `x)y`), INSERT, UPDATE (`d,e`) ON `foo_bar`.`t``a``` TO "
        "`o'n\"e``il\\\\l`@`10.%`",
        "GRANT SELECT (`a`, `b``c`, `x)y`), INSERT, UPDATE (`d,e`) ON `w_%1%`.`t``a``` TO "
        "`o'n\"e``il\\\\l`@`10.%`");
    row("10.11: names that look like grammar", true,
        "GRANT SELECT (` ON `) ON `foo_bar`.` TO x WITH GRANT OPTION` TO `WITH GRANT OPTION`@`%`",
        "GRANT SELECT (` ON `) ON `w_%1%`.` TO x WITH GRANT OPTION` TO `WITH GRANT OPTION`@`%`");
    row("10.11: its own privileges", true,
        "GRANT SELECT, REFERENCES (`a`), SHOW VIEW, DELETE HISTORY ON `foo_bar`.`t_x` TO `a`@`%`",
        "GRANT SELECT, REFERENCES (`a`), SHOW VIEW, DELETE HISTORY ON `w_%1%`.`t_x` TO `a`@`%`");
    row("10.4: the old word", true, "GRANT DELETE VERSIONING ROWS ON `foo_bar`.* TO 'a'@'%'",
        "GRANT DELETE HISTORY ON `w\\_\\%1\\%`.* TO `a`@`%`");
    row("10.11: to a role", true, "GRANT INSERT ON `foo%`.* TO `r2`",
        "GRANT INSERT ON `w\\_\\%1\\%`.* TO `r2`");
    row("10.11: to everybody", true, "GRANT SELECT ON `foo_bar`.* TO PUBLIC",
        "GRANT SELECT ON `w\\_\\%1\\%`.* TO PUBLIC");
    row("10.11: role", true, "GRANT `r1` TO `a`@`%` WITH ADMIN OPTION",
        "GRANT `r1` TO `a`@`%` WITH ADMIN OPTION");
    row("10.11: default role", true, "SET DEFAULT ROLE `r1` FOR `a`@`%`",
        "SET DEFAULT ROLE `r1` FOR `a`@`%`");
    row("10.11: package", true, "GRANT EXECUTE ON PACKAGE BODY `foo_bar`.`p` TO `a`@`%`",
        "GRANT EXECUTE ON PACKAGE BODY `w_%1%`.`p` TO `a`@`%`");
    row("10.11: without quotes", true, "GRANT SELECT ON foo_bar.t TO low@`%`",
        "GRANT SELECT ON `w_%1%`.`t` TO `low`@`%`");
    row("10.11: role without quotes", true, "GRANT r1 TO low@`%`", "GRANT `r1` TO `low`@`%`");
    row("10.11: ANSI_QUOTES", true,
        "GRANT SELECT (\"a\", \"b`c\"), UPDATE (\"d\"\"e\") ON \"foo_bar\".\"t`a`\" TO \"a\"@\"%\"",
        "GRANT SELECT (`a`, `b``c`), UPDATE (`d\"e`) ON `w_%1%`.`t``a``` TO `a`@`%`");
}

void TestGrantStatement::rewrites()
{
    QFETCH(QString, line);
    QFETCH(bool, isMariaDb);
    QFETCH(QString, rendered);
    const auto grant = sql::parseGrant(line);
    QVERIFY(grant);
    if (grant->kind != Kind::Role && grant->kind != Kind::DefaultRole)
        QVERIFY(sql::concernsSchema(*grant, QStringLiteral("foo_bar")));
    const auto moved = sql::forSchema(*grant, QStringLiteral("w_%1%"));
    const auto result = sql::renderGrant(moved, isMariaDb ? mariaDb : mySql);
    QCOMPARE(result.statement, rendered);
    QCOMPARE(result.leftOut, QStringList());
    // What was rendered is read as what it was.
    const auto again = sql::parseGrant(result.statement);
    QVERIFY(again);
    QCOMPARE(sql::renderGrant(*again, isMariaDb ? mariaDb : mySql).statement, rendered);
}

void TestGrantStatement::notCarried_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("5.7: USAGE") << "GRANT USAGE ON *.* TO 'app'@'%'";
    QTest::newRow("5.6: USAGE with a hash")
        << "GRANT USAGE ON *.* TO 'app'@'%' IDENTIFIED BY PASSWORD '*14E65567ABDB5135' REQUIRE SSL";
    QTest::newRow("8: global") << "GRANT SELECT, RELOAD ON *.* TO `app`@`%` WITH GRANT OPTION";
    QTest::newRow("8: dynamic")
        << "GRANT BACKUP_ADMIN,ROLE_ADMIN,XA_RECOVER_ADMIN ON *.* TO `root`@`localhost` WITH GRANT "
           "OPTION";
    QTest::newRow("8: proxy") << "GRANT PROXY ON ``@`` TO `root`@`localhost` WITH GRANT OPTION";
    QTest::newRow("5.7: proxy") << "GRANT PROXY ON ''@'' TO 'root'@'localhost' WITH GRANT OPTION";
    QTest::newRow("8: partial revoke") << "REVOKE INSERT ON `foo_bar`.* FROM `app`@`%`";
    QTest::newRow("10.11: many authentications")
        << "GRANT BINLOG MONITOR ON *.* TO `lim`@`%` IDENTIFIED VIA unix_socket OR "
           "mysql_native_password USING 'it''s' REQUIRE SUBJECT 'x' WITH MAX_USER_CONNECTIONS 3";
    QTest::newRow("10.11: table USAGE") << "GRANT USAGE ON `foo_bar`.`t` TO `lim`@`%`";
}

void TestGrantStatement::notCarried()
{
    QFETCH(QString, line);
    const auto grant = sql::parseGrant(line);
    QVERIFY(grant);
    for (const sql::Dialect &dialect : {mariaDb, mySql, oldMySql})
        QCOMPARE(sql::renderGrant(*grant, dialect).statement, QString());
}

void TestGrantStatement::families_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("rendered");
    QTest::addColumn<QStringList>("leftOut");
    enum { MySql, OldMySql, MariaDb, OldMariaDb, NewMariaDb };
    const QString history = QStringLiteral("GRANT SELECT, DELETE HISTORY, SHOW CREATE ROUTINE ON "
                                           "`s`.* TO `a`@`%`");
    const QStringList routine{QStringLiteral("SHOW CREATE ROUTINE")};
    const QStringList both = QStringList{QStringLiteral("DELETE HISTORY")} + routine;
    const QString select = QStringLiteral("GRANT SELECT ON `s`.* TO `a`@`%`");
    QTest::newRow("MariaDB's on MySQL") << history << int(MySql) << select << both;
    QTest::newRow("MariaDB's on an older one") << history << int(OldMariaDb) << select << both;
    QTest::newRow("MariaDB's on 10.11")
        << history << int(MariaDb) << "GRANT SELECT, DELETE HISTORY ON `s`.* TO `a`@`%`" << routine;
    QTest::newRow("MariaDB's on 11.4") << history << int(NewMariaDb) << history << QStringList();
    QTest::newRow("nothing else") << "GRANT DELETE HISTORY ON `s`.* TO `a`@`%`" << int(MySql)
                                  << QString() << QStringList{QStringLiteral("DELETE HISTORY")};
    QTest::newRow("nothing else, passed on")
        << "GRANT DELETE HISTORY ON `s`.* TO `a`@`%` WITH GRANT OPTION" << int(MySql)
        << "GRANT USAGE ON `s`.* TO `a`@`%` WITH GRANT OPTION"
        << QStringList{QStringLiteral("DELETE HISTORY")};
    QTest::newRow("of the future") << "GRANT SELECT, FLY HIGH ON `s`.* TO `a`@`%`" << int(MySql)
                                   << select << QStringList{QStringLiteral("FLY HIGH")};
    const QString role = QStringLiteral("GRANT `r` TO `a`@`%`");
    QTest::newRow("role without host on MySQL")
        << role << int(MySql) << "GRANT `r`@`%` TO `a`@`%`" << QStringList();
    QTest::newRow("role on 5.7") << role << int(OldMySql) << QString()
                                 << QStringList{QStringLiteral("roles")};
    QTest::newRow("default role on MySQL")
        << "SET DEFAULT ROLE `r` FOR `a`@`%`" << int(MySql) << "SET DEFAULT ROLE `r`@`%` TO `a`@`%`"
        << QStringList();
    QTest::newRow("two default roles on MySQL")
        << "SET DEFAULT ROLE `r`@`%`,`q`@`%` TO `a`@`%`" << int(MySql)
        << "SET DEFAULT ROLE `r`@`%`, `q`@`%` TO `a`@`%`" << QStringList();
    QTest::newRow("two default roles on MariaDB")
        << "SET DEFAULT ROLE r, `q``` TO `a`@`%`" << int(MariaDb)
        << "SET DEFAULT ROLE `r` FOR `a`@`%`" << QStringList{QStringLiteral("default role `q```")};
    QTest::newRow("everybody on MySQL") << "GRANT SELECT ON `s`.* TO PUBLIC" << int(MySql)
                                        << QString() << QStringList{QStringLiteral("PUBLIC")};
    QTest::newRow("an account of that name")
        << "GRANT SELECT ON `s`.* TO `public`@`%`" << int(MySql)
        << "GRANT SELECT ON `s`.* TO `public`@`%`" << QStringList();
    QTest::newRow("packages on MySQL")
        << "GRANT EXECUTE ON PACKAGE `s`.`p` TO `a`@`%`" << int(MySql) << QString()
        << QStringList{QStringLiteral("packages")};
}

void TestGrantStatement::families()
{
    QFETCH(QString, line);
    QFETCH(int, target);
    QFETCH(QString, rendered);
    QFETCH(QStringList, leftOut);
    const QList<sql::Dialect> dialects{mySql, oldMySql, mariaDb, oldMariaDb, newMariaDb};
    const auto grant = sql::parseGrant(line);
    QVERIFY(grant);
    const auto result = sql::renderGrant(*grant, dialects.at(target));
    QCOMPARE(result.statement, rendered);
    QCOMPARE(result.leftOut, leftOut);
}

void TestGrantStatement::unreadable_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << "";
    QTest::newRow("other statement") << "DROP TABLE x";
    QTest::newRow("no object") << "GRANT SELECT ON TO `a`@`%`";
    QTest::newRow("no grantee") << "GRANT SELECT ON `s`.*";
    QTest::newRow("open quote") << "GRANT SELECT ON `s`.* TO `a`@`%";
    QTest::newRow("open parenthesis") << "GRANT SELECT (`a` ON `s`.`t` TO `a`@`%`";
    QTest::newRow("roles and privileges") << "GRANT `r`, SELECT ON `s`.* TO `a`@`%`";
    QTest::newRow("a hash that does not end")
        << "GRANT USAGE ON *.* TO `a`@`%` IDENTIFIED BY PASSWORD '*14E65567";
}

void TestGrantStatement::unreadable()
{
    QFETCH(QString, line);
    const auto grant = sql::parseGrant(line);
    QVERIFY(!grant);
    QVERIFY(!grant.error().message().contains(QLatin1String("14E65567")));
}

void TestGrantStatement::accountParts()
{
    const auto grant = sql::parseGrant(QStringLiteral(
        "GRANT USAGE ON *.* TO `lim`@`%` IDENTIFIED VIA unix_socket OR mysql_native_password USING "
        "'WITH GRANT OPTION' REQUIRE SUBJECT 'x' WITH MAX_USER_CONNECTIONS 3"));
    QVERIFY(grant);
    QVERIFY(!grant->grantOption);
    QCOMPARE(grant->accountParts,
             (QStringList{QStringLiteral("IDENTIFIED"), QStringLiteral("REQUIRE"),
                          QStringLiteral("MAX_USER_CONNECTIONS")}));
}

void TestGrantStatement::columns()
{
    const auto grant = sql::parseGrant(
        QStringLiteral("GRANT SELECT (`a`, `b``, (c`), INSERT ON `s`.`t` TO `u`@`h`"));
    QVERIFY(grant);
    QCOMPARE(int(grant->kind), int(Kind::Table));
    QCOMPARE(grant->privileges.size(), 2);
    QCOMPARE(grant->privileges.at(0).columns,
             (QStringList{QStringLiteral("a"), QStringLiteral("b`, (c")}));
    QCOMPARE(grant->privileges.at(1).columns, QStringList());
}

void TestGrantStatement::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *schema, bool matches) {
        QTest::addRow("%s %s", pattern, schema) << text(pattern) << text(schema) << matches;
    };
    row("foo", "foo", true);
    row("foo", "Foo", false);
    row("foo", "foo1", false);
    row("foo_", "foo1", true);
    row("foo_", "foo", false);
    row("foo\\_bar", "foo_bar", true);
    row("foo\\_bar", "fooxbar", false);
    row("foo_bar", "fooxbar", true);
    row("foo%", "foo", true);
    row("foo%", "foo_bar", true);
    row("%", "", true);
    row("%bar", "foobarbar", true);
    row("%bar%x", "foobarbax", true);
    row("%o%o%", "foo", true);
    row("%o%o%o%", "foo", false);
    row("a\\%", "a%", true);
    row("a\\%", "ab", false);
    row("a\\\\b", "a\\b", true);
    row("a\\", "a\\", true);
    row("_", "𝄞", true);
    row("__", "𝄞", false);
}

void TestGrantStatement::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, schema);
    QFETCH(bool, matches);
    GrantStatement grant;
    grant.kind = Kind::Schema;
    grant.schema = pattern;
    QCOMPARE(sql::concernsSchema(grant, schema), matches);
    grant.schema = sql::schemaPattern(schema);
    QVERIFY(sql::concernsSchema(grant, schema));
    // Where partial_revokes is on, all of it is the name.
    grant.schema = pattern;
    QCOMPARE(sql::concernsSchema(grant, schema, {.literalSchemas = true}), pattern == schema);
    // In grants on tables names are names.
    grant.kind = Kind::Table;
    grant.schema = pattern;
    QCOMPARE(sql::concernsSchema(grant, schema), pattern == schema);
}

void TestGrantStatement::exactness()
{
    for (const char *one : {"foo", "foo\\_bar", "\\%\\_", ""})
        QVERIFY2(!sql::hasWildcards(text(one)), one);
    for (const char *several : {"foo%", "f_o", "%", "a\\_b_"})
        QVERIFY2(sql::hasWildcards(text(several)), several);

    GrantStatement grant;
    grant.kind = Kind::Schema;
    grant.schema = QStringLiteral("FOO_");
    QVERIFY(sql::concernsSchema(grant, QStringLiteral("foo1"), {true, false}));
    QVERIFY(!sql::concernsSchema(grant, QStringLiteral("foo1"), {true, true}));
    QVERIFY(sql::concernsSchema(grant, QStringLiteral("foo_"), {true, true}));
    grant.schema = QStringLiteral("foo\\_");
    QVERIFY(sql::concernsSchema(grant, QStringLiteral("foo_"), {false, false}));
    QVERIFY(
        !sql::concernsSchema(grant, QStringLiteral("foo_"), {false, true})); // as MySQL 9.7 does
}

void TestGrantStatement::accounts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("account"); // as SQL, empty where it is none
    const auto row = [](const char *written, const char *account) {
        QTest::addRow("%s", written) << text(written) << text(account);
    };
    row("app@10.%", "`app`@`10.%`");
    row("'app'@'%'", "`app`@`%`");
    row("`a``p`@localhost", "`a``p`@`localhost`");
    row("app@'%'", "`app`@`%`");
    row("'app'@10.%", "`app`@`10.%`");
    row("me@corp@::1", "`me@corp`@`::1`");
    row("app", "`app`");
    row("'a b'", "`a b`");
    row(" app@h ", "`app`@`h`");
    row("@localhost", "``@`localhost`");
    row("public", "PUBLIC");
    row("", "");
    row("app@", "");
    row("'app'x", "");
    row("'app", "");
    row("'app'@'%' x", "");
}

void TestGrantStatement::accounts()
{
    QFETCH(QString, written);
    QFETCH(QString, account);
    const auto parsed = sql::parseGrantAccount(written);
    QCOMPARE(parsed ? sql::grantAccount(*parsed, mariaDb) : QString(), account);
}

SLICETOOL_TEST(TestGrantStatement)
#include "tst_grantstatement.moc"
