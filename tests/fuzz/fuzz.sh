#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh FOLDER NAME SECONDS: runs a fuzzer that was built in FOLDER, from the corpus here and from
# what it found earlier, which it keeps in FOLDER/corpus. Prints one line, or the end of its log.
# Exit code 1: it found something, which is in FOLDER/findings. 77: it was not built.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
folder=$1 name=$2 seconds=$3
fuzzer=$folder/bin/fuzz_$name
log=$folder/findings/$name.log

[[ -x $fuzzer ]] || {
    echo "fuzz_$name was not built: ./dev fuzz-inputs builds it, with clang"
    exit 77
}
mkdir -p "$folder/corpus/$name" "$folder/findings"
if ! "$fuzzer" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 -verbosity=0 \
    -print_final_stats=1 -artifact_prefix="$folder/findings/$name-" \
    "$folder/corpus/$name" "$here/corpus/$name" >"$log" 2>&1; then
    printf '%-12s FAILED, see %s\n' "$name" "$log"
    tail -n 40 "$log"
    exit 1
fi
inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
printf '%-12s %s inputs in %s s, clean\n' "$name" "$inputs" "$seconds"
