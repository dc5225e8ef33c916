// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace slicetool::test {

/// Everything random comes from one generator, so that a seed gives the same schemas everywhere
/// (std::mt19937_64 is fixed by the standard; its distributions are not, so none is used).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }

    quint64 bits() { return m_engine(); }
    int below(int limit) { return int(m_engine() % quint64(limit)); }
    bool oneIn(int n) { return below(n) == 0; }

    template <typename List>
    auto pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

/// A column of a random type with a generator of literals for it, edges included.
struct RandomColumn {
    enum class Kind {
        Integer,
        Decimal,
        Float,
        Double,
        Bit,
        Date,
        DateTime,
        Time,
        Year,
        Text,
        Bytes,
        Enum,
        Set,
        Json,
        Point,
        Uuid,
        Inet6
    };

    QString name;
    Kind kind = Kind::Integer;
    QString type;    ///< with attributes: "varchar(20) character set utf16"
    QString charset; ///< of a Text
    int length = 0;  ///< characters or bytes, of Text and Bytes
    int bits = 0;    ///< of Integer and Bit
    bool isUnsigned = false;
    bool nullable = true;
    QString generated; ///< "GENERATED ALWAYS AS (…) STORED", for a column that takes no values

    bool isWritable() const { return generated.isEmpty(); }
    QString definition() const;

    /// A literal for a script that runs under sql_mode NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES.
    QString literal(Dice &dice) const;

    static RandomColumn make(Dice &dice, const QString &name);

    /// Of a type that can stand in a key.
    static RandomColumn makeKey(Dice &dice, const QString &name);
};

} // namespace slicetool::test
