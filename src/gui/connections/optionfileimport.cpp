// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/optionfileimport.h"

#include "server/optionfile.h"

#include <QInputDialog>

namespace slicetool::gui {

namespace {

const QString generalGroup = QStringLiteral("client");

} // namespace

std::optional<QString> OptionFileImport::chooseGroup(const QString &path, QWidget *parent)
{
    const auto groups = OptionFile::furtherGroups(path);
    if (!groups || groups->isEmpty())
        return QString();
    bool isChosen = false;
    const QString group =
        QInputDialog::getItem(parent, tr("From ~/.my.cnf"), tr("Group to import:"),
                              QStringList(generalGroup) + *groups, 0, false, &isChosen);
    if (!isChosen)
        return std::nullopt;
    return group == generalGroup ? QString() : group;
}

Result<OptionFileImport> OptionFileImport::read(const QString &path, const QString &group)
{
    const auto file = OptionFile::read(path, group);
    if (!file)
        return file.error();
    OptionFileImport imported;
    Endpoint &place = imported.place;
    place.host = file->host().value_or(QString());
    place.user = file->user().value_or(QString());
    if (place.usesSocket())
        place.socket = file->socket().value_or(QString());
    else
        place.port = file->port();
    place.schema = file->value(QStringLiteral("database")).value_or(QString());
    place.sslMode = file->sslMode().value_or(SslMode::Preferred);
    place.sslCa = file->value(QStringLiteral("ssl-ca")).value_or(QString());
    place.sslCert = file->value(QStringLiteral("ssl-cert")).value_or(QString());
    place.sslKey = file->value(QStringLiteral("ssl-key")).value_or(QString());
    const QString suffix = group.mid(generalGroup.size() + 1);
    imported.name = !suffix.isEmpty() ? suffix : place.host.isEmpty() ? tr("my.cnf") : place.host;
    imported.password = file->password();
    return imported;
}

} // namespace slicetool::gui
