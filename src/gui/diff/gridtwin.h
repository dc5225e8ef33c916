// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slicetool::gui {

class PinnedTableView;

/// Keeps a second grid beside a first one: the same rows and selection, columns as wide and in the same
/// order, both scrolled together. What is set in the first is seen in the second; what a user drags in
/// either is seen in the other. GUI thread.
class GridTwin : public QObject
{
    Q_OBJECT

public:
    /// @param first has its model already; both outlive this
    GridTwin(PinnedTableView &first, PinnedTableView &second);

private:
    void follow(PinnedTableView &from, PinnedTableView &to);
    void copyColumns();

    PinnedTableView &m_first;
    PinnedTableView &m_second;
};

} // namespace slicetool::gui
