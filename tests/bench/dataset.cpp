// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dataset.h"

#include <algorithm>

namespace slicetool::bench {

namespace {

/// The same rows on every run.
const QString seeds = QStringLiteral("SET rand_seed1 = 17, rand_seed2 = 4711;\n");

QString orders(const QString &name, qint64 rows)
{
    return QStringLiteral(
               "CREATE TABLE `%1` (id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,\n"
               "  customer_id INT NOT NULL, state ENUM('new','paid','sent','returned') NOT NULL,\n"
               "  amount DECIMAL(10,2) NOT NULL, note VARCHAR(255) NULL, weight DOUBLE NOT NULL,\n"
               "  created DATETIME NOT NULL,\n"
               "  modified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE "
               "CURRENT_TIMESTAMP,\n"
               "  flags BIGINT NOT NULL, KEY (customer_id)) ENGINE=InnoDB;\n"
               "INSERT INTO `%1` SELECT seq, FLOOR(RAND()*50000), 1+FLOOR(RAND()*4),\n"
               "  FLOOR(RAND()*1000000)/100,\n"
               "  IF(RAND()<0.2, NULL, "
               "LEFT(CONCAT(LEFT(SHA2(seq,256),32),LEFT(SHA2(seq+1,256),32),LEFT(SHA2(seq+2,256),"
               "32),LEFT(SHA2(seq+3,256),32),"
               "LEFT(SHA2(seq+4,256),32)), 40+FLOOR(RAND()*120))),\n"
               "  RAND()*100, '2024-01-01' + INTERVAL FLOOR(RAND()*60000000) SECOND,\n"
               "  '2024-06-01' + INTERVAL FLOOR(RAND()*30000000) SECOND, FLOOR(RAND()*1e12)\n"
               "  FROM seq_1_to_%2;\n")
        .arg(name, QString::number(rows));
}

/// About 7,500 of a million rows: scattered updates, a block of them, deletes, a tail.
QString orderChanges(const QString &name, qint64 rows)
{
    const auto part = [&](qint64 perMillion) {
        return QString::number(std::max<qint64>(rows * perMillion / 1'000'000, 1));
    };
    return QStringLiteral(
               "UPDATE seq_1_to_%2 STRAIGHT_JOIN `%1` ON id = seq*397+5 SET amount = amount + 1;\n"
               "UPDATE `%1` SET note = CONCAT('x', LEFT(note, 100)), weight = weight + 1 WHERE id "
               "BETWEEN %3 AND %3 + %4;\n"
               "DELETE FROM `%1` WHERE id BETWEEN %5 AND %5 + %6;\n"
               "DELETE `%1` FROM seq_1_to_%6 STRAIGHT_JOIN `%1` ON id = seq*1901+7;\n"
               "INSERT INTO `%1` (customer_id, state, amount, note, weight, created, modified, "
               "flags) SELECT seq, 1, seq, 'tail', seq/7, '2025-01-01', '2025-01-01', seq FROM "
               "seq_1_to_%7;\n")
        .arg(name, part(2500), part(500'000), part(3000), part(700'000), part(500), part(1000));
}

/// 300 scattered edits, a block delete, 200 inserts, whatever the size.
QString orderEdits(const QString &name, qint64 rows)
{
    return QStringLiteral(
               "UPDATE seq_1_to_300 STRAIGHT_JOIN `%1` ON id = seq*%2+5 SET amount = amount + 1;\n"
               "DELETE FROM `%1` WHERE id BETWEEN %3 AND %3 + 999;\n"
               "INSERT INTO `%1` (customer_id, state, amount, note, weight, created, modified, "
               "flags) SELECT seq, 1, seq, 'application', seq/7, '2025-01-01', '2025-01-01', seq "
               "FROM seq_1_to_200;\n")
        .arg(name, QString::number(std::max<qint64>(rows / 301, 1)), QString::number(rows / 3));
}

/// A link table: two integers are its key.
QString links(const QString &name, qint64 rows)
{
    return QStringLiteral(
               "CREATE TABLE `%1` (order_id INT NOT NULL, line SMALLINT NOT NULL, product_id INT "
               "NOT NULL, quantity INT NOT NULL, price DECIMAL(10,2) NOT NULL, PRIMARY KEY "
               "(order_id, line), KEY (product_id)) ENGINE=InnoDB;\n"
               "INSERT INTO `%1` SELECT seq DIV 3, seq MOD 3, FLOOR(RAND()*5000), "
               "1+FLOOR(RAND()*9), FLOOR(RAND()*100000)/100 FROM seq_0_to_%2;\n")
        .arg(name, QString::number(rows - 1));
}

/// Found by a text.
QString words(const QString &name, qint64 rows)
{
    return QStringLiteral(
               "CREATE TABLE `%1` (code VARCHAR(40) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY "
               "KEY, title VARCHAR(200) NOT NULL, body TEXT NULL, active TINYINT NOT NULL) "
               "ENGINE=InnoDB;\n"
               "INSERT INTO `%1` SELECT CONCAT(LEFT(SHA2(seq,256),6),'-',seq), CONCAT('Title ', "
               "LEFT(SHA2(seq,256),32)), IF(seq MOD 3 = 0, NULL, REPEAT(LEFT(SHA2(seq,256),32), "
               "1+seq MOD 12)), seq MOD 2 FROM "
               "seq_1_to_%2;\n")
        .arg(name, QString::number(rows));
}

} // namespace

DataSet DataSet::one(qint64 rows)
{
    const QString table = QStringLiteral("orders");
    return {QStringLiteral("one table of %1 rows").arg(rows),
            {table},
            seeds + orders(table, rows),
            orderChanges(table, rows),
            orderEdits(table, rows)};
}

DataSet DataSet::twelve(int thousandths)
{
    DataSet set;
    set.create = seeds;
    const auto rows = [&](qint64 all) { return std::max<qint64>(all * thousandths / 1000, 20); };
    const auto addOrders = [&](const QString &table, qint64 all) {
        set.tables << table;
        set.create += orders(table, rows(all));
        set.changes += orderChanges(table, rows(all));
        if (all >= 100'000)
            set.application += orderEdits(table, rows(all));
    };
    addOrders(QStringLiteral("events"), 800'000);
    addOrders(QStringLiteral("orders"), 400'000);
    addOrders(QStringLiteral("payments"), 150'000);
    addOrders(QStringLiteral("shipments"), 60'000);
    addOrders(QStringLiteral("returns"), 15'000);
    addOrders(QStringLiteral("vouchers"), 3'000);
    addOrders(QStringLiteral("settings"), 200);
    addOrders(QStringLiteral("countries"), 100);

    const QString linkUpdate = QStringLiteral(
        "UPDATE `%1` SET quantity = quantity + 1 WHERE line = 1 AND order_id MOD 331 = 7;\n"
        "DELETE FROM `%1` WHERE order_id BETWEEN 1000 AND 1010;\n");
    for (const auto &[table, all] : {std::pair(QStringLiteral("order_lines"), 400'000),
                                     std::pair(QStringLiteral("stock"), 71'700)}) {
        set.tables << table;
        set.create += links(table, rows(all));
        set.changes += linkUpdate.arg(table);
        set.application += linkUpdate.arg(table);
    }
    const QString wordUpdate =
        QStringLiteral("UPDATE `%1` SET active = 1 - active WHERE RIGHT(code, 2) = '77';\n");
    for (const auto &[table, all] : {std::pair(QStringLiteral("articles"), 80'000),
                                     std::pair(QStringLiteral("tags"), 20'000)}) {
        set.tables << table;
        set.create += words(table, rows(all));
        set.changes += wordUpdate.arg(table);
        set.application += wordUpdate.arg(table);
    }
    set.name = QStringLiteral("12 tables of %1 rows in all").arg(rows(2'000'000));
    return set;
}

DataSet DataSet::many(int tables)
{
    DataSet set;
    set.name = QStringLiteral("%1 tables of 40 rows").arg(tables);
    for (int i = 1; i <= tables; ++i) {
        const QString table = QStringLiteral("t%1").arg(i);
        set.tables << table;
        set.create += QStringLiteral("CREATE TABLE %1 (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, "
                                     "name VARCHAR(50), price DECIMAL(10,2), at DATETIME);\n"
                                     "INSERT INTO %1 (name, price, at) SELECT CONCAT('n', seq), "
                                     "seq, '2025-01-01' FROM seq_1_to_40;\n")
                          .arg(table);
    }
    return set;
}

} // namespace slicetool::bench
