// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/head_chips.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

bool same_heads(const std::vector<HeadChoice>& one, const std::vector<HeadChoice>& two) {
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [](const HeadChoice& a, const HeadChoice& b) { return a.heads == b.heads; });
}

/// A pill with a dashed edge to type in.
class EntryPill final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    QSize sizeHint() const override { return {60, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override {
        const Theme& theme = window_theme();
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            const bool issue = property(issue_property).toBool();
            const QColor edge = issue ? theme.warning : (hasFocus() ? theme.accent : theme.muted);
            QPen pen(edge, hasFocus() ? 1.5 : 1);
            if (!hasFocus() && !issue) {
                pen.setColor(mixed(theme.hairline, theme.muted, 0.4));
                pen.setDashPattern({3, 3});
            }
            painter.setPen(pen);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 13, 13);
        }
        QLineEdit::paintEvent(event);
    }

    /// Escape takes back what is typed, before it means Stop to the window: what cannot be added
    /// would keep the sweep from running.
    bool event(QEvent* event) override {
        const bool key =
            event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || text().isEmpty()) {
            return QLineEdit::event(event);
        }
        if (event->type() == QEvent::KeyPress) clear();
        event->accept();
        return true;
    }
};

}  // namespace

HeadChips::HeadChips(Color color, QWidget* parent)
    : QWidget(parent),
      color_(std::move(color)),
      flow_(new FlowLayout(metrics::grid, this)),
      entry_(new EntryPill) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    entry_->setObjectName(QStringLiteral("add_head"));
    entry_->setFrame(false);
    entry_->setPlaceholderText(tr("+ add"));
    entry_->setAccessibleName(tr("Add heads"));
    entry_->setToolTip(
        tr("Heads a, how many attention heads the layer has: type 48, or several such as 48,56, "
           "and press Enter."));
    entry_->setMaximumWidth(96);
    QFont font = entry_->font();
    font.setPixelSize(metrics::small_font);
    entry_->setFont(font);
    entry_->setAlignment(Qt::AlignCenter);
    flow_->addWidget(entry_);
    connect(entry_, &QLineEdit::textChanged, this, &HeadChips::changed);
    connect(entry_, &QLineEdit::editingFinished, this, &HeadChips::commit_entry);
}

void HeadChips::set_choices(const std::vector<HeadChoice>& choices) {
    if (choices == this->choices()) return;
    if (same_heads(choices, this->choices())) {
        // The chips stay, and with them where the keyboard is.
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const QSignalBlocker quiet(chips_[i]);
            chips_[i]->setChecked(choices[i].checked);
        }
        emit changed();
        return;
    }
    for (HeadChip* chip : chips_) {
        flow_->removeWidget(chip);
        chip->deleteLater();
        chip->hide();
    }
    chips_.clear();
    for (const HeadChoice& choice : choices) add_chip(choice);
    emit changed();
}

std::vector<HeadChoice> HeadChips::choices() const {
    std::vector<HeadChoice> all;
    for (const HeadChip* chip : chips_) all.push_back({chip->heads(), chip->isChecked()});
    return all;
}

Expected<std::vector<HeadCount>> HeadChips::typed() const {
    std::string text;
    for (const HeadChip* chip : chips_) text += std::to_string(chip->heads().value) + ",";
    // Read together with those that are there, so that a head count given twice is found.
    auto all = parse_heads(text + entry_->text().toStdString());
    if (!all) return all;
    return std::vector<HeadCount>(all->begin() + std::ssize(chips_), all->end());
}

QString HeadChips::entry_error() const {
    if (entry_->text().trimmed().isEmpty()) return {};
    const auto heads = typed();
    return heads ? QString() : core_text(heads.error().message);
}

void HeadChips::commit_entry() {
    if (entry_->text().trimmed().isEmpty()) return;
    const auto heads = typed();
    if (!heads) return;
    for (const HeadCount head : *heads) add_chip({head, true});
    entry_->clear();
    emit changed();
}

void HeadChips::refresh_colors() {
    for (HeadChip* chip : chips_) chip->set_color(color_(chip->heads()));
}

void HeadChips::add_chip(const HeadChoice& choice) {
    auto* chip = new HeadChip(choice.heads, color_(choice.heads), this);
    chip->setChecked(choice.checked);
    connect(chip, &QAbstractButton::toggled, this, &HeadChips::changed);
    connect(chip, &HeadChip::remove_wanted, this, [this, chip] { remove_chip(chip); });
    flow_->insert_widget(static_cast<int>(chips_.size()), chip);
    chips_.push_back(chip);
    // The tab order is that of the chips, then the place to type, which keeps its own place.
    QWidget::setTabOrder(entry_, chip);
    QWidget::setTabOrder(chip, entry_);
    chip->show();
}

void HeadChips::remove_chip(HeadChip* chip) {
    const auto at = std::find(chips_.begin(), chips_.end(), chip);
    if (at == chips_.end()) return;
    const auto next = chips_.erase(at);
    // The keyboard goes on with the neighbour.
    QWidget* heir = next != chips_.end() ? static_cast<QWidget*>(*next) : entry_;
    if (chip->hasFocus()) heir->setFocus(Qt::OtherFocusReason);
    flow_->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    emit changed();
}

}  // namespace headroom
