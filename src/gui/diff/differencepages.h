// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>

namespace slicetool::gui {

/// The rows of one table and kind of a DifferenceStore, by windows that are read in the background when
/// somebody asks for one of their rows. A few windows are kept, those that were asked for last. GUI thread.
///
/// Rows are named by their index among those of the kind.
class DifferencePages : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pageRows = 200; ///< of a window

    explicit DifferencePages(QObject *parent = nullptr);
    ~DifferencePages() override;

    /// Forgets what is here and reads from these rows from now on. The store may be null.
    void setRows(std::shared_ptr<DifferenceStore> store, const QString &table,
                 DifferenceStore::Kind kind);

    /// Forgets what is here, and what is on its way.
    void clear();

    /// A row whose window is here, otherwise null; stays until the event loop is entered again.
    /// @param number its index among all of the table's rows
    const DifferingRow *find(qint64 index, qint64 *number = nullptr);

    /// Has the row's window read, unless it is here or on its way. One that could not be read is here,
    /// and empty: asking again would go on for ever.
    void fetch(qint64 index);

    /// Calls the visitor with every row that is here, in no order.
    void visit(const std::function<void(const DifferingRow &)> &visitor) const;

Q_SIGNALS:
    void loaded(); ///< a window came in

private:
    struct Page {
        QList<DifferingRow> rows;
        QList<qint64> numbers; ///< among all of the table's
        quint64 used = 0;
    };
    using Token = std::shared_ptr<std::atomic<bool>>; ///< true once nobody waits any more

    void keep(qint64 page, const Page &read);

    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
    DifferenceStore::Kind m_kind = DifferenceStore::Kind::All;
    QHash<qint64, Page> m_pages;
    QSet<qint64> m_fetching;
    Token m_token = std::make_shared<std::atomic<bool>>(false);
    quint64 m_clock = 0; ///< counts up with every look at a page
};

} // namespace slicetool::gui
