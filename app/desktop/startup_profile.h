// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace headroom {

/// Watches a window for its first paint, prints how many milliseconds that took from the start
/// of the process, and quits.
class StartupProfile final : public QObject {
    Q_OBJECT

public:
    explicit StartupProfile(QObject* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool painted_ = false;
};

/// Milliseconds since this process was started, by the kernel's clock; negative where the system
/// does not tell.
double milliseconds_since_process_start();

}  // namespace headroom
