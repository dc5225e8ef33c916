// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/windowactions.h"
#include "plan/plan.h"
#include "report/runreport.h"
#include "server/connectionstore.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace slicetool::gui {

/// What is known of one of a plan's three places without asking its server.
struct Place {
    QString role;   ///< "upstream", "base", "work"
    QString schema; ///< empty where the plan does not name the place
    QString server; ///< user@host, for people
    QString name;   ///< of the saved connection; empty for a URL
    Environment environment = Environment::Unspecified;
    QString problem; ///< why the connection makes no sense; empty where it does
};

/// The place that a connection of the plan names.
Place placeOf(const QString &connection, const QString &role, const ConnectionStore &store);

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
class WayOfData : public QFrame
{
    Q_OBJECT

public:
    /// The actions are the window's, and stay its own.
    WayOfData(const WindowActions &actions, QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const ConnectionStore &store);

    PlaceCard *upstream() const { return m_upstream; }
    PlaceCard *base() const { return m_base; }
    PlaceCard *work() const { return m_work; }

    /// Says how fresh base or work is after a run, and what an undo reverted or would revert.
    /// @param isWhole the run was over all tables and rows of the plan
    void showOutcome(const RunReport &report, bool isWhole);

    /// What an undo would revert, as far as that is known; empty where nobody looked.
    void setUndoHint(const QString &text);

private:
    PlaceCard *m_upstream;
    PlaceCard *m_base;
    PlaceCard *m_work;
    QToolButton *m_pull;
    QToolButton *m_undo;
    QLabel *m_undoHint;
};

} // namespace slicetool::gui
