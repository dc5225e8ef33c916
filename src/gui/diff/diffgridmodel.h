// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/changedcell.h"
#include "gui/diff/rowarrangement.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <atomic>
#include <functional>
#include <tuple>

namespace slicetool::gui {

class DifferencePages;

/// One cell of the grid with both sides' values.
struct DiffCell {
    RowChange change = RowChange::Update;
    std::optional<CellValue> source;
    std::optional<CellValue> target;
    bool differs = false; ///< between two sides that both have the row
    bool isLoaded = false;
};

/// The differing rows of one table and kind: a line for each, key columns first. Rows are fetched
/// by window in the background as they come into view, and only a few windows are kept.
class DiffGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole };
    static constexpr int maxChecked = 2000; ///< rows at once
    using Kind = DifferenceStore::Kind;

    explicit DiffGridModel(QObject *parent = nullptr);
    ~DiffGridModel() override;

    /// Shows rows first … first+count-1 of the kind; all of them where count is negative.
    void show(std::shared_ptr<DifferenceStore> store, const QString &table, Kind kind,
              const RowArrangement &arrangement = {}, qint64 first = 0, qint64 count = -1);

    /// Which of the rows are shown, and in which order; worked out in the background.
    void setArrangement(const RowArrangement &arrangement);
    const RowArrangement &arrangement() const { return m_arrangement; }
    bool isSearching() const { return m_search != nullptr; }
    qint64 unfilteredCount() const { return m_count; } ///< rows that a filter chooses from

    /// By the values of a column, or as the rows are kept where it is below zero.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int keyColumnCount() const { return m_keyColumns; }

    /// Whether the comparison left the column out.
    bool isIgnored(const QString &column) const { return m_ignored.contains(column); }
    QString columnName(int column) const { return m_columns.value(column); } ///< empty for none
    const QStringList &columnNames() const { return m_columns; }

    /// Columns in which a row that is loaded differs.
    QSet<int> changedColumns() const;

    /// Looks in the background for the changed cell that comes next, and calls `then` with it, or with an
    /// index that is not valid where there is none. Another search, or rows that are replaced, end it
    /// without a word; one from this cell in this direction that is under way goes on instead.
    /// @param where the columns that are seen, and the cell from which it begins
    void findChangedCell(CellSearch where, std::function<void(const QModelIndex &)> then);

    /// The row; read at once where it is not loaded, so only for what was chosen.
    std::optional<DifferingRow> rowAt(int row) const;

    /// Rows of this table that were checked, by their numbers among all of the table's.
    QHash<qint64, QByteArrayList> checked() const { return m_checked.value(m_table); }

    /// The keys of checked rows of all tables.
    QMap<QString, QList<QByteArrayList>> allChecked() const;
    void clearChecks();
    void setChecked(const QList<int> &rows, bool checked); ///< at most maxChecked
    void setAllChecked(bool checked); ///< those that are seen, at most as many as are sensible

Q_SIGNALS:
    void checksChanged();
    void arrangementChanged();
    void arranged(); ///< the rows are shown that are meant
    void loaded();   ///< a window came in

private:
    using Token = std::shared_ptr<std::atomic<bool>>; ///< true once nobody waits any more

    qint64 storeIndex(int row) const;
    const DifferingRow *loadedRow(int row, qint64 *number = nullptr) const;
    static void giveUp(Token &token);
    void forget();
    void readColumns();
    void arrange();

    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
    Kind m_kind = Kind::All;
    qint64 m_first = 0;
    qint64 m_count = 0;
    QStringList m_columns;
    int m_keyColumns = 0;
    QSet<QString> m_ignored; ///< columns
    RowArrangement m_arrangement;
    std::optional<QList<qint64>> m_matches; ///< indexes of the rows that are shown
    Token m_search;                         ///< while an arrangement is being worked out
    Token m_cellSearch;
    std::tuple<CellSearch::Direction, qint64, qsizetype> m_cellSearchBegin;
    QMap<QString, QHash<qint64, QByteArrayList>> m_checked; ///< by table
    /// An object of its own, since the const functions of a model are what asks it for rows.
    DifferencePages *m_pages;
};

} // namespace slicetool::gui

Q_DECLARE_METATYPE(slicetool::gui::DiffCell)
