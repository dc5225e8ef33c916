// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/progressdisplay.h"

#include "cli/terminal/progressbar.h"
#include "cli/terminal/progressjson.h"

#include <chrono>
#include <cstdio>

namespace slicetool::cli {

namespace {

void writeToStandardError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

/// Shows nothing but that a stop was understood, and that only to a person.
class NoProgress : public ProgressDisplay
{
public:
    explicit NoProgress(bool person) : m_person(person) { }

    void start(const QStringList &) override { }
    void update(const TableProgress &) override { }
    void stopping() override
    {
        if (m_person)
            printError(QStringLiteral("Stopping; press Ctrl+C again to quit at once.\n"));
    }
    void finish() override { }

private:
    const bool m_person;
};

} // namespace

std::optional<ProgressKind> progressKindFromString(const QString &text)
{
    if (text == QLatin1String("auto"))
        return ProgressKind::Auto;
    if (text == QLatin1String("bar"))
        return ProgressKind::Bar;
    if (text == QLatin1String("json"))
        return ProgressKind::Json;
    if (text == QLatin1String("none"))
        return ProgressKind::None;
    return std::nullopt;
}

ProgressClock steadyClock()
{
    return [] {
        using namespace std::chrono;
        return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
    };
}

std::unique_ptr<ProgressDisplay> makeProgressDisplay(ProgressKind kind, bool quiet,
                                                     const Terminal &terminal)
{
    if (kind == ProgressKind::Auto) {
        const bool canRedraw = terminal.errorIsTerminal && qgetenv("TERM") != "dumb";
        kind = canRedraw && !quiet ? ProgressKind::Bar : ProgressKind::None;
    }
    switch (kind) {
    case ProgressKind::Bar: {
        ProgressBar::Options options;
        options.style = terminal.error;
        options.size = &TerminalSize::ofStandardError;
        options.ticking = true;
        return std::make_unique<ProgressBar>(writeToStandardError, steadyClock(), options);
    }
    case ProgressKind::Json:
        return std::make_unique<ProgressJson>(writeToStandardError, steadyClock());
    case ProgressKind::Auto:
    case ProgressKind::None:
        break;
    }
    return std::make_unique<NoProgress>(terminal.errorIsTerminal && !quiet);
}

} // namespace slicetool::cli
