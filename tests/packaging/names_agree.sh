#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# names_agree.sh FOLDER APP_ID VERSION: desktop entry, metainfo, icon and file type name each
# other rightly; the validators look at each of them alone.
set -euo pipefail
folder=$1 id=$2 version=$3
status=0

# has FILE LINE: the file has a line with exactly this on it.
has() {
    grep -qE "^ *$(printf '%s' "$2" | sed 's/[.[\*^$+?(){}|/]/\\&/g')\$" "$folder/$1" || {
        echo "$1 has no line: $2"
        status=1
    }
}

has "$id.metainfo.xml" "<id>$id</id>"
has "$id.metainfo.xml" "<launchable type=\"desktop-id\">$id.desktop</launchable>"
has "$id.metainfo.xml" "<icon type=\"stock\">$id</icon>"
has "$id.metainfo.xml" "<mediatype>application/x-headroom-run</mediatype>"
has "$id.desktop" "Icon=$id"
has "$id.desktop" "MimeType=application/x-headroom-run;"
has "$id.xml" "<mime-type type=\"application/x-headroom-run\">"
has "$id.xml" "<icon name=\"$id\"/>"
grep -q "<release version=\"$version\"" "$folder/$id.metainfo.xml" || {
    echo "$id.metainfo.xml has no release $version"
    status=1
}
grep -q "^## $version" "$folder/../CHANGELOG.md" || {
    echo "CHANGELOG.md has no section $version"
    status=1
}
for icon in scalable 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512; do
    file=$folder/../resources/icons/$icon/$id.png
    [ "$icon" != scalable ] || file=$folder/../resources/icons/$id.svg
    [ -s "$file" ] || {
        echo "the icon $file is missing"
        status=1
    }
done
exit $status
