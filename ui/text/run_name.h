// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// What a run is named by.
struct RunIdentity {
    const RunHeader* header = nullptr;
    QString file;  ///< its path; empty: it has none
};

/// "NVIDIA H100 80GB HBM3 · fp16 · cuBLAS · 2026-01-31 12:00:00 UTC"; a run that does not say when
/// it was measured has its file's name instead.
QString run_name(const RunIdentity& run);

/// Names that tell these runs apart and are short: of device, type, kernel and time only what they
/// do not have in common; their file's name where that is nothing. All differ.
QStringList distinct_run_names(const std::vector<RunIdentity>& runs);

}  // namespace headroom
