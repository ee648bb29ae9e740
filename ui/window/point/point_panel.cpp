// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/point_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <initializer_list>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/text/status_text.h"
#include "ui/window/point/point_facts.h"

namespace headroom {
namespace {

constexpr int mark_size = 16;
constexpr int big_font = 36;

QPixmap mark_of(MarkerShape shape, const QColor& color, qreal ratio) {
    constexpr double radius = 5;
    QPixmap pixmap(QSize(mark_size, mark_size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    draw_marker(painter, shape, {mark_size / 2.0, mark_size / 2.0}, radius);
    return pixmap;
}

QString bandwidth_text(const Point& point) {
    const double gigabytes =
        static_cast<double>(point.shape.traffic()) / point.measurement->time.median / 1e9;
    if (gigabytes < 999.5) return PointPanel::tr("%1 GB/s").arg(gigabytes, 0, 'g', 3);
    return PointPanel::tr("%1 TB/s").arg(gigabytes / 1000, 0, 'f', 2);
}

}  // namespace

PointPanel::PointPanel(QWidget* parent)
    : QWidget(parent),
      scroll_(new QScrollArea),
      content_(new QWidget),
      nothing_(make_remark(tr("Select a point in the chart or in the table."))),
      mark_(new QLabel),
      shape_(new QLabel),
      throughput_(new QLabel),
      unit_(make_remark(tr("TFLOP/s"))),
      summary_(make_remark({})),
      reason_(make_issue()),
      headroom_(new HeadroomBar),
      flags_(new FlagNotes),
      explanation_(new ExplanationList),
      regimes_(new FactGroups(FactList::Values::right, FactGroups::FirstRule::drawn)),
      samples_(new QWidget),
      histogram_(new SampleHistogram),
      times_(new FactList(FactList::Values::right)),
      facts_(new FactGroups(FactList::Values::right, FactGroups::FirstRule::drawn)) {
    setObjectName(QStringLiteral("point_panel"));
    nothing_->setWordWrap(true);
    nothing_->setObjectName(QStringLiteral("point_nothing"));
    build_content();

    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(content_);
    scroll_->viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);

    // Text keeps off the scroll bar while there is one.
    connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        content_->layout()->setContentsMargins(0, 0, last > 0 ? metrics::grid : 0, metrics::grid);
    });
    connect(explanation_, &ExplanationList::point_chosen, this, &PointPanel::point_chosen);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(nothing_, 0, Qt::AlignTop);
    outer->addWidget(scroll_, 1);
    show_nothing();
}

void PointPanel::build_content() {
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, metrics::grid);
    column->setSpacing(metrics::grid);
    build_headline(*column);
    column->addWidget(reason_);
    column->addSpacing(metrics::grid);
    column->addWidget(headroom_);
    column->addWidget(flags_);
    column->addSpacing(metrics::grid);
    build_samples();
    for (QWidget* part :
         std::initializer_list<QWidget*>{explanation_, regimes_, samples_, facts_}) {
        column->addWidget(part);
        column->addSpacing(metrics::grid);
    }
    column->addStretch(1);
}

void PointPanel::build_headline(QVBoxLayout& column) {
    mark_->setObjectName(QStringLiteral("point_mark"));
    shape_->setObjectName(QStringLiteral("point_shape"));
    throughput_->setObjectName(QStringLiteral("point_throughput"));
    reason_->setObjectName(QStringLiteral("point_reason"));
    summary_->setObjectName(QStringLiteral("point_summary"));
    QFont font = throughput_->font();
    font.setPixelSize(big_font);
    font.setWeight(QFont::DemiBold);
    throughput_->setFont(font);
    summary_->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->addWidget(mark_);
    head->addWidget(shape_, 1);
    auto* big = new QHBoxLayout;
    big->addWidget(throughput_, 0, Qt::AlignBottom);
    big->addWidget(unit_, 1, Qt::AlignBottom);
    unit_->setContentsMargins(0, 0, 0, 7);
    column.addLayout(head);
    column.addLayout(big);
    column.addWidget(summary_);
}

void PointPanel::build_samples() {
    auto* column = new QVBoxLayout(samples_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(make_rule());
    column->addSpacing(4);
    column->addWidget(make_heading(tr("Samples")));
    column->addWidget(histogram_);
    column->addWidget(times_);
}

void PointPanel::show_nothing() {
    nothing_->show();
    content_->hide();
    scroll_->hide();
}

void PointPanel::show_point(const PointInRun& place, const QColor& color, MarkerShape marker) {
    const Point& point = place.point();
    nothing_->hide();
    content_->show();
    scroll_->show();
    mark_->setPixmap(mark_of(marker, color, devicePixelRatioF()));
    shape_->setText(tr("a = %1   h = %2   d = %3")
                        .arg(grouped(point.shape.heads().value),
                             grouped(point.shape.hidden().value),
                             grouped(point.shape.head_dim().value)));
    show_throughput(point);
    headroom_->setVisible(point.measurement.has_value());
    headroom_->show_point(point, core_text(place.header.roofs.remark));
    flags_->show_flags(point.flags);
    explanation_->show_point(place);
    regimes_->set_groups(regime_facts(point));
    samples_->setVisible(point.measurement.has_value());
    times_->set_facts(time_facts(point));
    histogram_->set_samples(point.measurement ? point.measurement->samples : std::vector<double>{});
    facts_->set_groups(point_facts(point));
}

void PointPanel::show_throughput(const Point& point) {
    const auto text = throughput_text(point);
    throughput_->setText(text ? text->value : QStringLiteral("–"));
    unit_->setVisible(text.has_value());
    QString summary;
    if (text) {
        QStringList parts;
        if (text->is_range) {
            parts += text->plus_minus;
        } else if (!text->plus_minus.isEmpty()) {
            parts += tr("± %1").arg(text->plus_minus);
        }
        parts += samples_text(static_cast<std::size_t>(point.measurement->sample_count));
        parts += time_text(Seconds{point.measurement->time.median});
        parts += bandwidth_text(point);
        summary = with_unbroken_quantities(parts.join(QStringLiteral(" · ")));
    }
    show_text(*summary_, summary);
    const bool measured = point.status == PointStatus::measured;
    const QString own_words = to_qstring(point.reason);
    reason_->setToolTip(core_text(point.reason) == own_words ? QString() : own_words);
    show_text(*reason_, measured ? core_text(point.reason) : point_status_text(point));
}

}  // namespace headroom
