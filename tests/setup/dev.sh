#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dev.sh SOURCE: without a tool that ./dev cannot install it ends with one line that says what to do.
# Its PATH has what the script itself calls and what each case adds; no dpkg, as on another Linux.
set -euo pipefail
source=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/base"
for tool in bash env dirname readlink sed tr sort head date nproc id; do
    ln -s "$(type -P $tool)" "$folder/base/$tool"
done
# stand_in NAME SCRIPT
stand_in() {
    mkdir -p "$folder/extra"
    printf '#!/bin/sh\n%s\n' "$2" >"$folder/extra/$1"
    chmod +x "$folder/extra/$1"
}
# expect LINE
expect() {
    local said status=0
    said=$(env -i PATH="$folder/base:$folder/extra" CXX=c++ bash "$source/dev" run 2>&1) || status=$?
    if [ "$said" != "$1" ] || [ $status -ne 1 ]; then
        printf 'It ended with %s and said:\n%s\nwhere this is right:\n%s\n' "$status" "$said" "$1"
        exit 1
    fi
}

expect "CMake is not there: install 3.25 or newer (package cmake), then ./dev run again."
stand_in cmake 'echo "cmake version 3.22.1"'
expect "CMake 3.22.1 is too old: install 3.25 or newer, then ./dev run again."
stand_in cmake 'echo "cmake version 4.1.0-rc1"'
expect "Ninja is not there: install it (package ninja-build), then ./dev run again."
stand_in ninja 'exit 0'
expect "No compiler of C++20 (c++): install g++ 12 or newer, or name one in CXX, then ./dev run again."
stand_in c++ 'exit 1'
expect "No compiler of C++20 (c++): install g++ 12 or newer, or name one in CXX, then ./dev run again."

# On Debian, without a network: apt's own lines, and then one that says what to do.
stand_in dpkg-query 'echo "installed g++, c++-compiler"'
stand_in apt-get 'exit 100'
stand_in sudo 'exec "$@"'
for tool in comm xargs echo; do ln -s "$(type -P $tool)" "$folder/base/$tool"; done
expect "Installing cmake git libcli11-dev libdnnl-dev libexpected-dev libfmt-dev ninja-build nlohmann-json3-dev ocl-icd-opencl-dev opencl-c-headers
Not there, and apt could not install it (see above; is this machine online, and may you use sudo?): apt-get install cmake git libcli11-dev libdnnl-dev libexpected-dev libfmt-dev ninja-build nlohmann-json3-dev ocl-icd-opencl-dev opencl-c-headers, as root, then ./dev run again."
