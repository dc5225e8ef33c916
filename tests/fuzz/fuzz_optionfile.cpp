// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"
#include "server/optionfile.h"

using namespace slicetool;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray contents = fuzz::bytes(data, size);
    // What is included lies on this machine, and is not what is looked at here.
    if (contents.contains("!include"))
        return 0;
    const QString path = fuzz::file(QStringLiteral("my.cnf"), contents);
    const auto read = OptionFile::read(path);
    if (read && read->password()) {
        // A value survives being written and read again.
        const QByteArray again =
            "[client]\npassword=" + quotedOptionValue(*read->password()).toUtf8() + "\n";
        const auto second = OptionFile::read(fuzz::file(QStringLiteral("again.cnf"), again));
        fuzz::require(second && second->password() == read->password(),
                      "a quoted value means the same when it is read again");
    }
    (void)OptionFile::furtherGroups(path);
    return 0;
}
