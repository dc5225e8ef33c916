// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/terminalpasswords.h"

namespace slicetool::cli {

TerminalPasswords::TerminalPasswords(const QString &defaultsExtraFile, int timeoutSeconds,
                                     bool mayAsk, const CommandContext &context)
    : m_defaultsExtraFile(defaultsExtraFile)
    , m_timeoutSeconds(timeoutSeconds)
    , m_mayAsk(mayAsk && context.terminal.canAsk())
    , m_context(context)
{ }

SecretOptions TerminalPasswords::lookup()
{
    SecretOptions options;
    options.defaultsExtraFile = m_defaultsExtraFile;
    options.timeoutSeconds = m_timeoutSeconds;
    options.keychain = [stop = m_context.stop](const QString &key) {
        return readKeychain(key, stop);
    };
    options.typed = [this](const QString &key) -> std::optional<QString> {
        const auto typed = m_typed.constFind(key);
        return typed == m_typed.constEnd() ? std::nullopt : std::optional(*typed);
    };
    return options;
}

Result<QString> TerminalPasswords::ask(const Endpoint &endpoint, const QString &,
                                       std::stop_token stop)
{
    SecretOptions options;
    options.prompt = [&](const QString &prompt) {
        return askPassword(m_context.terminal, prompt, stop);
    };
    Endpoint asked = endpoint;
    SLICETOOL_TRY(promptForPassword(asked, options));
    m_typed.insert(accountKey(endpoint), *asked.password);
    return *asked.password;
}

} // namespace slicetool::cli
