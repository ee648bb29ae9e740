// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::cli {

// What --help says below the options: of the program, and of each command.

inline constexpr const char* general_footer = R"(
Examples:
  headroom-cli run                              the quick look on the best device
  headroom-cli run --preset "Published figure" --device cuda:0 --csv figure.csv
  headroom-cli compare before.headroom.jsonl after.headroom.jsonl
  headroom-cli devices                          what can measure here, and why something cannot
  headroom-cli COMMAND --help                   more on one command

Exit codes: 0 fine, 1 a file or a device failed or a regression was found, 2 usage,
3 no such device, 4 a point failed its check, 130 interrupted (finished points are kept).)";

inline constexpr const char* run_footer = R"(
Every option left out comes from the preset. Hidden sizes are those h from FIRST to LAST that are
multiples of the head count (and of STEP) and whose head dimension h/a meets the alignment:
  any    every h/a          64    64 divides h/a (the published figure)
  =8     the largest power of two in h/a is 8; several, as =1,=2,=4,64, make a curve each

Data: softmax (as attention has it), uniform, normal, zeros, integers; zeros show what power costs.
Modes: quick for a look, standard for comparing, publish for a paper; each takes its time.
Regimes: sustained is measured when clocks and power have settled, burst on a cool device.

Every finished point is in the run file before the next one starts; Ctrl-C keeps them all, a second
one ends at once. Progress goes to standard error, the table or the --json rows to standard output.
Where the run file cannot be written (a full disk), the run waits, says so, and goes on by itself.

--isolation says which process measures. Some faults of a device cannot be cured in the process
that met them: automatic measures in this one, and after the first fault in child processes, child
always so; own stays here. A point that fails is tried once more, at the end; after three in a row
the run ends. A point that hangs is given up, its process ended, and the rest goes on.

--resume FILE goes on with a run that was stopped or crashed: only what is missing is measured, what
failed is tried once more, and the file says when it went on. Device, driver, libraries, kernel and
protocol must be what they were; --as-new measures the file's whole sweep anew, into a new file.

Examples:
  headroom-cli run --heads 12,24,32 --hidden 0:16384 --align 64 --seq 512 --type fp32
  headroom-cli run --heads 32 --hidden 0:8192 --align 8 --csv sawtooth.csv
  headroom-cli run --preset "Powers of two" --json | jq .throughput_tflops
  headroom-cli run --resume 2026-01-31T12-00-00Z-cuda-0-published-figure.headroom.jsonl)";

inline constexpr const char* devices_footer = R"(
Examples:
  headroom-cli devices
  headroom-cli devices --json | jq -r .device)";

inline constexpr const char* presets_footer = R"(
Your own presets are JSON files beside your runs, in ~/.local/share/headroom/presets
($XDG_DATA_HOME/headroom/presets). They have the keys that --json shows; leave out batch, seq_len
or data_type, and they are scaled to the device.

Examples:
  headroom-cli presets
  headroom-cli run --preset "Every head dimension" --heads 40)";

inline constexpr const char* compare_footer = R"(
A and B are run files, CSVs of Headroom, or logs of EleutherAI's cookbook (benchmarks/sizing).
Shapes are matched by b, s, a, h and type. B against A is, for each of them:
  FASTER, SLOWER  the 95 % intervals of the medians are more than 0.5 % apart, in time and, where
                  both runs know the device's clock, in cycles
  SAME            they are not, and are narrow enough to have shown 2 %
  UNCLEAR         the measurements cannot tell; the reason stands beside it
What makes the runs' numbers incomparable (type, batch, sequence, data, protocol, regime) comes first.

With --fail-on-regression it ends with 1 where a point is SLOWER by more than that, the whole
interval of the geometric mean is below by more than that, or no shape is measured in both, or all
are UNCLEAR; where some are, how many, and the lowest of them, is said on standard error.

Examples:
  headroom-cli compare before.headroom.jsonl after.headroom.jsonl
  headroom-cli compare before.headroom.jsonl after.headroom.jsonl --fail-on-regression 2%
  headroom-cli compare sizing.out published.headroom.jsonl --json | jq 'select(.verdict)')";

inline constexpr const char* advise_footer = R"(
The shapes (a, h, layers) with so many parameters among the head counts and alignments of the run,
for its batch, sequence and type, ranked by the throughput of attention over values:
  fastest, as fast   the highest median, and what the 95 % intervals do not tell from it
  -4.2 %             shown to be slower, by so much
What the run has no point of stands apart, and is only predicted: between two measured points of
the same heads (~), or at most the measured roof (<). Nothing else of the model is measured.

Examples:
  headroom-cli advise published.headroom.jsonl --parameters 6.7B
  headroom-cli advise run.headroom.jsonl --parameters 1.3B --layers-rule 24 --tolerance 5%
  headroom-cli advise run.headroom.jsonl --parameters 13B --json | jq 'select(.basis == "measured")')";

inline constexpr const char* check_footer = R"(
O = P.V is computed once and compared with a 64-bit reference. P is [m, s, s], V [m, s, d] (or with
batch and heads apart, or two-dimensional), as float16, float32 or float64 .npy files.

Examples:
  headroom-cli check --heads 32 --hidden 8192 --seq 512 --batch 1 --type bf16
  headroom-cli check --p P.npy --v V.npy --o O.npy --type fp32 --device cpu

It ends with 4 where the error is larger than rounding can make it.)";

inline constexpr const char* export_footer = R"(
Examples:
  headroom-cli export run.headroom.jsonl --csv run.csv
  headroom-cli export run.headroom.jsonl --csv -        on standard output
  headroom-cli export run.headroom.jsonl --json | jq .time_median_s)";

}  // namespace headroom::cli
