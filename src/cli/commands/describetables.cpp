// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/initcommand.h"

#include "advice/planproposal.h"
#include "cli/terminal/tablelayout.h"

#include <algorithm>

namespace slicetool::cli {

namespace {

constexpr int largestShown = 10;
constexpr qint64 largeBytes = 16 * 1024 * 1024;

QString namesOf(const QList<TableOverview> &tables)
{
    QStringList names;
    for (const TableOverview &table : tables)
        names.append(printable(table.name));
    return names.join(QLatin1String(", "));
}

QList<TableOverview> only(QList<TableOverview> tables, bool (*wanted)(const TableOverview &))
{
    tables.removeIf([wanted](const TableOverview &table) { return !wanted(table); });
    return tables;
}

} // namespace

QString describeTables(const QList<TableOverview> &tables, const TextStyle &style)
{
    QList<TableOverview> base = only(
        tables, [](const TableOverview &table) { return table.kind == QLatin1String("table"); });
    qint64 bytes = 0;
    for (const TableOverview &table : base)
        bytes += table.bytes;
    QString text = QStringLiteral("Upstream has %1, about %2.\n")
                       .arg(counted(base.size(), "table"), humanBytes(bytes));

    std::stable_sort(base.begin(), base.end(), [](const TableOverview &a, const TableOverview &b) {
        return a.bytes > b.bytes;
    });
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Right, Align::Right});
    for (const TableOverview &table : base.mid(0, largestShown)) {
        layout.addRow({{QStringLiteral("  ") + printable(table.name), Color::Bold},
                       {QStringLiteral("about ") + counted(table.rows, "row"), Color::Plain},
                       {humanBytes(table.bytes), Color::Dim}});
    }
    text += layout.render(style);
    if (base.size() > largestShown)
        text += QStringLiteral("  and %1 smaller ones\n").arg(base.size() - largestShown);

    const auto keyless = only(base, [](const TableOverview &table) { return !table.hasKey; });
    if (!keyless.isEmpty()) {
        text += QStringLiteral("\nWithout a primary or unique key, compared as a whole: %1\n")
                    .arg(namesOf(keyless));
    }
    const auto views = only(
        tables, [](const TableOverview &table) { return table.kind != QLatin1String("table"); });
    if (!views.isEmpty())
        text +=
            QStringLiteral("\nNot carried, because they are not tables: %1\n").arg(namesOf(views));
    const auto logs = only(base, [](const TableOverview &table) {
        return table.bytes >= largeBytes && looksLikeLog(table.name);
    });
    if (!logs.isEmpty()) {
        text += QStringLiteral("\nIf you do not need the rows of %1, add for each of them to "
                               "\"steps\":\n"
                               "    { \"table\": \"%2\", \"step\": \"skip\" }\n")
                    .arg(namesOf(logs), printable(logs.first().name));
    }
    return text;
}

} // namespace slicetool::cli
