// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/present_screen.h"

#include <QCloseEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

// Lengths on a screen of 1920 x 1080, where a letter of 28 pixels can be read from ten metres.
constexpr double margin = 48;
constexpr double gap = 24;
constexpr double title_height = 64;
constexpr double subtitle_height = 48;
constexpr double foot_height = 40;
constexpr double side_width = 560;
constexpr double number_height = 340;
constexpr double chart_scale = 2.4;
constexpr double corner = 20;

QLabel* make_text(QWidget* parent, const char* name, const QColor& color,
                  Qt::Alignment alignment = Qt::AlignLeft) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment | Qt::AlignVCenter);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

/// In the largest font of at most `pixels` in which the text fits.
void fit_text(QLabel& label, const QString& text, int pixels, QFont::Weight weight) {
    label.setFont(font_in_room(inter_font(pixels, weight), text, label.width()));
    label.setText(text);
}

void elide_text(QLabel& label, const QString& text, int pixels, QFont::Weight weight) {
    label.setFont(inter_font(pixels, weight));
    label.setText(QFontMetrics(label.font()).elidedText(text, Qt::ElideRight, label.width()));
    label.setAccessibleName(text);
}

/// Every key is the presentation's, also one that is a shortcut of the window behind it: Escape
/// leaves, and does not stop the run.
class ShortcutGuard final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
};

}  // namespace

PresentScreen::PresentScreen(QWidget* window)
    : QWidget(window, Qt::Window),
      title_(make_text(this, "present_title", window_theme().text)),
      subtitle_(make_text(this, "present_subtitle", window_theme().muted)),
      state_(make_text(this, "present_state", window_theme().accent, Qt::AlignRight)),
      number_(make_text(this, "present_number", window_theme().text, Qt::AlignHCenter)),
      unit_(make_text(this, "present_unit", window_theme().muted, Qt::AlignHCenter)),
      point_(make_text(this, "present_point", window_theme().text, Qt::AlignHCenter)),
      remark_(make_text(this, "present_remark", window_theme().muted, Qt::AlignHCenter)),
      activity_(make_text(this, "present_activity", window_theme().muted)),
      hint_(make_text(this, "present_hint", window_theme().muted, Qt::AlignRight)),
      chart_(new PresentChart(this)),
      gauges_{new Gauge("gauge_throughput", this), new Gauge("gauge_clock", this),
              new Gauge("gauge_power", this), new Gauge("gauge_temperature", this)} {
    setObjectName(QStringLiteral("present_screen"));
    setAccessibleName(tr("Presentation"));
    setWindowTitle(tr("Headroom: presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    installEventFilter(new ShortcutGuard(this));
}

int PresentScreen::scaled(double at_1080) const {
    const double factor = std::min(width() / 1920.0, height() / 1080.0);
    return std::max(1, static_cast<int>(std::lround(at_1080 * factor)));
}

void PresentScreen::show_frame(const PresentFrame& frame) {
    if (frame == frame_) return;
    const bool other_color = frame.color != frame_.color;
    frame_ = frame;
    chart_->chart().set_content(frame_.figure);
    chart_->chart().set_selected_point(frame_.current ? find_source(frame_.figure, *frame_.current)
                                                      : std::nullopt);
    for (std::size_t i = 0; i < gauges_.size(); ++i) gauges_[i]->show_reading(frame_.gauges[i]);
    show_texts();
    if (other_color) update(number_card_);
}

void PresentScreen::show_hint(bool shown) {
    hint_->setVisible(shown);
}

void PresentScreen::show_texts() {
    elide_text(*title_, frame_.title, scaled(48), QFont::Bold);
    elide_text(*subtitle_, frame_.subtitle, scaled(30), QFont::Normal);
    elide_text(*state_, frame_.state, scaled(32), QFont::DemiBold);
    elide_text(*activity_, frame_.activity, scaled(30), QFont::Normal);
    elide_text(*hint_, tr("Any key leaves"), scaled(30), QFont::Normal);
    const bool newest = !frame_.point.isEmpty();
    fit_text(*number_, frame_.number.isEmpty() ? QStringLiteral("–") : frame_.number, scaled(144),
             QFont::Bold);
    fit_text(*unit_, tr("TFLOP/s"), scaled(34), QFont::Medium);
    fit_text(*point_, newest ? frame_.point : tr("no point yet"), scaled(38), QFont::DemiBold);
    fit_text(*remark_, frame_.remark, scaled(32), QFont::Normal);
}

void PresentScreen::arrange() {
    const QRect inner = rect().adjusted(scaled(margin), scaled(margin * 0.6), -scaled(margin),
                                        -scaled(margin * 0.4));
    const int state_width = std::min(inner.width() / 3, scaled(side_width));
    title_->setGeometry(inner.left(), inner.top(), inner.width() - state_width - scaled(gap),
                        scaled(title_height));
    state_->setGeometry(inner.right() - state_width + 1, inner.top(), state_width,
                        scaled(title_height));
    subtitle_->setGeometry(inner.left(), title_->geometry().bottom() + 1, inner.width(),
                           scaled(subtitle_height));
    const int foot = inner.bottom() - scaled(foot_height) + 1;
    activity_->setGeometry(inner.left(), foot, inner.width() * 3 / 4, scaled(foot_height));
    hint_->setGeometry(inner.left() + inner.width() * 3 / 4, foot,
                       inner.width() - inner.width() * 3 / 4, scaled(foot_height));

    const int top = subtitle_->geometry().bottom() + 1 + scaled(gap * 0.75);
    const int bottom = foot - scaled(gap * 0.5);
    const int side = scaled(side_width);
    chart_card_ = QRect(inner.left(), top, inner.width() - side - scaled(gap), bottom - top);
    const int pad = scaled(corner * 0.6);
    chart_->setGeometry(chart_card_.adjusted(pad, pad, -pad, -pad));
    chart_->set_scale(chart_scale * std::min(width() / 1920.0, height() / 1080.0));
    const int left = inner.right() - side + 1;
    number_card_ = QRect(left, top, side, std::min(scaled(number_height), (bottom - top) / 2));
    const int gauges_top = number_card_.bottom() + 1 + scaled(gap);
    gauges_card_ = QRect(left, gauges_top, side, bottom - gauges_top);
    arrange_number(number_card_);
    arrange_gauges(gauges_card_);
    show_texts();
}

void PresentScreen::arrange_number(const QRect& room) {
    // Heights in shares of the card, from its top.
    struct Row {
        QLabel* label;
        double top;
        double height;
    };
    const int inset = scaled(gap);
    for (const Row& row : {Row{number_, 0.01, 0.53}, Row{unit_, 0.49, 0.125},
                           Row{point_, 0.685, 0.14}, Row{remark_, 0.83, 0.125}}) {
        row.label->setGeometry(
            room.left() + inset, room.top() + static_cast<int>(room.height() * row.top),
            room.width() - 2 * inset, static_cast<int>(room.height() * row.height));
    }
}

void PresentScreen::arrange_gauges(const QRect& room) {
    const int inset = scaled(gap * 0.75);
    const int wide = (room.width() - 3 * inset) / 2;
    const int high = (room.height() - 3 * inset) / 2;
    for (int i = 0; i < 4; ++i) {
        gauges_[static_cast<std::size_t>(i)]->setGeometry(
            room.left() + inset + (i % 2) * (wide + inset),
            room.top() + inset + (i / 2) * (high + inset), wide, high);
    }
}

void PresentScreen::keyPressEvent(QKeyEvent* event) {
    // The key that began the presentation may still be held.
    if (!event->isAutoRepeat()) emit leave_wanted();
}

void PresentScreen::mousePressEvent(QMouseEvent*) {
    emit leave_wanted();
}

void PresentScreen::closeEvent(QCloseEvent* event) {
    event->accept();
    emit leave_wanted();
}

void PresentScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PresentScreen::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    for (const QRect& card : {chart_card_, number_card_, gauges_card_}) {
        draw_box(painter, card, scaled(corner), theme.card, theme.hairline);
    }
    if (!frame_.color.isValid() || frame_.point.isEmpty()) return;
    // A bar in the curve's colour ties the number to its curve.
    const int thick = scaled(8);
    const QRect bar(number_card_.left() + number_card_.width() / 2 - scaled(60),
                    number_card_.top() + static_cast<int>(number_card_.height() * 0.64),
                    scaled(120), thick);
    draw_box(painter, bar, thick / 2.0, frame_.color, QColor());
}

}  // namespace headroom
