// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/daily/grantsdialog.h"

#include "gui/base/background.h"
#include "ui_grantsdialog.h"

#include <QFontDatabase>
#include <QPushButton>

namespace slicetool::gui {

GrantsDialog::GrantsDialog(const PlanInTurn &plan, Passwords &passwords, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::GrantsDialog>())
    , m_plan(plan)
    , m_passwords(passwords)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("grantsDialog"));
    resize(760, 520);
    for (QPlainTextEdit *text : {m_ui->statements, m_ui->notes})
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->statements->setPlaceholderText(tr("Reading the accounts…"));
    m_ui->notesTitle->setVisible(false);
    m_ui->notes->setVisible(false);
    m_ui->problem->setVisible(false);
    QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Apply);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, &GrantsDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    inBackground(
        this,
        [plan, &passwords, stop = m_stop.get_token()] {
            return planGrantsFor(plan, {}, passwords, stop);
        },
        [this, button](const Result<GrantPlan> &grants) {
            m_ui->statements->setPlaceholderText({});
            if (!grants) {
                showProblem(grants.error());
                Q_EMIT looked(false);
                return;
            }
            m_grants = *grants;
            QStringList lines;
            for (const QString &statement : m_grants.statements)
                lines << statement + QLatin1Char(';');
            m_ui->statements->setPlainText(lines.join(QLatin1Char('\n')));
            m_ui->notes->setPlainText(m_grants.notes.join(QLatin1Char('\n')));
            const bool hasNotes = !m_grants.notes.isEmpty();
            m_ui->notesTitle->setVisible(hasNotes);
            m_ui->notes->setVisible(hasNotes);
            button->setEnabled(!m_grants.statements.isEmpty());
            if (m_grants.statements.isEmpty())
                m_ui->statements->setPlaceholderText(tr("No account has grants on the schema."));
            Q_EMIT looked(true);
        });
}

GrantsDialog::~GrantsDialog()
{
    m_stop.request_stop();
}

void GrantsDialog::apply()
{
    QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Apply);
    button->setEnabled(false);
    inBackground(
        this,
        [plan = m_plan, grants = m_grants, &passwords = m_passwords, stop = m_stop.get_token()] {
            return applyGrantsFor(plan, {}, grants, passwords, stop);
        },
        [this, button](const Result<void> &done) {
            if (done) {
                m_ui->intro->setText(
                    tr("Applied: %n statement(s).", nullptr, int(m_grants.statements.size())));
            } else {
                showProblem(done.error());
                button->setEnabled(true);
            }
            Q_EMIT applied(bool(done));
        });
}

void GrantsDialog::showProblem(const Error &error)
{
    m_ui->problem->setText(error.message());
    m_ui->problem->setVisible(true);
}

} // namespace slicetool::gui
