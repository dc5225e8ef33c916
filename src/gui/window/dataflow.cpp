// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/dataflow.h"

#include "gui/base/elidedlabel.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/window/freshness.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int stripeWidth = 5;

QString roleText(const QString &role)
{
    if (role == QLatin1String("upstream"))
        return DataFlow::tr("Upstream, read only");
    return role == QLatin1String("base") ? DataFlow::tr("Base") : DataFlow::tr("Work");
}

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return DataFlow::tr("production");
    case Environment::Staging:
        return DataFlow::tr("staging");
    case Environment::Local:
        return DataFlow::tr("local");
    case Environment::Unspecified:
        break;
    }
    return {};
}

QFont larger(const QFont &font, double factor, bool bold)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setBold(bold);
    return result;
}

} // namespace

PlaceCard::PlaceCard(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_role(new ElidedLabel(this))
    , m_schema(new QLabel(this))
    , m_lock(new QLabel(this))
    , m_server(new ElidedLabel(this))
    , m_stateMark(new QLabel(this))
    , m_state(new ElidedLabel(this))
{
    setObjectName(objectName);
    setMinimumWidth(fontMetrics().averageCharWidth() * 19);
    m_schema->setFont(larger(font(), 1.35, true));
    m_schema->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(objectName + QStringLiteral("State"));

    auto *title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_schema);
    title->addWidget(m_lock);
    title->addStretch();
    auto *state = new QHBoxLayout;
    state->setSpacing(5);
    state->addWidget(m_stateMark);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12 + stripeWidth, 9, 12, 9);
    layout->setSpacing(2);
    layout->addWidget(m_role);
    layout->addLayout(title);
    layout->addWidget(m_server);
    layout->addLayout(state);
    showIcons();
}

void PlaceCard::setPlace(const Place &place)
{
    m_place = place;
    QStringList role{roleText(place.role)};
    if (const QString environment = environmentText(place.environment); !environment.isEmpty())
        role << environment;
    m_role->setText(role.join(QStringLiteral(" · ")));
    m_role->setToolTip(m_role->text());
    m_schema->setText(place.schema.isEmpty() ? tr("none") : place.schema);
    m_server->setText(!place.problem.isEmpty() ? place.problem
                      : place.name.isEmpty()   ? place.server
                                               : tr("%1, %2").arg(place.name, place.server));
    m_server->setToolTip(m_server->text());
    setAccessibleName(
        QStringLiteral("%1: %2, %3").arg(m_role->text(), m_schema->text(), m_server->text()));
    showIcons();
    update();
}

void PlaceCard::setState(const QString &text, const QString &iconName)
{
    m_stateIcon = iconName;
    m_state->setText(text);
    m_state->setToolTip(text);
    showIcons();
}

void PlaceCard::addToState(const QString &text, const QStringList &details)
{
    const QString line = m_state->text() + QStringLiteral(" · ") + text;
    m_state->setText(line);
    m_state->setToolTip((QStringList(line) + details).join(QLatin1Char('\n')));
}

QString PlaceCard::stateText() const
{
    return m_state->text();
}

void PlaceCard::showIcons()
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.muted);
    for (QLabel *label : {m_role, m_server, m_state})
        label->setPalette(muted);
    const bool isLocked = m_place.role == QLatin1String("upstream");
    m_lock->setVisible(isLocked);
    if (isLocked) {
        m_lock->setPixmap(icon(QStringLiteral("lock"), colors.muted).pixmap(QSize(16, 16)));
        m_lock->setToolTip(tr("Upstream is only read, never written to"));
    }
    const bool hasState = !m_stateIcon.isEmpty();
    m_stateMark->setVisible(hasState);
    if (hasState) {
        const QColor color = m_stateIcon == QLatin1String("ok")      ? colors.good
                             : m_stateIcon == QLatin1String("error") ? colors.error
                                                                     : colors.warning;
        m_stateMark->setPixmap(icon(m_stateIcon, color).pixmap(QSize(16, 16)));
    }
}

void PlaceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(frame, 7, 7);
    painter.fillPath(path, palette().color(QPalette::Base));
    painter.save();
    painter.setClipPath(path);
    painter.fillRect(QRectF(frame.left(), frame.top(), stripeWidth, frame.height()),
                     colors.connection(m_place.environment, m_place.color));
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawPath(path);
}

void PlaceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the labels' palettes tells the labels, not this.
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

DataFlow::DataFlow(const WindowActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_upstream(new PlaceCard(QStringLiteral("upstreamCard"), this))
    , m_base(new PlaceCard(QStringLiteral("baseCard"), this))
    , m_work(new PlaceCard(QStringLiteral("workCard"), this))
    , m_pull(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_undoHint(new QLabel(this))
{
    const auto button = [](QToolButton *tool, QAction *action, const QString &objectName) {
        tool->setObjectName(objectName);
        tool->setDefaultAction(action);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setIconSize(QSize(24, 24));
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setMinimumHeight(44);
        tool->setMinimumWidth(tool->fontMetrics().averageCharWidth() * 18);
    };
    button(m_pull, actions.pull, QStringLiteral("pullButton"));
    button(m_undo, actions.undo, QStringLiteral("undoButton"));
    const auto look = [this](QAction *action, const QString &objectName) {
        auto *tool = new QToolButton(this);
        tool->setObjectName(objectName);
        tool->setDefaultAction(action);
        tool->setText(tr("Compare"));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setAutoRaise(true);
        // The action's own text is for menus; a change of it must not come here.
        connect(action, &QAction::changed, tool, [tool] { tool->setText(tr("Compare")); });
        return tool;
    };
    QToolButton *comparePull = look(actions.compare, QStringLiteral("compareButton"));
    QToolButton *compareUndo = look(actions.compareWork, QStringLiteral("compareWorkButton"));
    setPrimary(Leg::Undo);
    m_undoHint->setObjectName(QStringLiteral("undoHint"));
    m_undoHint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_undoHint->setWordWrap(true);
    m_undoHint->setFixedWidth(fontMetrics().averageCharWidth() * 27);

    const auto column = [](const QList<QWidget *> &widgets) {
        auto *side = new QVBoxLayout;
        side->setSpacing(3);
        side->addStretch();
        for (QWidget *widget : widgets)
            side->addWidget(widget, 0, Qt::AlignHCenter);
        side->addStretch();
        return side;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_upstream, 3);
    layout->addLayout(column({m_pull, comparePull}));
    layout->addWidget(m_base, 3);
    layout->addLayout(column({m_undo, m_undoHint, compareUndo}));
    layout->addWidget(m_work, 3);
}

void DataFlow::setPrimary(Leg leg)
{
    const std::pair now(leg, m_undo->text());
    if (m_primary == now)
        return;
    m_primary = now;
    const QFont primary = larger(font(), 1.1, true);
    for (QToolButton *button : {m_pull, m_undo}) {
        // As wide as it may become: nothing is to move when it does.
        button->setFont(primary);
        const int width = button->sizeHint().width();
        button->setMinimumWidth(std::max(width, button->fontMetrics().averageCharWidth() * 18));
        const bool isPrimary = (button == m_pull) == (leg == Leg::Pull);
        if (!isPrimary)
            button->setFont(font());
    }
}

void DataFlow::setPlaces(const Place &upstream, const Place &base, const Place &work)
{
    m_upstream->setPlace(upstream);
    m_base->setPlace(base);
    m_work->setPlace(work);
}

void DataFlow::showFreshness(Leg leg, const Freshness &freshness)
{
    PlaceCard *card = leg == Leg::Pull ? m_base : m_work;
    card->setState(freshness.text, freshness.icon);
    if (!freshness.structure.isEmpty())
        card->addToState(
            tr("%n difference(s) in structure", nullptr, int(freshness.structure.size())),
            freshness.structure + freshness.structureRemarks);
    if (leg == Leg::Undo)
        setUndoHint(freshness.undoHint);
}

void DataFlow::showTurnProblem(const QString &reason)
{
    for (PlaceCard *card : {m_base, m_work})
        card->setState(tr("cannot tell whether this is base or work: %1").arg(reason),
                       QStringLiteral("error"));
    setUndoHint({});
}

void DataFlow::setUndoHint(const QString &text)
{
    m_undoHint->setText(text);
    // The layout between the cards gives a label that wraps one line less than it needs.
    // Without a text there is no height for any width, which is said as -1.
    m_undoHint->setMinimumHeight(std::max(0, m_undoHint->heightForWidth(m_undoHint->width())));
    m_undoHint->setVisible(!text.isEmpty());
}

} // namespace slicetool::gui
