#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh FOLDER: on a machine with an NVIDIA GPU, the CUDA toolkit and a python3 with PyTorch,
# passes the GPU tests, compares numbers and times with PyTorch on the same shapes, measures the
# sweeps, compares them with one another, and leaves in FOLDER a log, a short table (table.txt) and
# in FOLDER/runs the run files as they go into resources/runs. Ends with 77 where no GPU is.
#
# Needs .deps/ as tests/gpu/gather.sh makes it; nothing is fetched or installed. Takes
# HEADROOM_CHECK_SECONDS (default 540) at most, and half a minute for the tables: a sweep is stopped
# then, and keeps its points; what would begin later is left out, and said to be.
set -uo pipefail

[ $# -eq 1 ] || {
    echo "usage: tests/gpu/check.sh FOLDER" >&2
    exit 2
}
mkdir -p "$1/runs"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.." || exit 1
[ -x .deps/app/headroom-cli ] || {
    echo "no .deps/app/headroom-cli: run tests/gpu/gather.sh first, where Headroom builds" >&2
    exit 2
}
cli=.deps/app/headroom-cli
limit=${HEADROOM_CHECK_SECONDS:-540}
# Python's CUDA libraries must not be mixed with ours: the path is set for our programs alone.
libraries=$PWD/.deps/lib:${CUDA_HOME:-/usr/local/cuda}/lib64
ours=(env LD_LIBRARY_PATH="$libraries")
log=$out/check.log
table=$out/table.txt
: >"$log"
: >"$table"
failed=0

say() { echo "$*" | tee -a "$table"; }

# step NAME MOST COMMAND...: runs it into the log, for MOST seconds, and remembers a failure.
step() {
    local name=$1 most=$2 begin=$SECONDS rc ended
    shift 2
    if [ "$SECONDS" -ge "$limit" ]; then
        say "$(printf '%-44s left out: %s s are over' "$name" "$limit")"
        failed=1
        return 1
    fi
    echo "== $name" >>"$log"
    [ $((limit - begin)) -ge "$most" ] || most=$((limit - begin))
    timeout --signal INT --kill-after 15 "$most" "$@" >>"$log" 2>&1
    rc=$?
    case $rc in
    0) ended=passed ;;
    124) ended="stopped after $most s" ;;
    *) ended="FAILED, exit $rc" ;;
    esac
    say "$(printf '%-44s %s (%d s)' "$name" "$ended" $((SECONDS - begin)))"
    [ $rc -eq 0 ] || failed=1
    return $rc
}

# sweep NAME MOST ARGS...: a run on the first GPU, its file named for the GPU and the sweep.
sweep() {
    local name=$1 most=$2
    shift 2
    step "sweep: $name" "$most" "${ours[@]}" "$cli" run --device cuda:0 \
        --out "$(run_file "$name")" "$@"
}
run_file() { echo "$out/runs/$gpu-$1.headroom.jsonl"; }

# lay A B NAME: run B beside run A, the table into the report; its exit code said, not obeyed: what
# differs is the finding.
lay() {
    local a b rc
    a=$(run_file "$1")
    b=$(run_file "$2")
    [ -e "$a" ] && [ -e "$b" ] || return 0
    say "-- $3: $2 beside $1"
    "${ours[@]}" "$cli" compare "$a" "$b" --fail-on-regression 1% 2>&1 | tee -a "$table"
    rc=${PIPESTATUS[0]}
    say "exit code with --fail-on-regression 1%: $rc"
}

say "revision $(cat .deps/revision)"
"${ours[@]}" "$cli" devices | tee -a "$log"
probe=$(mktemp -u --suffix .headroom.jsonl)
if ! "${ours[@]}" "$cli" run --device cuda:0 --heads 12 --hidden 768:768 --quiet --seconds-per-point 0.01 \
    --out "$probe" >>"$log" 2>&1; then
    say "no usable GPU here: nothing was checked"
    exit 77
fi
# "NVIDIA H100 80GB HBM3" is nvidia-h100-80gb-hbm3.
gpu=$(python3 tests/gpu/report.py name "$probe") || exit 1
rm -f "$probe"

step "GPU tests" 90 "${ours[@]}" .deps/app/cuda_device_tests
step "kernels wrong on purpose are found" 30 "${ours[@]}" \
    .deps/app/cuda_fault_tests
# Launches too short and few to reach the power limit: do both clocks agree there?
sweep light-load 20 --heads 1 --hidden 64:64 --batch 1 --seq 256 --type fp16 --mode quick
step "numbers and times beside PyTorch" 150 python3 tests/gpu/compare_with_torch.py \
    --cli "$cli" --libraries "$libraries" --table "$table"

# What the README shows, and a part of it once more, for the A/A comparison.
sweep published-fp16 240 --preset "Published figure" --mode standard
sweep again-fp16 90 --preset "Published figure" --mode standard --points-per-curve 3
sweep zeros 40 --preset "Published figure" --mode quick --points-per-curve 3 --data zeros
sweep tuned 90 --preset "Published figure" --mode quick --kernel cublaslt-tuned
sweep burst-and-sustained 60 --preset "Published figure" --mode quick --regime both \
    --points-per-curve 3
sweep published-fp8 40 --preset "Published figure" --type fp8 --mode quick --points-per-curve 3 \
    --kernel cublaslt
sweep published-bf16 40 --preset "Published figure" --type bf16 --mode quick --points-per-curve 3
sweep published-tf32 40 --preset "Published figure" --type tf32 --mode quick --points-per-curve 3
sweep published-fp32 40 --preset "Published figure" --type fp32 --mode quick --points-per-curve 2
sweep every-head-dimension 120 --preset "Every head dimension" --mode quick

lay published-fp16 again-fp16 "A/A, the same sweep twice"
lay published-fp16 zeros "zeros beside softmax"
lay published-fp16 tuned "cuBLASLt tuned beside cuBLAS"
python3 tests/gpu/report.py summary --softmax "$(run_file published-fp16)" \
    --zeros "$(run_file zeros)" --tuned "$(run_file tuned)" \
    --regimes "$(run_file burst-and-sustained)" --light "$(run_file light-load)" \
    2>&1 | tee -a "$table"
[ "${PIPESTATUS[0]}" -eq 0 ] || failed=1
python3 tests/gpu/report.py ship "$out"/runs/*.jsonl || failed=1

echo
cat "$table"
tail -n 20 "$log"
exit $failed
