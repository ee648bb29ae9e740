// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/device_claim.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>

#include "core/disk/atomic_file.h"
#include "core/disk/file_lock.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// "measuring-cuda-0.lock".
std::string claim_name(const DeviceInfo& device) {
    std::string name = device.uuid.empty() ? device.id : device.uuid;
    std::ranges::replace_if(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '-');
    return "measuring-" + name + ".lock";
}

}  // namespace

DeviceClaim::DeviceClaim(const fs::path& folder, const DeviceInfo& device) {
    if (!make_folder(folder)) return;
    const fs::path path = folder / claim_name(device);
    descriptor_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0 || flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
    // A launch of this one's own that hangs is told of elsewhere.
    if (!is_written_here(path)) other_ = writer_of(path);
}

DeviceClaim::~DeviceClaim() {
    if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace headroom
