// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace slicetool::demo {

/// Folders that hold server programs and that PATH often leaves out.
QStringList serverProgramFolders();

/// The first of names that is an executable in PATH or in one of folders; empty if none is.
/// An earlier name wins wherever it is found.
QString findProgram(const QStringList &names, const QStringList &folders = {});

/// What a child does between fork and exec: it dies with the thread that started it, even if
/// that one is killed, it takes no Ctrl+C meant for us, and it starts with no signal blocked.
/// Linux ties the child's life to the starting *thread*, not to the process
/// (PR_SET_PDEATHSIG): that thread must live as long as the child is wanted.
std::function<void()> dieWithStarter();

/// One run of a helper program; never through a shell.
struct ProgramRun {
    QString program;
    QStringList arguments;
    QByteArray input;  ///< written to standard input, unless inputFile is set
    QString inputFile; ///< standard input comes from this file
    QString doing;     ///< for the error: "creating the sample shop"
    std::chrono::milliseconds timeout = std::chrono::minutes(10);
};

/// Runs a program to its end and returns its standard output.
/// Anything but exit code 0 is an Error that carries what it wrote to standard error.
/// Blocks the calling thread; once stop is requested the program is killed.
Result<QByteArray> runProgram(const ProgramRun &run, std::stop_token stop = {});

} // namespace slicetool::demo
