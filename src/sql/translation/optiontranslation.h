// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/translation/columntranslation.h"

namespace slicetool::sql {

/// What stands behind a table's closing bracket.
struct OptionParts {
    struct Option {
        QString name;  ///< upper case: "ROW_FORMAT", "DATA DIRECTORY"; quoted ones as they are
        QString value; ///< empty where it takes none
        bool equals = true;
    };

    QList<Option> options;
    Pieces partitions; ///< from PARTITION BY to the end

    QString value(const char *name) const; ///< empty where the option is not there
    QString charset() const;               ///< the table's default, from CHARSET or COLLATE
};

std::optional<OptionParts> parseOptions(const QString &text);

/// The engine on the other server; empty for its default, where it may not have this one.
QString translatedEngine(const QString &engine, const Dialect &from, const Dialect &to);

/// All of it in the other server's words.
QString translatedOptions(const OptionParts &text, TranslationContext &context);

} // namespace slicetool::sql
