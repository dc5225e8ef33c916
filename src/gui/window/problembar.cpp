// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/problembar.h"

#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"
#include "gui/base/themecolors.h"
#include "gui/window/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace slicetool::gui {

namespace {

constexpr int iconSize = 20;

/// "2 tables failed, 1 drifted"; of a single one its reason, too.
QString unfinishedText(const RunReport &report)
{
    QStringList parts;
    int failed = 0;
    int drifted = 0;
    int others = 0;
    const TableReport *only = nullptr;
    for (const TableReport &table : report.tables) {
        if (!report.needsAttention(table))
            continue;
        only = failed + drifted + others == 0 ? &table : nullptr;
        ++(table.status == TableStatus::Failed    ? failed
           : table.status == TableStatus::Drifted ? drifted
                                                  : others);
    }
    if (only) {
        const QString reason = only->message.section(QLatin1Char('\n'), 0, 0);
        parts << (failed    ? ProblemBar::tr("%1 failed")
                  : drifted ? ProblemBar::tr("the columns of %1 have drifted")
                            : ProblemBar::tr("%1 is not verified"))
                         .arg(only->table)
                     + (reason.isEmpty() ? QString() : QLatin1String(": ") + reason);
    } else {
        if (failed > 0)
            parts << ProblemBar::tr("%n table(s) failed", nullptr, failed);
        if (drifted > 0)
            parts << ProblemBar::tr("the columns of %n table(s) have drifted", nullptr, drifted);
        if (others > 0)
            parts << ProblemBar::tr("%n table(s) not verified", nullptr, others);
    }
    for (const AfterOutcome &after : report.after) {
        if (!after.ok)
            parts << ProblemBar::tr("not done afterwards: %1").arg(after.message);
    }
    return parts.join(QLatin1String("; "));
}

} // namespace

ProblemBar::ProblemBar(QAction *connections, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new ProblemLabel(this))
    , m_tables(new QToolButton(this))
    , m_connections(new QToolButton(this))
{
    setObjectName(QStringLiteral("problemBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("problem"));
    m_tables->setObjectName(QStringLiteral("problemTables"));
    m_tables->setText(tr("Show them"));
    m_connections->setObjectName(QStringLiteral("problemConnections"));
    m_connections->setDefaultAction(connections);
    auto *copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("problemCopy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the message"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->text()); });
    connect(m_tables, &QToolButton::clicked, this, &ProblemBar::tablesRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    for (QToolButton *button : {m_tables, m_connections, copy, makeDismissButton(this)}) {
        button->setAutoRaise(button != m_tables && button != m_connections);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    showIcon();
    hide();
}

void ProblemBar::showError(const Error &error)
{
    show(error.message(), false,
         error.code == ErrorCode::Unreachable || error.code == ErrorCode::LoginDenied);
}

void ProblemBar::showUnfinished(const QString &what, const RunReport &report)
{
    const QString text = report.cancelled ? QString() : unfinishedText(report);
    if (text.isEmpty()) {
        hide();
        return;
    }
    const bool areTables =
        std::any_of(report.tables.begin(), report.tables.end(),
                    [&](const TableReport &table) { return report.needsAttention(table); });
    show(tr("%1: %2").arg(what, text), areTables, false);
}

void ProblemBar::show(const QString &text, bool isOfTables, bool isOfConnection)
{
    m_text->setText(text);
    m_text->show();
    m_tables->setVisible(isOfTables);
    m_connections->setVisible(isOfConnection);
    QFrame::show();
}

QString ProblemBar::text() const
{
    return m_text->text();
}

void ProblemBar::showIcon()
{
    m_icon->setPixmap(icon(QStringLiteral("error"), ThemeColors::of(QApplication::palette()).error)
                          .pixmap(QSize(iconSize, iconSize)));
}

void ProblemBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace slicetool::gui
