// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace slicetool::gui {

/// What a scan asks of the source when little has changed. An estimate.
struct ScanEstimate {
    qint64 queries = 0;
    qint64 bytes = 0; ///< of its answers
};

/// For a table of so many rows. A fingerprint is about 40 bytes. Fixed levels fingerprint their
/// largest chunk over the whole table, up to 1024 chunks in one statement; auto fingerprints some 1000
/// rows at a time, and a million and a half rows in one statement (measured, see ./dev bench).
ScanEstimate estimateScan(qint64 rows, const Zoom &zoom);

/// The zoom levels of a scan, as chips, with what they would cost.
class ZoomEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomEditor(QWidget *parent = nullptr);

    /// @param zoom nothing where several tables have several
    void setZoom(const std::optional<Zoom> &zoom);
    std::optional<Zoom> zoom() const { return m_zoom; }

    void setRows(qint64 rows); ///< of the table, an estimate; 0 where it is not known

Q_SIGNALS:
    void edited(const slicetool::Zoom &zoom);

private:
    void showChips();
    void showEstimate();
    void change(const Zoom &zoom);
    void addLevel();

    std::optional<Zoom> m_zoom;
    qint64 m_rows = 0;
    QToolButton *m_auto;
    QHBoxLayout *m_chips;
    QLineEdit *m_level;
    QLabel *m_estimate;
};

} // namespace slicetool::gui
