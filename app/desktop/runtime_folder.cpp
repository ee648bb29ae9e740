// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runtime_folder.h"

#include <QFile>

namespace headroom {
namespace {

constexpr const char* variable = "XDG_RUNTIME_DIR";

}  // namespace

RuntimeFolder::RuntimeFolder() {
    if (qEnvironmentVariableIsSet(variable)) return;
    folder_.emplace();
    if (folder_->isValid()) qputenv(variable, QFile::encodeName(folder_->path()));
}

RuntimeFolder::~RuntimeFolder() {
    if (folder_ && folder_->isValid()) qunsetenv(variable);
}

}  // namespace headroom
