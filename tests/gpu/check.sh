#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh FOLDER: on a machine with an NVIDIA GPU, the CUDA toolkit and a python3 with PyTorch,
# passes the GPU tests, compares numbers and times with PyTorch on the same shapes, measures the
# sweeps, and leaves run files, a log and a short table in FOLDER. Ends with 77 where no GPU is.
#
# Needs .deps/ as tests/gpu/gather.sh makes it; nothing is fetched or installed. About 6 minutes.
set -uo pipefail

[ $# -eq 1 ] || {
    echo "usage: tests/gpu/check.sh FOLDER" >&2
    exit 2
}
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.." || exit 1
[ -x .deps/app/headroom-cli ] || {
    echo "no .deps/app/headroom-cli: run tests/gpu/gather.sh first, where Headroom builds" >&2
    exit 2
}
cli=.deps/app/headroom-cli
# Python's CUDA libraries must not be mixed with ours: the path is set for our programs alone.
libraries=$PWD/.deps/lib:${CUDA_HOME:-/usr/local/cuda}/lib64
ours() { LD_LIBRARY_PATH=$libraries "$@"; }
log=$out/check.log
: >"$log"
failed=0

# step NAME COMMAND...: runs it into the log, and remembers a failure.
step() {
    local name=$1 begin=$SECONDS rc
    shift
    echo "== $name" >>"$log"
    "$@" >>"$log" 2>&1
    rc=$?
    printf '%-44s %s (%d s)\n' "$name" "$([ $rc -eq 0 ] && echo passed || echo "FAILED, exit $rc")" \
        $((SECONDS - begin)) | tee -a "$out/table.txt"
    [ $rc -eq 0 ] || failed=1
}

# sweep NAME ARGS...: a run on the first GPU, its file in the folder.
sweep() {
    local name=$1
    shift
    step "sweep: $name" ours "$cli" run --device cuda:0 --out "$out/$name.headroom.jsonl" "$@"
}

: >"$out/table.txt"
echo "revision $(cat .deps/revision)" | tee -a "$out/table.txt"
ours "$cli" devices | tee -a "$log"
if ! ours "$cli" run --device cuda:0 --heads 12 --hidden 768:768 --quiet --seconds-per-point 0.01 \
    --out "$(mktemp -u)" >>"$log" 2>&1; then
    echo "no usable GPU here: nothing was checked" | tee -a "$out/table.txt"
    exit 77
fi

step "GPU tests" ours .deps/app/cuda_device_tests
step "numbers and times beside PyTorch" python3 tests/gpu/compare_with_torch.py \
    --cli "$cli" --libraries "$libraries" --table "$out/table.txt"
sweep published-fp16 --preset "Published figure"
sweep published-bf16 --preset "Published figure" --type bf16 --seconds-per-point 0.1
sweep published-tf32 --preset "Published figure" --type tf32 --seconds-per-point 0.1
sweep published-fp32 --preset "Published figure" --type fp32 --seconds-per-point 0.1 \
    --points-per-curve 3
sweep every-head-dimension --preset "Every head dimension"
sweep powers-of-two --preset "Powers of two" --seconds-per-point 0.1 --points-per-curve 9

echo
cat "$out/table.txt"
tail -n 40 "$log"
exit $failed
