#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# configure.sh CMAKE SOURCE STATUS EXPECTED OPTION...: configures with the options in an empty
# folder; it ends with STATUS (0 or 1) and says EXPECTED, lines folded into one.
set -euo pipefail
cmake=$1 source=$2 status=$3 expected=$4
shift 4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# An nvcc that the environment names would be found where none is to be.
unset CUDACXX
ended=0
"$cmake" -G Ninja -S "$source" -B "$folder" "$@" >"$folder/log" 2>&1 || ended=1
if [ "$ended" -ne "$status" ]; then
    cat "$folder/log"
    echo "It ended with $ended, where $status is right."
    exit 1
fi
tr -s '\n ' '  ' <"$folder/log" | grep -qF -- "$(tr -s ' ' <<<"$expected")" || {
    cat "$folder/log"
    echo "It does not say: $expected"
    exit 1
}
