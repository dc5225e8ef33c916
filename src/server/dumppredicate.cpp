// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dumppredicate.h"

#include <QSet>

namespace slicetool {

namespace {

/// Words that may stand before an opening parenthesis: operators, and functions whose result
/// is a number, a time, or text in the character set of an argument.
bool mayPrecedeParenthesis(const QString &word)
{
    static const QSet<QString> known = [] {
        const QString words = QStringLiteral(
            "and or xor not in exists any some all between is when then else div mod where on from "
            "select join using by having case distinct "
            "count min max sum avg abs sign floor ceil ceiling round truncate pow power sqrt "
            "greatest least coalesce ifnull nullif if isnull interval "
            "length octet_length char_length character_length bit_length bit_count "
            "now current_timestamp localtime localtimestamp utc_timestamp utc_date utc_time "
            "curdate current_date curtime current_time date time timestamp year month day "
            "dayofmonth dayofweek dayofyear weekday week weekofyear yearweek quarter hour minute "
            "second microsecond unix_timestamp to_days to_seconds datediff timediff timestampdiff "
            "timestampadd date_add date_sub adddate subdate last_day extract "
            "lower upper lcase ucase trim ltrim rtrim left right substring substr reverse "
            "locate instr position strcmp json_extract json_valid json_length");
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return known.contains(word);
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.unicode() >= 0x80;
}

/// What stood before the place that is being read.
enum class Before { Other, Word, Identifier, String };

class PredicateRewriter
{
public:
    explicit PredicateRewriter(const QString &predicate) : m_in(predicate) { }

    std::optional<QString> rewrite()
    {
        while (m_at < m_in.size()) {
            if (!rewriteToken())
                return std::nullopt;
        }
        return m_out;
    }

private:
    bool rewriteToken()
    {
        const QChar c = m_in[m_at];
        if (c.isSpace()) {
            m_out += c;
            ++m_at;
            m_adjacent = false;
            return true;
        }
        if (c == u'\'' || c == u'"')
            return copyString(c);
        if (c == u'`')
            return copyIdentifier();
        if (isWordCharacter(c) || c == u'@') {
            copyWord();
            return true;
        }
        return copySymbol(c);
    }

    bool copyString(QChar quote)
    {
        qsizetype end = m_at + 1;
        for (;; ++end) {
            if (end >= m_in.size())
                return false;
            if (m_in[end] == u'\\') {
                ++end;
            } else if (m_in[end] == quote) {
                if (end + 1 >= m_in.size() || m_in[end + 1] != quote)
                    break;
                ++end;
            }
        }
        if (wantsIntroducer()) {
            if (m_before == Before::Word && m_adjacent)
                m_out += u' '; // of LIKE'a'
            m_out += QLatin1String("_utf8mb4");
        }
        m_out += QStringView(m_in).mid(m_at, end + 1 - m_at);
        m_at = end + 1;
        m_before = Before::String;
        return true;
    }

    /// Not after an introducer, a typed literal's word, or a literal that this one continues.
    bool wantsIntroducer() const
    {
        if (m_before == Before::String)
            return false;
        if (m_before != Before::Word)
            return true;
        static const QSet<QString> prefixes = {QStringLiteral("x"), QStringLiteral("b"),
                                               QStringLiteral("n")};
        static const QSet<QString> types = {QStringLiteral("date"), QStringLiteral("time"),
                                            QStringLiteral("timestamp"), QStringLiteral("collate")};
        const bool prefix = m_adjacent && prefixes.contains(m_word);
        return !prefix && !types.contains(m_word) && !m_word.startsWith(u'_');
    }

    bool copyIdentifier()
    {
        const qsizetype start = m_at;
        for (++m_at;; ++m_at) {
            if (m_at >= m_in.size())
                return false;
            if (m_in[m_at] == u'`') {
                if (m_at + 1 >= m_in.size() || m_in[m_at + 1] != u'`')
                    break;
                ++m_at;
            }
        }
        ++m_at;
        m_out += QStringView(m_in).mid(start, m_at - start);
        m_before = Before::Identifier;
        return true;
    }

    void copyWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_in.size() && (isWordCharacter(m_in[m_at]) || m_in[m_at] == u'@'))
            ++m_at;
        m_word = m_in.mid(start, m_at - start).toLower();
        m_out += QStringView(m_in).mid(start, m_at - start);
        m_before = Before::Word;
        m_adjacent = true;
    }

    bool copySymbol(QChar c)
    {
        const QChar next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : QChar();
        const bool comment =
            c == u'#' || (c == u'-' && next == u'-') || (c == u'/' && next == u'*');
        if (comment || c == u';' || (c == u'|' && next == u'|'))
            return false;
        if (c == u'(' && m_before != Before::Other
            && !(m_before == Before::Word && mayPrecedeParenthesis(m_word))) {
            return false;
        }
        m_out += c;
        ++m_at;
        m_before = Before::Other;
        return true;
    }

    const QString m_in;
    QString m_out;
    QString m_word; ///< the last word, lower case
    qsizetype m_at = 0;
    Before m_before = Before::Other;
    bool m_adjacent = false; ///< no blank since the last word
};

} // namespace

std::optional<QString> predicateForDump(const QString &predicate)
{
    return PredicateRewriter(predicate).rewrite();
}

} // namespace slicetool
