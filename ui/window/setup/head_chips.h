// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/controls/flow_layout.h"
#include "ui/window/setup/head_chip.h"
#include "ui/window/setup/sweep_draft.h"

namespace headroom {

/// The head counts of a sweep as chips, and a place to type more of them.
class HeadChips final : public QWidget {
    Q_OBJECT

public:
    using Color = std::function<QColor(HeadCount)>;

    explicit HeadChips(Color color, QWidget* parent = nullptr);

    void set_choices(const std::vector<HeadChoice>& choices);
    std::vector<HeadChoice> choices() const;
    /// What is wrong with the text that is being typed; empty: nothing.
    QString entry_error() const;
    /// Takes what has been typed as if Enter had been pressed.
    void commit_entry();
    /// Asks for every colour again.
    void refresh_colors();

signals:
    /// A chip came, went or was pressed, or the text being typed changed.
    void changed();

private:
    void add_chip(const HeadChoice& choice);
    void remove_chip(HeadChip* chip);
    Expected<std::vector<HeadCount>> typed() const;

    Color color_;
    FlowLayout* flow_;
    QLineEdit* entry_;
    std::vector<HeadChip*> chips_;
};

}  // namespace headroom
