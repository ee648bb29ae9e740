// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/headroom_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

constexpr int bar_height = 8;

QString roof_text(const Point& point, double headroom) {
    const QString roof = QString::number(point.roof->tflops, 'g', 3);
    const QString bound = point.roof->bound == Bound::memory
                              ? HeadroomBar::tr("bound by memory")
                              : HeadroomBar::tr("bound by arithmetic");
    return with_unbroken_quantities(HeadroomBar::tr("%1 of the measured roof, %2 TFLOP/s: %3")
                                        .arg(percent_text(1 - headroom), roof, bound));
}

}  // namespace

/// The share of the roof that is reached.
class HeadroomBar::Bar final : public QWidget {
public:
    Bar() {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(bar_height);
    }

    void set_share(double share) {
        share_ = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = window_theme();
        QPainter painter(this);
        draw_box(painter, rect(), bar_height / 2.0, theme.field, QColor());
        QRectF reached = rect();
        reached.setWidth(std::max<double>(bar_height, width() * std::clamp(share_, 0.0, 1.0)));
        draw_box(painter, reached, bar_height / 2.0, share_ > 1 ? theme.warning : theme.good,
                 QColor());
    }

private:
    double share_ = 0;
};

HeadroomBar::HeadroomBar(QWidget* parent)
    : QWidget(parent), percent_(make_heading({})), bar_(new Bar), words_(make_remark({})) {
    percent_->setObjectName(QStringLiteral("point_headroom"));
    percent_->setAccessibleName(tr("Headroom", "1 - throughput / roof"));
    words_->setObjectName(QStringLiteral("point_roof"));
    words_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(make_remark(tr("Headroom", "1 - throughput / roof")), 1);
    head->addWidget(percent_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(bar_);
    column->addWidget(words_);
}

void HeadroomBar::show_point(const Point& point, const QString& remark) {
    const auto headroom = point.headroom();
    percent_->setText(headroom ? percent_text(*headroom) : QStringLiteral("–"));
    percent_->setForegroundRole(headroom && *headroom < 0 ? QPalette::BrightText
                                                          : QPalette::WindowText);
    bar_->setVisible(headroom.has_value());
    if (headroom) bar_->set_share(1 - *headroom);
    words_->setText(headroom           ? roof_text(point, *headroom)
                    : remark.isEmpty() ? tr("No roof was measured for this type on this device.")
                                       : remark);
}

}  // namespace headroom
