#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# matrix.sh BUILD-FOLDER [UPSTREAM:LOCAL...]: all cases and 50 random schemas on pairs of servers, all
# of them unless some are named. What a pair said is left in BUILD-FOLDER/matrix; the table goes to
# BUILD-FOLDER/matrix.md and to standard output. Ends with 1 where anything failed, or was skipped.
set -uo pipefail

build=$1
shift
servers=(mysql97 maria105 mariadb maria118)
declare -A title=([mysql97]='MySQL 9.7' [maria105]='MariaDB 10.5' [mariadb]='MariaDB 10.11'
    [maria118]='MariaDB 11.8')
# Ten of each profile of settings, which 32 neighbouring seeds share.
seeds=(20261120 20261152 20261184 20261216 20261248)
each=${EACH:-10}
results=$build/matrix
export QTEST_FUNCTION_TIMEOUT=7200000 # a machine may have other things to do
jobs=${JOBS:-2}

# Prints "PASSED/ALL" of the scenarios of a pair.
cases() { # PAIR LOG
    local code=0 passed failed
    SLICETOOL_TEST_SERVERS=$1 "$build/bin/tests-engine" tst_cases -o "$2,txt" story >/dev/null 2>&1 || code=$?
    ((code != 77)) || { echo skipped; return; }
    passed=$(grep -c '^PASS   : TestCases::story' "$2")
    failed=$(grep -c '^FAIL!  : TestCases::' "$2")
    ((passed + failed > 0)) || failed=1
    echo "$passed/$((passed + failed))"
}

# Prints "PASSED/ALL" of the random schemas; after one that fails it goes on with the next.
schemas() { # PAIR LOG
    local seed last at code passed=0 all=0
    : >"$2"
    for seed in "${seeds[@]}"; do
        last=$((seed + each))
        while ((seed < last)); do
            code=0
            SLICETOOL_TEST_SERVERS=$1 SLICETOOL_PROPERTY_SEED=$seed \
                SLICETOOL_PROPERTY_SCHEMAS=$((last - seed)) \
                "$build/bin/tests-property" tst_property -o "$2.part,txt" >/dev/null 2>&1 || code=$?
            ((code != 77)) || { echo skipped; return; }
            cat "$2.part" >>"$2"
            at=$last
            if ((code != 0)); then
                at=$(sed -n 's/.*SLICETOOL_PROPERTY_SEED=\([0-9]*\).*/\1/p' "$2.part" | head -n 1)
                [[ -n $at ]] || { at=$seed; echo "seed $seed: no word of it" >>"$2"; }
                all=$((all + 1))
            fi
            ((passed += at - seed, all = all + at - seed))
            seed=$((code == 0 ? last : at + 1))
        done
    done
    rm -f "$2.part"
    echo "$passed/$all"
}

one_pair() { # PAIR
    local log=$results/${1/:/-} found
    found="$(cases "$1" "$log.cases") cases, $(schemas "$1" "$log.schemas") schemas"
    [[ $found != *skipped* ]] || found=skipped
    echo "$found" >"$log.result"
    printf '%s: %s\n' "$1" "$found" >&2
}

pairs=("$@")
if ((${#pairs[@]} == 0)); then
    for upstream in "${servers[@]}"; do
        for local in "${servers[@]}"; do pairs+=("$upstream:$local"); done
    done
fi
mkdir -p "$results"
rm -f "$results"/*
for pair in "${pairs[@]}"; do
    while (($(jobs -rp | wc -l) >= jobs)); do wait -n; done
    one_pair "$pair" &
done
wait

clean=yes
{
    printf '| upstream ↓, local → |'
    for local in "${servers[@]}"; do printf ' %s |' "${title[$local]}"; done
    printf '\n| --- |'
    for local in "${servers[@]}"; do printf ' --- |'; done
    printf '\n'
    for upstream in "${servers[@]}"; do
        printf '| %s |' "${title[$upstream]}"
        for local in "${servers[@]}"; do
            printf ' %s |' "$(cat "$results/$upstream-$local.result" 2>/dev/null || echo 'not run')"
        done
        printf '\n'
    done
} | tee "$build/matrix.md"
for pair in "${pairs[@]}"; do
    result=$(cat "$results/${pair/:/-}.result")
    [[ $result =~ ^([0-9]+)/([0-9]+)\ cases,\ ([0-9]+)/([0-9]+)\ schemas$ &&
        ${BASH_REMATCH[1]} == "${BASH_REMATCH[2]}" &&
        ${BASH_REMATCH[3]} == "${BASH_REMATCH[4]}" ]] || clean=no
done
[[ $clean == yes ]]
