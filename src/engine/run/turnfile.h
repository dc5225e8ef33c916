// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace slicetool {

/// A schema on a server, told by what the server says of itself and by how it was addressed: either of
/// the two may change.
struct CopyPlace {
    QString address; ///< see serverSpelling()
    QString server;  ///< its uuid, or what else of it lasts; empty where nobody asked
    QString schema;

    /// Whether they can be one and the same.
    bool mayBe(const CopyPlace &other) const;
};

/// How base and work of a plan stand.
struct Turn {
    bool isTurned = false; ///< they have changed places
    QDateTime
        at; ///< when they last did, UTC; invalid where they never did. No two turns have the same.

    bool operator==(const Turn &) const = default;
};

/// That base and work have changed places since somebody looked.
Error turnHasChanged();

/// Whose turn it is, plan by plan, in turns.json of the state folder.
///
/// Not part of the history: a history that is damaged may begin anew, but whose turn it is must never
/// be guessed, so a file that is damaged is an Error (Io), and one that is missing means that no plan
/// was ever turned. Any thread; every call reads the file anew.
class TurnFile
{
public:
    /// What a turn said of a place.
    struct LastTurn {
        QString planPath;     ///< of the plan that was turned
        QDateTime at;         ///< UTC
        bool isInUse = false; ///< the place is the application's since; false: it is refreshed
    };

    /// @param folder the state folder; empty for no file, so that nothing was ever turned
    explicit TurnFile(const QString &folder);

    QString path() const { return m_path; }
    QString folder() const { return m_folder; }

    /// As base and work of a plan stand now.
    Result<Turn> turnOf(const QString &planPath) const;

    /// The newest turn of any plan that had to do with this place; nothing where there was none.
    Result<std::optional<LastTurn>> lastTurnOf(const CopyPlace &place) const;

    /// @param inUse and refreshed since this turn
    /// @param seen how they stood when this was asked for. Error: Locked where they stand otherwise.
    Result<void> setTurned(const QString &planPath, bool isTurned, const CopyPlace &inUse,
                           const CopyPlace &refreshed, const std::optional<Turn> &seen = {}) const;

private:
    QString m_folder;
    QString m_path; ///< empty: none
};

} // namespace slicetool
