#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the PNG sizes from the SVG, with Debian's package librsvg2-bin.
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "${size}x${size}"
    rsvg-convert --width "$size" --height "$size" org.headroom.headroom.svg \
        --output "${size}x${size}/org.headroom.headroom.png"
done
