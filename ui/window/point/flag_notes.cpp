// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/flag_notes.h"

#include <QLabel>

#include "ui/controls/labels.h"
#include "ui/text/capitalized.h"
#include "ui/text/flag_text.h"

namespace headroom {

FlagNotes::FlagNotes(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("point_flags"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(2);
}

void FlagNotes::show_flags(const std::vector<std::string>& flags) {
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FlagText& text : flag_texts(flags)) {
        QLabel* label = make_heading(capitalized(text.label));
        if (text.caution) label->setForegroundRole(QPalette::BrightText);
        QLabel* meaning = make_remark(text.meaning);
        meaning->setWordWrap(true);
        if (column_->count() > 0) column_->addSpacing(4);
        column_->addWidget(label);
        column_->addWidget(meaning);
        // Now, not with the next event: what is selected next must not jump.
        label->show();
        meaning->show();
    }
    setVisible(!flags.empty());
}

}  // namespace headroom
