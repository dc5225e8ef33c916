// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/jobs.h"

namespace slicetool::bench {

/// The figures of all jobs, for a terminal and for the manual.
class Table
{
public:
    Table(const Effort &effort, const QString &serverVersion);

    /// Takes a job in, and returns it as text.
    QString add(const JobResult &job);

    QString markdown() const;

private:
    QString m_head;
    QStringList m_rows;
};

} // namespace slicetool::bench
