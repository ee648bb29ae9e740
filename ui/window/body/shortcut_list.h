// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <vector>

namespace headroom {

/// One thing that the window does on a key.
struct Shortcut {
    QString name;  ///< "Pause or resume"
    QString keys;  ///< "F5 or Ctrl+R", as the system writes them

    friend bool operator==(const Shortcut&, const Shortcut&) = default;
};

/// The shortcuts of all actions in the window, in the order in which these were made.
std::vector<Shortcut> shortcuts_of(const QWidget& window);

/// The keys that the figure and the list of runs take while they have the keyboard.
std::vector<Shortcut> keys_of_parts();

/// The list of shortcuts, beside the window and not in its way.
class ShortcutList final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutList(QWidget& window);

    /// Shows the window's list; the one that is open, where it is.
    static void show_for(QWidget& window);
};

}  // namespace headroom
