// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slicetool::gui {

/// A large choice: an icon, a title, which is the button's text, and a line or two about it.
class StartCard : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit StartCard(QWidget *parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString &name); ///< as gui::icon() knows it

    QString description() const { return m_description; }
    void setDescription(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName;
    QString m_description;
};

} // namespace slicetool::gui
