// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/daily/advicedialog.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "plan/zoomtext.h"
#include "ui_advicedialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace slicetool::gui {

namespace {

QString figures(const Prediction &prediction)
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(AdviceDialog::tr("%n query(s)", nullptr, int(std::lround(prediction.queries))),
             bytesText(std::llround(prediction.bytes)), durationText(prediction.seconds));
}

} // namespace

AdviceDialog::AdviceDialog(const PlanInTurn &plan, Passwords &passwords, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AdviceDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("adviceDialog"));
    resize(900, 560);
    m_ui->tables->setHeaderLabels(
        {tr("Table"), tr("Runs"), tr("Zoom"), tr("Takes"), tr("Proposed"), tr("Would take")});
    m_ui->earlier->setHeaderLabels(
        {tr("Table"), tr("Given"), tr("Zoom"), tr("Predicted"), tr("Actual")});
    m_ui->problem->setVisible(false);
    m_ui->earlierTitle->setVisible(false);
    m_ui->earlier->setVisible(false);
    QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Apply);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->tables, &QTreeWidget::itemChanged, this,
            [this, button] { button->setEnabled(!taken().isEmpty()); });
    inBackground(
        this,
        [plan, &passwords, stop = m_stop.get_token()] {
            return adviseOn(plan, {}, passwords, stop);
        },
        [this](const Result<PlanAdvice> &look) {
            if (look) {
                showAdvice(look->tables, look->earlier);
            } else {
                m_ui->problem->setText(look.error().message());
                m_ui->problem->setVisible(true);
            }
            Q_EMIT looked(bool(look));
        });
}

AdviceDialog::~AdviceDialog()
{
    m_stop.request_stop();
}

void AdviceDialog::showAdvice(const QList<ZoomAdvice> &advice, const QList<AdviceOutcome> &earlier)
{
    m_advice = advice;
    int changes = 0;
    for (const ZoomAdvice &one : advice) {
        const bool isChange = one.isChange();
        changes += isChange ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_ui->tables,
                                         {one.table, countText(one.runs), zoomText(one.now),
                                          one.runs == 0 ? tr("no data yet") : figures(one.withNow),
                                          isChange ? zoomText(one.proposed) : tr("keep"),
                                          isChange ? figures(one.withProposed) : QString()});
        if (isChange)
            item->setCheckState(0, Qt::Checked);
    }
    for (const AdviceOutcome &outcome : earlier)
        new QTreeWidgetItem(m_ui->earlier,
                            {outcome.table, dateTimeText(outcome.given), zoomText(outcome.zoom),
                             figures(outcome.predicted),
                             outcome.runs == 0 ? tr("no pull since") : figures(outcome.happened)});
    m_ui->earlierTitle->setVisible(!earlier.isEmpty());
    m_ui->earlier->setVisible(!earlier.isEmpty());
    for (QTreeWidget *tree : {m_ui->tables, m_ui->earlier}) {
        tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    m_ui->intro->setText(
        changes == 0
            ? tr("Nothing to change: the zoom levels fit the runs so far.")
            : tr("%n table(s) would take less with different zoom levels.", nullptr, changes));
    m_ui->buttons->button(QDialogButtonBox::Apply)->setEnabled(changes > 0);
}

QList<ZoomAdvice> AdviceDialog::taken() const
{
    QList<ZoomAdvice> advice;
    for (int row = 0; row < m_ui->tables->topLevelItemCount() && row < m_advice.size(); ++row) {
        if (m_advice.at(row).isChange()
            && m_ui->tables->topLevelItem(row)->checkState(0) == Qt::Checked)
            advice << m_advice.at(row);
    }
    return advice;
}

} // namespace slicetool::gui
