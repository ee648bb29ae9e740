#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# completion.sh SCRIPT PROGRAM: what the completion offers, as bash would ask for it.
set -euo pipefail
program=$2
# shellcheck source=/dev/null
source "$1"
compopt() { :; } # only allowed while bash itself completes

# offers WORD... : EXPECTED...: completes the last word, and looks for what must be offered.
offers() {
    COMP_WORDS=("$program")
    while [ "$1" != : ]; do
        COMP_WORDS+=("$1")
        shift
    done
    shift
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _headroom_cli
    local expected
    for expected in "$@"; do
        printf '%s\n' "${COMPREPLY[@]}" | grep -xF -- "$expected" >/dev/null || {
            echo "no \"$expected\" after: ${COMP_WORDS[*]:1}; only: ${COMPREPLY[*]}"
            exit 1
        }
    done
}

offers "" : run devices presets export compare advise check
offers ex : export
offers run -- : --preset --heads --hidden --align --batch --seq --type --device --kernel --out \
    --csv --seconds-per-point --resume --as-new --json
offers run --sec : --seconds-per-point
offers check -- : --p --v --o --heads
offers compare -- : --fail-on-regression --json
offers advise -- : --parameters --layers-rule --vocabulary --positions --tolerance --json
offers run --type "" : fp32 tf32 bf16 fp16 fp8
offers run --data "" : softmax zeros
offers run --mode "" : quick standard publish
offers run --regime "" : sustained burst both
offers run --preset "" : 'Quick\ look' 'Published\ figure'
