// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text_forms.h"

#include <QtGlobal>
#include <span>

namespace headroom {
namespace {

/// Points.
constexpr const char* point_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "needs %1, %2 free"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped before the point"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped before the check"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while checking"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while measuring"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while warming up"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while tuning"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while measuring the roofs"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped while the device settled"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "this computer's memory ran out, though as much as it needs seemed free: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "this computer's memory ran out, though as much as it needs seemed free"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the output is wrong: error %1 at matrix %2, row %3, column %4; at most %5 is right"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "the output is wrong: %1 of its numbers are not finite, so never written or "
                      "worse, one at matrix %2, row %3, column %4"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the output is wrong: from the same P and V, set %1 got another O than set 0"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the output is wrong: after the timing, O of set %1 is not what it was before; the kernel "
        "or the device computes differently from launch to launch"),
};

/// Kernels and devices.
constexpr const char* device_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "the CPU has no kernel \"%1\"; it has %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "this CPU does not compute in %1; it can in %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "kernel %1 on %2 does not take %3; it takes: %4"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 does not take %2; it takes: %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 has no kernel \"%2\"; there is: %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "there is no device \"%1\"; there is: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "there is no device \"%1\"; there is cpu"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 cannot be used: %2; there is: %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "no device can be used here; `headroom-cli devices` says why"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "no device can be used here"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "this copy of Headroom was built without CUDA"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the NVIDIA driver is not installed"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "the NVIDIA driver is too old: it knows CUDA up to %1, and %2 is needed; "
                      "update the driver"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the NVIDIA driver's kernel module and library are of two versions; restart the machine"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the NVIDIA driver does not start (CUDA error %1)"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "no NVIDIA GPU was found"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "no NVIDIA GPU is visible: CUDA_VISIBLE_DEVICES is \"%1\""),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "cuBLAS is not installed: %1 is missing; install NVIDIA's CUDA libraries, or "
                      "name their folder in LD_LIBRARY_PATH"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "neither clocks nor load, temperature or energy can be read from /proc and /sys"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cuBLASLt has no algorithm for this shape and type"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "none of the library's %1 algorithms computes this shape here; choose another kernel"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the device's clock gave no positive time for a launch; the point cannot be measured"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1: out of GPU memory"),
};

/// Roofs.
constexpr const char* roof_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "heat or hardware slowed the device while its roofs were measured, so they "
                      "are left out; run again when it is idle"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "other programs kept the device busy (%1) while its roofs were measured, so "
                      "they are left out; run again when it is idle"),
};

/// The run as a whole.
constexpr const char* run_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "the device did not answer for %1 s"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the process that measured ended by %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "the process that measured said what is no event of a run: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the process that measures said: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "a point failed: %1; a child process goes on with the rest"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1, at %2; a new process goes on"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "stopped, though %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 at %2, and nothing more can be measured in this process; start Headroom "
                      "again, or let child processes measure"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "%1 processes in a row came to no point; the last, at %2: %3. Check the device"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the opening of the device"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the preparation of the run"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the roofs"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the sentinel"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "a run without a run file cannot be measured in a child process"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 is not there to measure in a child process; install it beside headroom, "
                      "or measure in this process"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 cannot be started to measure in a child process: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "no child process can be started: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 points in a row failed, so the rest is not tried; the last: %2. Check "
                      "the device, and start Headroom again"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the sweep has no point to measure"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1; nothing was measured: make room there, or choose another place"),
};

/// Files.
constexpr const char* file_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot read %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot write %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot create %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot flush %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot go on with %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot make the folder %1: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "cannot write %1: it is a link to nothing"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 is larger than %2 bytes: not a file of ours"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 exists already; a run file is never written over: choose another name"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "this headroom (pid %1) is writing %2: it has %3 of %4 points so far"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "another headroom (pid %1) is writing %2: it has %3 of %4 points so far"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "another headroom, on another computer or in a container, is writing %1: it "
                      "has %2 of %3 points so far"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "this headroom (pid %1) is writing %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "another headroom (pid %1) is writing %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "another headroom, on another computer or in a container, is writing %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1:%2: the file is empty; expected the header of a run file"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1:%2: expected the header of a run file, one JSON object on a line"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1:%2: expected a point, one JSON object on a line; %3 is no number"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1:%2: expected a point, one JSON object on a line"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1:%2: not a CSV of Headroom: expected one column \"%3\"; its columns "
                      "begin %4"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1:%2: the last line was cut off and is left out"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1: the last line was not written to its end, and is cut off"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1: interrupted %2 times, the last time after 1 point, and resumed %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1: interrupted %2 times, the last time after %3 points, and resumed %4"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1: interrupted after 1 point, and resumed %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1: interrupted after %2 points, and resumed %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "No such file or directory"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "Permission denied"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "No space left on device"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "Is a directory"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "Read-only file system"),
};

/// Fields of a sweep.
constexpr const char* field_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "no head count is chosen; give one, for example 12,24,32"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "\"%1\" is not a head count: whole numbers from 1, separated by commas, for "
                      "example 12,24,32"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 is not a head count: it must be 1 or more, for example 12,24,32"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "head count %1 is too large: at most %2, for example 12,24,32"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "head count %1 is there twice; once is enough, for example 12,24,32"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "\"%1\" is not a range of hidden sizes: first:last or first:last:step, for "
                      "example 0:16384, or 0:16384:1024 with a step"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "hidden sizes %1 to %2 are out of bounds: 0 to %3, for example 0:16384, or "
                      "0:16384:1024 with a step"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "the hidden sizes end at %1 before they begin at %2; %3 would work"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "no hidden size is between 0 and 0; for example 0:16384, or 0:16384:1024 with a step"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the step %1 must be 1 or more, for example 0:16384, or 0:16384:1024 with a step"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the step %1 must be at most %2, for example 0:16384, or 0:16384:1024 with a step"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "no alignment is chosen; 64 would work"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "alignment \"%1\" is not known: \"any\", a number such as 64 (a multiple of "
                      "it), or =8 (the largest power of two in h/a is 8)"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "alignment %1 is not a number from 1 to 2147483647; 64 would work"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "alignment =%1 is not a power of two below 2^31; =8 would work"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "alignment %1 is there twice; once is enough"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "batch \"%1\" is not a whole number from 1 to %2, for example %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "seq \"%1\" is not a whole number from 1 to %2, for example %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "hidden \"%1\" is not a whole number from 1 to %2, for example %3"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "batch %1 must be from 1 to %2, for example 4"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "sequence %1 must be from 1 to %2, for example 2048"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; h = %5 would work"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; no "
                      "step or a smaller alignment would work"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "b = %1, a = %2, s = %3, d = %4 make more work or bytes than 64 bits can "
                      "count; choose a smaller batch or sequence"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 points are more than the %2 that a sweep may have; a step, a coarser "
                      "alignment such as 64, or fewer points a curve would do"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "no point fits in memory: the smallest %1; a smaller batch or a shorter "
                      "sequence would do, for example batch 1 and sequence 512"),
};

/// Models of the advice.
constexpr const char* advice_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "\"%1\" is not a number of parameters, for example 1.3B, 350M or 7e9"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "\"%1\" is not a rule for the layers: a number such as 32, or a part of the "
                      "hidden size such as h/128"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "more than %1 shapes are within %2 of %3 parameters; a smaller tolerance would do"),
};

/// Comparing.
constexpr const char* comparing_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "not in A"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "not in B"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "skipped in A: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "skipped in B: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "failed in A: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "failed in B: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "wrong in A: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "wrong in B: %1"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "one and the same measurement"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the intervals are apart, but by no more than %1 %"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "the intervals are too wide to show %1 %: ±%2 % in A, ±%3 % in B"),
    QT_TRANSLATE_NOOP(
        "headroom::CoreText",
        "the clock changed, not the kernel: %1 time, %2 cycles, at %3 MHz in A and %4 MHz in B"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "%1 in A and %2 in B: fewer than %3 samples have no 95 % interval"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 % more"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 % less"),
};

/// While a run is under way.
constexpr const char* note_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "a = %1, h = %2 is faster than the measured roof, %3 TFLOP/s: that is too "
                      "low, and the next run measures it anew"),
};

/// Why a run cannot be gone on with. The last is of any fact of a device, and so looked for last.
constexpr const char* resume_forms[] = {
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 cannot be gone on with here: %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the device was %1, is %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the protocol was %1, is %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the kernel was %1, and is not there"),
    QT_TRANSLATE_NOOP("headroom::CoreText",
                      "another headroom (pid %1) is measuring on %2 too: both are slower than each "
                      "alone; stop one of them"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the type was %1, and %2 does not take it"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the kernel was %1, is %2"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the sweep is another"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "the settings of measuring are others"),
    QT_TRANSLATE_NOOP("headroom::CoreText", "%1 was %2, is %3"),
};

}  // namespace

const std::vector<const char*>& core_text_forms() {
    static const std::vector<const char*> all = [] {
        std::vector<const char*> forms;
        const auto add = [&forms](std::span<const char* const> some) {
            for (const char* form : some) forms.push_back(form);
        };
        add(point_forms);
        add(device_forms);
        add(roof_forms);
        add(run_forms);
        add(file_forms);
        add(field_forms);
        add(advice_forms);
        add(comparing_forms);
        add(note_forms);
        add(resume_forms);
        return forms;
    }();
    return all;
}

}  // namespace headroom
