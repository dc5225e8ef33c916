// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/planstate.h"
#include "gui/window/windowactions.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace slicetool::gui {

struct Freshness;

/// One place: its schema, its server, its colour, and how fresh it is.
class PlaceCard : public QFrame
{
    Q_OBJECT

public:
    explicit PlaceCard(const QString &objectName, QWidget *parent = nullptr);

    void setPlace(const Place &place);

    /// One line about freshness, and the name of an icon before it; empty for none.
    void setState(const QString &text, const QString &iconName);

    /// Adds to the line, which says it is so, and to its tool tip what exactly.
    void addToState(const QString &text, const QStringList &details);

    QString stateText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    Place m_place;
    QString m_stateIcon;
    QLabel *m_role;
    QLabel *m_schema;
    QLabel *m_lock;
    QLabel *m_server;
    QLabel *m_stateMark;
    QLabel *m_state;
};

/// foo → foo0 → foo1: the three places, and between them what brings the data on.
class DataFlow : public QFrame
{
    Q_OBJECT

public:
    /// The actions are the window's, and stay its own.
    DataFlow(const WindowActions &actions, QWidget *parent = nullptr);

    void setPlaces(const Place &upstream, const Place &base, const Place &work);

    PlaceCard *upstream() const { return m_upstream; }
    PlaceCard *base() const { return m_base; }
    PlaceCard *work() const { return m_work; }

    /// Says how fresh base (of the pull leg) or work (of the undo leg) is.
    void showFreshness(Leg leg, const Freshness &freshness);

    /// Which of the two is to be done next; it stands out.
    void setPrimary(Leg leg);

    /// Base and work cannot be told apart, and why.
    void showTurnProblem(const QString &reason);

private:
    void setUndoHint(const QString &text);

    PlaceCard *m_upstream;
    PlaceCard *m_base;
    PlaceCard *m_work;
    QToolButton *m_pull;
    QToolButton *m_undo;
    QLabel *m_undoHint;
    std::optional<std::pair<Leg, QString>> m_primary; ///< and what the undo was called then
};

} // namespace slicetool::gui
