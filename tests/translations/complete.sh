#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.sh LUPDATE SOURCES TS...: that each translation has all texts that are in the sources,
# none that are there no more, and none that is unfinished.
set -euo pipefail
lupdate=$1
sources=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for shipped in "$@"; do
    fresh="$work/$(basename "$shipped")"
    cp "$shipped" "$fresh"
    "$lupdate" -silent -locations none -no-obsolete "$sources/ui" -I "$sources" -ts "$fresh" \
        2>/dev/null
    if ! diff -u "$shipped" "$fresh"; then
        echo "$shipped is not what the sources say: run ./dev translations"
        failed=1
    fi
    unfinished=$(grep -c 'type="unfinished"' "$fresh" || true)
    if [ "$unfinished" -gt 0 ]; then
        echo "$shipped has $unfinished texts without a translation, the first of them:"
        grep -m 5 -B 2 'type="unfinished"' "$fresh"
        failed=1
    fi
done
exit "$failed"
