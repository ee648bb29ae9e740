// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/finding.h"

namespace headroom {

FindingSource source_of(const Finding& finding) {
    if (std::holds_alternative<BoundFinding>(finding)) return FindingSource::roofline;
    if (std::holds_alternative<KernelChange>(finding)) return FindingSource::library;
    if (std::holds_alternative<Alternatives>(finding) ||
        std::holds_alternative<NotCompared>(finding)) {
        return FindingSource::measurements;
    }
    return FindingSource::co_design;
}

}  // namespace headroom
