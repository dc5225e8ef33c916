// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/densitystrip.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slicetool::gui {

/// How one table came out of the last run, what went wrong in the server's own words, and what
/// can be done about it.
class TableDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TableDetails(QWidget *parent = nullptr);

    /// @param report nullptr where nothing is known of the table
    void setTable(const QString &table, const TableReport *report);

    /// Whether a run may begin now.
    void setRunAllowed(bool isAllowed);

Q_SIGNALS:
    void retryRequested(const QString &table);
    void definitionsRequested(const QString &table);
    void recreateRequested(const QString &table);
    void skipRequested(const QString &table);
    void editRequested(const QString &table);
    void differencesRequested(const QString &table);

private:
    QString m_table;
    QLabel *m_title;
    QLabel *m_result;
    QLabel *m_figures;
    QLabel *m_densityTitle;
    DensityStrip *m_density;
    QLabel *m_message;
    QPushButton *m_retry;
    QPushButton *m_definitions;
    QPushButton *m_recreate;
    QPushButton *m_skip;
    QPushButton *m_edit;
    QPushButton *m_differences;
    QPushButton *m_copy;
};

} // namespace slicetool::gui
