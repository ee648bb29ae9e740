// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "ui/window/desktop/desktop.h"

namespace headroom::testing {

/// A desktop that wants what a test says, and keeps what it was told.
class FakeDesktop final : public Desktop {
public:
    std::optional<bool> wants_dark() const override { return dark_; }
    void notify(const QString& title, const QString& text) override {
        told += title + QStringLiteral(": ") + text;
    }
    void alert(QWidget& /*window*/) override { ++alerts; }

    void want_dark(std::optional<bool> dark) {
        dark_ = dark;
        emit wants_dark_changed();
    }

    QStringList told;
    int alerts = 0;

private:
    std::optional<bool> dark_;
};

}  // namespace headroom::testing
