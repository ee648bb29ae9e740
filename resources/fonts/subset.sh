#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the fonts here from Debian's packages fonts-inter and fonttools: the scripts that the
# window speaks, with the signs of its formulas, at a quarter of the size.
set -euo pipefail
cd "$(dirname "$0")"

unicodes='U+0020-007E,U+00A0-017F,U+02C6-02DD,U+0391-03C9,U+0401,U+0410-044F,U+0451,
U+2009-2044,U+2070-208E,U+20AC,U+2113,U+2122,U+2190-2199,U+2202,U+2206,U+2211-221E,U+2248,U+2260,
U+2264-2265,U+25A0-25CF,U+2713,U+2717'
features='kern,ccmp,locl,calt,liga,tnum,case,zero,sups,subs,frac,numr,dnom'

for weight in Regular Medium SemiBold Bold; do
    pyftsubset "/usr/share/fonts/opentype/inter/Inter-$weight.otf" \
        --unicodes="${unicodes//$'\n'/}" --layout-features="$features" \
        --name-IDs='*' --no-recalc-timestamp --output-file="Inter-$weight.otf"
done
