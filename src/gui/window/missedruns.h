// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace slicetool::gui {

class NoticeBar;

/// Tells of runs by schedule that could not begin since the user last closed the notice of one. GUI
/// thread; the history is read in the background.
class MissedRuns : public QObject
{
    Q_OBJECT

public:
    /// @param settings where it is kept up to which run the user knows; must outlive this
    /// @param bar where they are told; must outlive this
    MissedRuns(QSettings &settings, NoticeBar &bar, QObject *parent);

    void look();

private:
    QSettings &m_settings;
    NoticeBar &m_bar;
    qint64 m_newest = 0; ///< that the notice tells of, by its number in the history
};

} // namespace slicetool::gui
