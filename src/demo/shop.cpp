// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/shop.h"

#include "base/message.h"
#include "demo/privateserver.h"

#include <QFile>

// Outside of any namespace, as the macro asks; a static library's resources are not
// registered by themselves.
static void registerShopResources()
{
    Q_INIT_RESOURCE(shop);
}

namespace slicetool::demo {

namespace {

Result<QString> script(const QString &name)
{
    registerShopResources();
    QFile file(QStringLiteral(":/slicetool/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, Message::tr("reading the sample's %1").arg(name),
                     file.errorString()};
    }
    return QString::fromUtf8(file.readAll());
}

Result<void> runScript(PrivateServer &server, const QString &schema, const QString &name,
                       std::stop_token stop)
{
    auto text = script(name);
    if (!text)
        return text.error();
    return server.execute(*text, schema, stop);
}

QString backticked(QString name)
{
    return QLatin1Char('`') + name.replace(QLatin1Char('`'), QLatin1String("``"))
           + QLatin1Char('`');
}

} // namespace

Result<void> createShop(PrivateServer &server, const QString &schema, std::stop_token stop)
{
    // The collation of the schema is named, so that the shop's is the same on every server.
    auto done = server.execute(
        QStringLiteral("CREATE DATABASE %1 CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci")
            .arg(backticked(schema)),
        {}, stop);
    for (const QString &name :
         {QStringLiteral("shop_tables.sql"), QStringLiteral("shop_rows.sql")}) {
        if (done)
            done = runScript(server, schema, name, stop);
    }
    return done;
}

Result<void> upstreamMovesOn(PrivateServer &server, const QString &schema, std::stop_token stop)
{
    return runScript(server, schema, QStringLiteral("shop_moves_on.sql"), stop);
}

Result<void> applicationWritesTo(PrivateServer &server, const QString &schema, std::stop_token stop)
{
    return runScript(server, schema, QStringLiteral("shop_application.sql"), stop);
}

Plan shopPlan(const Endpoint &upstream, const Endpoint &base, const Endpoint &work)
{
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = upstream.toUrl();
    plan.base = base.toUrl();
    plan.work = work.toUrl();
    plan.variables.insert(QStringLiteral("since"), QStringLiteral("2024-01-01"));

    TableStep orders;
    orders.table = QStringLiteral("orders");
    orders.zoom = Zoom::fixed({100});
    orders.modified = QStringLiteral("updated_at");

    TableStep items;
    items.table = QStringLiteral("order_items");
    items.kind = StepKind::Query;
    items.sql = QStringLiteral("SELECT i.order_id, i.line_no FROM order_items i "
                               "JOIN orders o ON o.id = i.order_id WHERE o.placed_at >= :since");

    TableStep views;
    views.table = QStringLiteral("page_views");
    views.where = QStringLiteral("viewed_at >= :since");

    TableStep sessions;
    sessions.table = QStringLiteral("sessions");
    sessions.kind = StepKind::Skip;

    plan.steps = {orders, items, views, sessions};
    plan.after = {{Leg::Undo, QStringLiteral("UPDATE throttles SET used = 0")}};
    return plan;
}

} // namespace slicetool::demo
