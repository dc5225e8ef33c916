// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/previewpanel.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace slicetool::gui {

namespace {

QTableWidget *table(QWidget *parent, const char *objectName, const QString &name)
{
    auto *made = new QTableWidget(parent);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setAccessibleName(name);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setTabKeyNavigation(false);
    made->setWordWrap(false);
    made->verticalHeader()->hide();
    made->verticalHeader()->setDefaultSectionSize(made->fontMetrics().height() + 8);
    return made;
}

void fill(QTableWidget *table, const QStringList &columns, const QList<QList<QByteArray>> &rows)
{
    const QColor muted = ThemeColors::of(table->palette()).muted;
    table->clear();
    table->setColumnCount(int(columns.size()));
    table->setRowCount(int(rows.size()));
    table->setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            const QByteArray &value = rows.at(row).value(column);
            auto *item = new QTableWidgetItem(value.isNull() ? QStringLiteral("NULL")
                                                             : QString::fromUtf8(value));
            if (value.isNull())
                item->setForeground(muted);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < columns.size(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column), 240));
}

} // namespace

PreviewPanel::PreviewPanel(UpstreamAccess &upstream, QWidget *parent)
    : QWidget(parent)
    , m_upstream(upstream)
    , m_start(new QPushButton(icon(QStringLiteral("play")), tr("Preview"), this))
    , m_cancel(new QPushButton(icon(QStringLiteral("cancel")), tr("Stop"), this))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(table(this, "previewRows", tr("First rows of the slice")))
    , m_plan(table(this, "previewPlan", tr("How the server finds the rows")))
{
    m_start->setObjectName(QStringLiteral("previewStart"));
    m_start->setToolTip(tr("Fetch these rows from upstream (Ctrl+Enter in the SQL)"));
    m_cancel->setObjectName(QStringLiteral("previewCancel"));
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rows, tr("First rows"));
    m_tabs->addTab(m_plan, tr("EXPLAIN"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    connect(m_start, &QPushButton::clicked, this, &PreviewPanel::requested);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPanel::cancel);
    clear();
}

/// Questions use the way to upstream, which may go before they end.
PreviewPanel::~PreviewPanel()
{
    m_stop.request_stop();
    for (QFuture<Result<SlicePreview>> &future : m_asked)
        future.waitForFinished();
}

void PreviewPanel::setRunning(bool running)
{
    m_start->setEnabled(!running);
    m_cancel->setVisible(running);
}

void PreviewPanel::clear()
{
    m_stop.request_stop();
    setRunning(false);
    m_summary->clear();
    m_summary->hide();
    m_tabs->hide();
}

void PreviewPanel::keepFor(const TableStep &step, const QMap<QString, QJsonValue> &variables)
{
    const bool isSame = step.table == m_step.table && step.kind == m_step.kind
                        && step.where == m_step.where && step.sql == m_step.sql
                        && variables == m_variables;
    if (!isSame)
        clear();
}

void PreviewPanel::cancel()
{
    m_stop.request_stop();
    setRunning(false);
    m_summary->setText(tr("Stopped."));
}

void PreviewPanel::start(const TableStep &step, const QMap<QString, QJsonValue> &variables)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_step = step;
    m_variables = variables;
    setRunning(true);
    m_summary->setText(tr("Waiting for upstream…"));
    m_summary->show();
    m_tabs->hide();
    m_asked.removeIf([](const auto &future) { return future.isFinished(); });
    m_asked << inBackground(
        this,
        [step, variables, resolver = m_upstream.resolver(),
         stop = m_stop.get_token()]() -> Result<SlicePreview> {
            const auto endpoint = resolver(stop);
            if (!endpoint)
                return endpoint.error();
            return previewSlice(step, variables, *endpoint, stop);
        },
        [this, stop = m_stop.get_token()](const Result<SlicePreview> &preview) {
            if (stop.stop_requested())
                return;
            setRunning(false);
            if (preview) {
                showPreview(*preview);
                Q_EMIT succeeded();
                return;
            }
            m_tabs->hide();
            m_summary->setText(preview.error().message());
            Q_EMIT failed(preview.error());
        });
}

void PreviewPanel::showPreview(const SlicePreview &preview)
{
    m_tabs->setTabEnabled(0, preview.hasFirst);
    m_tabs->setCurrentIndex(preview.hasFirst ? 0 : 1);
    m_summary->setText(preview.rows ? rowsText(*preview.rows)
                                    : tr("Counting took more than 20 s: not counted"));
    fill(m_rows, preview.columns, preview.first);
    fill(m_plan, preview.planColumns, preview.plan);
    m_tabs->show();
}

} // namespace slicetool::gui
