// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/commandpalette.h"

#include "gui/base/format.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace slicetool::gui {

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().isEmpty() || action->isSeparator())
            continue;
        QString text = action->text();
        text = withoutMnemonic(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(action->icon(),
                                       keys.isEmpty() ? text : tr("%1  (%2)").arg(text, keys));
        item->setEditable(false);
        m_model->appendRow(item);
        m_actions << action;
    }
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("commandSearch"));
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Command"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 22);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

/// Up and down move in the list while the words are typed.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const QModelIndex next = m_filter->index(m_list->currentIndex().row() + step, 0);
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run()
{
    const QModelIndex chosen = m_filter->mapToSource(m_list->currentIndex());
    accept();
    if (!chosen.isValid())
        return;
    // After this dialog is gone: the command may open another one.
    QTimer::singleShot(0, m_actions.at(chosen.row()), &QAction::trigger);
}

} // namespace slicetool::gui
