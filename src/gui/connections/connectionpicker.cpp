// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionpicker.h"

#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"
#include "gui/base/themecolors.h"
#include "gui/connections/connectionform.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace slicetool::gui {

ConnectionPicker::ConnectionPicker(const QString &role, QWidget *parent, const QString &storePath)
    : QWidget(parent)
    , m_role(role)
    , m_store(storePath)
    , m_box(new QComboBox(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(role + QStringLiteral("Picker"));
    m_box->setObjectName(role + QStringLiteral("Connection"));
    m_box->setAccessibleName(tr("Connection for %1").arg(role));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->lineEdit()->setPlaceholderText(tr("A saved connection, or mysql://user@host/schema"));
    setFocusProxy(m_box);
    auto *manage = new QToolButton(this);
    manage->setObjectName(role + QStringLiteral("Manage"));
    manage->setIcon(icon(QStringLiteral("connection")));
    manage->setToolTip(tr("Connections…"));
    manage->setAccessibleName(tr("Manage connections"));
    m_problem->setObjectName(role + QStringLiteral("Problem"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_box, 1);
    row->addWidget(manage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    reload();
    connect(m_box, &QComboBox::currentTextChanged, this, [this] {
        follow();
        check();
        Q_EMIT connectionChanged(connection());
    });
    connect(manage, &QToolButton::clicked, this, &ConnectionPicker::manageRequested);
}

void ConnectionPicker::reload()
{
    const QString before = m_box->currentText();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    const ThemeColors colors = ThemeColors::of(palette());
    if (const auto all = m_store.all()) {
        for (const SavedConnection &saved : *all)
            m_box->addItem(icon(environmentIcon(saved.environment),
                                colors.connection(saved.environment, saved.color)),
                           saved.name);
    }
    m_box->setCurrentIndex(-1);
    m_box->setEditText(before);
    follow();
    check();
}

/// The box shows the icon of its current item, which is the one that is named.
void ConnectionPicker::follow()
{
    const int named = m_box->findText(connection(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (named == m_box->currentIndex())
        return;
    const QSignalBlocker blocker(m_box);
    const QString text = m_box->currentText();
    const int cursor = m_box->lineEdit()->cursorPosition();
    m_box->setCurrentIndex(named);
    m_box->setEditText(text);
    m_box->lineEdit()->setCursorPosition(cursor);
}

void ConnectionPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reload();
}

QString ConnectionPicker::connection() const
{
    return m_box->currentText().trimmed();
}

void ConnectionPicker::setConnection(const QString &connection)
{
    m_box->setEditText(connection);
}

void ConnectionPicker::check()
{
    const QString chosen = connection();
    QString problem;
    m_isValid = false;
    if (!chosen.isEmpty()) {
        const auto endpoint = m_store.resolve(chosen, m_role);
        m_isValid = bool(endpoint) && !endpoint->schema.isEmpty();
        if (!endpoint)
            problem = endpoint.error().reason;
        else if (endpoint->schema.isEmpty())
            problem = tr("the connection has no schema");
    }
    m_problem->setProblem(problem);
}

} // namespace slicetool::gui
