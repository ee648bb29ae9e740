// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels.h"

#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

QLabel* make_label(const QString& text, int pixels, QFont::Weight weight, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

constexpr int body_font = 13;

}  // namespace

QLabel* make_title(const QString& text, QWidget* parent) {
    return make_label(text, metrics::title_font, QFont::DemiBold, parent);
}

QLabel* make_heading(const QString& text, QWidget* parent) {
    return make_label(text, body_font, QFont::DemiBold, parent);
}

QLabel* make_remark(const QString& text, QWidget* parent) {
    QLabel* label = make_label(text, metrics::small_font, QFont::Normal, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* make_issue(QWidget* parent) {
    QLabel* label = make_label({}, metrics::small_font, QFont::Normal, parent);
    label->setForegroundRole(QPalette::BrightText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QFrame* make_rule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::NoFrame);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    return rule;
}

void show_text(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

}  // namespace headroom
