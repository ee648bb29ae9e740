// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer, or replay.cpp with the corpus, calls with each input. Gives 0; a fault of the
/// reader ends the process by the sanitizers or std::abort().
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
