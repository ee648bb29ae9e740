// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "ui/window/run/run_controller.h"

class QWidget;

namespace headroom {

/// Tells screen readers that a run has begun, waits, goes on or has ended.
class RunAnnouncer final : public QObject {
    Q_OBJECT

public:
    /// The words for what is going on.
    using Words = std::function<QString()>;

    /// Make it after whoever puts the words right when the controller's state changes. `place` is
    /// the widget that shows them; it and the controller outlive the announcer.
    RunAnnouncer(RunController& controller, QWidget& place, Words words, QObject* parent = nullptr);

private:
    void announce();

    QWidget& place_;
    Words words_;
};

}  // namespace headroom
