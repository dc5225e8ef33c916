// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/collationtranslation.h"

#include <QHash>
#include <QRegularExpression>

namespace slicetool::sql {

namespace {

/// The languages that have a tailoring on both sides.
struct Language {
    const char *mySql;   ///< in utf8mb4_is_0900_ai_ci
    const char *mariaDb; ///< in utf8mb4_uca1400_icelandic_ai_ci and, on both, utf8mb4_icelandic_ci
};

constexpr Language languages[] = {
    {"de_pb", "german2"}, {"is", "icelandic"}, {"lv", "latvian"},       {"ro", "romanian"},
    {"sl", "slovenian"},  {"pl", "polish"},    {"et", "estonian"},      {"es", "spanish"},
    {"sv", "swedish"},    {"tr", "turkish"},   {"cs", "czech"},         {"da", "danish"},
    {"lt", "lithuanian"}, {"sk", "slovak"},    {"es_trad", "spanish2"}, {"la", "roman"},
    {"eo", "esperanto"},  {"hu", "hungarian"}, {"hr", "croatian"},      {"vi", "vietnamese"},
};

/// A collation of the Unicode algorithm in a version that only one family has.
struct Modern {
    QString charset;
    QString language; ///< MariaDB's name; empty for none, or for one that MariaDB does not have
    QString strength; ///< "ai_ci", "as_ci", "as_cs", "ai_cs"
    bool padsBlanks = false;
};

std::optional<Modern> modern(const QString &collation)
{
    static const QRegularExpression mySql(
        QStringLiteral("^utf8mb4_(?:([a-z_]+)_)?0900_(a[is]_c[is])(?:_ks)?$"));
    if (const auto match = mySql.match(collation); match.hasMatch()) {
        Modern order{QStringLiteral("utf8mb4"), {}, match.captured(2), false};
        for (const Language &language : languages) {
            if (match.captured(1) == QLatin1String(language.mySql))
                order.language = QLatin1String(language.mariaDb);
        }
        return order;
    }
    static const QRegularExpression mariaDb(
        QStringLiteral("^([a-z0-9]+)_uca1400_(?:(?!nopad_)([a-z0-9]+)_)?(nopad_)?(a[is]_c[is])$"));
    if (const auto match = mariaDb.match(collation); match.hasMatch())
        return Modern{match.captured(1), match.captured(2), match.captured(4),
                      match.captured(3).isEmpty()};
    return std::nullopt;
}

QString mySqlLanguage(const QString &mariaDbName)
{
    for (const Language &language : languages) {
        if (mariaDbName == QLatin1String(language.mariaDb))
            return QLatin1String(language.mySql) + QLatin1Char('_');
    }
    return {};
}

QString nameOf(const Modern &order, const Dialect &to)
{
    if (to.isMySql(80001) && order.charset == QLatin1String("utf8mb4")) {
        const QString language = mySqlLanguage(order.language);
        // All languages have ai_ci and as_cs; only the plain one has as_ci.
        const bool isKnown = order.strength == QLatin1String("ai_ci")
                             || (language.isEmpty() && order.strength == QLatin1String("as_ci"));
        return QLatin1String("utf8mb4_") + language + QLatin1String("0900_")
               + (isKnown ? order.strength : QStringLiteral("as_cs"));
    }
    if (to.isMariaDb(101000))
        return order.charset + QLatin1String("_uca1400_")
               + (order.language.isEmpty() ? QString() : order.language + QLatin1Char('_'))
               + (order.padsBlanks ? QLatin1String("") : QLatin1String("nopad_")) + order.strength;
    // Before, no collation told accents and not cases, or cases and not accents.
    const bool hasNoPad = to.isMariaDb(100202) && !order.padsBlanks;
    if (order.strength != QLatin1String("ai_ci"))
        return order.charset + (hasNoPad ? QLatin1String("_nopad_bin") : QLatin1String("_bin"));
    if (!order.language.isEmpty())
        return order.charset + QLatin1Char('_') + order.language + QLatin1String("_ci");
    return order.charset + QLatin1String("_unicode_520_")
           + (hasNoPad ? QLatin1String("nopad_ci") : QLatin1String("ci"));
}

/// One name for one order, whoever says it. MariaDB's own Croatian is not MySQL's.
QString orderOf(const QString &collation, const Dialect &dialect)
{
    QString name = collation;
    if (name.startsWith(QLatin1String("utf8_")))
        name.replace(0, 4, QLatin1String("utf8mb3"));
    if (dialect.isMySql()) {
        if (name.endsWith(QLatin1String("_croatian_ci")))
            name.replace(QLatin1String("_croatian_ci"), QLatin1String("_croatian_mysql561_ci"));
        else if (name == QLatin1String("utf8mb4_0900_bin"))
            name = QStringLiteral("utf8mb4_nopad_bin");
    } else if (name == QLatin1String("utf8mb4_0900_bin")) {
        name = QStringLiteral("utf8mb4_nopad_bin");
    } else if (name.contains(QLatin1String("_0900_"))) {
        // MariaDB 11.4.5 knows these names as aliases.
        if (const auto order = modern(name))
            name = nameOf(*order, Dialect{Dialect::Family::MariaDb, 0});
    }
    return name;
}

/// What MySQL has for an order that only MariaDB has.
QString mySqlNameOf(QString order, const Dialect &to)
{
    if (order.contains(QLatin1String("_croatian_mysql561_ci")))
        return order.replace(QLatin1String("_croatian_mysql561_ci"), QLatin1String("_croatian_ci"));
    if (order == QLatin1String("utf8mb4_nopad_bin") && to.isMySql(80017))
        return QStringLiteral("utf8mb4_0900_bin");
    const bool isUnicodeNoPad = order == QLatin1String("utf8mb4_unicode_nopad_ci")
                                || order == QLatin1String("utf8mb4_unicode_520_nopad_ci");
    if (isUnicodeNoPad && to.isMySql(80001))
        return QStringLiteral("utf8mb4_0900_ai_ci");
    order.replace(QLatin1String("_general1400_as_ci"), QLatin1String("_bin"));
    order.replace(QLatin1String("_thai_520_w2"), QLatin1String("_unicode_520_ci"));
    order.replace(QLatin1String("_myanmar_ci"), QLatin1String("_unicode_520_ci"));
    order.replace(QLatin1String("_nopad_"), QLatin1String("_"));
    return order;
}

bool saysUtf8mb3(const Dialect &dialect)
{
    return dialect.isMySql(80030) || dialect.isMariaDb(100600);
}

} // namespace

QString translatedCollation(const QString &collation, const Dialect &from, const Dialect &to)
{
    if (collation.isEmpty())
        return {};
    QString name = orderOf(collation.toLower(), from);
    const auto order = modern(name);
    if (order && !(to.isMySql(80001) && name.contains(QLatin1String("_0900_"))))
        name = nameOf(*order, to);
    else if (to.isMySql())
        name = mySqlNameOf(name, to);
    else if (!to.isMariaDb(100202))
        name.replace(QLatin1String("_nopad_"), QLatin1String("_"));
    if (!saysUtf8mb3(to) && name.startsWith(QLatin1String("utf8mb3_")))
        name.replace(0, 7, QLatin1String("utf8"));
    return name;
}

QString translatedCharset(const QString &charset, const Dialect &to)
{
    const QString name = charset.toLower();
    if (name == QLatin1String("utf8") || name == QLatin1String("utf8mb3"))
        return saysUtf8mb3(to) ? QStringLiteral("utf8mb3") : QStringLiteral("utf8");
    return name;
}

bool knowsCharset(const Dialect &dialect, const QString &charset)
{
    return dialect.isMySql() || charset.compare(QLatin1String("gb18030"), Qt::CaseInsensitive) != 0;
}

QString defaultCollation(const QString &charset, const Dialect &dialect)
{
    // Those that are not "<charset>_general_ci".
    static const QHash<QString, QString> others{
        {QStringLiteral("big5"), QStringLiteral("big5_chinese_ci")},
        {QStringLiteral("binary"), QStringLiteral("binary")},
        {QStringLiteral("cp932"), QStringLiteral("cp932_japanese_ci")},
        {QStringLiteral("dec8"), QStringLiteral("dec8_swedish_ci")},
        {QStringLiteral("eucjpms"), QStringLiteral("eucjpms_japanese_ci")},
        {QStringLiteral("euckr"), QStringLiteral("euckr_korean_ci")},
        {QStringLiteral("gb18030"), QStringLiteral("gb18030_chinese_ci")},
        {QStringLiteral("gb2312"), QStringLiteral("gb2312_chinese_ci")},
        {QStringLiteral("gbk"), QStringLiteral("gbk_chinese_ci")},
        {QStringLiteral("hp8"), QStringLiteral("hp8_english_ci")},
        {QStringLiteral("latin1"), QStringLiteral("latin1_swedish_ci")},
        {QStringLiteral("latin5"), QStringLiteral("latin5_turkish_ci")},
        {QStringLiteral("sjis"), QStringLiteral("sjis_japanese_ci")},
        {QStringLiteral("swe7"), QStringLiteral("swe7_swedish_ci")},
        {QStringLiteral("tis620"), QStringLiteral("tis620_thai_ci")},
        {QStringLiteral("ujis"), QStringLiteral("ujis_japanese_ci")},
    };
    const QString name = charset.toLower();
    if (name == QLatin1String("utf8mb4") && dialect.isMySql(80001))
        return QStringLiteral("utf8mb4_0900_ai_ci");
    return others.value(name, name + QLatin1String("_general_ci"));
}

int maximumCharacterBytes(const QString &charset)
{
    static const QHash<QString, int> widths{
        {QStringLiteral("utf8mb4"), 4}, {QStringLiteral("utf16"), 4},
        {QStringLiteral("utf16le"), 4}, {QStringLiteral("utf32"), 4},
        {QStringLiteral("gb18030"), 4}, {QStringLiteral("utf8mb3"), 3},
        {QStringLiteral("utf8"), 3},    {QStringLiteral("ujis"), 3},
        {QStringLiteral("eucjpms"), 3}, {QStringLiteral("ucs2"), 2},
        {QStringLiteral("big5"), 2},    {QStringLiteral("sjis"), 2},
        {QStringLiteral("cp932"), 2},   {QStringLiteral("gbk"), 2},
        {QStringLiteral("gb2312"), 2},  {QStringLiteral("euckr"), 2},
    };
    return widths.value(charset.toLower(), 1);
}

namespace {

/// MariaDB 10.5 takes 'a' and 'a' with a NUL after it for equal under collations without padding of
/// several bytes a character, as seen of utf8mb4, eucjpms and big5; 10.11 and 11.8 do not. What lies
/// between was not looked at, and counts as another order.
bool padsAsBefore(const Dialect &dialect)
{
    return dialect.isMariaDb() && !dialect.isMariaDb(101100);
}

} // namespace

bool sameOrder(const QString &sourceCollation, const Dialect &source,
               const QString &targetCollation, const Dialect &target)
{
    if (targetCollation.contains(QLatin1String("_nopad_"))
        && padsAsBefore(source) != padsAsBefore(target))
        return false;
    return orderOf(sourceCollation, source) == orderOf(targetCollation, target);
}

bool sameOrder(const Column &sourceColumn, const Dialect &source, const Column &targetColumn,
               const Dialect &target)
{
    return sameOrder(sourceColumn.collation, source, targetColumn.collation, target);
}

} // namespace slicetool::sql
