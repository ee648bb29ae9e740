// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// From now on a warning of Qt's fails the test that is running.
void fail_on_qt_warnings();

/// While it lives, warnings that contain `part` are expected and fail nothing.
class ExpectQtWarning {
public:
    explicit ExpectQtWarning(const QString& part);
    ~ExpectQtWarning();
    ExpectQtWarning(const ExpectQtWarning&) = delete;
    ExpectQtWarning& operator=(const ExpectQtWarning&) = delete;
};

}  // namespace headroom
