// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/expressiontranslation.h"

#include "sql/collationtranslation.h"

#include <QHash>

#include <algorithm>

namespace slicetool::sql {

namespace {

constexpr int never = 99999999;

using Functions = QHash<QString, int>; ///< since which version of the other family

/// MySQL's functions that MariaDB does not have, or had not always. Asked of MariaDB 10.11.
const Functions &missingInMariaDb()
{
    static const Functions functions = [] {
        Functions map{{QStringLiteral("json_overlaps"), 100900},
                      {QStringLiteral("json_schema_valid"), 110100},
                      {QStringLiteral("random_bytes"), 101000},
                      {QStringLiteral("format_pico_time"), 110000},
                      {QStringLiteral("uuid_to_bin"), never}};
        for (const char *name :
             {"st_geohash", "st_isvalid", "st_latfromgeohash", "st_longfromgeohash",
              "st_pointfromgeohash", "st_simplify", "st_validate", "mbrcoveredby"})
            map.insert(QLatin1String(name), 120000);
        for (const char *name : {"regexp_like",
                                 "bin_to_uuid",
                                 "is_uuid",
                                 "any_value",
                                 "json_storage_size",
                                 "json_storage_free",
                                 "json_schema_validation_report",
                                 "st_latitude",
                                 "st_longitude",
                                 "st_makeenvelope",
                                 "st_swapxy",
                                 "st_transform",
                                 "st_buffer_strategy",
                                 "st_lineinterpolatepoint",
                                 "st_lineinterpolatepoints",
                                 "st_pointatdistance",
                                 "st_frechetdistance",
                                 "st_hausdorffdistance",
                                 "format_bytes",
                                 "ps_thread_id",
                                 "statement_digest",
                                 "statement_digest_text",
                                 "icu_version",
                                 "to_vector",
                                 "from_vector",
                                 "string_to_vector",
                                 "vector_to_string",
                                 "vector_dim",
                                 "member"})
            map.insert(QLatin1String(name), never);
        return map;
    }();
    return functions;
}

/// MariaDB's functions that MySQL does not have, or had not always.
const Functions &missingInMySql()
{
    static const Functions functions = [] {
        Functions map{
            {QStringLiteral("json_value"), 80021},        {QStringLiteral("json_overlaps"), 80017},
            {QStringLiteral("json_schema_valid"), 80017}, {QStringLiteral("regexp_replace"), 80004},
            {QStringLiteral("regexp_substr"), 80004},     {QStringLiteral("regexp_instr"), 80004}};
        for (const char *name : {"nextval",
                                 "lastval",
                                 "setval",
                                 "json_detailed",
                                 "json_compact",
                                 "json_loose",
                                 "json_exists",
                                 "json_query",
                                 "json_equals",
                                 "json_normalize",
                                 "json_key_value",
                                 "json_object_filter_keys",
                                 "json_object_to_array",
                                 "json_array_intersect",
                                 "to_char",
                                 "to_number",
                                 "to_date",
                                 "natural_sort_key",
                                 "sformat",
                                 "chr",
                                 "nvl2",
                                 "decode_oracle",
                                 "substr_oracle",
                                 "concat_operator_oracle",
                                 "trim_oracle",
                                 "ltrim_oracle",
                                 "rtrim_oracle",
                                 "lpad_oracle",
                                 "rpad_oracle",
                                 "replace_oracle",
                                 "regexp_replace_oracle",
                                 "length_oracle",
                                 "lengthb",
                                 "column_create",
                                 "column_add",
                                 "column_get",
                                 "column_delete",
                                 "column_exists",
                                 "column_list",
                                 "column_json",
                                 "column_check",
                                 "sys_guid",
                                 "uuid_v4",
                                 "uuid_v7",
                                 "kdf",
                                 "crc32c",
                                 "add_months",
                                 "months_between",
                                 "trunc",
                                 "rownum",
                                 "encode",
                                 "decode",
                                 "des_encrypt",
                                 "des_decrypt",
                                 "password",
                                 "old_password",
                                 "encrypt",
                                 "st_boundary",
                                 "st_isring",
                                 "st_pointonsurface",
                                 "st_relate",
                                 "vec_distance",
                                 "vec_distance_euclidean",
                                 "vec_distance_cosine",
                                 "vec_fromtext",
                                 "vec_totext"})
            map.insert(QLatin1String(name), never);
        return map;
    }();
    return functions;
}

/// What is neither a function nor an operator of the other server, by the words around it.
QString missingSyntax(const Pieces &expression, qsizetype at, const Dialect &to)
{
    const Piece &piece = expression.at(at);
    const Piece none;
    const Piece &next = at + 1 < expression.size() ? expression.at(at + 1) : none;
    const Piece &before = at > 0 ? expression.at(at - 1) : none;
    if (to.isMariaDb()) {
        if (piece.isSymbol('-') && next.isSymbol('>') && !next.spaced)
            return QStringLiteral("->");
        if (piece.isWord("as")
            && (next.isWord("json") || next.isWord("real") || next.isWord("year")))
            return QStringLiteral("cast(… as %1)").arg(next.text);
        if (piece.isWord("returning"))
            return QStringLiteral("json_value(… returning …)");
        if (piece.isWord("member") && next.isWord("of"))
            return QStringLiteral("member of()");
        if (piece.isWord("array") && next.kind == TokenKind::Close)
            return QStringLiteral("cast(… array)");
        if (piece.isWord("time") && before.isWord("at") && next.isWord("zone"))
            return QStringLiteral("at time zone");
    } else if (piece.isWord("as")
               && (next.isWord("uuid") || next.isWord("inet6") || next.isWord("inet4"))) {
        return QStringLiteral("cast(… as %1)").arg(next.text);
    }
    return {};
}

QString missingFunction(const Pieces &expression, qsizetype at, const Dialect &from,
                        const Dialect &to)
{
    const Piece &piece = expression.at(at);
    const bool isCall = piece.kind == TokenKind::Word && at + 1 < expression.size()
                        && expression.at(at + 1).kind == TokenKind::Open
                        && !expression.at(at + 1).spaced;
    if (!isCall || from.family == to.family)
        return {};
    const QString name = piece.text.toLower();
    const Functions &functions = to.isMariaDb() ? missingInMariaDb() : missingInMySql();
    const int since = functions.value(name, 0);
    const bool isThere =
        since < never && (to.isMariaDb() ? to.isMariaDb(since) : to.isMySql(since));
    return isThere ? QString() : name + QLatin1String("()");
}

/// _utf8mb4 in _utf8mb4'text'
bool isIntroducer(const Pieces &expression, qsizetype at)
{
    return expression.at(at).kind == TokenKind::Word
           && expression.at(at).text.startsWith(QLatin1Char('_')) && at + 1 < expression.size()
           && expression.at(at + 1).kind == TokenKind::String;
}

/// MariaDB reads a literal with an introducer right, and stores it in a definition without escaping
/// its quotes and with escapes that it does not understand: 'it''s' is an error there and '\t'
/// becomes 'x09'.
bool isPlain(const QString &literal)
{
    const QStringView inside = QStringView(literal).mid(1).chopped(1);
    return std::all_of(inside.begin(), inside.end(), [](QChar c) {
        return c >= QLatin1Char(' ') && c < QChar(0x7f) && c != QLatin1Char('\'')
               && c != QLatin1Char('\\');
    });
}

/// Without an introducer a literal is in the session's character set, utf8mb4.
bool canGoWithout(const Pieces &expression, qsizetype at, const QString &charset)
{
    const bool hasCollation = at + 2 < expression.size() && expression.at(at + 2).isWord("collate");
    return charset == QLatin1String("utf8mb4")
           || (!hasCollation
               && (charset == QLatin1String("utf8mb3") || charset == QLatin1String("utf8")));
}

} // namespace

ExpressionTranslation translateExpression(const Pieces &expression, const Dialect &from,
                                          const Dialect &to)
{
    ExpressionTranslation translation;
    const auto lacks = [&translation](const QString &what) {
        if (translation.missing.isEmpty())
            translation.missing = what;
    };
    bool spaced = false; // before a piece that was dropped
    for (qsizetype i = 0; i < expression.size(); ++i) {
        lacks(missingSyntax(expression, i, to));
        lacks(missingFunction(expression, i, from, to));
        Piece piece = expression.at(i);
        piece.spaced = piece.spaced || spaced;
        spaced = false;
        if (isIntroducer(expression, i)) {
            const QString charset = piece.text.mid(1).toLower();
            piece.text = QLatin1Char('_') + translatedCharset(charset, to);
            if (to.isMariaDb() && canGoWithout(expression, i, charset)) {
                spaced = piece.spaced;
                continue;
            }
            const bool isMangled = to.isMariaDb() && !isPlain(expression.at(i + 1).text);
            if (isMangled || !knowsCharset(to, charset))
                lacks(piece.text + expression.at(i + 1).text);
        } else if (i > 0 && expression.at(i - 1).isWord("collate")) {
            piece.text = translatedCollation(piece.text, from, to);
        } else if (to.isMariaDb() && piece.isWord("geomcollection")) {
            piece.text = QStringLiteral("geometrycollection");
        }
        translation.pieces << piece;
    }
    return translation;
}

bool isInBrackets(const Pieces &expression)
{
    PieceReader reader(expression);
    return reader.takeGroup().has_value() && reader.atEnd();
}

} // namespace slicetool::sql
