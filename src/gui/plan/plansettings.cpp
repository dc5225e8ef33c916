// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plansettings.h"

#include "gui/base/icons.h"
#include "gui/base/problemlabel.h"
#include "gui/base/themecolors.h"
#include "gui/plan/steptexts.h"
#include "plan/plancheck.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace slicetool::gui {

namespace {

QLineEdit *field(const char *objectName, const QString &text, QWidget *parent)
{
    auto *edit = new QLineEdit(text, parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    return edit;
}

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

QWidget *withButtons(QTableWidget *table, const QString &title, const QString &add,
                     const std::function<void()> &addRow)
{
    auto *box = new QGroupBox(title);
    auto *plus = new QPushButton(icon(QStringLiteral("add")), add, box);
    plus->setObjectName(table->objectName() + QStringLiteral("Add"));
    auto *minus = new QPushButton(icon(QStringLiteral("delete")), PlanSettings::tr("Remove"), box);
    minus->setObjectName(table->objectName() + QStringLiteral("Remove"));
    for (QPushButton *button : {plus, minus})
        button->setAutoDefault(false);
    QObject::connect(plus, &QPushButton::clicked, box, addRow);
    QObject::connect(minus, &QPushButton::clicked, table, [table] {
        const QModelIndexList selected = table->selectionModel()->selectedIndexes();
        if (!selected.isEmpty())
            table->removeRow(selected.first().row());
    });
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMinimumHeight(table->fontMetrics().height() * 6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(plus);
    buttons->addWidget(minus);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(table);
    layout->addLayout(buttons);
    return box;
}

} // namespace

PlanSettings::PlanSettings(const Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_name(field("planName", plan.name, this))
    , m_upstream(field("planUpstream", plan.upstream, this))
    , m_base(field("planBase", plan.base, this))
    , m_work(field("planWork", plan.work, this))
    , m_defaultKind(new QComboBox(this))
    , m_defaultZoom(field("planDefaultZoom", zoomText(plan.defaultStep.zoom), this))
    , m_variables(new QTableWidget(0, 2, this))
    , m_after(new QTableWidget(0, 2, this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(QStringLiteral("planSettingsDialog"));
    setWindowTitle(tr("Plan settings"));
    m_defaultKind->setObjectName(QStringLiteral("planDefaultKind"));
    for (const StepKind kind : {StepKind::Scan, StepKind::Skip})
        m_defaultKind->addItem(icon(toString(kind)), stepText(kind), int(kind));
    m_defaultKind->setCurrentIndex(m_defaultKind->findData(int(plan.defaultStep.kind)));
    m_problem->setObjectName(QStringLiteral("planProblem"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Upstream"), m_upstream);
    form->addRow(tr("&Base"), m_base);
    form->addRow(tr("&Work"), m_work);
    form->addRow(tr("&Tables not named"), m_defaultKind);
    form->addRow(tr("Their &zoom"), m_defaultZoom);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanSettings::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buildVariables());
    layout->addWidget(buildAfter());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(700, 700);
}

QWidget *PlanSettings::buildVariables()
{
    m_variables->setObjectName(QStringLiteral("planVariables"));
    m_variables->setAccessibleName(tr("Variables"));
    m_variables->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    for (auto variable = m_plan.variables.begin(); variable != m_plan.variables.end(); ++variable)
        addVariable(variable.key(), textOf(*variable), *variable);
    return withButtons(m_variables, tr("Variables, :name in predicates and SQL"),
                       tr("Add variable"), [this] {
                           addVariable(QString(), QString(), QJsonValue::Undefined);
                           m_variables->editItem(m_variables->item(m_variables->rowCount() - 1, 0));
                       });
}

void PlanSettings::addVariable(const QString &name, const QString &value,
                               const QJsonValue &original)
{
    const int row = m_variables->rowCount();
    m_variables->insertRow(row);
    m_variables->setItem(row, 0, new QTableWidgetItem(name));
    auto *item = new QTableWidgetItem(value);
    item->setData(Qt::UserRole, original); // what is not edited keeps its type
    m_variables->setItem(row, 1, item);
}

QWidget *PlanSettings::buildAfter()
{
    m_after->setObjectName(QStringLiteral("planAfter"));
    m_after->setAccessibleName(tr("Statements afterwards"));
    m_after->setHorizontalHeaderLabels({tr("After"), tr("SQL")});
    for (const AfterStatement &after : std::as_const(m_plan.after))
        addAfter(after);
    return withButtons(m_after, tr("Statements afterwards, run downstream in one transaction"),
                       tr("Add statement"), [this] {
                           addAfter({Leg::Undo, QString()});
                           m_after->editItem(m_after->item(m_after->rowCount() - 1, 1));
                       });
}

void PlanSettings::addAfter(const AfterStatement &after)
{
    const int row = m_after->rowCount();
    m_after->insertRow(row);
    auto *leg = new QComboBox(m_after);
    leg->setAccessibleName(tr("Leg"));
    leg->addItem(tr("Pull"), int(Leg::Pull));
    leg->addItem(tr("Undo"), int(Leg::Undo));
    leg->setCurrentIndex(leg->findData(int(after.leg)));
    m_after->setCellWidget(row, 0, leg);
    m_after->setItem(row, 1, new QTableWidgetItem(after.sql));
}

Plan PlanSettings::plan() const
{
    Plan plan = m_plan;
    plan.name = m_name->text().trimmed();
    plan.upstream = m_upstream->text().trimmed();
    plan.base = m_base->text().trimmed();
    plan.work = m_work->text().trimmed();
    plan.defaultStep.kind = StepKind(m_defaultKind->currentData().toInt());
    if (const auto zoom = zoomFromText(m_defaultZoom->text()))
        plan.defaultStep.zoom = *zoom;
    plan.variables.clear();
    for (int row = 0; row < m_variables->rowCount(); ++row) {
        const QString name = m_variables->item(row, 0)->text().trimmed();
        const QTableWidgetItem *item = m_variables->item(row, 1);
        const QJsonValue original = item->data(Qt::UserRole).toJsonValue();
        const bool isUntouched = !original.isUndefined() && textOf(original) == item->text();
        if (!name.isEmpty())
            plan.variables.insert(name, isUntouched ? original : valueOf(item->text()));
    }
    plan.after.clear();
    for (int row = 0; row < m_after->rowCount(); ++row) {
        const auto *leg = qobject_cast<QComboBox *>(m_after->cellWidget(row, 0));
        const QString sql = m_after->item(row, 1)->text().trimmed();
        if (!sql.isEmpty())
            plan.after << AfterStatement{Leg(leg->currentData().toInt()), sql};
    }
    return plan;
}

Result<void> PlanSettings::checkNames() const
{
    QStringList names;
    for (int row = 0; row < m_variables->rowCount(); ++row) {
        const QString name = m_variables->item(row, 0)->text().trimmed();
        const bool isEmpty = name.isEmpty() && m_variables->item(row, 1)->text().isEmpty();
        if (isEmpty)
            continue;
        if (!isVariableName(name) || names.contains(name))
            return Error{ErrorCode::Plan,
                         tr("reading the variables"),
                         names.contains(name) ? tr("there are two named %1").arg(name)
                                              : tr("\"%1\" is no name of a variable").arg(name),
                         {},
                         0};
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
    if (checked && !zoomFromText(m_defaultZoom->text()))
        checked = Error{ErrorCode::Plan,
                        tr("reading the zoom"),
                        tr("it is \"auto\" or falling chunk sizes, such as 1000, 1"),
                        {},
                        0};
    if (checked) {
        QDialog::accept();
        return;
    }
    m_problem->setProblem(checked.error().message());
}

} // namespace slicetool::gui
