// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace slicetool::test {

/// While it lives, TMPDIR is an empty folder of its own.
class OwnTmpDir
{
public:
    OwnTmpDir() { qputenv("TMPDIR", m_folder.path().toLocal8Bit()); }
    ~OwnTmpDir()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    OwnTmpDir(const OwnTmpDir &) = delete;
    OwnTmpDir &operator=(const OwnTmpDir &) = delete;

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }

private:
    const QByteArray m_before = qgetenv("TMPDIR");
    const QTemporaryDir m_folder; ///< made in the former one
};

} // namespace slicetool::test
