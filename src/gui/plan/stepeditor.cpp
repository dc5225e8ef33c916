// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/stepeditor.h"

#include "gui/base/icons.h"
#include "gui/plan/previewpanel.h"
#include "gui/plan/sqleditor.h"
#include "gui/plan/steptexts.h"
#include "gui/plan/zoomeditor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace slicetool::gui {

StepEditor::StepEditor(PlanDocument &document, UpstreamAccess &upstream, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_kinds(new QButtonGroup(this))
    , m_zoomLabel(new QLabel(tr("Zoom"), this))
    , m_zoom(new ZoomEditor(this))
    , m_sqlLabel(new QLabel(this))
    , m_sql(new SqlEditor(this))
    , m_stale(new QComboBox(this))
    , m_modified(new QLineEdit(this))
    , m_reset(new QPushButton(icon(QStringLiteral("undo")), tr("As the plan's default"), this))
    , m_preview(new PreviewPanel(upstream, this))
{
    setObjectName(QStringLiteral("stepEditor"));
    build();
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        change(tr("Change step of %1"), [id](TableStep &step) { step.kind = StepKind(id); });
    });
    connect(m_zoom, &ZoomEditor::edited, this, [this](const Zoom &zoom) {
        change(tr("Change zoom of %1"), [&](TableStep &step) { step.zoom = zoom; });
    });
    connect(m_stale, &QComboBox::activated, this, [this](int index) {
        change(tr("Change stale rows of %1"), [&](TableStep &step) { step.stale = Stale(index); });
    });
    connect(m_modified, &QLineEdit::editingFinished, this, &StepEditor::commitText);
    connect(m_sql, &SqlEditor::left, this, &StepEditor::commitText);
    connect(m_sql, &SqlEditor::previewRequested, this, &StepEditor::preview);
    connect(m_sql, &QsciScintilla::textChanged, m_sql, &SqlEditor::clearErrors);
    connect(m_preview, &PreviewPanel::requested, this, &StepEditor::preview);
    connect(m_preview, &PreviewPanel::failed, this, &StepEditor::showError);
    connect(m_preview, &PreviewPanel::succeeded, m_sql, &SqlEditor::clearErrors);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const TableStep usual = m_document.plan().defaultStep;
        change(tr("Reset step of %1"), [&](TableStep &step) {
            const QString table = step.table;
            step = usual;
            step.table = table;
        });
    });
    connect(&m_document, &PlanDocument::changed, this, &StepEditor::showSteps);
    showSteps();
}

void StepEditor::build()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(4);
    for (const StepKind kind : {StepKind::Scan, StepKind::Query, StepKind::Skip}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("stepKind_") + toString(kind));
        button->setText(stepText(kind));
        button->setIcon(icon(toString(kind)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        m_kinds->addButton(button, int(kind));
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_sql->setObjectName(QStringLiteral("stepSql"));
    m_sql->setMinimumHeight(fontMetrics().height() * 5);
    m_sqlLabel->setBuddy(m_sql);
    m_stale->setObjectName(QStringLiteral("stepStale"));
    m_stale->addItems({tr("Remove"), tr("Keep")});
    m_stale->setToolTip(tr("What becomes of rows downstream that the slice does not contain"));
    m_modified->setObjectName(QStringLiteral("stepModified"));
    m_modified->setPlaceholderText(tr("found by itself"));
    m_modified->setToolTip(tr("The modified-date column that a lite pull goes by"));
    m_reset->setObjectName(QStringLiteral("stepReset"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Stale rows"), m_stale);
    form->addRow(tr("&Lite column"), m_modified);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    outer->addWidget(m_fields, 1);
    outer->addStretch();
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(kinds);
    layout->addWidget(m_zoomLabel);
    layout->addWidget(m_zoom);
    layout->addWidget(m_sqlLabel);
    layout->addWidget(m_sql, 1);
    layout->addLayout(form);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addWidget(m_preview, 2);
    layout->addStretch();
}

void StepEditor::setTables(const QStringList &tables)
{
    if (tables == m_tables)
        return;
    commitText(); // of the tables that were shown
    m_tables = tables;
    m_preview->clear();
    m_sql->clearErrors();
    showSteps();
}

void StepEditor::setNames(const QStringList &tables,
                          std::function<QStringList(const QString &table)> columnsOf)
{
    m_names = tables;
    m_columnsOf = std::move(columnsOf);
    setCompletions();
}

void StepEditor::setCompletions()
{
    QStringList names = m_names;
    if (m_columnsOf && m_tables.size() == 1)
        names = m_columnsOf(m_tables.first()) + names;
    m_sql->setCompletions(names, m_document.plan().variables.keys());
}

void StepEditor::showSteps()
{
    m_isShowing = true;
    QList<TableStep> steps;
    for (const QString &table : std::as_const(m_tables))
        steps << m_document.plan().stepFor(table);
    const bool isOne = steps.size() == 1;
    m_fields->setVisible(!steps.isEmpty());
    m_title->setText(steps.isEmpty() ? tr("Select tables to edit their steps")
                     : isOne         ? m_tables.first()
                                     : tr("%n table(s)", nullptr, int(steps.size())));
    const auto all = [&](auto same) {
        return !steps.isEmpty()
               && std::all_of(steps.begin(), steps.end(),
                              [&](const TableStep &step) { return same(step, steps.first()); });
    };
    const bool sameKind = all([](const auto &a, const auto &b) { return a.kind == b.kind; });
    m_kinds->setExclusive(false);
    for (QAbstractButton *button : m_kinds->buttons())
        button->setChecked(sameKind && m_kinds->id(button) == int(steps.first().kind));
    m_kinds->setExclusive(true);
    const bool isScan = sameKind && steps.first().kind == StepKind::Scan;
    m_zoomLabel->setVisible(isScan);
    m_zoom->setVisible(isScan);
    if (isScan) {
        const bool sameZoom = all([](const auto &a, const auto &b) { return a.zoom == b.zoom; });
        m_zoom->setRows(isOne && m_rowsOf ? m_rowsOf(m_tables.first()) : 0);
        m_zoom->setZoom(sameZoom ? std::optional(steps.first().zoom) : std::nullopt);
    }
    const bool sameStale = all([](const auto &a, const auto &b) { return a.stale == b.stale; });
    m_stale->setCurrentIndex(sameStale ? int(steps.first().stale) : -1);
    m_modified->setText(isOne ? steps.first().modified : QString());
    m_modified->setEnabled(isOne);
    m_preview->setVisible(isOne && steps.first().kind != StepKind::Skip);
    m_isShowing = false;
    showSql();
    setCompletions();
}

void StepEditor::showSql()
{
    const bool isOne = m_tables.size() == 1;
    const TableStep step = isOne ? m_document.plan().stepFor(m_tables.first()) : TableStep();
    const bool isSeen = isOne && step.kind != StepKind::Skip;
    m_sqlLabel->setVisible(isSeen);
    m_sql->setVisible(isSeen);
    m_sqlLabel->setText(step.kind == StepKind::Query
                            ? tr("SQL that selects the &keys of the rows wanted")
                            : tr("&Predicate of the rows wanted, empty for all"));
    const QString text = step.kind == StepKind::Query ? step.sql : step.where;
    // Setting the text anew would take the cursor away.
    if (m_sql->text() != text) {
        m_isShowing = true;
        m_sql->setText(text);
        m_isShowing = false;
    }
}

void StepEditor::change(const QString &text, const std::function<void(TableStep &)> &change)
{
    QList<TableStep> steps;
    for (const QString &table : std::as_const(m_tables)) {
        steps << m_document.plan().stepFor(table);
        change(steps.last());
    }
    if (steps.isEmpty())
        return;
    m_document.setSteps(steps, text.arg(steps.size() == 1
                                            ? m_tables.first()
                                            : tr("%n table(s)", nullptr, int(steps.size()))));
}

void StepEditor::commitText()
{
    if (m_isShowing || m_tables.size() != 1)
        return;
    const QString sql = m_sql->text();
    const QString modified = m_modified->text().trimmed();
    change(tr("Edit SQL of %1"), [&](TableStep &step) {
        step.modified = modified;
        if (step.kind == StepKind::Query)
            step.sql = sql;
        else if (step.kind == StepKind::Scan)
            step.where = sql;
    });
}

void StepEditor::preview()
{
    commitText();
    if (m_tables.size() == 1)
        m_preview->start(m_document.plan().stepFor(m_tables.first()), m_document.plan().variables);
}

void StepEditor::showError(const Error &error)
{
    if (const auto place = errorPlace(error.reason, m_sql->text()))
        m_sql->showError(place->line, place->column, error.reason);
}

} // namespace slicetool::gui
