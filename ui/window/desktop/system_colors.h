// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/window/desktop/desktop.h"

namespace headroom {

/// Whether the system wants windows light or dark, now and whenever that changes: by what the
/// desktop says, else by how light the palette is that the platform gives to Qt.
class SystemColors final : public QObject {
    Q_OBJECT

public:
    /// `desktop` may be null, and outlives this otherwise.
    explicit SystemColors(const Desktop* desktop, QObject* parent = nullptr);

    bool dark() const;
    /// Learns of the platform's changes by the events of this window.
    void watch(QObject* window) { window->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    const Desktop* desktop_;
    bool palette_dark_;
};

}  // namespace headroom
