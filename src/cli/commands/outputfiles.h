// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <string>

namespace slicetool::cli {

/// A file that the command line names. Paths that are empty stand for none.
struct NamedFile {
    QString what; ///< "--report", "the plan"
    QString path;
};

/// Refuses (Usage) to write where another of these files is, by whatever name, link or path, and over
/// plans. What is no regular file, as /dev/stdout, may be written to twice.
Result<void> checkOutputFiles(const QList<NamedFile> &written, const QList<NamedFile> &read);

/// For CLI::Option::check(): what is wrong with a file's name. A variable of a script that is not set
/// gives an empty one.
std::string fileNameProblem(const std::string &name);

} // namespace slicetool::cli
