#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# gather.sh: builds the headless program, the CUDA module and the GPU tests for release, and puts
# them with the libraries that a GPU machine may lack into .deps/, to be carried there. check.sh
# runs them. cuBLAS is not among them: it comes with the CUDA toolkit of that machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=build/gpu-check
cmake --preset release -B "$build" -DHEADROOM_GUI=OFF -DHEADROOM_CUDA=ON -DHEADROOM_BENCH=OFF \
    -DHEADROOM_CUDA_ARCHITECTURES='80-real;90a-real;100-real;120'
cmake --build "$build" --parallel "$(nproc)" --target \
    headroom-cli headroom-cuda cuda_device_tests cuda_fault_tests

rm -rf .deps
mkdir -p .deps/app .deps/lib/headroom
install -s "$build/app/headroom-cli" "$build/app/cuda_device_tests" \
    "$build/app/cuda_fault_tests" .deps/app/
install -s "$build/lib/headroom/headroom-cuda.so" .deps/lib/headroom/
# The C library and its kin must be the machine's own; all else may be missing there.
ldd "$build/app/headroom-cli" "$build/app/cuda_fault_tests" | awk '$2 == "=>" {print $3}' | sort -u |
    grep -vE '/(libc|libm|libdl|librt|libpthread|libcublas[^/]*|ld-linux[^/]*)\.so' |
    xargs -r cp -L -t .deps/lib
git rev-parse HEAD >.deps/revision
du -sh .deps
