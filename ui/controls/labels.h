// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

namespace headroom {

/// The heading of a card.
QLabel* make_title(const QString& text, QWidget* parent = nullptr);
/// The heading of a part of a card.
QLabel* make_heading(const QString& text, QWidget* parent = nullptr);
/// Small and muted: the name of a field, a remark.
QLabel* make_remark(const QString& text, QWidget* parent = nullptr);
/// Small, in the warning colour, as many lines as it takes; hidden while it is empty.
QLabel* make_issue(QWidget* parent = nullptr);
/// A hairline across.
QFrame* make_rule(QWidget* parent = nullptr);

/// Puts the text there, and hides the label while there is none.
void show_text(QLabel& label, const QString& text);

}  // namespace headroom
