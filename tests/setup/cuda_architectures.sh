#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cuda_architectures.sh CMAKE SOURCE: what the module is built for, with stand-ins for nvcc and for
# the driver's tool that lists GPUs.
set -euo pipefail
cmake=$1 source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# nvcc_of NUMBER...: one that knows these architectures. Its order is a real one's: not sorted.
nvcc_of() {
    { echo '#!/bin/sh'; printf 'echo compute_%s\n' "$@"; } >"$folder/nvcc"
}
# gpus CAPABILITY...: as nvidia-smi prints them.
gpus() {
    { echo '#!/bin/sh'; [ $# -eq 0 ] || printf 'echo %s\n' "$@"; } >"$folder/nvidia-smi"
}
cat >"$folder/architectures.cmake" <<'CMAKE'
cmake_minimum_required(VERSION 3.25)
include("${SOURCE}/cmake/HeadroomCudaArchitectures.cmake")
headroom_cuda_architectures(found)
message(NOTICE "found: ${found}")
CMAKE
# expect ARCHITECTURES FOUND
expect() {
    chmod +x "$folder/nvcc" "$folder/nvidia-smi"
    local found
    found=$("$cmake" "-DSOURCE=$source" "-DHEADROOM_CUDA_ARCHITECTURES=$1" \
        "-DCMAKE_CUDA_COMPILER=$folder/nvcc" "-DHEADROOM_NVIDIA_SMI=$folder/nvidia-smi" \
        -P "$folder/architectures.cmake" 2>&1 | sed -n 's/^found: //p')
    [ "$found" = "$2" ] || {
        echo "$1 became \"$found\", where \"$2\" is right"
        exit 1
    }
}

nvcc_of 75 80 86 87 90 100 110 103 120
gpus 9.0
expect native "90-real;75-virtual"
gpus 7.5 12.0 12.0
expect native "75-real;120-real;75-virtual"
gpus
expect native "75-virtual"
gpus 13.0 # newer than the toolkit: its driver makes code of the PTX
expect native "75-virtual"
expect "80-real;90a-real;110-real" "80-real;90a-real;110-real;75-virtual"
nvcc_of 50 60 90
expect "80-real;90a-real;110-real" "90a-real;50-virtual"
