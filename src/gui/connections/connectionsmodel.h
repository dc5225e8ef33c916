// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connectionstore.h"

#include <QStandardItemModel>

namespace slicetool::gui {

/// The wanted name, or with the first number behind it that makes it free: "shop 2".
template <class IsTaken>
QString freeName(const QString &wanted, const IsTaken &isTaken)
{
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

/// The saved connections by folder. GUI thread; the file is small and read in place.
class ConnectionsModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole }; ///< empty for a folder

    explicit ConnectionsModel(const QString &storePath, QObject *parent = nullptr);

    const ConnectionStore &store() const { return m_store; }

    /// Reads the file anew. A failure leaves what was there.
    Result<void> reload();

    const QList<SavedConnection> &connections() const { return m_connections; }
    std::optional<SavedConnection> find(const QString &name) const;
    QModelIndex indexOf(const QString &name) const;

private:
    ConnectionStore m_store;
    QList<SavedConnection> m_connections;
};

} // namespace slicetool::gui
