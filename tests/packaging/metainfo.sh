#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# metainfo.sh FILE: the metainfo is valid. There is no homepage to name, which appstream takes for a
# fault from 1.0 on; older ones do not know that fault, and refuse to be told of it. Skipped where
# there is no appstream.
set -euo pipefail
command -v appstreamcli >/dev/null || {
    echo "skipped: appstreamcli is missing; apt install appstream"
    exit 77
}
version=$(appstreamcli --version | sed -n 's/.*version: *//p')
accepted=()
case $version in
    0.*) ;;
    *) accepted=(--override=url-homepage-missing=info) ;;
esac
exec appstreamcli validate --no-net --pedantic "${accepted[@]}" "$1"
