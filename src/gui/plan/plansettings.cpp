// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plansettings.h"

#include "gui/base/icons.h"
#include "gui/plan/steptexts.h"
#include "plan/plancheck.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"
#include "ui_plansettings.h"

namespace slicetool::gui {

namespace {

/// A variable's value as it is typed: numbers, true, false and null are themselves.
QJsonValue valueOf(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    if (text == QLatin1String("null"))
        return QJsonValue::Null;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? QJsonValue(number) : QJsonValue(text);
}

QString textOf(const QJsonValue &value)
{
    return value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
}

/// Removes the selected row.
void removes(QPushButton *button, QTableWidget *table)
{
    button->setIcon(icon(QStringLiteral("delete")));
    QObject::connect(button, &QPushButton::clicked, table, [table] {
        const QModelIndexList selected = table->selectionModel()->selectedIndexes();
        if (!selected.isEmpty())
            table->removeRow(selected.first().row());
    });
    table->setMinimumHeight(table->fontMetrics().height() * 6);
}

} // namespace

PlanSettings::PlanSettings(const Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanSettings>())
    , m_plan(plan)
{
    m_ui->setupUi(this);
    m_ui->planName->setText(plan.name);
    m_ui->planUpstream->setText(plan.upstream);
    m_ui->planBase->setText(plan.base);
    m_ui->planWork->setText(plan.work);
    m_ui->planDefaultZoom->setText(zoomText(plan.defaultStep.zoom));
    m_ui->planIgnored->setText(columnsText(plan.ignored));
    QComboBox *kinds = m_ui->planDefaultKind;
    for (const StepKind kind : {StepKind::Scan, StepKind::Skip})
        kinds->addItem(icon(toString(kind)), stepText(kind), int(kind));
    kinds->setCurrentIndex(kinds->findData(int(plan.defaultStep.kind)));
    fillVariables();
    fillAfter();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PlanSettings::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(700, 700);
}

PlanSettings::~PlanSettings() = default;

void PlanSettings::fillVariables()
{
    for (auto variable = m_plan.variables.begin(); variable != m_plan.variables.end(); ++variable)
        addVariable(variable.key(), textOf(*variable), *variable);
    m_ui->planVariablesAdd->setIcon(icon(QStringLiteral("add")));
    removes(m_ui->planVariablesRemove, m_ui->planVariables);
    connect(m_ui->planVariablesAdd, &QPushButton::clicked, this, [this] {
        addVariable(QString(), QString(), QJsonValue::Undefined);
        QTableWidget *table = m_ui->planVariables;
        table->editItem(table->item(table->rowCount() - 1, 0));
    });
}

void PlanSettings::fillAfter()
{
    for (const AfterStatement &after : std::as_const(m_plan.after))
        addAfter(after);
    m_ui->planAfterAdd->setIcon(icon(QStringLiteral("add")));
    removes(m_ui->planAfterRemove, m_ui->planAfter);
    connect(m_ui->planAfterAdd, &QPushButton::clicked, this, [this] {
        addAfter({Leg::Undo, QString()});
        QTableWidget *table = m_ui->planAfter;
        table->editItem(table->item(table->rowCount() - 1, 1));
    });
}

void PlanSettings::addVariable(const QString &name, const QString &value,
                               const QJsonValue &original)
{
    const int row = m_ui->planVariables->rowCount();
    m_ui->planVariables->insertRow(row);
    m_ui->planVariables->setItem(row, 0, new QTableWidgetItem(name));
    auto *item = new QTableWidgetItem(value);
    item->setData(Qt::UserRole, original); // what is not edited keeps its type
    m_ui->planVariables->setItem(row, 1, item);
}

void PlanSettings::addAfter(const AfterStatement &after)
{
    const int row = m_ui->planAfter->rowCount();
    m_ui->planAfter->insertRow(row);
    auto *leg = new QComboBox(m_ui->planAfter);
    leg->setAccessibleName(tr("Leg"));
    leg->addItem(tr("Pull"), int(Leg::Pull));
    leg->addItem(tr("Undo"), int(Leg::Undo));
    leg->setCurrentIndex(leg->findData(int(after.leg)));
    m_ui->planAfter->setCellWidget(row, 0, leg);
    m_ui->planAfter->setItem(row, 1, new QTableWidgetItem(after.sql));
}

Plan PlanSettings::plan() const
{
    Plan plan = m_plan;
    plan.name = m_ui->planName->text().trimmed();
    plan.upstream = m_ui->planUpstream->text().trimmed();
    plan.base = m_ui->planBase->text().trimmed();
    plan.work = m_ui->planWork->text().trimmed();
    plan.defaultStep.kind = StepKind(m_ui->planDefaultKind->currentData().toInt());
    if (const auto zoom = zoomFromText(m_ui->planDefaultZoom->text()))
        plan.defaultStep.zoom = *zoom;
    if (m_ui->planIgnored->text() != columnsText(plan.ignored))
        plan.ignored = columnsFromText(m_ui->planIgnored->text());
    plan.variables.clear();
    for (int row = 0; row < m_ui->planVariables->rowCount(); ++row) {
        const QString name = m_ui->planVariables->item(row, 0)->text().trimmed();
        const QTableWidgetItem *item = m_ui->planVariables->item(row, 1);
        const QJsonValue original = item->data(Qt::UserRole).toJsonValue();
        const bool isUntouched = !original.isUndefined() && textOf(original) == item->text();
        if (!name.isEmpty())
            plan.variables.insert(name, isUntouched ? original : valueOf(item->text()));
    }
    plan.after.clear();
    for (int row = 0; row < m_ui->planAfter->rowCount(); ++row) {
        const auto *leg = qobject_cast<QComboBox *>(m_ui->planAfter->cellWidget(row, 0));
        const QString sql = m_ui->planAfter->item(row, 1)->text().trimmed();
        if (!sql.isEmpty())
            plan.after << AfterStatement{Leg(leg->currentData().toInt()), sql};
    }
    return plan;
}

Result<void> PlanSettings::checkNames() const
{
    QStringList names;
    for (int row = 0; row < m_ui->planVariables->rowCount(); ++row) {
        const QString name = m_ui->planVariables->item(row, 0)->text().trimmed();
        const bool isEmpty = name.isEmpty() && m_ui->planVariables->item(row, 1)->text().isEmpty();
        if (isEmpty)
            continue;
        if (!isVariableName(name) || names.contains(name))
            return Error{ErrorCode::Plan, tr("reading the variables"),
                         names.contains(name)
                             ? tr("there are two variables named %1").arg(name)
                             : tr("\"%1\" is not a valid variable name").arg(name)};
        names << name;
    }
    return {};
}

void PlanSettings::accept()
{
    const Plan made = plan();
    // What the reader takes is what can be saved.
    const auto read = readPlan(writePlan(made), QStringLiteral("plan"));
    Result<void> checked = read ? checkStatements(made) : Result<void>(read.error());
    if (checked)
        checked = checkNames();
    if (checked)
        checked = checkVariables(made);
    if (checked && !zoomFromText(m_ui->planDefaultZoom->text()))
        checked = Error{ErrorCode::Plan, tr("reading the zoom"),
                        tr("it must be \"auto\" or decreasing chunk sizes, such as 1000, 1")};
    if (checked) {
        QDialog::accept();
        return;
    }
    m_ui->planProblem->setProblem(checked.error().message());
}

} // namespace slicetool::gui
