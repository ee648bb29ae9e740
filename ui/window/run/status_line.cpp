// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/status_line.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/number_text.h"

namespace headroom {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent),
      points_(make_heading({})),
      bar_(new QProgressBar),
      left_(make_remark({})),
      activity_(new QLabel) {
    setObjectName(QStringLiteral("status_line"));
    setFixedHeight(5 * metrics::grid);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * metrics::grid, 0, 3 * metrics::grid, 0);
    row->setSpacing(2 * metrics::grid);

    points_->setObjectName(QStringLiteral("progress_points"));
    bar_->setObjectName(QStringLiteral("progress_bar"));
    bar_->setAccessibleName(tr("Progress"));
    bar_->setTextVisible(false);
    bar_->setFixedWidth(220);
    left_->setObjectName(QStringLiteral("time_left"));
    // Wide enough for "12:05 left" from the start, so that nothing beside it moves.
    left_->setMinimumWidth(
        left_->fontMetrics().horizontalAdvance(tr("%1 left").arg(QStringLiteral("00:00"))));
    activity_->setObjectName(QStringLiteral("activity"));
    activity_->setTextFormat(Qt::PlainText);
    activity_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(points_);
    row->addWidget(bar_);
    row->addWidget(left_);
    row->addWidget(activity_, 1);
    show_progress(0, 0);
    show_time_left(std::nullopt);
}

void StatusLine::show_progress(int done, int all) {
    points_->setText(tr("%1 / %2 points").arg(grouped(done), grouped(all)));
    points_->setVisible(all > 0);
    // As wide as it will be at the end, so that the bar stays where it is.
    points_->setMinimumWidth(points_->fontMetrics().horizontalAdvance(
        tr("%1 / %2 points").arg(grouped(all), grouped(all))));
    bar_->setVisible(all > 0);
    bar_->setMaximum(std::max(all, 1));
    bar_->setValue(done);
}

void StatusLine::show_time_left(std::optional<Seconds> left) {
    left_->setText(left ? tr("%1 left").arg(clock_text(*left)) : QString());
    left_->setVisible(left.has_value());
}

void StatusLine::show_activity(const QString& text) {
    show_text(text, false);
}

void StatusLine::show_obstacle(const QString& text) {
    show_text(text, true);
}

void StatusLine::show_text(const QString& text, bool obstacle) {
    text_ = text;
    activity_->setForegroundRole(obstacle ? QPalette::BrightText : QPalette::WindowText);
    activity_->setAccessibleName(text);
    elide();
}

void StatusLine::elide() {
    const QString shown =
        activity_->fontMetrics().elidedText(text_, Qt::ElideRight, activity_->width());
    activity_->setText(shown);
    activity_->setToolTip(shown == text_ ? QString() : text_);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    elide();
}

void StatusLine::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, 0, width(), 1, theme.hairline);
}

}  // namespace headroom
