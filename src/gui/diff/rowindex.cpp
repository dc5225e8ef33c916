// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/rowindex.h"

#include <algorithm>

namespace slicetool::gui {

Result<void> RowIndex::append(RecordFile &records, const Entry &entry)
{
    if (m_last.size() == blockEntries) {
        const auto place =
            records.append(QByteArray(reinterpret_cast<const char *>(m_last.constData()),
                                      blockEntries * qsizetype(sizeof(Entry))));
        if (!place)
            return place.error();
        m_blocks << *place;
        m_last.clear();
    }
    m_last << entry;
    return {};
}

Result<RowIndex::Entry> RowIndex::at(const RecordFile &records, qint64 i) const
{
    const qint64 block = i / blockEntries;
    if (block == m_blocks.size())
        return m_last.at(i % blockEntries);
    if (block != m_readBlock) {
        const auto bytes = records.read(m_blocks.at(block));
        if (!bytes)
            return bytes.error();
        m_read.resize(blockEntries);
        std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char *>(m_read.data()));
        m_readBlock = block;
    }
    return m_read.at(i % blockEntries);
}

} // namespace slicetool::gui
