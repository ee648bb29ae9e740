// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_announcer.h"

#include <QAccessible>
#include <QWidget>
#include <utility>

namespace headroom {

RunAnnouncer::RunAnnouncer(RunController& controller, QWidget& place, Words words, QObject* parent)
    : QObject(parent), place_(place), words_(std::move(words)) {
    connect(&controller, &RunController::state_changed, this, [this, &controller] {
        // How a run has ended is known a moment after it is idle.
        if (controller.busy()) announce();
    });
    connect(&controller, &RunController::ended, this, &RunAnnouncer::announce);
}

void RunAnnouncer::announce() {
    const QString words = words_();
    if (words.isEmpty()) return;
    place_.setAccessibleName(words);
    // Qt 6.4 has no event that says a text aloud. A new name is told by the bridges that follow
    // live parts of a window, an alert by the others.
    for (const QAccessible::Event type : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(&place_, type);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace headroom
