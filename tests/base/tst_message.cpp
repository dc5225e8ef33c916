// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"
#include "engine/run/preflight.h"
#include "plan/planreader.h"
#include "report/reporthtml.h"
#include "report/reportjson.h"
#include "report/reportmarkdown.h"
#include "schedule/when.h"
#include "server/endpoint.h"
#include "server/servererrors.h"
#include "sql/drift.h"
#include "sql/statementtext.h"
#include "support/testmain.h"

#include <QTest>
#include <QTranslator>

#include <future>
#include <memory>

using namespace slicetool;

/// What is made below the window arrives in its language.
class TestMessage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTranslator> m_german;

    static Endpoint place(const QString &label)
    {
        Endpoint endpoint;
        endpoint.label = label;
        endpoint.schema = label;
        return endpoint;
    }

private Q_SLOTS:
    void init()
    {
        m_german = std::make_unique<QTranslator>();
        QVERIFY(m_german->load(QStringLiteral(":/i18n/slicetool_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(m_german.get()));
    }

    void cleanup() { m_german.reset(); }

    void isEnglishWithoutTranslator()
    {
        m_german.reset();
        QCOMPARE(Message::tr("comparing `%1`").arg(QStringLiteral("orders")),
                 QStringLiteral("comparing `orders`"));
        const auto endpoint =
            Endpoint::fromUrl(QStringLiteral("http://dev@db/shop"), QStringLiteral("base"));
        QVERIFY(!endpoint);
        QVERIFY(endpoint.error().message().startsWith(
            QLatin1String("reading the connection to base: the URL does not begin with")));
    }

    void keepsPlaceholders()
    {
        QCOMPARE(Message::tr("comparing `%1`").arg(QStringLiteral("orders")),
                 QStringLiteral("Vergleichen von `orders`"));
        // One may stand twice, and what is put in may look like another.
        QVERIFY(Message::tr("%1 (%2) and %3 (%4) are the same schema on the same server")
                    .arg(QStringLiteral("base"), QStringLiteral("%4"), QStringLiteral("work"),
                         QStringLiteral("b"))
                    .startsWith(QLatin1String("base (%4) und work (b) sind ")));
    }

    void translatesInAnyThread()
    {
        auto text = std::async(std::launch::async, [] { return Message::tr("cancelled"); });
        QCOMPARE(text.get(), QStringLiteral("abgebrochen"));
    }

    void tellsAnEndpointsMistake()
    {
        const auto endpoint =
            Endpoint::fromUrl(QStringLiteral("http://dev@db/shop"), QStringLiteral("base"));
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().doing, QStringLiteral("Lesen der Verbindung zu base"));
        QCOMPARE(endpoint.error().reason,
                 QStringLiteral("die URL beginnt nicht mit mysql:// oder mariadb://"));
        QVERIFY(!endpoint.error().remedy.isEmpty());
    }

    void tellsWhatAServersErrorMeans()
    {
        constexpr int accountIsLocked = 3118;
        Endpoint endpoint = place(QStringLiteral("upstream"));
        endpoint.user = QStringLiteral("reader");
        const auto meaning =
            meaningOfServerError(accountIsLocked, QStringLiteral("Access denied"), endpoint, true);
        QCOMPARE(meaning.remedy, QStringLiteral("Das Konto ist gesperrt. Entsperren lassen: ALTER "
                                                "USER 'reader'@'…' ACCOUNT UNLOCK."));
    }

    void tellsAPlansMistakes()
    {
        const auto plan =
            readPlan(R"({"format": "slicetool-plan/1", "upstream": 7})", QStringLiteral("p.json"));
        QVERIFY(!plan);
        QCOMPARE(plan.error().doing, QStringLiteral("Lesen des Plans"));
        QVERIFY2(plan.error().reason.contains(
                     QLatin1String("/upstream: muss ein Text sein, nicht eine Zahl")),
                 qPrintable(plan.error().reason));
    }

    void tellsWhatSqlIsNotTaken()
    {
        const auto predicate = sql::asPredicate(QStringLiteral("a = 1; b"));
        QVERIFY(!predicate);
        QCOMPARE(predicate.error().reason,
                 QStringLiteral("ein ';', auf das noch SQL folgt, an Zeichen 6 des SQL"));
    }

    void tellsDrift()
    {
        TableDefinition source;
        source.name = QStringLiteral("orders");
        source.engine = QStringLiteral("InnoDB");
        TableDefinition target = source;
        target.engine = QStringLiteral("MyISAM");
        const sql::Drift drift = sql::findDrift(source, target);
        QCOMPARE(drift.notes,
                 QStringList(QStringLiteral("die Engine ist InnoDB in der Quelle und MyISAM im "
                                            "Ziel")));
    }

    void tellsWhyARunDoesNotStart()
    {
        RunOptions options;
        options.leg = Leg::Undo;
        const Endpoints endpoints{place(QStringLiteral("upstream")), place(QStringLiteral("base")),
                                  std::nullopt};
        const auto flight = prepareRun(Plan(), endpoints, options, {});
        QVERIFY(!flight);
        QCOMPARE(
            flight.error().message(),
            QStringLiteral("Lesen des Plans: Undo braucht ein Work-Schema, der Plan nennt aber "
                           "keines. „work“ in den Plan eintragen."));
    }

    /// A constant that is there before the translator is.
    void translatesConstantsWhereTheyAreUsed()
    {
        const auto when = When::parse(QStringLiteral("sometimes"));
        QVERIFY(!when);
        QVERIFY2(when.error().remedy.startsWith(QStringLiteral("Möglich sind hourly, daily")),
                 qPrintable(when.error().remedy));
    }

    void writesTheReport()
    {
        RunReport report;
        report.command = QStringLiteral("compare");
        TableReport table;
        table.table = QStringLiteral("orders");
        table.status = TableStatus::Differs;
        table.sourceRows = 2;
        table.updated = 1;
        report.tables << table;
        const QString html = QString::fromUtf8(toHtml(report));
        QVERIFY(html.contains(QLatin1String("lang=\"de\"")));
        QVERIFY(html.contains(QStringLiteral("1 Tabelle weicht ab")));
        const QString markdown = QString::fromUtf8(toMarkdown(report));
        QVERIFY(markdown.contains(QStringLiteral("| Tabelle | Stand | Zeilen |")));
        // What programs read is the same in every language.
        QVERIFY(toJson(report).contains("\"differs\""));
    }
};

SLICETOOL_TEST(TestMessage)
#include "tst_message.moc"
