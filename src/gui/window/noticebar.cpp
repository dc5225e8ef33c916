// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/noticebar.h"

#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace slicetool::gui {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new ProblemLabel(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Close the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
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
