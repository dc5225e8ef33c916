// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/daily/scheduledialog.h"

#include "gui/base/background.h"
#include "gui/base/problemlabel.h"
#include "server/statefolder.h"
#include "ui_scheduledialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPushButton>
#include <QStandardPaths>

namespace slicetool::gui {

QString commandLineProgram()
{
    const QString name = QStringLiteral("slicetool-cli");
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

ScheduleDialog::ScheduleDialog(const QString &planPath, bool takesTurns, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ScheduleDialog>())
    , m_planPath(planPath)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("scheduleDialog"));
    resize(640, 480);
    m_ui->preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->problem->setVisible(false);
    const QStringList often{QStringLiteral("hourly"), QStringLiteral("every 15min"),
                            QStringLiteral("every 2h"), QStringLiteral("Mon..Fri 09:00")};
    const QStringList daily{QStringLiteral("00:00"), QStringLiteral("Mon..Fri 06:00"),
                            QStringLiteral("weekly")};
    m_ui->liteWhen->addItems(often);
    m_ui->fullWhen->addItems(daily);
    m_ui->turnWhen->addItems(daily);
    m_ui->turn->setEnabled(takesTurns);
    const std::pair<QCheckBox *, QComboBox *> rows[] = {
        {m_ui->lite, m_ui->liteWhen}, {m_ui->full, m_ui->fullWhen}, {m_ui->turn, m_ui->turnWhen}};
    for (const auto &[box, when] : rows) {
        connect(box, &QCheckBox::toggled, when, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &ScheduleDialog::showPreview);
        connect(when, &QComboBox::currentTextChanged, this, &ScheduleDialog::showPreview);
    }
    connect(m_ui->buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &ScheduleDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

ScheduleDialog::~ScheduleDialog() = default;

/// Shows what is there already.
void ScheduleDialog::look()
{
    inBackground(
        this, [id = scheduleId(m_planPath)] { return Scheduler().current(id); },
        [this](const Result<QString> &current) {
            if (!current) {
                showProblem(current.error().message());
                return;
            }
            if (m_look == 0)
                m_ui->preview->setPlainText(current->isEmpty() ? tr("Nothing is scheduled.")
                                                               : *current);
        });
}

std::optional<Schedule> ScheduleDialog::schedule()
{
    Schedule schedule;
    schedule.planPath = m_planPath;
    schedule.program = commandLineProgram();
    schedule.reportFolder = stateFolder() + QStringLiteral("/reports");
    schedule.environment = scheduleEnvironment();
    if (schedule.program.isEmpty()) {
        showProblem(tr("The program slicetool-cli is not installed next to this one."));
        return std::nullopt;
    }
    const std::tuple<JobKind, QCheckBox *, QComboBox *> rows[] = {
        {JobKind::Lite, m_ui->lite, m_ui->liteWhen},
        {JobKind::Full, m_ui->full, m_ui->fullWhen},
        {JobKind::Turn, m_ui->turn, m_ui->turnWhen}};
    for (const auto &[kind, box, when] : rows) {
        if (!box->isChecked())
            continue;
        const auto parsed = When::parse(when->currentText());
        if (!parsed) {
            showProblem(parsed.error().message());
            return std::nullopt;
        }
        schedule.jobs << ScheduledJob{kind, *parsed};
    }
    showProblem({});
    return schedule;
}

void ScheduleDialog::showPreview()
{
    const auto wanted = schedule();
    const int number = ++m_look;
    if (!wanted)
        return;
    inBackground(
        this, [wanted = *wanted] { return Scheduler().preview(wanted); },
        [this, number](const Result<QString> &preview) {
            if (number != m_look)
                return; // another one was asked for since
            if (preview)
                m_ui->preview->setPlainText(*preview);
            else
                showProblem(preview.error().message());
        });
}

void ScheduleDialog::apply()
{
    const auto wanted = schedule();
    if (!wanted)
        return;
    QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Apply);
    button->setEnabled(false);
    inBackground(
        this,
        [wanted = *wanted] {
            Scheduler scheduler;
            return wanted.jobs.isEmpty() ? scheduler.remove(scheduleId(wanted.planPath))
                                         : scheduler.apply(wanted);
        },
        [this, button](const Result<ScheduleChange> &change) {
            button->setEnabled(true);
            if (!change) {
                showProblem(change.error().message());
                return;
            }
            QStringList lines;
            for (const QString &name : change->written)
                lines << tr("Written: %1").arg(name);
            for (const QString &name : change->removed)
                lines << tr("Removed: %1").arg(name);
            lines << change->remarks;
            if (lines.isEmpty())
                lines << tr("Nothing is scheduled.");
            m_ui->preview->setPlainText(lines.join(QLatin1Char('\n')));
            Q_EMIT applied(lines.join(QLatin1Char('\n')));
        });
}

void ScheduleDialog::showProblem(const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->setVisible(!text.isEmpty());
}

} // namespace slicetool::gui
