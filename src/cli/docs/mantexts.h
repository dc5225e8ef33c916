// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slicetool::cli::docs {

/// What the parsers do not know of, as roff. The test of the page holds the exit codes to the manual's.
inline constexpr const char *manPlaces = R"(.PP
A plan, a JSON file that is customarily named
.IR name .slice.json,
says what is refreshed. It names three places:
.TP
.B upstream
the remote schema, which is only ever read;
.TP
.B base
the local slice that is pulled from it;
.TP
.B work
the local copy that the application uses, if there is one. An undo makes it equal base again.
.PP
Each place is a URL,
\fBmysql://\fIuser\fB@\fIhost\fR[\fB:\fIport\fR]\fB/\fIschema\fR[\fB?socket=\fIpath\fR],
or the name of a saved connection.
)";

inline constexpr const char *manEnd = R"(.SH "EXIT STATUS"
.TP
.B 0
done; every table is in sync and verified (compare: no difference)
.TP
.B 1
compare: there are differences
.TP
.B 2
the command line or the plan is wrong
.TP
.B 3
some table failed, drifted or could not be verified; the others are done
.TP
.B 4
a server could not be reached, refused the login, or has no such schema; nothing was changed
.TP
.B 5
another run is at work on the same target; nothing was changed
.TP
.B 130
cancelled; what was applied so far is whole
.SH ENVIRONMENT
.TP
.BR SLICETOOL_UPSTREAM_PASSWORD ", " SLICETOOL_BASE_PASSWORD ", " SLICETOOL_WORK_PASSWORD
Passwords of the three places. Set and empty means that there is none. They come before the password
command of a saved connection, option files, the keychain, and the question on a terminal.
.TP
.BR XDG_CONFIG_HOME ", " XDG_STATE_HOME
Where the folders of FILES are, if not in
.I ~/.config
and
.IR ~/.local/state .
.TP
.BR NO_COLOR ", " TERM
No colours are used where
.B NO_COLOR
is set, or
.B TERM
is empty or
.BR dumb .
.TP
.B SLICETOOL_SERVER_ROOT
A folder with the server programs that the demo starts, instead of those of the system.
.SH FILES
.TP
.I ~/.config/slicetool/connections.json
Saved connections, which the window and the command share.
.TP
.I ~/.my.cnf
Option file; its [client] group may hold a password.
.TP
.I ~/.local/state/slicetool/history.sqlite
Earlier runs, for half a year.
.TP
.I ~/.local/state/slicetool/turns.json
Which plans have base and work in each other's places.
.TP
.I ~/.local/state/slicetool/reports/
The reports of scheduled runs.
.SH EXAMPLES
.nf
slicetool\-cli init shop.slice.json \-\-upstream mysql://reader@db.example.com/foo \e
    \-\-base mysql://dev@localhost/foo0 \-\-work mysql://dev@localhost/foo1
slicetool\-cli check shop.slice.json
slicetool\-cli pull shop.slice.json \-\-report night.html
slicetool\-cli undo shop.slice.json
.fi
.SH "SEE ALSO"
.BR slicetool (1),
.BR mysqldump (1)
)";

} // namespace slicetool::cli::docs
