#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads run files of Headroom and says in a few lines what check.sh is to find out.

  report.py name RUN         the GPU's name, fit for a file's
  report.py ship RUN...      takes the folders out of the files that the runs' command lines name;
                             all else stays to the byte
  report.py summary ...      zeros against softmax, burst against sustained, the measured roofs,
                             tuned cuBLASLt against cuBLAS, the counted against the reported clock
"""
import argparse
import json
import math
import pathlib
import re
import sys

SHAPE_KEYS = ("batch", "seq_len", "heads", "head_dim", "data_type")


def read_run(path):
    """The header and the measured points of a run file, by shape."""
    with open(path, encoding="utf-8") as lines:
        header = json.loads(next(lines))
        rows = [json.loads(line) for line in lines]
    points = {}
    for row in rows:
        if row.get("status") == "measured":
            points[tuple(row.get(key) for key in SHAPE_KEYS)] = row
    return header, points


def ship(path):
    with open(path, encoding="utf-8") as file:
        header, rest = file.readline(), file.read()
    for argument in json.loads(header)["command_line"]:
        if pathlib.PurePath(argument).is_absolute():
            name = pathlib.PurePath(argument).name
            header = header.replace(json.dumps(argument), json.dumps(name))
    path.write_text(header + rest, encoding="utf-8")


def geometric_mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios))


def describe(ratios):
    return (f"{geometric_mean(ratios):.3f} (geometric mean of {len(ratios)} shapes, "
            f"from {min(ratios):.3f} to {max(ratios):.3f})")


def speedup(base, other):
    """How many times faster the other run is, for each shape that both have."""
    _, first = read_run(base)
    _, second = read_run(other)
    return [first[shape]["time_median_s"] / second[shape]["time_median_s"]
            for shape in first if shape in second]


def say_speedup(what, base, other):
    if not (base.exists() and other.exists()):
        print(f"{what}: not measured")
        return
    ratios = speedup(base, other)
    print(f"{what}: {describe(ratios)}" if ratios else f"{what}: no shape in common")


def say_regimes(path):
    what = "throughput in burst over sustained"
    if not path.exists():
        print(f"{what}: not measured")
        return
    _, points = read_run(path)
    ratios = [row["time_median_s"] / row["burst_time_median_s"]
              for row in points.values() if "burst_time_median_s" in row]
    print(f"{what}: {describe(ratios)}" if ratios else f"{what}: no point has both")


def say_roofs(path):
    if not path.exists():
        print("measured roofs: not measured")
        return
    header, points = read_run(path)
    roofs = header.get("roofs") or {}
    peaks = ", ".join(f"{name} {tflops:.1f} TFLOP/s"
                      for name, tflops in (roofs.get("peak_tflops") or {}).items())
    bandwidth = roofs.get("bandwidth_gbs")
    print(f"measured roofs: {peaks or 'no peak'}; "
          f"{f'{bandwidth:.0f} GB/s' if bandwidth else 'no bandwidth'}")
    source = roofs.get("vendor_source")
    if source:
        vendor = ", ".join(f"{name} {tflops:g} TFLOP/s"
                           for name, tflops in (roofs.get("vendor_peak_tflops") or {}).items())
        print(f"the vendor's ({source}): {vendor}; {roofs.get('vendor_bandwidth_gbs', 'no')} GB/s")
    shares = [row["throughput_tflops"] / row["roof_tflops"]
              for row in points.values() if "roof_tflops" in row]
    if shares:
        print(f"points at {min(shares):.2f} to {max(shares):.2f} of their roof, "
              f"{sum(share > 1 for share in shares)} above it")


def say_clocks(what, path):
    if not path.exists():
        print(f"{what}: not measured")
        return
    _, points = read_run(path)
    ratios = [row["device_clock_mhz"] / row["clock_mhz"] for row in points.values()
              if "device_clock_mhz" in row and "clock_mhz" in row]
    print(f"{what}: {describe(ratios)}" if ratios else f"{what}: no point has both")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    name = commands.add_parser("name")
    name.add_argument("run", type=pathlib.Path)
    shipped = commands.add_parser("ship")
    shipped.add_argument("runs", type=pathlib.Path, nargs="+")
    summary = commands.add_parser("summary")
    for run in ("--softmax", "--zeros", "--tuned", "--regimes", "--light"):
        summary.add_argument(run, type=pathlib.Path, required=True)
    options = parser.parse_args()
    if options.command == "name":
        header, _ = read_run(options.run)
        print(re.sub(r"[^a-z0-9]+", "-", header["device"]["name"].lower()).strip("-"))
        return 0
    if options.command == "ship":
        for run in options.runs:
            ship(run)
        return 0
    say_speedup("throughput on zeros over softmax", options.softmax, options.zeros)
    say_speedup("throughput of tuned cuBLASLt over cuBLAS", options.softmax, options.tuned)
    say_regimes(options.regimes)
    say_roofs(options.softmax)
    say_clocks("counted over reported clock, published figure", options.softmax)
    say_clocks("counted over reported clock, light load", options.light)
    return 0


if __name__ == "__main__":
    sys.exit(main())
