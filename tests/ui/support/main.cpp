// SPDX-License-Identifier: GPL-3.0-or-later
// One application for all tests of the window and the figure, the same on every machine: no
// display, one scale, one font, no language, nothing of the person's own settings.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <clocale>
#include <cstdio>

#include "tests/ui/support/qt_warnings.h"
#include "ui/theme/font.h"

namespace {

/// Points everything that Qt or the program would read or write of a person's to `folder`.
bool use_own_folders(const QDir& folder) {
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_RUNTIME_DIR"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const bool made =
            folder.mkpath(path) &&
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made || !qputenv(name, path.toLocal8Bit())) return false;
    }
    return true;
}

void use_one_screen() {
    // Always offscreen, also where a display is: a test takes no focus from the person.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    qunsetenv("QT_STYLE_OVERRIDE");
    qunsetenv("QT_QPA_PLATFORMTHEME");
}

}  // namespace

int main(int count, char** values) {
    testing::InitGoogleTest(&count, values);
    const QTemporaryDir folder;
    if (!folder.isValid() || !use_own_folders(QDir(folder.path()))) {
        std::fputs("no temporary folder for the tests' settings\n", stderr);
        return 1;
    }
    use_one_screen();
    headroom::fail_on_qt_warnings();
    const QApplication application(count, values);
    QApplication::setFont(headroom::application_font());
    return RUN_ALL_TESTS();
}
