// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <optional>

namespace headroom {

/// Gives Qt a private folder of this process as XDG_RUNTIME_DIR where the session has none (in a
/// container, over ssh): it would say at every start that it makes one up. It goes with the object.
class RuntimeFolder {
public:
    RuntimeFolder();
    ~RuntimeFolder();
    RuntimeFolder(const RuntimeFolder&) = delete;
    RuntimeFolder& operator=(const RuntimeFolder&) = delete;

private:
    std::optional<QTemporaryDir> folder_;
};

}  // namespace headroom
