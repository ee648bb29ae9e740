// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/folder_check.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "core/disk/atomic_file.h"

namespace headroom {
namespace {

/// A header and a few points.
constexpr std::size_t probe_bytes = 64UL << 10U;

/// 0, or errno.
int try_to_write(int descriptor) {
    const std::string text(probe_bytes, '\n');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = write(descriptor, text.data() + done, text.size() - done);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        done += static_cast<std::size_t>(written);
    }
    return 0;
}

}  // namespace

Expected<void> check_folder_takes_files(const std::filesystem::path& folder) {
    if (auto made = make_folder(folder); !made) return made;
    const std::filesystem::path probe = folder / fmt::format(".headroom-{}.part", getpid());
    const int descriptor = open(probe.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int reason = descriptor < 0 ? errno : try_to_write(descriptor);
    if (descriptor >= 0) {
        close(descriptor);
        unlink(probe.c_str());
    }
    if (reason == 0) return {};
    return fail(ErrorKind::io, fmt::format("cannot write files in {}: {}", folder.string(),
                                           std::system_category().message(reason)));
}

}  // namespace headroom
