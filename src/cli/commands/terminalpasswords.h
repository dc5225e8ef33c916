// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "cli/commands/command.h"

#include <QHash>

namespace slicetool::cli {

/// Passwords of the command line: --defaults-extra-file, the usual places, and a prompt where there is
/// somebody to ask. What was typed is known until the program ends. Main thread.
class TerminalPasswords : public PasswordSource
{
public:
    /// @param timeoutSeconds of connections that no plan gives one
    /// @param mayAsk false where a timer started the program
    TerminalPasswords(const QString &defaultsExtraFile, int timeoutSeconds, bool mayAsk,
                      const CommandContext &context);

    SecretOptions lookup() override;
    int maxQuestions() const override { return m_mayAsk ? 1 : 0; }
    /// A password that a script gives and the server denies is the script's mistake.
    bool replacesKnown() const override { return false; }
    Result<QString> ask(const Endpoint &endpoint, const QString &denial,
                        std::stop_token stop) override;

private:
    const QString m_defaultsExtraFile;
    const int m_timeoutSeconds;
    const bool m_mayAsk;
    const CommandContext &m_context;
    QHash<QString, QString> m_typed; ///< by accountKey()
};

} // namespace slicetool::cli
