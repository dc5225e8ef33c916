// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/tabledetails.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/plan/steptexts.h"
#include "report/reporttext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

QLabel *label(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *button(QWidget *parent, const char *objectName, const QString &text,
                    const char *iconName)
{
    auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

TableDetails::TableDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(label(this, "detailsTitle"))
    , m_result(label(this, "detailsResult"))
    , m_figures(label(this, "detailsFigures"))
    , m_densityTitle(label(this, "detailsDensityTitle"))
    , m_density(new DensityStrip(this))
    , m_message(label(this, "detailsMessage"))
    , m_retry(button(this, "detailsRetry", tr("Try the table again"), "refresh"))
    , m_definitions(button(this, "detailsDefinitions", tr("Show its definitions…"), "columns"))
    , m_recreate(button(this, "detailsRecreate", tr("Recreate the table"), "drifted"))
    , m_skip(button(this, "detailsSkip", tr("Skip the table"), "skip"))
    , m_edit(button(this, "detailsEdit", tr("Edit its step"), "edit"))
    , m_differences(button(this, "detailsDifferences", tr("Show differences"), "compare"))
    , m_copy(button(this, "detailsCopy", tr("Copy the message"), "copy"))
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_density->setAccessibleName(tr("Density of changes along the key"));

    auto *buttons = new QVBoxLayout;
    for (QPushButton *each :
         {m_differences, m_retry, m_definitions, m_recreate, m_edit, m_skip, m_copy})
        buttons->addWidget(each, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    for (QLabel *each : {m_title, m_result, m_figures, m_densityTitle})
        layout->addWidget(each);
    layout->addWidget(m_density);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_table); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_message->text()); });
    connect(m_definitions, &QPushButton::clicked, this,
            [this] { Q_EMIT definitionsRequested(m_table); });
    connect(m_recreate, &QPushButton::clicked, this, [this] { Q_EMIT recreateRequested(m_table); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_table); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_table); });
    connect(m_differences, &QPushButton::clicked, this,
            [this] { Q_EMIT differencesRequested(m_table); });
    setTable({}, nullptr);
}

void TableDetails::setTable(const QString &table, const TableReport *report)
{
    m_table = table;
    m_title->setText(table.isEmpty() ? tr("No table selected") : table);
    m_result->setText(
        report ? resultText(*report)
               : (table.isEmpty() ? QString() : tr("Not run since the plan was opened")));
    QStringList figures;
    if (report && report->status != TableStatus::Skipped) {
        if (!report->lite)
            figures << rowsText(report->sourceRows);
        figures << durationText(report->seconds) << tr("%1 read").arg(bytesText(report->bytesRead))
                << tr("%1 written").arg(bytesText(report->bytesWritten));
    }
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    const bool hasDensity = report && !report->density.changes.isEmpty() && report->changes() > 0;
    m_densityTitle->setVisible(hasDensity);
    m_density->setVisible(hasDensity);
    if (hasDensity) {
        m_densityTitle->setText(
            tr("Changes from key %1 to %2").arg(report->density.from, report->density.to));
        m_density->setDensity(report->density);
    }
    QStringList message;
    if (report && !report->message.isEmpty())
        message << report->message;
    if (report)
        message << reporttext::remarksOf(*report);
    if (report && !report->movingRanges.isEmpty())
        message << tr("Changing: %1").arg(report->movingRanges.join(QLatin1String("; ")));
    m_message->setText(message.join(QLatin1Char('\n')));
    m_message->setVisible(!message.isEmpty());

    const bool isDrifted = report && report->status == TableStatus::Drifted;
    const bool isFailed = report && report->status == TableStatus::Failed;
    m_retry->setVisible(isFailed || (report && report->status == TableStatus::Live));
    m_copy->setVisible(!message.isEmpty());
    m_definitions->setVisible(isDrifted && report->definitions);
    m_recreate->setVisible(isDrifted);
    m_skip->setVisible(isDrifted || isFailed);
    m_edit->setVisible(isFailed);
    m_differences->setVisible(report && report->changes() > 0);
}

void TableDetails::setRunAllowed(bool isAllowed)
{
    m_retry->setEnabled(isAllowed);
    m_recreate->setEnabled(isAllowed);
}

} // namespace slicetool::gui
