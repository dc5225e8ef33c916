// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <atomic>

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
    using Kind = DifferenceStore::Kind;

    explicit DiffGridModel(QObject *parent = nullptr);
    ~DiffGridModel() override;

    /// Shows rows first … first+count-1 of the kind; all of them where count is negative.
    void show(std::shared_ptr<DifferenceStore> store, const QString &table, Kind kind,
              qint64 first = 0, qint64 count = -1);

    /// Only rows with this text in a value; looked for in the background.
    void setFilter(const QString &text);
    bool isSearching() const { return m_searching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int keyColumnCount() const { return m_keyColumns; }
    QString columnName(int column) const { return m_columns.value(column); }

    /// Columns in which a row that is loaded differs.
    QSet<int> changedColumns() const;

    /// The row; read at once where it is not loaded, so only for what was chosen.
    std::optional<DifferingRow> rowAt(int row) const;

    /// Rows of this table that were checked, by their numbers among all of the table's.
    QHash<qint64, QByteArrayList> checked() const { return m_checked.value(m_table); }

    /// The keys of checked rows of all tables.
    QMap<QString, QList<QByteArrayList>> allChecked() const;
    void clearChecks();
    void setAllChecked(bool checked); ///< those that are seen, at most as many as are sensible

Q_SIGNALS:
    void checksChanged();
    void filtered(); ///< the rows that have the text are known
    void loaded();   ///< a window came in

private:
    using Token = std::shared_ptr<std::atomic<bool>>; ///< true once nobody waits any more

    qint64 storeIndex(int row) const;
    const DifferingRow *loadedRow(int row, qint64 *number = nullptr) const;
    void forget();
    void readColumns();

    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
    Kind m_kind = Kind::All;
    qint64 m_first = 0;
    qint64 m_count = 0;
    QStringList m_columns;
    int m_keyColumns = 0;
    QString m_filter;
    std::optional<QList<qint64>> m_matches; ///< indexes of the rows that have the text
    bool m_searching = false;
    Token m_search;
    QMap<QString, QHash<qint64, QByteArrayList>> m_checked; ///< by table
    /// An object of its own, since the const functions of a model are what asks it for rows.
    DifferencePages *m_pages;
};

} // namespace slicetool::gui

Q_DECLARE_METATYPE(slicetool::gui::DiffCell)
