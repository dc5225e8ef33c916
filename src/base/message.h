// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slicetool {

/// The texts for people that are made below the window: `Message::tr("comparing `%1`").arg(table)`.
///
/// tr() may be called from any thread, and translates at once: a constant that is made before main()
/// keeps its English text as QT_TRANSLATE_NOOP("Message", "…") and is passed to tr() where it is used.
/// The command line installs no translator, so that there every text is the one in the source, and
/// nothing may depend on the language that a message is in. Where a count decides between two forms,
/// both are written down, because without a translator there are no plurals.
///
/// Not for what programs read: SQL, keys and status words of reports, names, the log of statements.
class Message
{
    Q_DECLARE_TR_FUNCTIONS(Message)
public:
    Message() = delete;
};

} // namespace slicetool
