// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planschema.h"

#include <QFile>

// The linker drops a static library's resources unless something names them, and the macro that
// does so works outside of namespaces only.
static void registerPlanSchema()
{
    Q_INIT_RESOURCE(planschema);
}

namespace slicetool {

QByteArray planSchemaJson()
{
    registerPlanSchema();
    QFile file(QStringLiteral(":/slicetool/plan.schema.json"));
    // Compiled in, so that it cannot be missing at run time; the tests would notice.
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace slicetool
