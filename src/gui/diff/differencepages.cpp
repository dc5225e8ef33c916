// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/differencepages.h"

#include "gui/base/background.h"

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr qsizetype pagesKept = 24;

} // namespace

DifferencePages::DifferencePages(QObject *parent) : QObject(parent) { }

DifferencePages::~DifferencePages()
{
    clear();
}

void DifferencePages::setRows(std::shared_ptr<DifferenceStore> store, const QString &table,
                              DifferenceStore::Kind kind)
{
    clear();
    m_store = std::move(store);
    m_table = table;
    m_kind = kind;
}

void DifferencePages::clear()
{
    *m_token = true;
    m_token = std::make_shared<std::atomic<bool>>(false);
    m_pages.clear();
    m_fetching.clear();
}

const DifferingRow *DifferencePages::find(qint64 index, qint64 *number)
{
    const auto page = m_pages.find(index / pageRows);
    if (page == m_pages.end())
        return nullptr;
    page->used = ++m_clock;
    const qsizetype within = qsizetype(index % pageRows);
    if (within >= page->rows.size())
        return nullptr;
    if (number)
        *number = page->numbers.at(within);
    return &page->rows.at(within);
}

void DifferencePages::fetch(qint64 index)
{
    const qint64 page = index / pageRows;
    if (!m_store || m_pages.contains(page) || m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    inBackground(
        this,
        [store = m_store, table = m_table, kind = m_kind, page, token = m_token] {
            Page read;
            if (*token)
                return read;
            if (const auto rows = store->rows(table, kind, page * pageRows, pageRows)) {
                read.rows = *rows;
                for (qsizetype i = 0; i < rows->size(); ++i)
                    read.numbers << store->positionAmongAll(table, kind, page * pageRows + i);
            }
            return read;
        },
        [this, page, token = m_token](const Page &read) {
            if (!*token)
                keep(page, read);
        });
}

void DifferencePages::keep(qint64 page, const Page &read)
{
    m_fetching.remove(page);
    if (m_pages.size() >= pagesKept) {
        m_pages.erase(
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const Page &a, const Page &b) { return a.used < b.used; }));
    }
    Page kept = read;
    kept.used = ++m_clock;
    m_pages.insert(page, kept);
    Q_EMIT loaded();
}

void DifferencePages::visit(const std::function<void(const DifferingRow &)> &visitor) const
{
    for (const Page &page : m_pages) {
        for (const DifferingRow &row : page.rows)
            visitor(row);
    }
}

} // namespace slicetool::gui
