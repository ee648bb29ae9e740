#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh CMAKE BUILD_FOLDER VERSION WITH_CUDA: what is installed starts from where it lies,
# and finds its own parts.
set -euo pipefail
cmake=$1 build=$2 version=$3 with_cuda=$4
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
"$cmake" --install "$build" --prefix "$stage" >/dev/null

"$stage/bin/headroom-cli" --version | grep -F "headroom-cli $version ("
devices=$("$stage/bin/headroom-cli" devices)
echo "$devices"
grep -q cpu <<<"$devices"
case $with_cuda in
    ON) ! grep -q "not where it belongs" <<<"$devices" ;;
    *) ;;
esac

if [ -x "$stage/bin/headroom" ]; then
    QT_QPA_PLATFORM=offscreen "$stage/bin/headroom" --version | grep -F "$version"
    ls "$stage/share/applications/org.headroom.headroom.desktop" \
        "$stage/share/metainfo/org.headroom.headroom.metainfo.xml" \
        "$stage/share/icons/hicolor/scalable/apps/org.headroom.headroom.svg"
fi
