#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# writes_pictures.sh PROGRAM: the state that needs no measurement, light and dark, as PNG files of
# the size that was asked for. The program itself fails on any warning of Qt's.
set -euo pipefail
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# size_of FILE: "1280 800", from the header of a PNG (RFC 2083, section 4.1.1).
size_of() {
    [ "$(head -c 8 "$1" | od -An -tx1 | tr -d ' ')" = 89504e470d0a1a0a ] || echo "no PNG"
    od -An -j16 -N8 -tu1 "$1" |
        awk '{ print ($1 * 256 + $2) * 65536 + $3 * 256 + $4, ($5 * 256 + $6) * 65536 + $7 * 256 + $8 }'
}

# expect_size FILE SIZE
expect_size() {
    local found
    found=$(size_of "$1")
    [ "$found" = "$2" ] || {
        echo "$1 is $found, and should be $2" >&2
        exit 1
    }
}

"$program" "$folder/plain" --only empty
[ "$(find "$folder/plain" -type f | wc -l)" -eq 2 ]
expect_size "$folder/plain/empty-light.png" "1280 800"
expect_size "$folder/plain/empty-dark.png" "1280 800"

"$program" "$folder/twice" --only empty --size 1024x600 --scale 2
expect_size "$folder/twice/empty-light.png" "2048 1200"

if "$program" "$folder/none" --only holiday 2>"$folder/said"; then
    echo "a state that is not there was drawn" >&2
    exit 1
fi
grep -q "empty, running, finished, comparing, presenting, error" "$folder/said"
