#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares headroom-cli with torch.bmm on a GPU: the numbers of O on the same P and V, and the
time of a launch on the same shapes with the same rotation of buffers. Exits 1 when numbers differ by more than their types allow."""
import argparse
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy
import torch

TYPES = {"fp16": torch.float16, "bf16": torch.bfloat16, "tf32": torch.float32, "fp32": torch.float32}
# (batch, heads, sequence, head dimension): aligned, odd, and the published figure's.
NUMBER_SHAPES = [(1, 3, 256, 64), (2, 5, 512, 80), (1, 2, 384, 63), (1, 1, 128, 256)]
TIME_SHAPES = [(4, 12, 2048, 64), (4, 12, 2048, 256), (4, 12, 2048, 1024), (4, 32, 2048, 64),
               (4, 32, 2048, 256), (4, 32, 2048, 512), (4, 96, 2048, 128)]


def run_ours(options, arguments):
    environment = dict(os.environ, LD_LIBRARY_PATH=options.libraries)
    done = subprocess.run([options.cli, *map(str, arguments)], env=environment, check=False,
                          capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{arguments}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def inputs(batch, heads, seq, dim, device="cpu"):
    generator = torch.Generator(device).manual_seed(2024)
    scores = torch.randn(batch * heads, seq, seq, generator=generator, device=device)
    values = torch.rand(batch * heads, seq, dim, generator=generator, device=device) * 2 - 1
    return torch.softmax(scores, dim=-1), values


def difference(ours, reference, magnitude):
    return float(((ours.double() - reference).abs() / magnitude).max())


def compare_numbers(options, folder, report):
    """The largest error of ours and of torch.bmm against fp64, relative to sum |p v|."""
    good = True
    for shape in NUMBER_SHAPES:
        p, v = inputs(*shape)
        numpy.save(folder / "p.npy", p.numpy())
        numpy.save(folder / "v.npy", v.numpy())
        for name, dtype in TYPES.items():
            told = json.loads(run_ours(options, [
                "check", "--force", "--p", folder / "p.npy", "--v", folder / "v.npy", "--o",
                folder / "o.npy", "--type", name, "--device", "cuda:0", "--json"]))
            ours = torch.from_numpy(numpy.load(folder / "o.npy"))
            stored_p, stored_v = p.to(dtype), v.to(dtype)
            exact = stored_p.double() @ stored_v.double()
            magnitude = stored_p.double().abs() @ stored_v.double().abs()
            torch.backends.cuda.matmul.allow_tf32 = name == "tf32"
            theirs = torch.bmm(stored_p.cuda(), stored_v.cuda()).cpu()
            our_error = difference(ours, exact, magnitude)
            their_error = difference(theirs, exact, magnitude)
            right = our_error <= told["error_bound"]
            good = good and right
            report(f"O {shape} {name}: error ours {our_error:.2e}, torch {their_error:.2e}, "
                   f"bound {told['error_bound']:.2e} {'' if right else 'WRONG'}")
    return good


def torch_median(p, v, sets, chunk=0.005, chunks=31, warm_up=1.0):
    """Median time of a launch of torch.bmm that goes round `sets` copies of P, V and O, by CUDA
    graphs of whole rounds that take about `chunk` seconds, events around each."""
    buffers = [(p.clone(), v.clone(), torch.empty_like(v)) for _ in range(sets)]

    def timed(graph):
        begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        begin.record()
        graph.replay()
        end.record()
        end.synchronize()
        return begin.elapsed_time(end) / 1000

    def graph_of(rounds):
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            for _ in range(rounds):
                for one_p, one_v, out in buffers:
                    torch.bmm(one_p, one_v, out=out)
        return graph

    for one_p, one_v, out in buffers:
        torch.bmm(one_p, one_v, out=out)
    torch.cuda.synchronize()
    one_round = graph_of(1)
    timed(one_round)
    rounds = max(1, math.ceil(chunk / timed(one_round)))
    graph = graph_of(rounds)
    begin = time.monotonic()
    while time.monotonic() - begin < warm_up:
        timed(graph)
    return float(numpy.median([timed(graph) for _ in range(chunks)])) / (rounds * sets)


def our_point(options, folder, shape, name):
    """The point that Headroom measures for the shape, as its run file has it."""
    batch, heads, seq, dim = shape
    out = folder / f"{name}-{batch}-{heads}-{seq}-{dim}.headroom.jsonl"
    return json.loads(run_ours(options, [
        "run", "--heads", heads, "--hidden", f"{heads * dim}:{heads * dim}", "--align", "any",
        "--batch", batch, "--seq", seq, "--type", name, "--device", "cuda:0", "--kernel", "cublas",
        "--mode", "quick", "--seconds-per-point", 0.5, "--json", "--quiet", "--out", out]))


def compare_times(options, folder, report):
    """Prints both medians, and for each launch of over 50 us whether they are within 1 %. A MISS is
    for a person to judge, since the two may use different versions of cuBLAS."""
    report(f"torch {torch.__version__}, cuBLAS of CUDA {torch.version.cuda}")
    misses = 0
    for shape in TIME_SHAPES:
        for name in ("fp16", "bf16"):
            point = our_point(options, folder, shape, name)
            ours, sets = point["time_median_s"], point.get("sets", 1)
            p, v = (t.to(TYPES[name]) for t in inputs(*shape, "cuda"))
            theirs = torch_median(p, v, sets)
            difference_percent = (ours / theirs - 1) * 100
            verdict = "short"
            if theirs > 50e-6:
                verdict = "PASS" if abs(difference_percent) <= 1 else "MISS"
                misses += verdict == "MISS"
            batch, heads, seq, dim = shape
            report(f"b={batch} a={heads} s={seq} d={dim} {name} sets={sets}: ours "
                   f"{ours * 1e6:.2f} us ({point['throughput_tflops']:.0f} TFLOP/s), torch "
                   f"{theirs * 1e6:.2f} us, {difference_percent:+.2f} % {verdict}")
            del p, v
            torch.cuda.empty_cache()
    report(f"times beside torch.bmm: {misses} of them over 1 % apart")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--libraries", required=True)
    parser.add_argument("--table", type=pathlib.Path, required=True)
    options = parser.parse_args()
    with open(options.table, "a", encoding="utf-8") as table:
        def report(line):
            print(line)
            table.write(line + "\n")
        with tempfile.TemporaryDirectory() as folder:
            good = compare_numbers(options, pathlib.Path(folder), report)
            compare_times(options, pathlib.Path(folder), report)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
