// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace slicetool {

/// A pipe that has a path in this process, so that the driver takes it for a file and what it reads
/// there is what we write. Leaves nothing behind, even where we are killed. Linux only: the path is
/// one of /proc.
///
/// Thread: one at a time writes; any may read.
class RowPipe
{
public:
    /// Asked again and again while nothing happens; what it says ends the waiting.
    using GiveUp = std::function<bool()>;

    static Result<std::unique_ptr<RowPipe>> create();

    ~RowPipe();
    RowPipe(const RowPipe &) = delete;
    RowPipe &operator=(const RowPipe &) = delete;

    QString path() const;

    /// Waits until everything is in the pipe; false where that was given up. Nobody has to read yet.
    bool write(const QByteArray &bytes, const GiveUp &giveUp);

    /// The reader comes to the end.
    void close();

private:
    RowPipe(int readEnd, int writeEnd) : m_readEnd(readEnd), m_writeEnd(writeEnd) { }

    int m_readEnd; ///< stays open, so that writing to nobody is waiting and no signal
    int m_writeEnd;
};

} // namespace slicetool
