// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionsmodel.h"

#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/connections/connectionform.h"

#include <QGuiApplication>

namespace slicetool::gui {

ConnectionsModel::ConnectionsModel(const QString &storePath, QObject *parent)
    : QStandardItemModel(parent)
    , m_store(storePath)
{ }

Result<void> ConnectionsModel::reload()
{
    const auto all = m_store.all();
    if (!all)
        return all.error();
    m_connections = *all;
    clear();
    const ThemeColors colors = ThemeColors::of(QGuiApplication::palette());
    QMap<QString, QStandardItem *> folders;
    for (const SavedConnection &connection : std::as_const(m_connections)) {
        QStandardItem *parent = invisibleRootItem();
        if (!connection.folder.isEmpty()) {
            QStandardItem *&folder = folders[connection.folder];
            if (!folder) {
                folder = new QStandardItem(icon(QStringLiteral("folder")), connection.folder);
                folder->setEditable(false);
                folder->setSelectable(false);
                appendRow(folder);
            }
            parent = folder;
        }
        auto *item =
            new QStandardItem(icon(environmentIcon(connection.environment),
                                   colors.connection(connection.environment, connection.color)),
                              connection.name);
        item->setEditable(false);
        item->setData(connection.name, NameRole);
        item->setToolTip(tr("%1, %2").arg(environmentName(connection.environment), connection.url));
        item->setData(tr("%1, %2").arg(connection.name, environmentName(connection.environment)),
                      Qt::AccessibleTextRole);
        parent->appendRow(item);
    }
    sort(0);
    return {};
}

std::optional<SavedConnection> ConnectionsModel::find(const QString &name) const
{
    for (const SavedConnection &connection : m_connections) {
        if (connection.name == name)
            return connection;
    }
    return std::nullopt;
}

QModelIndex ConnectionsModel::indexOf(const QString &name) const
{
    const QModelIndexList found =
        match(index(0, 0), NameRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace slicetool::gui
