// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"
#include "report/runreport.h"

#include <memory>
#include <utility>

namespace slicetool::gui {

/// The parts of a table's key of which a density strip shows how many changes each has, and the rows that
/// are in them. A value; reads rows of the store where keys are asked for. GUI thread.
class KeyParts
{
public:
    KeyParts() = default;
    /// @param store may be null where rows were not kept
    KeyParts(const Density &density, std::shared_ptr<DifferenceStore> store, const QString &table);

    int count() const { return int(m_density.changes.size()); }

    /// Whether the rows of a part are neighbours, and all of them are there.
    bool areWhole() const;

    /// The first of the table's rows that are in a part, and how many are. They are kept in the order of
    /// the key, so those of a part are neighbours.
    std::pair<qint64, qint64> rowsOf(int part) const;

    /// "id 11521 to 11880": the keys of the first and the last row in a part; empty where there are none.
    QString keysOf(int part) const;

private:
    Density m_density;
    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
};

} // namespace slicetool::gui
