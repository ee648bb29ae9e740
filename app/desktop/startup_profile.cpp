// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup_profile.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace headroom {
namespace {

/// The process's start in clock ticks since boot: field 22 of /proc/self/stat (proc(5)); the
/// name in field 2 may hold anything, so that counting begins behind its parenthesis.
long long start_ticks() {
    std::ifstream file("/proc/self/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto name_end = text.rfind(')');
    if (name_end == std::string::npos) return -1;
    std::istringstream fields(text.substr(name_end + 1));
    std::string field;
    for (int number = 3; number <= 22; ++number) fields >> field;
    return fields ? std::stoll(field) : -1;
}

}  // namespace

double milliseconds_since_process_start() {
    const long long ticks = start_ticks();
    timespec now{};
    if (ticks < 0 || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return -1;
    const double started = static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
    const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return (seconds - started) * 1e3;
}

StartupProfile::StartupProfile(QObject* window) : QObject(window) {
    window->installEventFilter(this);
}

bool StartupProfile::eventFilter(QObject* watched, QEvent* event) {
    // An update request paints the window and all its children before it comes back.
    if (event->type() == QEvent::Paint && !painted_) {
        painted_ = true;
        QTimer::singleShot(0, this, [] {
            std::printf("first paint after %.0f ms\n", milliseconds_since_process_start());
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace headroom
