// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/driftdialog.h"

#include "gui/base/icons.h"
#include "gui/diff/valueviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

CellValue textCell(const QString &text)
{
    CellValue cell;
    cell.bytes = text.toUtf8();
    return cell;
}

} // namespace

DriftDialog::DriftDialog(const QString &table, const TableDefinitions &definitions,
                         const QString &source, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_alter(new QPushButton(icon(QStringLiteral("drifted")), tr("Alter the table"), this))
{
    setObjectName(QStringLiteral("driftDialog"));
    setWindowTitle(tr("Definitions of %1").arg(table));
    const bool canAlter = !definitions.alter.isEmpty();

    auto *both = new ValueViewer(this);
    both->setTitles(tr("As in %1").arg(source), tr("Now in %1").arg(target));
    both->setValue({}, textCell(definitions.wanted), textCell(definitions.present));
    auto *title = new QLabel(
        canAlter ? tr("This statement gives the table in %1 the columns and keys of %2. Its rows "
                      "stay; values in dropped columns are lost.")
                       .arg(target, source)
                 : tr("No ALTER TABLE does this; recreate the table."),
        this);
    title->setObjectName(QStringLiteral("driftTitle"));
    title->setWordWrap(true);
    auto *statement = new QPlainTextEdit(definitions.alter, this);
    statement->setObjectName(QStringLiteral("driftStatement"));
    statement->setAccessibleName(tr("Statement"));
    statement->setReadOnly(true);
    statement->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    statement->setVisible(canAlter);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy the statement"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("driftCopy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setEnabled(canAlter);
    m_alter->setObjectName(QStringLiteral("driftAlter"));
    m_alter->setVisible(canAlter);
    buttons->addButton(m_alter, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text = definitions.alter] {
        QApplication::clipboard()->setText(text + QLatin1Char(';'));
    });
    connect(m_alter, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT alterRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(button == buttons->button(QDialogButtonBox::Close));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(both, 3);
    layout->addWidget(title);
    layout->addWidget(statement, 1);
    layout->addWidget(buttons);
    resize(1000, 640);
}

void DriftDialog::setRunAllowed(bool isAllowed)
{
    m_alter->setEnabled(isAllowed);
}

} // namespace slicetool::gui
