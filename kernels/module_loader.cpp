// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/module_loader.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cstdlib>
#include <system_error>

#include "kernels/cuda/cuda_module.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

constexpr const char* module_variable = "HEADROOM_CUDA_MODULE";

tl::unexpected<Error> unusable(std::string reason) {
    return fail(ErrorKind::no_such_device, std::move(reason));
}

/// Why none of the places has the module.
std::string missing_reason(const std::vector<fs::path>& candidates) {
    if (const char* given = std::getenv(module_variable); given != nullptr && *given != '\0') {
        return fmt::format("{} names {}, which does not exist", module_variable, given);
    }
#ifdef HEADROOM_WITH_CUDA
    return fmt::format(
        "the program's CUDA module is not where it belongs, {}; install Headroom anew",
        candidates.empty() ? cuda_module_file : candidates.back().string());
#else
    static_cast<void>(candidates);
    return "this copy of Headroom was built without CUDA";
#endif
}

}  // namespace

std::vector<fs::path> cuda_module_candidates() {
    if (const char* given = std::getenv(module_variable); given != nullptr && *given != '\0') {
        return {given};
    }
    std::error_code failed;
    const fs::path executable = fs::read_symlink("/proc/self/exe", failed);
    if (failed) return {};
    const fs::path folder = executable.parent_path();
    std::vector<fs::path> candidates{folder / cuda_module_file};
    for (const char* libraries : {"lib/headroom", HEADROOM_INSTALL_MODULEDIR}) {
        const fs::path candidate =
            (folder.parent_path() / libraries / cuda_module_file).lexically_normal();
        if (candidate != candidates.back()) candidates.push_back(candidate);
    }
    return candidates;
}

std::string explain_load_error(const fs::path& module, std::string_view message) {
    const std::string_view missing = ": cannot open shared object file";
    const std::size_t at = message.find(missing);
    const std::string library(message.substr(0, at == std::string_view::npos ? 0 : at));
    if (!library.starts_with("lib") || library.find('/') != std::string::npos) {
        return fmt::format("the CUDA module {} does not load: {}", module.string(), message);
    }
    if (library.starts_with("libcublas")) {
        return fmt::format(
            "cuBLAS is not installed: {} is missing; install NVIDIA's CUDA libraries, or name "
            "their folder in LD_LIBRARY_PATH",
            library);
    }
    if (library.starts_with("libcuda.so")) return "the NVIDIA driver is not installed";
    return fmt::format("{} is missing, which the CUDA module needs; install the package it is in",
                       library);
}

Expected<std::unique_ptr<Backend>> load_cuda_backend(const std::vector<fs::path>& candidates) {
    for (const fs::path& module : candidates) {
        std::error_code failed;
        if (!fs::exists(module, failed)) continue;
        // Never closed: the CUDA runtime in it does not survive being unloaded.
        void* handle = dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (handle == nullptr) {
            const char* message = dlerror();
            return unusable(
                explain_load_error(module, message != nullptr ? message : "no reason given"));
        }
        auto* create = reinterpret_cast<CudaBackendCreate*>(dlsym(handle, cuda_module_symbol));
        if (create == nullptr) {
            return unusable(fmt::format("{} is not Headroom's CUDA module", module.string()));
        }
        const char* message = nullptr;
        std::unique_ptr<Backend> backend(create(cuda_module_tag, &message));
        if (!backend) {
            return unusable(message != nullptr ? message : "the CUDA module gives no reason");
        }
        return backend;
    }
    return unusable(missing_reason(candidates));
}

}  // namespace headroom
