// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <QCoreApplication>

#include <optional>

class QWidget;

namespace slicetool::gui {

/// A connection as an option file such as ~/.my.cnf describes it. A value.
struct OptionFileImport {
    Q_DECLARE_TR_FUNCTIONS(slicetool::gui::OptionFileImport)

public:
    /// Which of the file's servers is meant: asks where it keeps several. The answer is a group's name,
    /// empty for the general one; nothing where the user gave up. GUI thread.
    static std::optional<QString> chooseGroup(const QString &path, QWidget *parent);

    /// Errors: as OptionFile::read().
    static Result<OptionFileImport> read(const QString &path, const QString &group);

    QString name;   ///< which another connection may have already
    Endpoint place; ///< without the password; may name no schema
    std::optional<QString> password;
};

} // namespace slicetool::gui
