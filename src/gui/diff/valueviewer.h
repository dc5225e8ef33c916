// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/differingrow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextEdit;

namespace slicetool::gui {

/// One value on both sides, whole: text and JSON line by line with the lines that differ marked,
/// bytes as a hex dump.
class ValueViewer : public QWidget
{
    Q_OBJECT

public:
    explicit ValueViewer(QWidget *parent = nullptr);

    void setTitles(const QString &source, const QString &target);
    /// @param column empty for a value that is no column's
    void setValue(const QString &column, const std::optional<CellValue> &source,
                  const std::optional<CellValue> &target);
    void clear();

private:
    QLabel *m_sourceTitle;
    QLabel *m_targetTitle;
    QTextEdit *m_source;
    QTextEdit *m_target;
    QString m_sourceName;
    QString m_targetName;
};

/// A value in lines for reading: JSON indented, bytes as offset, hex and characters.
QStringList valueLines(const CellValue &cell);

/// Which lines of each side have no counterpart on the other, by their longest common subsequence;
/// by place where there are too many of them for that.
struct LineDifference {
    QList<bool> source;
    QList<bool> target;
};
LineDifference differingLines(const QStringList &source, const QStringList &target);

} // namespace slicetool::gui
