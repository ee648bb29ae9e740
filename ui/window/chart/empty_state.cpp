// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart/empty_state.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/controls/glyph.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

namespace {

constexpr int full_width = 420;
constexpr int compact_width = 240;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QFrame(parent),
      title_(make_title({})),
      offer_(make_remark({})),
      run_(new QPushButton(tr("Run the sweep"))),
      bar_(new QProgressBar) {
    setObjectName(QStringLiteral("empty_state"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(2 * metrics::grid);
    for (QLabel* label : {title_, offer_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    offer_->setObjectName(QStringLiteral("empty_offer"));
    run_->setObjectName(QStringLiteral("empty_run"));
    run_->setIcon(glyph_icon(Glyph::run));
    run_->setIconSize({10, 10});
    run_->setDefault(true);
    column->addWidget(run_, 0, Qt::AlignHCenter);
    bar_->setObjectName(QStringLiteral("empty_progress"));
    bar_->setAccessibleName(tr("Progress"));
    bar_->setTextVisible(false);
    // How long it takes is not known: the bar only moves.
    bar_->setRange(0, 0);
    bar_->setFixedWidth(run_->sizeHint().width());
    column->addWidget(bar_, 0, Qt::AlignHCenter);
    refresh();
    connect(run_, &QPushButton::clicked, this, &EmptyState::run_wanted);
    setFixedWidth(full_width);
}

void EmptyState::show_offer(const QString& text, bool ready) {
    offer_text_ = text;
    ready_ = ready;
    refresh();
    emit text_changed();
}

void EmptyState::show_progress(const QString& text) {
    progress_text_ = text;
    refresh();
    emit text_changed();
}

void EmptyState::set_compact(bool compact) {
    if (compact_ == compact) return;
    compact_ = compact;
    layout()->setContentsMargins(compact ? QMargins(16, 8, 16, 8) : QMargins(32, 24, 32, 24));
    layout()->setSpacing(compact ? metrics::grid : 2 * metrics::grid);
    offer_->setMinimumHeight(compact ? 0 : 2 * offer_->fontMetrics().height());
    setFixedWidth(compact ? compact_width : full_width);
    refresh();
}

void EmptyState::refresh() {
    const bool waiting = !progress_text_.isEmpty();
    title_->setText(waiting ? tr("The run is being prepared")
                            : tr("See how fast this machine computes attention"));
    offer_->setText(waiting ? progress_text_ : offer_text_);
    offer_->setForegroundRole(waiting || ready_ ? QPalette::PlaceholderText : QPalette::BrightText);
    title_->setVisible(!compact_);
    // What Run would do stands in the subtitle as well.
    offer_->setVisible(!compact_ || waiting);
    run_->setVisible(!waiting);
    run_->setEnabled(ready_);
    run_->setToolTip(ready_ ? QString() : offer_text_);
    bar_->setVisible(waiting);
}

void EmptyState::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    draw_box(painter, rect(), metrics::card_corner, theme.card, theme.hairline);
}

}  // namespace headroom
