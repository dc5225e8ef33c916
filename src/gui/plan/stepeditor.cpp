// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/stepeditor.h"

#include "gui/base/icons.h"
#include "gui/plan/previewpanel.h"
#include "gui/plan/sqleditor.h"
#include "gui/plan/steptexts.h"
#include "gui/plan/zoomeditor.h"
#include "ui_stepeditor.h"

#include <QAction>
#include <QButtonGroup>
#include <QCompleter>
#include <QTimer>

namespace slicetool::gui {

namespace {

constexpr int idleMs = 800; // after which what was typed is an edit

} // namespace

StepEditor::StepEditor(PlanDocument &document, UpstreamAccess &upstream, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StepEditor>())
    , m_document(document)
    , m_idle(new QTimer(this))
    , m_kinds(new QButtonGroup(this))
    , m_preview(new PreviewPanel(upstream, this))
{
    m_ui->setupUi(this);
    m_title = m_ui->stepTitle;
    m_fields = m_ui->stepFields;
    m_zoomLabel = m_ui->stepZoomLabel;
    m_zoom = m_ui->stepZoom;
    m_sqlLabel = m_ui->stepSqlLabel;
    m_sql = m_ui->stepSql;
    m_stale = m_ui->stepStale;
    m_modified = m_ui->stepModified;
    m_ignored = m_ui->stepIgnored;
    m_rounded = m_ui->stepRounded;
    m_key = m_ui->stepKey;
    m_upstreamTable = m_ui->stepUpstreamTable;
    m_upstreamColumns = m_ui->stepUpstreamColumns;
    m_roundedProblem =
        addProblem(m_rounded, tr("A column, a colon and a number from 0 to %1, separated by commas")
                                  .arg(TableStep::maxDecimals));
    m_renamesProblem =
        addProblem(m_upstreamColumns, tr("A column, a colon and its name upstream, separated "
                                         "by commas; no column twice"));
    m_reset = m_ui->stepReset;
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
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMs);
    connect(m_idle, &QTimer::timeout, this, [this] {
        m_isTyping = true;
        commit();
        m_isTyping = false;
    });
    const auto onTyping = [this] {
        if (!m_isShowing)
            m_idle->start();
    };
    connect(m_sql, &QsciScintilla::textChanged, this, onTyping);
    for (const QLineEdit *line :
         {m_modified, m_ignored, m_rounded, m_key, m_upstreamTable, m_upstreamColumns}) {
        connect(line, &QLineEdit::textEdited, this, onTyping);
        connect(line, &QLineEdit::editingFinished, this, &StepEditor::commit);
    }
    connect(m_rounded, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_roundedProblem->setVisible(!decimalsFromText(text)); });
    connect(m_upstreamColumns, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_renamesProblem->setVisible(!renamesFromText(text)); });
    connect(m_sql, &SqlEditor::left, this, &StepEditor::commit);
    connect(m_sql, &SqlEditor::previewRequested, this, &StepEditor::preview);
    connect(m_sql, &QsciScintilla::textChanged, m_sql, &SqlEditor::clearErrors);
    connect(m_preview, &PreviewPanel::requested, this, &StepEditor::preview);
    connect(m_preview, &PreviewPanel::failed, this, &StepEditor::showError);
    connect(m_preview, &PreviewPanel::succeeded, m_sql, &SqlEditor::clearErrors);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_rounded->clear();
        change(tr("Reset step of %1"), [&](TableStep &step) {
            // What a table is called is nothing that a default could say.
            TableStep usual = m_document.plan().defaultStep;
            usual.table = step.table;
            usual.upstreamTable = step.upstreamTable;
            usual.upstreamColumns = step.upstreamColumns;
            step = usual;
        });
    });
    connect(&m_document, &PlanDocument::changed, this, &StepEditor::showSteps);
    showSteps();
}

StepEditor::~StepEditor()
{
    // A field that goes while it has the focus tells that it lost it.
    m_sql->disconnect(this);
    m_modified->disconnect(this);
    m_ignored->disconnect(this);
    m_rounded->disconnect(this);
    m_key->disconnect(this);
    m_upstreamTable->disconnect(this);
    m_upstreamColumns->disconnect(this);
}

/// An icon in the field, which is not seen yet.
QAction *StepEditor::addProblem(QLineEdit *line, const QString &text)
{
    QAction *problem =
        line->addAction(icon(QStringLiteral("warning")), QLineEdit::TrailingPosition);
    problem->setToolTip(text);
    problem->setVisible(false);
    return problem;
}

void StepEditor::build()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    const std::pair<StepKind, QToolButton *> kinds[] = {{StepKind::Scan, m_ui->stepKind_scan},
                                                        {StepKind::Query, m_ui->stepKind_query},
                                                        {StepKind::Skip, m_ui->stepKind_skip}};
    for (const auto &[kind, button] : kinds) {
        button->setText(stepText(kind));
        button->setIcon(icon(toString(kind)));
        m_kinds->addButton(button, int(kind));
    }
    m_sql->setMinimumHeight(fontMetrics().height() * 5);
    m_sqlLabel->setBuddy(m_sql);
    m_reset->setIcon(icon(QStringLiteral("undo")));
    m_ui->fields->setStretchFactor(m_sql, 1);
    m_ui->fields->addWidget(m_preview, 2);
    m_ui->fields->addStretch();
}

void StepEditor::setTables(const QStringList &tables)
{
    if (tables == m_tables)
        return;
    commit(); // of the tables that were shown
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
    const QStringList columns =
        m_columnsOf && m_tables.size() == 1 ? m_columnsOf(m_tables.first()) : QStringList();
    names = columns + names;
    if (m_tables.size() == 1) // SQL has upstream's names
        names += m_document.plan().stepFor(m_tables.first()).upstreamColumns.values();
    auto *completer = new QCompleter(columns, m_modified);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_modified->completer();
    m_modified->setCompleter(completer);
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
    const TableStep shown = isOne ? steps.first() : TableStep();
    showText(m_modified, isOne, shown.modified);
    showText(m_ignored, isOne, columnsText(shown.ignored));
    // What is not understood stays to be mended, until another table is looked at.
    if (m_shown != m_tables || decimalsFromText(m_rounded->text()))
        showText(m_rounded, isOne, decimalsText(shown.rounded));
    showText(m_key, isOne, columnsText(shown.key));
    showText(m_upstreamTable, isOne, shown.upstreamTable);
    if (m_shown != m_tables || renamesFromText(m_upstreamColumns->text()))
        showText(m_upstreamColumns, isOne, renamesText(shown.upstreamColumns));
    m_shown = m_tables;
    if (isOne)
        m_preview->keepFor(steps.first(), m_document.plan().variables);
    m_preview->setVisible(isOne && steps.first().kind != StepKind::Skip);
    m_isShowing = false;
    showSql();
    setCompletions();
}

/// Shows a value of the step, but changes nothing under the user's hands.
void StepEditor::showText(QLineEdit *line, bool isOne, const QString &text)
{
    if (!m_isTyping || !line->hasFocus())
        line->setText(text);
    line->setEnabled(isOne);
}

void StepEditor::showSql()
{
    const bool isOne = m_tables.size() == 1;
    const TableStep step = isOne ? m_document.plan().stepFor(m_tables.first()) : TableStep();
    const bool isSeen = isOne && step.kind != StepKind::Skip;
    m_sqlLabel->setVisible(isSeen);
    m_sql->setVisible(isSeen);
    m_sqlLabel->setText(step.kind == StepKind::Query
                            ? tr("SQL that selects the &keys of the wanted rows")
                            : tr("&Predicate for the wanted rows, empty for all"));
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
    // What was typed before is an edit of its own, and would be gone with the next showSql().
    commit();
    apply(text, change);
}

void StepEditor::apply(const QString &text, const std::function<void(TableStep &)> &change)
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

void StepEditor::commit()
{
    m_idle->stop();
    if (m_isShowing || m_tables.size() != 1)
        return;
    const TableStep step = m_document.plan().stepFor(m_tables.first());
    const QString sql = m_sql->text();
    const QString modified = m_modified->text().trimmed();
    const QString ignored = m_ignored->text();
    // What is not understood leaves the plan as it is.
    const auto rounded = decimalsFromText(m_rounded->text()).value_or(step.rounded);
    const QStringList key = columnsFromText(m_key->text());
    QString upstreamTable = m_upstreamTable->text().trimmed();
    if (upstreamTable == step.table)
        upstreamTable.clear();
    const auto renames = renamesFromText(m_upstreamColumns->text()).value_or(step.upstreamColumns);
    const QString before = step.kind == StepKind::Query ? step.sql : step.where;
    // A table that is only looked at keeps the step that it has.
    if (step.kind != StepKind::Skip && sql != before) {
        apply(tr("Edit SQL of %1"), [&](TableStep &edited) {
            (edited.kind == StepKind::Query ? edited.sql : edited.where) = sql;
        });
    }
    if (modified != step.modified)
        apply(tr("Change lite column of %1"),
              [&](TableStep &edited) { edited.modified = modified; });
    if (ignored != columnsText(step.ignored))
        apply(tr("Change ignored columns of %1"),
              [&](TableStep &edited) { edited.ignored = columnsFromText(ignored); });
    if (rounded != step.rounded)
        apply(tr("Change rounded columns of %1"),
              [&](TableStep &edited) { edited.rounded = rounded; });
    if (key != step.key)
        apply(tr("Change key of %1"), [&](TableStep &edited) { edited.key = key; });
    if (upstreamTable != step.upstreamTable)
        apply(tr("Change upstream table of %1"),
              [&](TableStep &edited) { edited.upstreamTable = upstreamTable; });
    if (renames != step.upstreamColumns
        && renamesText(step.upstreamColumns) != m_upstreamColumns->text())
        apply(tr("Change upstream columns of %1"),
              [&](TableStep &edited) { edited.upstreamColumns = renames; });
}

void StepEditor::forgetPreview()
{
    m_preview->clear();
    m_sql->clearErrors();
}

void StepEditor::preview()
{
    commit();
    if (m_tables.size() == 1)
        m_preview->start(m_document.plan().stepFor(m_tables.first()), m_document.plan().variables);
}

void StepEditor::showError(const Error &error)
{
    if (const auto place = errorPlace(error.reason, m_sql->text()))
        m_sql->showError(place->line, place->column, error.reason);
}

} // namespace slicetool::gui
