// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fact_groups.h"

#include <algorithm>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

bool knows_something(const FactGroup& group) {
    return std::ranges::any_of(group.facts, [](const Fact& fact) { return !fact.value.isEmpty(); });
}

}  // namespace

FactGroups::FactGroups(FactList::Values values, FirstRule first_rule, QWidget* parent)
    : QWidget(parent), values_(values), first_rule_(first_rule), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(2 * metrics::grid);
}

FactGroups::Shown& FactGroups::place(std::size_t index) {
    // The widgets are used again: what changes with each selection must not flicker.
    while (shown_.size() <= index) {
        auto* whole = new QWidget;
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics::grid);
        Shown shown{whole, make_heading({}), new FactList(values_)};
        if (!shown_.empty() || first_rule_ == FirstRule::drawn) {
            column->addWidget(make_rule());
            column->addSpacing(4);
        }
        column->addWidget(shown.heading);
        column->addWidget(shown.facts);
        column_->addWidget(whole);
        shown_.push_back(shown);
    }
    return shown_[index];
}

void FactGroups::set_groups(const std::vector<FactGroup>& groups) {
    std::size_t used = 0;
    for (const FactGroup& group : groups) {
        if (!knows_something(group)) continue;
        Shown& shown = place(used++);
        shown.heading->setText(group.heading);
        shown.facts->set_facts(group.facts);
        shown.whole->show();
    }
    for (std::size_t rest = used; rest < shown_.size(); ++rest) shown_[rest].whole->hide();
    setVisible(used > 0);
}

}  // namespace headroom
