// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace slicetool::gui {

/// The button that hides a bar. The bar owns it.
QToolButton *makeDismissButton(QWidget *bar);

/// A line over the window's page that stays until it is closed: what happened while nobody looked.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &text);
    QString text() const;

Q_SIGNALS:
    void closed();

private:
    QLabel *m_text;
};

} // namespace slicetool::gui
