// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/planwizard.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/connections/connectionpicker.h"
#include "gui/connections/places.h"

#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace slicetool::gui {

namespace {

constexpr int daysOfTail = 30;

/// Where a schema is, whoever comes to it; two names of one server are found out by the run.
QString placeText(const Endpoint &endpoint)
{
    const QString server = endpoint.usesSocket()
                               ? QLatin1Char(':') + endpoint.socket
                               : QStringLiteral("%1:%2")
                                     .arg(endpoint.host.toLower())
                                     .arg(endpoint.port == 0 ? 3306 : endpoint.port);
    return server + QLatin1Char('/') + endpoint.schema;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PlanWizard::PlanWizard(Passwords &passwords, QWidget *parent, const QString &storePath)
    : QWizard(parent)
    , m_passwords(passwords)
    , m_storePath(storePath)
{
    setObjectName(QStringLiteral("planWizard"));
    setWindowTitle(tr("New plan"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setPage(UpstreamPage, buildUpstream());
    setPage(TargetsPage, buildTargets());
    setPage(TablesPage, buildTables());
    setPage(NamePage, buildName());
    resize(780, 600);
    for (ConnectionPicker *picker : {m_upstream, m_base, m_work})
        connect(picker, &ConnectionPicker::manageRequested, this, &PlanWizard::manageRequested);
}

PlanWizard::~PlanWizard()
{
    m_stop.request_stop();
}

QWizardPage *PlanWizard::buildUpstream()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Upstream"));
    page->setSubTitle(tr("The schema that the data comes from. It is only read, never written."));
    m_upstream = new ConnectionPicker(QStringLiteral("upstream"), page, m_storePath);
    m_lookStatus = wrapped(QString(), page);
    m_lookStatus->setObjectName(QStringLiteral("wizardLook"));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_upstream);
    layout->addWidget(m_lookStatus);
    layout->addStretch();
    connect(m_upstream, &ConnectionPicker::connectionChanged, this, [this] {
        m_stop.request_stop();
        m_isLooking = false;
        m_looked.clear();
        m_lookStatus->clear();
    });
    return page;
}

QWizardPage *PlanWizard::buildTargets()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Base and work"));
    page->setSubTitle(
        tr("Two local schemas: base receives what is pulled, work is the copy that your "
           "application uses. They are made where they do not exist."));
    m_base = new ConnectionPicker(QStringLiteral("base"), page, m_storePath);
    m_work = new ConnectionPicker(QStringLiteral("work"), page, m_storePath);
    m_targetProblem = wrapped(QString(), page);
    m_targetProblem->setObjectName(QStringLiteral("wizardTargetProblem"));
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Base"), m_base);
    form->addRow(tr("&Work"), m_work);
    form->addRow(m_targetProblem);
    return page;
}

QWizardPage *PlanWizard::buildTables()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Tables"));
    page->setSubTitle(tr("What upstream has. Untick what you do not need; steps can be changed at "
                         "any time."));
    auto *sorted = new QSortFilterProxyModel(page);
    sorted->setSourceModel(&m_proposals);
    sorted->setSortRole(ProposalsModel::SortRole);
    m_tables = new QTreeView(page);
    m_tables->setObjectName(QStringLiteral("wizardTables"));
    m_tables->setAccessibleName(tr("Tables that upstream has"));
    m_tables->setModel(sorted);
    m_tables->setRootIsDecorated(false);
    m_tables->setUniformRowHeights(true);
    m_tables->setAlternatingRowColors(true);
    m_tables->setSortingEnabled(true);
    m_tables->sortByColumn(ProposalsModel::Size, Qt::DescendingOrder);
    const int unit = m_tables->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair(ProposalsModel::Table, 34), std::pair(ProposalsModel::Rows, 14),
          std::pair(ProposalsModel::Size, 14)})
        m_tables->setColumnWidth(column, characters * unit);
    m_tablesSummary = wrapped(QString(), page);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_tablesSummary);
    connect(&m_proposals, &ProposalsModel::wantedChanged, this, [this] {
        m_tablesSummary->setText(tr("%n table(s), about %1", nullptr, m_proposals.wantedTables())
                                     .arg(rowsText(m_proposals.wantedRows())));
    });
    return page;
}

QWizardPage *PlanWizard::buildName()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Name"));
    page->setSubTitle(tr("The plan is a JSON file that can be kept with your project."));
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("wizardName"));
    m_summary = wrapped(QString(), page);
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_summary);
    return page;
}

bool PlanWizard::validateCurrentPage()
{
    switch (currentId()) {
    case UpstreamPage:
        if (!m_upstream->isValid()) {
            m_lookStatus->setText(tr("Choose a connection that names a schema."));
            return false;
        }
        if (m_looked == m_upstream->connection())
            return true;
        look();
        return false; // it goes on by itself when the tables are known
    case TargetsPage: {
        const bool isGood =
            m_base->isValid() && (m_work->connection().isEmpty() || m_work->isValid());
        const ConnectionStore store(m_storePath);
        QStringList places;
        for (const ConnectionPicker *picker : {m_upstream, m_base, m_work}) {
            const auto endpoint = store.resolve(picker->connection(), QStringLiteral("upstream"));
            if (endpoint)
                places << placeText(*endpoint);
        }
        const bool areApart = places.removeDuplicates() == 0;
        m_targetProblem->setText(!isGood     ? tr("Base needs a connection that names a schema.")
                                 : !areApart ? tr("Upstream, base and work must be three schemas.")
                                             : QString());
        return isGood && areApart;
    }
    case NamePage:
        return !m_name->text().trimmed().isEmpty() && QWizard::validateCurrentPage();
    default:
        return QWizard::validateCurrentPage();
    }
}

void PlanWizard::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_stop = std::stop_source();
    const QString connection = m_upstream->connection();
    m_lookStatus->setText(tr("Looking at its tables…"));
    inBackground(
        this,
        [connection, &passwords = m_passwords,
         stop = m_stop.get_token()]() -> Result<QList<TableOverview>> {
            const auto endpoint =
                resolvePlace(connection, QStringLiteral("upstream"), passwords, stop);
            if (!endpoint)
                return endpoint.error();
            return listTables(*endpoint);
        },
        [this, connection, stop = m_stop.get_token()](const Result<QList<TableOverview>> &tables) {
            if (stop.stop_requested())
                return;
            m_isLooking = false;
            if (!tables) {
                m_lookStatus->setText(tables.error().message());
                return;
            }
            m_looked = connection;
            m_proposals.setProposals(proposeSteps(*tables));
            m_lookStatus->setText(tr("%n table(s)", nullptr, m_proposals.rowCount()));
            if (currentId() == UpstreamPage)
                next();
        });
}

void PlanWizard::initializePage(int id)
{
    QWizard::initializePage(id);
    const auto upstream =
        ConnectionStore(m_storePath).resolve(m_upstream->connection(), QStringLiteral("upstream"));
    const QString schema = upstream ? upstream->schema : QString();
    if (id == TargetsPage) {
        const auto local = [&](const QString &suffix) {
            Endpoint endpoint;
            endpoint.user = qEnvironmentVariable("USER", QStringLiteral("root"));
            endpoint.schema = schema + suffix;
            return endpoint.toUrl();
        };
        if (m_base->connection().isEmpty())
            m_base->setConnection(local(QStringLiteral("0")));
        if (m_work->connection().isEmpty())
            m_work->setConnection(local(QStringLiteral("1")));
    }
    if (id == NamePage) {
        if (m_name->text().isEmpty())
            m_name->setText(schema);
        showSummary();
    }
}

void PlanWizard::showSummary()
{
    m_summary->setText(
        tr("Pull %n table(s), about %1, from upstream to base; undo makes work equal base.",
           nullptr, m_proposals.wantedTables())
            .arg(rowsText(m_proposals.wantedRows())));
}

Plan PlanWizard::plan() const
{
    Plan plan;
    plan.name = m_name->text().trimmed();
    plan.upstream = m_upstream->connection();
    plan.base = m_base->connection();
    plan.work = m_work->connection();
    plan.steps = m_proposals.steps();
    if (m_proposals.needsSince())
        plan.variables.insert(QStringLiteral("since"),
                              QDate::currentDate().addDays(-daysOfTail).toString(Qt::ISODate));
    return plan;
}

} // namespace slicetool::gui
