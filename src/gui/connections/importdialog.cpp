// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/importdialog.h"

#include "base/displaytext.h"
#include "gui/connections/connectionsmodel.h"
#include "ui_importdialog.h"

#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int notesShown = 5; // more would push the list away; the tooltip has all

} // namespace

ImportDialog::ImportDialog(const ForeignConnections &foreign, const QList<SavedConnection> &saved,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_connections(foreign.connections)
{
    m_ui->setupUi(this);
    m_ui->intro->setText(tr("%n connections of %1. Passwords are not in such files: they are asked "
                            "for, or come from the keychain.",
                            nullptr, int(m_connections.size()))
                             .arg(foreign.program));
    QSet<QString> names;
    for (const SavedConnection &connection : saved)
        names << connection.name;
    for (SavedConnection &connection : m_connections) {
        const auto same =
            std::find_if(saved.begin(), saved.end(),
                         [&](const SavedConnection &each) { return each.url == connection.url; });
        connection.name =
            freeName(connection.name, [&](const QString &name) { return names.contains(name); });
        names << connection.name;
        auto *item = new QTreeWidgetItem(m_ui->found,
                                         {displayText(connection.name), displayText(connection.url),
                                          displayText(connection.folder)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, same == saved.end() ? Qt::Checked : Qt::Unchecked);
        if (same != saved.end()) {
            for (int column = 0; column < item->columnCount(); ++column)
                item->setToolTip(column, tr("Saved already, as %1").arg(displayText(same->name)));
        }
    }
    for (int column = 0; column < m_ui->found->columnCount(); ++column)
        m_ui->found->resizeColumnToContents(column);
    QStringList notes;
    for (const QString &note : foreign.notes)
        notes << displayText(note);
    m_ui->notes->setTextFormat(Qt::PlainText);
    m_ui->notes->setText(
        notes.isEmpty() ? QString()
                        : tr("Not imported:") + QLatin1Char('\n')
                              + notes.mid(0, notesShown).join(QLatin1Char('\n'))
                              + (notes.size() > notesShown ? QStringLiteral("\n…") : QString()));
    m_ui->notes->setToolTip(notes.join(QLatin1Char('\n')));
    m_ui->notes->setVisible(!notes.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->found, &QTreeWidget::itemChanged, this, &ImportDialog::showButtons);
    showButtons();
}

ImportDialog::~ImportDialog() = default;

QList<SavedConnection> ImportDialog::chosen() const
{
    QList<SavedConnection> connections;
    for (int row = 0; row < m_ui->found->topLevelItemCount(); ++row) {
        if (m_ui->found->topLevelItem(row)->checkState(0) == Qt::Checked)
            connections << m_connections.at(row);
    }
    return connections;
}

void ImportDialog::showButtons()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosen().isEmpty());
}

} // namespace slicetool::gui
