// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/startpage.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/start/startcard.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace slicetool::gui {

namespace {

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel(this))
    , m_recentTitle(new QLabel(tr("Recent plans"), this))
    , m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *title = new QLabel(tr("Real data on your desk"), this);
    title->setFont(scaled(font(), 2.0, true));
    auto *lead = new QLabel(
        tr("Pull the slice you need from upstream, work with it, and reset it in one click."),
        this);
    lead->setWordWrap(true);

    const auto card = [this](const char *objectName, const char *iconName, const QString &text,
                             const QString &description) {
        auto *made = new StartCard(QString::fromLatin1(iconName), text, description, this);
        made->setObjectName(QString::fromLatin1(objectName));
        return made;
    };
    StartCard *demo =
        card("startDemo", "demo", tr("Try the demo"),
             tr("A private sample server with a shop, removed when slicetool is closed"));
    StartCard *wizard = card("startNew", "wizard", tr("New plan"),
                             tr("Inspect an upstream schema and choose what to pull"));
    StartCard *open = card("startOpen", "open", tr("Open a plan"),
                           tr("A *.slice.json file; you can also drag one here"));
    connect(demo, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(wizard, &QAbstractButton::clicked, this, &StartPage::newPlanRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);

    m_status->setObjectName(QStringLiteral("startStatus"));
    m_status->hide();
    m_recentTitle->setFont(scaled(font(), 1.15, true));
    m_recent->setObjectName(QStringLiteral("recentPlans"));
    m_recent->setAccessibleName(tr("Recent plans"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setSpacing(1);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *forget =
        new QAction(icon(QStringLiteral("delete")), tr("Remove from the list"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT planChosen(item->data(Qt::UserRole).toString());
    });

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (StartCard *each : {demo, wizard, open})
        cards->addWidget(each, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(56, 56)));
    head->addWidget(logo);
    head->addWidget(title);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(lead);
    column->addSpacing(12);
    column->addLayout(cards);
    column->addWidget(m_status);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);
    setRecentPlans({});
}

void StartPage::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void StartPage::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_recent->clear();
    for (const RecentPlan &plan : plans) {
        const QFileInfo file(plan.path);
        const QString used = dateTimeText(plan.used);
        auto *item = new QListWidgetItem(
            icon(QStringLiteral("plan")),
            plan.isThere ? tr("%1    %2, %3").arg(file.fileName(), file.path(), used)
                         : tr("%1    %2, no longer there").arg(file.fileName(), file.path()),
            m_recent);
        item->setData(Qt::UserRole, plan.path);
        item->setToolTip(plan.path);
        if (!plan.isThere)
            item->setForeground(ThemeColors::of(palette()).muted);
    }
    m_recentTitle->setVisible(!plans.isEmpty());
    m_recent->setVisible(!plans.isEmpty());
}

} // namespace slicetool::gui
