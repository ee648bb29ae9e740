// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// A kernel as its library writes itself, for people: "oneDNN" for "onednn", "cuBLASLt (tuned)"
/// for "cublaslt-tuned". Files and command lines have the name itself; one that is not known here
/// stays as it is.
std::string kernel_title(std::string_view name);

}  // namespace headroom
