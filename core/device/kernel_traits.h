// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// A kernel as its library writes itself, for people: "oneDNN" for "onednn", "cuBLASLt (tuned)"
/// for "cublaslt-tuned". Files and command lines have the name itself; one that is not known here
/// stays as it is. By name, and not of a device: an imported CSV has no more than that.
std::string kernel_title(std::string_view name);

/// Whether the kernel is one that is made to be right, not to be fast: what is said of tiles, of
/// tensor cores and of a device's peak is not about it.
bool is_reference(std::string_view kernel);

}  // namespace headroom
