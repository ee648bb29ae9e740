#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh FOLDER [CALL]: on a machine with an NVIDIA GPU, the CUDA toolkit and a python3 with PyTorch.
# Call 1 (the default; 300 s) says what machine it is, passes the GPU tests, measures the published
# figure quickly, and compares numbers and times with PyTorch on the same shapes. Call 2 (400 s),
# half a minute after it on the same machine, measures what there is beside: tuned kernels, every head
# dimension, both regimes, the other data and types; then the published figure with care, twice.
#
# FOLDER gets table.txt and results.tgz (log, and in runs/ the run files as they go into
# resources/runs), each made anew after each step, so that what was found is there whenever the
# machine is taken away. Ends with 77 where no GPU is.
#
# Needs .deps/ as tests/gpu/gather.sh makes it; nothing is fetched or installed. Takes
# HEADROOM_CHECK_SECONDS at most, and half a minute for the tables: a sweep is stopped then, and
# keeps its points; what would begin later is left out, and said to be.
set -uo pipefail

call=${2:-1}
case $#$call in
1[12] | 2[12]) ;;
*)
    echo "usage: tests/gpu/check.sh FOLDER [1|2]" >&2
    exit 2
    ;;
esac
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.." || exit 1
[ -x .deps/app/headroom-cli ] || {
    echo "no .deps/app/headroom-cli: run tests/gpu/gather.sh first, where Headroom builds" >&2
    exit 2
}
cli=.deps/app/headroom-cli
usual=(0 300 400)
limit=${HEADROOM_CHECK_SECONDS:-${usual[$call]}}
# Python's CUDA libraries must not be mixed with ours: the path is set for our programs alone.
libraries=$PWD/.deps/lib:${CUDA_HOME:-/usr/local/cuda}/lib64${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
ours=(env LD_LIBRARY_PATH="$libraries")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/runs"
log=$work/check.log
table=$out/table.txt
: >"$log"
: >"$table"
failed=0

say() { echo "$*" | tee -a "$table"; }

# What there is by now, in place of what there was.
keep() {
    tar czf "$out/.results.tgz" -C "$work" . && mv "$out/.results.tgz" "$out/results.tgz"
}

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
    keep
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
run_file() { echo "$work/runs/$gpu-$1.headroom.jsonl"; }

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

# summary NAME: what the runs say, that one first.
summary() {
    python3 tests/gpu/report.py summary --softmax "$(run_file "$1")" \
        --zeros "$(run_file zeros)" --tuned "$(run_file tuned)" \
        --regimes "$(run_file burst-and-sustained)" --light "$(run_file light-load)" \
        2>&1 | tee -a "$table"
    [ "${PIPESTATUS[0]}" -eq 0 ] || failed=1
}

say "revision $(cat .deps/revision), call $call"
{
    "${ours[@]}" "$cli" devices
    nvidia-smi
    env | grep -E '^(CUDA|CUBLAS|NVIDIA)'
} 2>&1 | tee -a "$log"
probe=$work/probe.headroom.jsonl
if ! "${ours[@]}" "$cli" run --device cuda:0 --heads 12 --hidden 768:768 --quiet --seconds-per-point 0.01 \
    --out "$probe" >>"$log" 2>&1; then
    say "no usable GPU here: nothing was checked"
    keep
    exit 77
fi
# "NVIDIA H100 80GB HBM3" is nvidia-h100-80gb-hbm3.
gpu=$(python3 tests/gpu/report.py name "$probe") || exit 1
rm -f "$probe"

first_call() {
    step "GPU tests" 60 "${ours[@]}" .deps/app/cuda_device_tests
    step "kernels wrong on purpose are found" 20 "${ours[@]}" .deps/app/cuda_fault_tests
    # Launches too short and few to reach the power limit: do both clocks agree there?
    sweep light-load 10 --heads 1 --hidden 64:64 --batch 1 --seq 256 --type fp16 --mode quick
    sweep published-fp16-quick 100 --preset "Published figure" --mode quick
    step "numbers and times beside PyTorch" 110 python3 tests/gpu/compare_with_torch.py \
        --cli "$cli" --libraries "$libraries" --table "$table"
    summary published-fp16-quick
}

second_call() {
    local few=(--preset "Published figure" --mode quick --points-per-curve 3)
    sweep softmax 30 "${few[@]}"
    sweep tuned 45 "${few[@]}" --kernel cublaslt-tuned
    sweep every-head-dimension 60 --preset "Every head dimension" --mode quick
    sweep burst-and-sustained 40 "${few[@]}" --regime both
    sweep zeros 20 "${few[@]}" --data zeros
    sweep published-fp8 20 "${few[@]}" --type fp8 --kernel cublaslt
    local type
    for type in bf16 tf32 fp32; do sweep "published-$type" 20 "${few[@]}" --type "$type"; done
    lay softmax zeros "zeros beside softmax"
    lay softmax tuned "cuBLASLt tuned beside cuBLAS"
    keep
    # What the README shows, and once more until time is over, for the A/A comparison.
    sweep published-fp16 200 --preset "Published figure" --mode standard
    sweep again-fp16 200 --preset "Published figure" --mode standard
    lay published-fp16 again-fp16 "A/A, the same sweep twice"
    summary softmax
}

if [ "$call" -eq 1 ]; then first_call; else second_call; fi
for run in "$work"/runs/*.jsonl; do
    [ ! -e "$run" ] || python3 tests/gpu/report.py ship "$run" || failed=1
done
keep

echo
cat "$table"
tail -n 20 "$log"
exit $failed
