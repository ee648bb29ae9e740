// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

namespace headroom {

/// A control under its name, small and muted. `label` may carry a mnemonic; without the '&' it
/// becomes the control's accessible name, unless that has one.
QWidget* make_named(const QString& label, QWidget* control);

/// Two widgets side by side, equally wide, with a word between them if one is given.
QWidget* make_pair(QWidget* left, QWidget* right, const QString& between = {});

/// A part of a form with room beneath it for what is wrong with its controls.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the line that shows the message; `controls` are those in
    /// `content` that the message can be about.
    FormField(const QString& name, QWidget* content, QList<QWidget*> controls,
              QWidget* parent = nullptr);

    /// Shows the message and outlines the culprits in the warning colour.
    void show_error(const QString& message, const QList<QWidget*>& culprits);
    /// The same for all controls.
    void show_error(const QString& message) { show_error(message, controls_); }
    /// Says something worth knowing, muted; an empty text says that all is well.
    void show_note(const QString& message);

private:
    QList<QWidget*> controls_;
    QLabel* issue_;
};

/// Outlines `control` in the warning colour, or no longer.
void mark_issue(QWidget& control, bool issue);

}  // namespace headroom
