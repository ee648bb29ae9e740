// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/comparison_panel.h"

#include <QVBoxLayout>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/foreign_text.h"

namespace headroom {
namespace {

QString lines_of(const QString& heading, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    return heading + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

void name(QLabel& label, const char* object_name) {
    label.setObjectName(QLatin1StringView(object_name));
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    // However long a word of a file is, the panel stays as wide as it is.
    label.setMinimumWidth(1);
}

}  // namespace

ComparisonPanel::ComparisonPanel(QWidget* parent)
    : QWidget(parent),
      hint_(make_remark({})),
      baseline_(make_remark({})),
      obstacles_(make_issue()),
      settings_(make_remark({})),
      mean_(make_heading({})),
      counts_(new QLabel),
      left_out_(make_remark({})) {
    setObjectName(QStringLiteral("comparison_panel"));
    name(*hint_, "comparison_hint");
    name(*baseline_, "comparison_baseline");
    name(*obstacles_, "comparison_obstacles");
    name(*settings_, "comparison_settings");
    name(*mean_, "comparison_mean");
    name(*counts_, "comparison_counts");
    name(*left_out_, "comparison_left_out");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    for (QLabel* label : {hint_, baseline_, obstacles_, settings_, mean_, counts_, left_out_}) {
        column->addWidget(label);
    }
    column->addStretch(1);
}

void ComparisonPanel::show_difference(const QString& baseline,
                                      const BaselineDifference& difference) {
    constexpr qsizetype longest_word = 60;
    const auto show = [](QLabel& label, const QString& text) {
        show_text(label, with_short_words(text, longest_word));
        label.setToolTip({});
    };
    show(*hint_, {});
    show(*baseline_, tr("Against the baseline %1").arg(baseline));
    show(*obstacles_, lines_of(tr("Not comparable, as the runs differ in"), difference.obstacles));
    show(*settings_, lines_of(tr("They differ in"), difference.settings));
    show(*mean_, difference.mean);
    show(*counts_, difference.counts);
    show(*left_out_, difference.left_out);
}

void ComparisonPanel::show_hint(const QString& hint) {
    for (QLabel* label : {baseline_, obstacles_, settings_, mean_, counts_, left_out_}) {
        show_text(*label, {});
    }
    show_text(*hint_, hint);
}

}  // namespace headroom
