// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_backend.h"

#include <fmt/format.h>

#include <vector>

#include "kernels/cpu/cores.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/system_files.h"

namespace headroom {
namespace {

class CpuBackend final : public Backend {
public:
    std::string_view name() const override { return "cpu"; }

    std::vector<DeviceInfo> devices() override { return {cpu_device_info(root_, cores_)}; }

    Expected<std::unique_ptr<Device>> open(std::string_view id) override {
        if (id != "cpu") {
            return fail(ErrorKind::no_such_device,
                        fmt::format("there is no device \"{}\"; there is cpu", id));
        }
        return std::make_unique<CpuDevice>(root_, cores_);
    }

private:
    SystemRoot root_;
    /// Found out now, before any thread has been put on a core.
    std::vector<int> cores_ = physical_cores(root_, allowed_cpus());
};

}  // namespace

std::unique_ptr<Backend> make_cpu_backend() {
    return std::make_unique<CpuBackend>();
}

}  // namespace headroom
