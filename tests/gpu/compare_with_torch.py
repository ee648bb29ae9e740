#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares headroom-cli with torch.bmm on a GPU: the numbers of O on the same P and V, and the
time of a launch on the same shapes. Exits 1 when numbers differ by more than their types allow."""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

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


def inputs(batch, heads, seq, dim):
    generator = torch.Generator().manual_seed(2024)
    scores = torch.randn(batch * heads, seq, seq, generator=generator)
    values = torch.rand(batch * heads, seq, dim, generator=generator) * 2 - 1
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
                "check", "--p", folder / "p.npy", "--v", folder / "v.npy", "--o",
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


def torch_median(p, v, launches=50, chunks=21):
    """Median time of a launch, by CUDA graphs of `launches` and events around each."""
    out = torch.empty(v.shape, dtype=v.dtype, device="cuda")
    for _ in range(3):
        torch.bmm(p, v, out=out)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for _ in range(launches):
            torch.bmm(p, v, out=out)
    begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    times = []
    for chunk in range(chunks + 3):
        begin.record()
        graph.replay()
        end.record()
        end.synchronize()
        if chunk >= 3:
            times.append(begin.elapsed_time(end) / 1000 / launches)
    return float(numpy.median(times))


def compare_times(options, report):
    """Prints both medians; says nothing of right or wrong, since cuBLAS versions may differ."""
    report(f"torch {torch.__version__}, cuBLAS of CUDA {torch.version.cuda}")
    for batch, heads, seq, dim in TIME_SHAPES:
        for name in ("fp16", "bf16"):
            rows = run_ours(options, [
                "run", "--heads", heads, "--hidden", f"{heads * dim}:{heads * dim}", "--align",
                "any", "--batch", batch, "--seq", seq, "--type", name, "--device", "cuda:0",
                "--json", "--quiet", "--seconds-per-point", 0.3, "--out",
                tempfile.mktemp(suffix=".headroom.jsonl")])
            ours = json.loads(rows)["time_median_s"]
            p, v = (t.to(TYPES[name]).cuda() for t in inputs(batch, heads, seq, dim))
            theirs = torch_median(p, v)
            tflops = 2 * batch * heads * seq * seq * dim / ours / 1e12
            report(f"b={batch} a={heads} s={seq} d={dim} {name}: ours {ours * 1e6:.1f} us "
                   f"({tflops:.0f} TFLOP/s), torch {theirs * 1e6:.1f} us, "
                   f"{(ours / theirs - 1) * 100:+.1f} %")


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
        compare_times(options, report)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
