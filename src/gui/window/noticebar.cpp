// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/noticebar.h"

#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace slicetool::gui {

QToolButton *makeDismissButton(QWidget *bar)
{
    auto *close = new QToolButton(bar);
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(NoticeBar::tr("Dismiss"));
    close->setAccessibleName(NoticeBar::tr("Close the notice"));
    QObject::connect(close, &QToolButton::clicked, bar, &QWidget::hide);
    return close;
}

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new ProblemLabel(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    QToolButton *close = makeDismissButton(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, &NoticeBar::closed);
}

void NoticeBar::showNotice(const QString &text)
{
    m_text->setText(text);
    m_text->show();
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace slicetool::gui
