// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fact_list.h"

#include <QLabel>

#include "ui/window/labels.h"
#include "ui/window/style_paint.h"

namespace headroom {

FactList::FactList(Values values, QWidget* parent)
    : QWidget(parent), values_(values), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(values == Values::left ? 3 * metrics::grid : metrics::grid);
    grid_->setVerticalSpacing(metrics::grid);
    grid_->setColumnStretch(1, 1);
}

void FactList::set_facts(const std::vector<Fact>& facts) {
    // The labels are used again: a list that changes with each selection must not flicker.
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty()) continue;
        if (grid_->itemAtPosition(row, 0) == nullptr) {
            auto* value = new QLabel;
            value->setTextFormat(Qt::PlainText);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setWordWrap(true);
            value->setAlignment((values_ == Values::right ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignTop);
            grid_->addWidget(make_remark({}), row, 0, Qt::AlignTop);
            grid_->addWidget(value, row, 1);
        }
        auto* name = static_cast<QLabel*>(grid_->itemAtPosition(row, 0)->widget());
        auto* value = static_cast<QLabel*>(grid_->itemAtPosition(row, 1)->widget());
        name->setText(fact.name);
        value->setText(fact.value);
        value->setForegroundRole(fact.warning ? QPalette::BrightText : QPalette::WindowText);
        value->setAccessibleName(fact.name);
        name->setToolTip(fact.help);
        value->setToolTip(fact.help);
        name->show();
        value->show();
        ++row;
    }
    for (; grid_->itemAtPosition(row, 0) != nullptr; ++row) {
        grid_->itemAtPosition(row, 0)->widget()->hide();
        grid_->itemAtPosition(row, 1)->widget()->hide();
    }
}

}  // namespace headroom
