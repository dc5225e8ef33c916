#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# servers.sh [NAME...]: database servers of other families and versions, side by side, to test
# against, and an SSH server, whose package would start a service. Nothing is installed: packages of
# Debian's suites are downloaded and unpacked, and every program starts with the loader and the
# libraries that it was built with.
#
#   FOLDER/NAME/run/mysqld, mysql, mysqldump, …   the programs
#   FOLDER/NAME/data                              an empty data folder (MySQL), to be copied
#
# FOLDER is $SLICETOOL_SERVERS, or slicetool/servers in the user's cache. What is there is kept;
# what was broken off is begun anew. Needs neither root nor the system's package lists.
# Prints FOLDER; everything else goes to standard error.
set -euo pipefail

# NAME SUITE PACKAGES
catalogue='
mysql97   sid       mysql-server-core mysql-client-core
maria118  trixie    mariadb-server-core mariadb-client
maria105  bullseye  mariadb-server-core-10.5 mariadb-client-10.5
sshd      bookworm  openssh-server
'
programs=(usr/sbin/mysqld usr/sbin/mariadbd usr/bin/mysql usr/bin/mariadb usr/bin/mysqldump
    usr/bin/mariadb-dump usr/sbin/sshd)
folder=${SLICETOOL_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/slicetool/servers}
apt_etc=${SLICETOOL_APT_ETC:-/etc/apt} # another one in tests

say() { printf 'servers: %s\n' "$*" >&2; }
die() {
    say "$@"
    exit 1
}

# --- where Debian's archive is --------------------------------------------------------------

# Lines "URI SUITE SIGNED-BY" (- for none) of the system's own sources that have main, of both
# forms, in the order in which they stand.
system_sources() {
    local -a lists=("$apt_etc"/sources.list "$apt_etc"/sources.list.d/*.list)
    local -a stanzas=("$apt_etc"/sources.list.d/*.sources)
    local file
    for file in "${lists[@]}"; do
        [[ -r $file ]] && awk '
            $1 == "deb" {
                key = "-"; i = 2
                if ($2 ~ /^\[/) {
                    for (;; ++i) {
                        option = $i; gsub(/[][]/, "", option)
                        if (option ~ /^signed-by=\//) key = substr(option, 11)
                        if ($i ~ /\]$/ || i >= NF) { ++i; break }
                    }
                }
                for (j = i + 2; j <= NF && $j !~ /^#/; ++j)
                    if ($j == "main") print $i, $(i + 1), key
            }' "$file"
    done
    for file in "${stanzas[@]}"; do
        [[ -r $file ]] && awk '
            function finish(   n, m, u, s, i, j) {
                if (types ~ / deb / && parts ~ / main / && enabled !~ /^ *(no|false|0)/) {
                    n = split(uris, u, " "); m = split(suites, s, " ")
                    for (i = 1; i <= n; ++i)
                        for (j = 1; j <= m; ++j) print u[i], s[j], key
                }
                types = parts = uris = suites = enabled = field = ""; key = "-"
            }
            BEGIN { key = "-" }
            /^#/ { next }
            /^[ \t]*$/ { finish(); next }
            /^[^ \t]/ { field = tolower($0); sub(/:.*/, "", field); sub(/^[^:]*:/, "") }
            field == "types" { types = types " " $0 " " }
            field == "uris" { uris = uris " " $0 }
            field == "suites" { suites = suites " " $0 }
            field == "components" { parts = parts " " $0 " " }
            field == "enabled" { enabled = $0 }
            field == "signed-by" && $1 ~ /^\// { key = $1 }
            END { finish() }' "$file"
    done
    return 0
}

# Sets archive and keyring from the first source that looks like Debian's main archive.
find_archive() {
    local uri suite key
    archive='' keyring=''
    while read -r uri suite key; do
        case $uri in
            */debian | */debian/) ;;
            *) continue ;;
        esac
        case $uri:$suite in
            cdrom:* | *-security* | *-backports*) continue ;;
        esac
        archive=$uri
        [[ $key == - ]] || keyring=$key
        break
    done < <(system_sources)
    [[ -n $archive ]] || die "no Debian archive stands in $apt_etc/sources.list or sources.list.d"
    # The keyring of Debian knows the keys of all suites.
    [[ -r /usr/share/keyrings/debian-archive-keyring.gpg ]] &&
        keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    return 0
}

# --- one server -----------------------------------------------------------------------------

# download SUITE FOLDER PACKAGES...: the packages and all that they need, into FOLDER/archives.
download() {
    local suite=$1 apt=$2
    shift 2
    mkdir -p "$apt"/lists/partial "$apt"/archives/partial
    : >"$apt/status" # as on a machine that has nothing, so that all libraries come along
    printf 'deb %s%s %s main\n' "${keyring:+[signed-by=$keyring] }" "$archive" "$suite" \
        >"$apt/sources.list"
    local -a options=(
        -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null
        -o "Dir::State::lists=$apt/lists" -o "Dir::State::status=$apt/status"
        -o "Dir::State::extended_states=$apt/extended_states"
        -o "Dir::Cache::archives=$apt/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
        -o "Dir::Log=$apt" -o Debug::NoLocking=1 -o APT::Sandbox::User= -o Acquire::Languages=none
        -o Acquire::Retries=1 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30)
    apt-get "${options[@]}" -q -o APT::Update::Error-Mode=any update >&2 </dev/null &&
        apt-get "${options[@]}" -q -y --no-install-recommends --download-only install "$@" \
            >&2 </dev/null
}

# A program's own loader is found from where the script stands, so that the folder can be moved.
write_starter() { # ROOT PROGRAM
    local loader
    loader=$(cd "$1" && find . -name 'ld-linux*.so.*' \( -type f -o -type l \) -print -quit)
    [[ -n $loader ]] || return 1
    local file=$1/run/${2##*/}
    cat >"$file" <<STARTER
#!/bin/sh
root=\${0%/*}/..
libraries=\$root/usr/lib/mysql/private
for folder in "\$root"/usr/lib/*-linux-gnu* "\$root"/lib/*-linux-gnu*; do
    libraries=\$libraries:\$folder
done
exec "\$root/${loader#./}" --library-path "\$libraries" "\$root/$2" "\$@"
STARTER
    chmod 755 "$file"
}

# MySQL takes seconds to make its system tables: once, to be copied by every test.
make_data_folder() { # ROOT
    [[ -x $1/run/mysqld && ! -x $1/run/mariadbd ]] || return 0
    local -a user=()
    ((EUID != 0)) || user=(--user=root)
    "$1/run/mysqld" --no-defaults "${user[@]}" --basedir="$1/usr" --datadir="$1/data" \
        --lc-messages-dir="$1/usr/share/mysql" --character-sets-dir="$1/usr/share/mysql/charsets" \
        --plugin-dir="$1/usr/lib/mysql/plugin" --secure-file-priv=NULL --mysqlx=OFF \
        --innodb-redo-log-capacity=8M --log-error="$1/data.log" --initialize-insecure >&2 || {
        cat "$1/data.log" >&2
        return 1
    }
    rm -f "$1/data/auto.cnf" "$1/data.log" # each copy is a server of its own
}

# sshd tells its version only on the way out of a wrong call.
starts() { # PROGRAM
    if [[ ${1##*/} == sshd ]]; then
        [[ $("$1" -? 2>&1) == *OpenSSH_* ]]
    else
        "$1" --no-defaults --version >/dev/null
    fi
}

fetch() { # NAME SUITE PACKAGES...
    local name=$1 suite=$2 part file program
    shift 2
    [[ -d $folder/$name/run ]] && return 0
    say "fetching $name from $suite into $folder"
    mkdir -p "$folder"
    part=$folder/.$name.part
    rm -rf "$part/root"
    mkdir -p "$part/root/run"
    download "$suite" "$part/apt" "$@" || { say "$name could not be downloaded"; return 1; }
    for file in "$part"/apt/archives/*.deb; do
        dpkg-deb --extract "$file" "$part/root" || return 1
    done
    for program in "${programs[@]}"; do
        [[ ! -e $part/root/$program ]] || write_starter "$part/root" "$program" || return 1
    done
    for program in "$part"/root/run/*; do
        starts "$program" || {
            say "$name: ${program##*/} does not start here"
            return 1
        }
    done
    make_data_folder "$part/root" || { say "$name: it could not make its system tables"; return 1; }
    rm -rf "${folder:?}/$name"
    mv "$part/root" "$folder/$name" || return 1
    rm -rf "$part"
}

# --- main -----------------------------------------------------------------------------------

mapfile -t lines < <(grep . <<<"$catalogue")
names=("$@")
known=()
for line in "${lines[@]}"; do known+=("${line%% *}"); done
((${#names[@]})) || names=("${known[@]}")
for name in "${names[@]}"; do
    [[ " ${known[*]} " == *" $name "* ]] ||
        { say "there is no server '$name': take ${known[*]}"; exit 2; }
done

# One at a time: two of them would unpack into each other's folders.
mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9

failed=0
for line in "${lines[@]}"; do
    read -ra words <<<"$line"
    [[ " ${names[*]} " == *" ${words[0]} "* ]] || continue
    if [[ ! -d $folder/${words[0]}/run ]]; then
        for program in apt-get dpkg-deb; do
            command -v "$program" >/dev/null || die "this takes $program, of a Debian system"
        done
        [[ -n ${archive:-} ]] || find_archive
    fi
    # 9>&-: nothing that is started may keep the lock.
    fetch "${words[@]}" 9>&- || failed=1
done
printf '%s\n' "$folder"
exit "$failed"
