// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runtime_folder.h"

#include <QFile>

namespace headroom {
namespace {

constexpr const char* runtime_variable = "XDG_RUNTIME_DIR";

}  // namespace

RuntimeFolder::RuntimeFolder() {
    if (qEnvironmentVariableIsSet(runtime_variable)) return;
    folder_.emplace();
    if (folder_->isValid()) qputenv(runtime_variable, QFile::encodeName(folder_->path()));
}

RuntimeFolder::~RuntimeFolder() {
    if (folder_ && folder_->isValid()) qunsetenv(runtime_variable);
}

}  // namespace headroom
