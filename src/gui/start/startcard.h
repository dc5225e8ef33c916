// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slicetool::gui {

/// A large choice: an icon, a title, and a line or two about it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString &iconName, const QString &title, const QString &description,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName;
    QString m_description;
};

} // namespace slicetool::gui
