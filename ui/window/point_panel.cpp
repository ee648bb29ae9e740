// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/kernel_title.h"
#include "ui/window/labels.h"
#include "ui/window/number_text.h"
#include "ui/window/run_model.h"
#include "ui/window/style_paint.h"

namespace headroom {
namespace {

constexpr int dot_size = 10;
constexpr int big_font = 36;

QPixmap dot_of(const QColor& color, qreal ratio) {
    QPixmap pixmap(QSize(dot_size, dot_size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw_box(painter, QRectF(0, 0, dot_size, dot_size), dot_size / 2.0, color, QColor());
    return pixmap;
}

/// "2.49 – 2.56 ms", both ends with the digits that tell them apart.
QString span_text(double from, double to) {
    return PointPanel::tr("%1 – %2").arg(time_text(Seconds{from}, 4), time_text(Seconds{to}, 4));
}

std::vector<Fact> time_facts(const Point& point) {
    if (!point.measurement) return {};
    const Summary& time = point.measurement->time;
    return {
        {PointPanel::tr("Median"), time_text(Seconds{time.median}, 4)},
        {PointPanel::tr("Quartiles"), span_text(time.q1, time.q3)},
        {PointPanel::tr("95 % interval"), span_text(time.ci_low, time.ci_high)},
        {PointPanel::tr("Fastest, slowest"), span_text(time.min, time.max)},
    };
}

QString error_text(const Point& point) {
    if (!point.max_rel_error) return {};
    const QString error = small_text(*point.max_rel_error);
    if (!point.error_bound || *point.error_bound <= 0) return error;
    return PointPanel::tr("%1 of the bound")
        .arg(small_text(*point.max_rel_error / *point.error_bound));
}

QString bandwidth_text(const Point& point) {
    if (!point.measurement) return {};
    const double bytes_per_second =
        static_cast<double>(point.shape.traffic()) / point.measurement->time.median;
    return PointPanel::tr("%1 GB/s").arg(QString::number(bytes_per_second / 1e9, 'g', 3));
}

std::vector<Fact> point_facts(const Point& point) {
    const Shape& shape = point.shape;
    return {
        {PointPanel::tr("Bandwidth"), bandwidth_text(point)},
        {PointPanel::tr("Intensity"),
         PointPanel::tr("%1 FLOP/byte").arg(QString::number(shape.intensity(), 'f', 1))},
        {PointPanel::tr("Work"),
         PointPanel::tr("%1 GFLOP")
             .arg(QString::number(static_cast<double>(shape.work()) / 1e9, 'g', 4))},
        {PointPanel::tr("Batch, sequence"),
         PointPanel::tr("%1, %2").arg(grouped(shape.batch().value),
                                      grouped(shape.seq_len().value))},
        {PointPanel::tr("Type"), to_qstring(to_string(shape.type()))},
        {PointPanel::tr("Kernel"), to_qstring(kernel_title(point.kernel))},
        {PointPanel::tr("Error"), error_text(point), point.status == PointStatus::wrong},
        {PointPanel::tr("Status"), point.reason.empty() ? point_status_text(point) : QString()},
    };
}

}  // namespace

PointPanel::PointPanel(QWidget* parent)
    : QWidget(parent),
      content_(new QWidget),
      nothing_(make_remark(tr("Select a point in the chart or in the table."))),
      dot_(new QLabel),
      shape_(new QLabel),
      throughput_(new QLabel),
      unit_(make_remark(tr("TFLOP/s"))),
      summary_(make_remark({})),
      reason_(make_issue()),
      times_(new FactList(FactList::Values::right)),
      samples_title_(make_heading(tr("Samples"))),
      histogram_(new SampleHistogram),
      facts_(new FactList(FactList::Values::right)) {
    setObjectName(QStringLiteral("point_panel"));
    nothing_->setWordWrap(true);
    nothing_->setObjectName(QStringLiteral("point_nothing"));
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
    head->addWidget(dot_);
    head->addWidget(shape_, 1);
    auto* big = new QHBoxLayout;
    big->addWidget(throughput_, 0, Qt::AlignBottom);
    big->addWidget(unit_, 1, Qt::AlignBottom);
    unit_->setContentsMargins(0, 0, 0, 7);

    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addLayout(big);
    column->addWidget(summary_);
    column->addWidget(reason_);
    column->addWidget(make_rule());
    column->addWidget(times_);
    column->addSpacing(metrics::grid);
    column->addWidget(samples_title_);
    column->addWidget(histogram_);
    column->addWidget(make_rule());
    column->addWidget(facts_);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content_);
    scroll->viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(nothing_, 0, Qt::AlignTop);
    outer->addWidget(scroll, 1);
    show_nothing();
}

void PointPanel::show_nothing() {
    nothing_->show();
    content_->hide();
}

void PointPanel::show_point(const Point& point, const QColor& color) {
    nothing_->hide();
    content_->show();
    dot_->setPixmap(dot_of(color, devicePixelRatioF()));
    shape_->setText(tr("a = %1   h = %2   d = %3")
                        .arg(grouped(point.shape.heads().value),
                             grouped(point.shape.hidden().value),
                             grouped(point.shape.head_dim().value)));
    show_throughput(point);
    times_->set_facts(time_facts(point));
    times_->setVisible(point.measurement.has_value());
    samples_title_->setVisible(point.measurement.has_value());
    histogram_->set_samples(point.measurement ? point.measurement->samples : std::vector<double>{});
    facts_->set_facts(point_facts(point));
}

void PointPanel::show_throughput(const Point& point) {
    const auto text = throughput_text(point);
    throughput_->setText(text ? text->value : QStringLiteral("–"));
    unit_->setVisible(text.has_value());
    QString summary;
    if (text) {
        const QString interval =
            text->is_range ? text->plus_minus : tr("± %1").arg(text->plus_minus);
        summary = tr("%1 · %2 · %3")
                      .arg(interval,
                           samples_text(static_cast<std::size_t>(point.measurement->sample_count)),
                           time_text(Seconds{point.measurement->time.median}));
    }
    show_text(*summary_, summary);
    show_text(*reason_, point.reason.empty() ? QString() : point_status_text(point));
}

}  // namespace headroom
