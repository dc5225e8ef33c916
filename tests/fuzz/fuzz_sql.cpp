// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"
#include "sql/createtable.h"
#include "sql/statementtext.h"

using namespace slicetool;

/// Text of a plan, and what SHOW CREATE TABLE said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::text(data, size);
    const auto predicate = sql::asPredicate(text);
    if (predicate)
        fuzz::require(bool(sql::asPredicate(*predicate)), "what is accepted is accepted again");
    const auto query = sql::asSubquery(text);
    if (query)
        fuzz::require(bool(sql::asSubquery(*query)), "what is accepted is accepted again");
    const auto statement = sql::asStatement(text);
    if (statement)
        fuzz::require(bool(sql::asStatement(*statement)), "what is accepted is accepted again");
    for (const QString &name : sql::placeholders(text))
        fuzz::require(!name.isEmpty(), "a placeholder has a name");
    const QMap<QString, QJsonValue> variables{{QStringLiteral("a"), QStringLiteral("it's :b")},
                                              {QStringLiteral("b"), 1}};
    (void)sql::bindVariables(text, variables);
    auto table = sql::CreateTable::parse(text);
    if (table) {
        table->removeForeignKeys();
        table->takeSecondaryKeys();
        table->unnameChecks();
        (void)table->statement(QStringLiteral("s"), QStringLiteral("t"));
    }
    return 0;
}
