// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/planwizard.h"

#include "app/places.h"
#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/connections/connectioneditor.h"
#include "gui/connections/connectionpicker.h"
#include "gui/connections/connectionsmodel.h"
#include "server/session.h"
#include "ui_planwizard.h"

#include <QDate>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

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

} // namespace

PlanWizard::PlanWizard(Passwords &passwords, QWidget *parent, const QString &storePath)
    : QWizard(parent)
    , m_ui(std::make_unique<Ui::PlanWizard>())
    , m_passwords(passwords)
    , m_storePath(storePath)
    , m_shown(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    // Its pages are in the order of PageId.
    m_upstream = new ConnectionPicker(QStringLiteral("upstream"), m_ui->upstreamPage, m_storePath);
    m_base = new ConnectionPicker(QStringLiteral("base"), m_ui->targetsPage, m_storePath);
    m_work = new ConnectionPicker(QStringLiteral("work"), m_ui->targetsPage, m_storePath);
    makeUpstreamPage();
    m_ui->targetsLayout->setWidget(0, QFormLayout::FieldRole, m_base);
    m_ui->targetsLayout->setWidget(1, QFormLayout::FieldRole, m_work);
    m_ui->baseLabel->setBuddy(m_base);
    m_ui->workLabel->setBuddy(m_work);
    fillTables();
    resize(780, 600);
    connect(m_upstream, &ConnectionPicker::connectionChanged, this, &PlanWizard::forgetLook);
    for (ConnectionPicker *target : {m_base, m_work})
        connect(target, &ConnectionPicker::connectionChanged, this, [this] {
            m_stop.request_stop(); // what was asked about is not wanted any more
            m_isLooking = false;
            m_ui->wizardTargetProblem->clear();
        });
    for (ConnectionPicker *picker : {m_upstream, m_base, m_work})
        connect(picker, &ConnectionPicker::manageRequested, this, &PlanWizard::manageRequested);
}

void PlanWizard::makeUpstreamPage()
{
    const ConnectionStore store(m_storePath);
    m_newUpstream = new ConnectionEditor(store, m_passwords, m_ui->upstreamPage);
    m_newUpstream->setSavedByOthers();
    QStringList names;
    if (const auto all = store.all()) {
        for (const SavedConnection &saved : *all)
            names << saved.name;
    }
    SavedConnection fresh;
    fresh.name =
        freeName(tr("Upstream"), [&](const QString &name) { return names.contains(name); });
    m_newUpstream->create(fresh);
    QVBoxLayout *layout = m_ui->upstreamLayout;
    layout->insertWidget(layout->indexOf(m_ui->upstreamSaved) + 1, m_upstream);
    layout->insertWidget(layout->indexOf(m_ui->upstreamNew) + 1, m_newUpstream);
    m_newUpstream->hide();
    connect(m_ui->upstreamNew, &QRadioButton::toggled, this, [this](bool isNew) {
        m_newUpstream->setVisible(isNew);
        m_upstream->setEnabled(!isNew);
        forgetLook();
    });
    connect(m_upstream, &ConnectionPicker::connectionChanged, this,
            [this] { m_ui->upstreamSaved->setChecked(true); });
    connect(m_newUpstream, &ConnectionEditor::edited, this, [this] {
        if (m_newUpstream->isModified())
            forgetLook();
    });
    m_ui->upstreamNew->setChecked(names.isEmpty());
}

/// What was asked of upstream is of another one by now, and so is what is still on its way.
void PlanWizard::forgetLook()
{
    m_stop.request_stop();
    m_isLooking = false;
    m_looked.clear();
    m_ui->wizardLook->clear();
    m_ui->wizardTargetProblem->clear();
}

/// Saves the connection that was entered, and takes it for upstream. False where it cannot be saved; the
/// editor says why.
bool PlanWizard::takeNewConnection()
{
    const ConnectionStore store(m_storePath);
    const auto stored = [&]() -> std::optional<SavedConnection> {
        const auto found = store.find(m_newUpstream->currentName());
        return found ? *found : std::nullopt;
    };
    // What is seen here counts, also where it was changed or deleted elsewhere since.
    if (m_newUpstream->isModified() || !m_saved || stored() != m_saved) {
        if (!m_newUpstream->save())
            return false;
        m_saved = stored();
        forgetLook();
    }
    for (ConnectionPicker *picker : {m_upstream, m_base, m_work})
        picker->reload();
    const QSignalBlocker blocker(m_upstream); // else the user would have turned to the saved ones
    m_upstream->setConnection(m_newUpstream->currentName());
    return true;
}

PlanWizard::~PlanWizard()
{
    m_stop.request_stop();
}

void PlanWizard::fillTables()
{
    QTreeView *tables = m_ui->wizardTables;
    m_shown->setSourceModel(&m_proposals);
    m_shown->setSortRole(ProposalsModel::SortRole);
    m_shown->setFilterKeyColumn(ProposalsModel::Table);
    tables->setModel(m_shown);
    connect(m_ui->tablesFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool isPattern = text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?'));
        m_shown->setFilterRegularExpression(
            QRegularExpression(isPattern ? QRegularExpression::wildcardToRegularExpression(text)
                                         : QRegularExpression::escape(text),
                               QRegularExpression::CaseInsensitiveOption));
    });
    connect(m_ui->tickShown, &QPushButton::clicked, this, [this] { setShownWanted(true); });
    connect(m_ui->untickShown, &QPushButton::clicked, this, [this] { setShownWanted(false); });
    tables->sortByColumn(ProposalsModel::Size, Qt::DescendingOrder);
    const int unit = tables->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair(ProposalsModel::Table, 34), std::pair(ProposalsModel::Rows, 14),
          std::pair(ProposalsModel::Size, 14)})
        tables->setColumnWidth(column, characters * unit);
    connect(&m_proposals, &ProposalsModel::wantedChanged, this, [this] {
        m_ui->tablesSummary->setText(
            tr("%n table(s), about %1", nullptr, m_proposals.wantedTables())
                .arg(rowsText(m_proposals.wantedRows())));
    });
}

void PlanWizard::setShownWanted(bool wanted)
{
    QList<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows << m_shown->mapToSource(m_shown->index(row, ProposalsModel::Table)).row();
    m_proposals.setWanted(rows, wanted);
}

/// What can be told against the targets without asking a server; empty where nothing can.
QString PlanWizard::targetProblem() const
{
    if (!m_base->isValid() || !(m_work->connection().isEmpty() || m_work->isValid()))
        return tr("Base needs a connection with a schema.");
    const ConnectionStore store(m_storePath);
    QStringList places;
    for (const ConnectionPicker *picker : {m_upstream, m_base, m_work}) {
        const auto endpoint = store.resolve(picker->connection(), QStringLiteral("upstream"));
        if (endpoint)
            places << placeText(*endpoint);
    }
    return places.removeDuplicates() == 0
               ? QString()
               : tr("Upstream, base and work must be three different schemas.");
}

bool PlanWizard::validateCurrentPage()
{
    switch (currentId()) {
    case UpstreamPage:
        if (m_ui->upstreamNew->isChecked() && !takeNewConnection())
            return false;
        if (!m_upstream->isValid()) {
            m_ui->wizardLook->setText(tr("Choose a connection with a schema."));
            return false;
        }
        if (m_looked == m_upstream->connection())
            return true;
        look();
        return false; // it goes on by itself when the tables are known
    case TargetsPage: {
        const QString problem = targetProblem();
        if (!problem.isEmpty()) {
            m_ui->wizardTargetProblem->setText(problem);
            return false;
        }
        if (m_tried == QStringList{m_base->connection(), m_work->connection()})
            return true; // also where it was in vain: the server may be down today
        tryTargets();
        return false; // it goes on by itself when they were reached
    }
    case NamePage:
        return !m_ui->wizardName->text().trimmed().isEmpty() && QWizard::validateCurrentPage();
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
    m_ui->wizardLook->setText(tr("Reading its tables…"));
    inBackground(
        this,
        [connection, &passwords = m_passwords,
         stop = m_stop.get_token()]() -> Result<QList<TableOverview>> {
            const auto endpoint =
                reachPlace(connection, QStringLiteral("upstream"), passwords, stop);
            if (!endpoint)
                return endpoint.error();
            return listTables(*endpoint);
        },
        [this, connection, stop = m_stop.get_token()](const Result<QList<TableOverview>> &tables) {
            if (stop.stop_requested())
                return;
            m_isLooking = false;
            if (!tables) {
                m_ui->wizardLook->setText(tables.error().message());
                return;
            }
            m_looked = connection;
            m_proposals.setProposals(proposeSteps(*tables));
            m_ui->wizardLook->setText(tr("%n table(s)", nullptr, m_proposals.rowCount()));
            if (currentId() == UpstreamPage)
                next();
        });
}

namespace {

/// Signs in to a server. The schema need not be there yet.
Result<void> signIn(const QString &connection, const QString &role, Passwords &passwords,
                    std::stop_token stop)
{
    const auto place = reachPlace(connection, role, passwords, stop);
    if (!place)
        return place.error();
    const auto session = Session::open(place->ofServer(), SessionPurpose::Read, {stop, {}, {}});
    if (!session)
        return session.error();
    return {};
}

} // namespace

void PlanWizard::tryTargets()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_stop = std::stop_source();
    QList<std::pair<QString, QString>> targets{{m_base->connection(), QStringLiteral("base")}};
    if (!m_work->connection().isEmpty())
        targets << std::pair(m_work->connection(), QStringLiteral("work"));
    m_ui->wizardTargetProblem->setText(tr("Connecting to base and work…"));
    inBackground(
        this,
        [targets, &passwords = m_passwords, stop = m_stop.get_token()]() -> QStringList {
            QStringList problems;
            for (const auto &[connection, role] : targets) {
                const auto signedIn = signIn(connection, role, passwords, stop);
                if (!signedIn && !problems.contains(signedIn.error().message()))
                    problems << signedIn.error().message();
            }
            return problems;
        },
        [this, tried = QStringList{m_base->connection(), m_work->connection()},
         stop = m_stop.get_token()](const QStringList &problems) {
            if (stop.stop_requested())
                return;
            m_isLooking = false;
            m_tried = tried;
            m_ui->wizardTargetProblem->setText(
                problems.isEmpty() ? QString()
                                   : problems.join(QLatin1String("\n\n")) + QLatin1String("\n\n")
                                         + tr("Fix it, or choose Next again to continue anyway."));
            if (problems.isEmpty() && currentId() == TargetsPage)
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
        if (m_ui->wizardName->text().isEmpty())
            m_ui->wizardName->setText(schema);
        showSummary();
    }
}

void PlanWizard::showSummary()
{
    m_ui->summary->setText(
        tr("Pull %n table(s), about %1, from upstream to base; undo makes work equal to base.",
           nullptr, m_proposals.wantedTables())
            .arg(rowsText(m_proposals.wantedRows())));
}

Plan PlanWizard::plan() const
{
    Plan plan;
    plan.name = m_ui->wizardName->text().trimmed();
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
