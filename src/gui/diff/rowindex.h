// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recordfile.h"

#include <QList>

#include <tuple>

namespace slicetool::gui {

/// Where the rows of a table lie in a RecordFile, in some order. All but the last few entries lie in
/// that file, too. One thread at a time.
class RowIndex
{
public:
    struct Entry {
        qint64 place;  ///< of the row
        qint64 number; ///< of the row among all of its table
        quint64 order; ///< its first key column; rises with it among keys of one sign
        quint32 kind;
        quint32 isPositive; ///< or zero; such keys come last

        bool operator<(const Entry &other) const
        {
            return std::tie(isPositive, order) < std::tie(other.isPositive, other.order);
        }
    };

    qint64 size() const { return m_blocks.size() * blockEntries + m_last.size(); }

    /// Error: Io; the entry is then not part of the index.
    Result<void> append(RecordFile &records, const Entry &entry);

    /// Of 0 to size() - 1. Error: Io.
    Result<Entry> at(const RecordFile &records, qint64 i) const;

private:
    static constexpr qint64 blockEntries = 128;

    QList<qint64> m_blocks; ///< the places of full ones
    QList<Entry> m_last;
    mutable qint64 m_readBlock = -1; ///< which one m_read has
    mutable QList<Entry> m_read;
};

} // namespace slicetool::gui
