// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/functionnames.h"

#include <QSet>
#include <QStringList>

namespace slicetool::sql {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// Of MariaDB 10.11's information_schema.SQL_FUNCTIONS and the grammars and manuals of both servers.
const char *const builtIn =
    "abs acos add_months adddate addtime aes_decrypt aes_encrypt any_value area asbinary "
    "ascii asgeojson asin astext aswkb aswkt asymmetric_encrypt atan atan2 benchmark bin "
    "bin_to_uuid binlog_gtid_pos bit_and bit_count bit_length bit_or bit_xor boundary "
    "buffer cast ceil ceiling centroid char char_length character_length charset chr "
    "coalesce coercibility collation collect column_add column_check column_create "
    "column_delete column_exists column_get column_json column_list compress concat "
    "concat_operator_oracle concat_ws connection_id contains conv convert convert_tz "
    "convexhull cos cot count crc32 crc32c crosses cume_dist curdate current_date "
    "current_role current_time current_timestamp current_user curtime database date "
    "date_add date_format date_sub datediff day dayname dayofmonth dayofweek dayofyear "
    "decode decode_histogram decode_oracle degrees dense_rank des_decrypt des_encrypt "
    "difference dimension disjoint distance distance_sphere elt encode encrypt endpoint "
    "envelope equals exp export_set exteriorring extract extractvalue field find_in_set "
    "first_value floor format format_bytes format_date format_pico_time found_rows "
    "frechetdistance from_base64 from_days from_unixtime from_vector geohash "
    "geomcollection geomcollfromtext geomcollfromtxt geomcollfromwkb geometrycollection "
    "geometrycollectionfromtext geometrycollectionfromwkb geometryfromtext "
    "geometryfromwkb geometryn geometrytype geomfromgeojson geomfromtext geomfromwkb "
    "glength greatest group_concat grouping gtid_subset gtid_subtract hausdorffdistance "
    "hex hour icu_version if ifnull inet6_aton inet6_ntoa inet_aton inet_ntoa insert "
    "instr interiorringn intersection intersects interval is_free_lock is_ipv4 "
    "is_ipv4_compat is_ipv4_mapped is_ipv6 is_used_lock is_uuid isclosed isempty isnull "
    "isring issimple isvalid json_array json_array_append json_array_insert "
    "json_array_intersect json_arrayagg json_compact json_contains json_contains_path "
    "json_depth json_detailed json_equals json_exists json_extract json_insert "
    "json_key_value json_keys json_length json_loose json_merge json_merge_patch "
    "json_merge_preserve json_normalize json_object json_object_filter_keys "
    "json_object_to_array json_objectagg json_overlaps json_pretty json_query json_quote "
    "json_remove json_replace json_schema_valid json_schema_validation_report json_search "
    "json_set json_storage_free json_storage_size json_table json_type json_unquote "
    "json_valid json_value kdf lag last_day last_insert_id last_value latfromgeohash "
    "latitude lcase lead least left length lengthb linefromtext linefromwkb "
    "lineinterpolatepoint lineinterpolatepoints linestring linestringfromtext "
    "linestringfromwkb ln localtime localtimestamp locate log log10 log2 longfromgeohash "
    "longitude lower lpad lpad_oracle ltrim ltrim_oracle make_set makedate makeenvelope "
    "maketime match max mbrcontains mbrcoveredby mbrcovers mbrdisjoint mbrequal mbrequals "
    "mbrintersects mbroverlaps mbrtouches mbrwithin md5 median microsecond mid min minute "
    "mlinefromtext mlinefromwkb mod month monthname months_between mpointfromtext "
    "mpointfromwkb mpolyfromtext mpolyfromwkb multilinestring multilinestringfromtext "
    "multilinestringfromwkb multipoint multipointfromtext multipointfromwkb multipolygon "
    "multipolygonfromtext multipolygonfromwkb name_const natural_sort_key now nth_value "
    "ntile nullif numgeometries numinteriorring numinteriorrings numpoints nvl nvl2 oct "
    "octet_length old_password ord overlaps password percent_rank percentile_cont "
    "percentile_disc perimeter period_add period_diff pi point pointatdistance "
    "pointfromgeohash pointfromtext pointfromwkb pointn pointonsurface polyfromtext "
    "polyfromwkb polygon polygonfromtext polygonfromwkb position pow power "
    "ps_current_thread_id ps_thread_id quarter quote radians rand random_bytes rank "
    "regexp_instr regexp_like regexp_replace regexp_substr relate repeat replace "
    "replace_oracle reverse right round row row_count row_number rpad rpad_oracle rtrim "
    "rtrim_oracle schema schemas sec_to_time second session_user sformat sha sha1 sha2 "
    "sign simplify sin sleep soundex space sql_tsi sqrt srid st_area st_asbinary "
    "st_asgeojson st_astext st_aswkb st_aswkt st_boundary st_buffer st_centroid "
    "st_collect st_contains st_convexhull st_crosses st_difference st_dimension "
    "st_disjoint st_distance st_distance_sphere st_endpoint st_envelope st_equals "
    "st_exteriorring st_frechetdistance st_geohash st_geomcollfromtext st_geomcollfromtxt "
    "st_geomcollfromwkb st_geometrycollectionfromtext st_geometrycollectionfromwkb "
    "st_geometryfromtext st_geometryfromwkb st_geometryn st_geometrytype "
    "st_geomfromgeojson st_geomfromtext st_geomfromwkb st_hausdorffdistance "
    "st_interiorringn st_intersection st_intersects st_isclosed st_isempty st_isring "
    "st_issimple st_isvalid st_latfromgeohash st_latitude st_length st_linefromtext "
    "st_linefromwkb st_lineinterpolatepoint st_lineinterpolatepoints "
    "st_linestringfromtext st_linestringfromwkb st_longfromgeohash st_longitude "
    "st_makeenvelope st_mlinefromtext st_mlinefromwkb st_mpointfromtext st_mpointfromwkb "
    "st_mpolyfromtext st_mpolyfromwkb st_multilinestringfromtext "
    "st_multilinestringfromwkb st_multipointfromtext st_multipointfromwkb "
    "st_multipolygonfromtext st_multipolygonfromwkb st_numgeometries st_numinteriorring "
    "st_numinteriorrings st_numpoints st_overlaps st_perimeter st_pointatdistance "
    "st_pointfromgeohash st_pointfromtext st_pointfromwkb st_pointn st_pointonsurface "
    "st_polyfromtext st_polyfromwkb st_polygonfromtext st_polygonfromwkb st_relate "
    "st_simplify st_srid st_startpoint st_swapxy st_symdifference st_touches st_transform "
    "st_union st_validate st_within st_x st_y startpoint statement_digest "
    "statement_digest_text std stddev stddev_pop stddev_samp str_to_date strcmp "
    "string_to_vector subdate substr substr_oracle substring substring_index subtime sum "
    "swapxy symdifference sys_guid sysdate system_user tan time time_format time_to_sec "
    "timediff timestamp timestampadd timestampdiff to_base64 to_char to_days to_number "
    "to_seconds to_vector touches transform trim trim_oracle trunc truncate ucase "
    "uncompress uncompressed_length unhex unix_timestamp updatexml upper user utc_date "
    "utc_time utc_timestamp uuid uuid_short uuid_to_bin uuid_v1 uuid_v4 uuid_v7 validate "
    "value values var_pop var_samp variance vec_distance vec_distance_cosine "
    "vec_distance_euclidean vec_fromtext vec_totext vector_dim vector_to_string version "
    "week weekday weekofyear weight_string within wsrep_last_seen_gtid "
    "wsrep_last_written_gtid x xmltype y year yearweek ";

const char *const effects =
    "get_lock release_lock release_all_locks load_file master_pos_wait master_gtid_wait "
    "source_pos_wait wait_for_executed_gtid_set wait_until_sql_thread_after_gtids "
    "wsrep_sync_wait_upto_gtid nextval setval lastval ";

const char *const grammar =
    "do call escape columns value return while until elseif "
    "add after against all and any as asc between bigint binary bit blob bool boolean "
    "both by case cast character check collate constraint cross cube current dec decimal "
    "default delete desc distinct distinctrow div double else end except exists false "
    "fixed float float4 float8 following for force from full group having ignore in index "
    "inner insert int int1 int2 int3 int4 int8 integer intersect into is join key keys "
    "lateral leading left like limit long mediumint member memberof middleint mod "
    "national natural nchar not null numeric nvarchar of offset on or order outer over "
    "partition preceding precision range real regexp replace returning right rlike rollup "
    "rows select separator set signed smallint some sounds straight_join system_time "
    "table then tinyint trailing true union unsigned update use using values varbinary "
    "varchar varying when where window with within xor ";

} // namespace

bool isBuiltInFunction(const QString &name)
{
    static const QSet<QString> names = setOf(builtIn);
    return names.contains(name.toLower());
}

bool hasEffects(const QString &function)
{
    static const QSet<QString> names = setOf(effects);
    return names.contains(function.toLower());
}

bool isGrammarWord(const QString &word)
{
    static const QSet<QString> words = setOf(grammar);
    return words.contains(word.toLower());
}

} // namespace slicetool::sql
