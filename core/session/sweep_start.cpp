// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sweep_start.h"

#include <numeric>
#include <utility>

#include "core/session/resume.h"
#include "core/session/run_provenance.h"

namespace headroom {
namespace {

std::shared_ptr<RunFileGate> share(RunFileWriter writer, const SweepHooks& hooks) {
    auto file = std::make_shared<RunFileGate>(std::move(writer));
    if (hooks.share_file) hooks.share_file(file);
    return file;
}

Expected<void> head_with_roofs(RunFileGate& file, const RunHeader& header) {
    if (header.roofs == Roofs{}) return {};
    return file.replace_header(header);
}

tl::unexpected<Error> nothing_measured(const Error& why) {
    return fail(why.kind,
                why.message + "; nothing was measured: make room there, or choose another place");
}

Expected<void> find(RunHeader& header, const FindRoofs& find_roofs) {
    auto roofs = find_roofs();
    if (!roofs) return tl::unexpected(roofs.error());
    header.roofs = std::move(*roofs);
    return {};
}

}  // namespace

Expected<SweepStart> begin_run(const RunRequest& request, RunHeader header, const Plan& plan,
                               const SweepHooks& hooks, const FindRoofs& find_roofs) {
    SweepStart start{.header = std::move(header)};
    start.order.resize(plan.shapes.size());
    std::iota(start.order.begin(), start.order.end(), std::size_t{0});
    if (request.file) {
        auto created = RunFileWriter::create(*request.file, start.header);
        if (!created) return nothing_measured(created.error());
        start.file = share(std::move(*created), hooks);
    }
    if (auto found = find(start.header, find_roofs); !found) {
        if (start.file) start.file->remove();
        return tl::unexpected(found.error());
    }
    if (!start.file) return start;
    if (auto headed = head_with_roofs(*start.file, start.header); !headed) {
        start.file->remove();
        return nothing_measured(headed.error());
    }
    return start;
}

Expected<SweepStart> go_on_with_run(const RunRequest& request, const RunHeader& header,
                                    const SweepHooks& hooks, const FindRoofs& find_roofs) {
    auto resumed = resume_run_file(request, header.device, make_interruption(header));
    if (!resumed) return tl::unexpected(resumed.error());
    Remainder& rest = resumed->remainder;
    SweepStart start{.header = std::move(resumed->header),
                     .file = share(std::move(resumed->file), hooks),
                     .order = std::move(rest.missing),
                     .earlier = {std::move(rest.done), std::move(resumed->sentinels), rest.lines},
                     .failed = std::move(resumed->failed),
                     .lines_before = rest.lines,
                     .session = rest.sessions + 1};
    for (std::string& note : start.file->take_notes()) hooks.tell(RunNoted{std::move(note)});
    if (start.lines_before > 0 || start.header.roofs != Roofs{}) return start;
    // It was interrupted before its roofs were known.
    if (auto found = find(start.header, find_roofs); !found) return tl::unexpected(found.error());
    if (auto headed = head_with_roofs(*start.file, start.header); !headed) {
        return tl::unexpected(headed.error());
    }
    return start;
}

}  // namespace headroom
