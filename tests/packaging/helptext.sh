# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the tests beside it: what --help of the program in $program says, for which the pages and
# completions are judged. Nothing here reads the parsers that those are made from.

die() {
    printf '%s\n' "$*"
    exit 1
}

# What --help says, of the program (under its name) and of every command.
declare -A help=([program]=$("$program" --help))

# The names of all commands.
commands_of_help() {
    awk '/^[^ ]/ { inside = ($0 == "Commands:") } inside && /^  / { print $1 }' <<<"${help[program]}"
}
for command in $(commands_of_help); do help[$command]=$("$program" "$command" --help); done

# Whether the command takes a plan.
takes_plan() { grep -qE '^ +PLAN ' <<<"${help[$1]}"; }

# One line for each option of a command, or of the program where none is given:
# its names (with a comma between them), what it takes (or -), what it does, divided by tabs.
options_of_help() { # [COMMAND]
    awk '
        function put() { if (names != "") printf "%s\t%s\t%s\n", names, value == "" ? "-" : value, text }
        /^[^ ]/ { put(); names = "" }
        /^ +-/ {
            put()
            line = $0
            sub(/^ +/, "", line)
            match(line, /  +/)
            text = RSTART ? substr(line, RSTART + RLENGTH) : ""
            head = RSTART ? substr(line, 1, RSTART - 1) : line
            names = value = head
            sub(/ .*/, "", names)
            if (!sub(/^[^ ]+ /, "", value)) value = ""
            sub(/ ?\([^()]*\)$/, "", value) # the default
            sub(/ ?\(required\)$/, "", value)
            next
        }
        names != "" && NF {
            sub(/^ +/, "")
            text = text (text == "" ? "" : " ") $0
        }
        END { put() }' <<<"${help[${1:-program}]}"
}

# All names of the options of a command, sorted, one a line.
option_names() { options_of_help "$@" | cut -f 1 | tr ',' '\n' | sort; }
