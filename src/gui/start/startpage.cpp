// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/startpage.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/start/startcard.h"
#include "ui_startpage.h"

#include <QFileInfo>

namespace slicetool::gui {

namespace {

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->logo->setPixmap(applicationIcon().pixmap(QSize(56, 56)));
    m_ui->title->setFont(scaled(font(), 2.0, true));
    m_ui->startStatus->hide();
    m_ui->recentTitle->setFont(scaled(font(), 1.15, true));
    m_ui->forgetPlan->setIcon(icon(QStringLiteral("delete")));
    connect(m_ui->startDemo, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(m_ui->startNew, &QAbstractButton::clicked, this, &StartPage::newPlanRequested);
    connect(m_ui->startOpen, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(m_ui->forgetPlan, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_ui->recentPlans->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_ui->recentPlans, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) {
                Q_EMIT planChosen(item->data(Qt::UserRole).toString());
            });
    setRecentPlans({});
}

StartPage::~StartPage() = default;

void StartPage::setStatus(const QString &text)
{
    m_ui->startStatus->setText(text);
    m_ui->startStatus->setVisible(!text.isEmpty());
}

void StartPage::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_ui->recentPlans->clear();
    for (const RecentPlan &plan : plans) {
        const QFileInfo file(plan.path);
        const QString used = dateTimeText(plan.used);
        auto *item = new QListWidgetItem(
            icon(QStringLiteral("plan")),
            plan.isThere ? tr("%1    %2, %3").arg(file.fileName(), file.path(), used)
                         : tr("%1    %2, no longer there").arg(file.fileName(), file.path()),
            m_ui->recentPlans);
        item->setData(Qt::UserRole, plan.path);
        item->setToolTip(plan.path);
        if (!plan.isThere)
            item->setForeground(ThemeColors::of(palette()).muted);
    }
    m_ui->recentTitle->setVisible(!plans.isEmpty());
    m_ui->recentPlans->setVisible(!plans.isEmpty());
}

} // namespace slicetool::gui
