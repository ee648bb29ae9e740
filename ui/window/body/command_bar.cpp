// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/body/command_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/device/kernel_traits.h"
#include "ui/controls/form_field.h"
#include "ui/controls/glyph.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/text/preset_text.h"

namespace headroom {
namespace {

/// Characters of a device's name and id that have room from the beginning.
constexpr int usual_device_name = 20;

void fill_devices(LabelledCombo& combo, const SweepSetup& setup) {
    combo.clear();
    for (const DeviceInfo& device : setup.devices()) {
        const QString id = to_qstring(device.id);
        const QString name = QStringLiteral("%1 · %2").arg(to_qstring(device.name), id);
        combo.add_choice(name, id, core_text(device.unavailable_reason.value_or("")));
    }
    combo.choose(to_qstring(setup.wanted_device()));
}

bool takes(const KernelInfo& kernel, DataType type) {
    return std::find(kernel.types.begin(), kernel.types.end(), type) != kernel.types.end();
}

void fill_kernels(LabelledCombo& combo, const DeviceInfo& device, const SweepSetup& setup) {
    combo.clear();
    const QString type = to_qstring(to_string(setup.draft().type));
    for (const KernelInfo& kernel : device.kernels) {
        const QString name = to_qstring(kernel.name);
        const QString reason = takes(kernel, setup.draft().type)
                                   ? QString()
                                   : CommandBar::tr("does not take %1").arg(type);
        combo.add_choice(to_qstring(kernel_title(kernel.name)), name, reason);
    }
    combo.choose(to_qstring(setup.kernel()));
}

/// The kernels of all devices, so that the box is as wide on each.
QStringList all_kernels(const SweepSetup& setup) {
    QStringList titles;
    for (const DeviceInfo& device : setup.devices()) {
        for (const KernelInfo& kernel : device.kernels) {
            titles += to_qstring(kernel_title(kernel.name));
        }
    }
    return titles;
}

void fill_types(LabelledCombo& combo, const DeviceInfo* device, DataType chosen) {
    combo.clear();
    for (const DataType type : all_data_types()) {
        const bool offered =
            device == nullptr || std::any_of(device->kernels.begin(), device->kernels.end(),
                                             [&](const KernelInfo& k) { return takes(k, type); });
        // A type that few devices have is not held out to the others.
        const bool rare = type == DataType::fp8;
        if (rare && chosen != type && (device == nullptr || !offered)) continue;
        const QString name = to_qstring(to_string(type));
        combo.add_choice(
            name, name,
            offered ? QString() : CommandBar::tr("not offered by %1").arg(to_qstring(device->id)));
    }
    combo.choose(to_qstring(to_string(chosen)));
}

/// How wide a button with an icon is that has room for each of the texts.
int room_for(const QPushButton& button, const QStringList& texts) {
    const int others = button.sizeHint().width() -
                       button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    int widest = 0;
    for (const QString& text : texts) {
        widest = std::max(widest, button.fontMetrics().size(Qt::TextShowMnemonic, text).width());
    }
    return widest + others;
}

/// A button with a menu that is filled by others.
QPushButton* menu_button(const QString& text, const char* name) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setMenu(new QMenu(button));
    return button;
}

}  // namespace

CommandBar::CommandBar(QWidget* parent)
    : QFrame(parent),
      run_(new QPushButton),
      pause_(new QPushButton),
      preset_(new LabelledCombo(tr("Preset"))),
      device_(new LabelledCombo(tr("Device"))),
      kernel_(new LabelledCombo(tr("Kernel"))),
      type_(new LabelledCombo(tr("Type"))),
      open_(menu_button(tr("&Open"), "open")),
      export_(menu_button(tr("&Export"), "export_button")),
      edit_(menu_button(tr("Edi&t"), "edit_button")),
      view_(menu_button(tr("&View"), "view_button")),
      issue_row_(new QWidget),
      issue_(make_issue(issue_row_)) {
    setObjectName(QStringLiteral("command_bar"));
    build();
    connect(run_, &QPushButton::clicked, this, [this] {
        if (state_ == RunController::State::idle) {
            emit run_pressed();
        } else {
            emit stop_pressed();
        }
    });
    connect(pause_, &QPushButton::clicked, this, [this] {
        const bool held =
            state_ == RunController::State::paused || state_ == RunController::State::pausing;
        if (held) {
            emit resume_pressed();
        } else {
            emit pause_pressed();
        }
    });
    connect(preset_, &QComboBox::activated, this, [this] { emit preset_chosen(preset_->value()); });
    connect(device_, &QComboBox::activated, this, [this] { emit device_chosen(device_->value()); });
    connect(kernel_, &QComboBox::activated, this, [this] { emit kernel_chosen(kernel_->value()); });
    connect(type_, &QComboBox::activated, this, [this] {
        if (const auto type = parse_data_type(type_->value().toStdString())) {
            emit type_chosen(*type);
        }
    });
    show_state(RunController::State::idle, {});
}

void CommandBar::build() {
    run_->setObjectName(QStringLiteral("run"));
    pause_->setObjectName(QStringLiteral("pause"));
    preset_->setObjectName(QStringLiteral("preset"));
    device_->setObjectName(QStringLiteral("device"));
    kernel_->setObjectName(QStringLiteral("kernel"));
    type_->setObjectName(QStringLiteral("type"));
    open_->menu()->setObjectName(QStringLiteral("open_menu"));
    open_->menu()->setToolTipsVisible(true);
    issue_->setObjectName(QStringLiteral("toolbar_issue"));
    issue_->setWordWrap(false);
    preset_->setToolTip(tr("A sweep to begin with; every field of it can be changed."));
    kernel_->setToolTip(tr("The program that computes O = P·V on the device."));
    type_->setToolTip(tr("The data type of P, V and O: the fewer bits, the higher the roof."));
    export_->setToolTip(tr("Write the figure or the points into a file (Ctrl+E)."));
    edit_->setToolTip(tr("Take back what was chosen, or do it again."));
    view_->setToolTip(tr("Colours, columns, language and the list of shortcuts."));
    run_->setDefault(true);
    for (QPushButton* button : {run_, pause_}) {
        button->setIconSize({10, 10});
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    for (QPushButton* button : {open_, export_, edit_, view_}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    keep_places();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(run_);
    row->addWidget(pause_);
    row->addSpacing(metrics::grid);
    for (LabelledCombo* combo : {preset_, device_, kernel_, type_}) row->addWidget(combo);
    row->addStretch(1);
    row->addSpacing(metrics::grid);
    row->addWidget(open_);
    row->addWidget(export_);
    row->addWidget(edit_);
    row->addWidget(view_);

    issue_row_->setFixedHeight(20);
    issue_row_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 12, 2 * metrics::grid, 12);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(issue_row_);
}

QString CommandBar::changed_text() {
    return tr("(changed)");
}

void CommandBar::keep_places() {
    preset_->keep_room_for({}, changed_text());
    QStringList types;
    for (const DataType type : all_data_types()) types += to_qstring(to_string(type));
    type_->keep_room_for(types);
    // A device's name is long, and comes a moment after the window.
    device_->keep_room_for({QString(usual_device_name, QLatin1Char('0'))});
}

void CommandBar::show_setup(const SweepSetup& setup, const SetupReview& review) {
    preset_->clear();
    for (const Preset& preset : setup.presets()) {
        preset_->add_choice(preset_text(preset.name), to_qstring(preset.name));
        preset_->setItemData(preset_->count() - 1, preset_text(preset.description),
                             Qt::ToolTipRole);
    }
    preset_->choose(to_qstring(setup.preset()));
    preset_->set_suffix(setup.changed() ? changed_text() : QString());

    if (setup.devices_known()) {
        fill_devices(*device_, setup);
    } else {
        device_->clear();
        device_->add_choice(tr("looking …"), QString());
    }
    const DeviceInfo* device = setup.device();
    kernel_->clear();
    kernel_->keep_room_for(all_kernels(setup));
    if (device != nullptr) fill_kernels(*kernel_, *device, setup);
    fill_types(*type_, device, setup.draft().type);
    device_->setToolTip(device != nullptr
                            ? tr("What the sweep is measured on: %1.").arg(to_qstring(device->name))
                            : tr("What the sweep is measured on."));

    mark_issue(*device_, !review.error_of(SweepField::device).isEmpty());
    mark_issue(*kernel_, !review.error_of(SweepField::kernel).isEmpty());
    mark_issue(*type_, !review.error_of(SweepField::type).isEmpty());
    show_issue({}, nullptr);
    if (const QString text = review.error_of(SweepField::type); !text.isEmpty()) {
        show_issue(text, type_);
    }
    if (const QString text = review.error_of(SweepField::kernel); !text.isEmpty()) {
        show_issue(text, kernel_);
    }
    if (const QString text = review.error_of(SweepField::device); !text.isEmpty()) {
        show_issue(text, device_);
    }
}

void CommandBar::show_state(RunController::State state, const QString& why_not) {
    state_ = state;
    const bool idle = state == RunController::State::idle;
    const bool held =
        state == RunController::State::paused || state == RunController::State::pausing;
    run_->setText(idle ? tr("&Run") : tr("&Stop"));
    run_->setIcon(glyph_icon(idle ? Glyph::run : Glyph::stop));
    run_->setEnabled(idle ? why_not.isEmpty() : state != RunController::State::stopping);
    run_->setToolTip(idle ? (why_not.isEmpty() ? tr("Measure the sweep (F5).") : why_not)
                          : tr("Stop; finished points stay (Esc)."));
    run_->setAccessibleDescription(idle ? why_not : QString());
    pause_->setText(held ? tr("&Resume") : tr("&Pause"));
    pause_->setIcon(glyph_icon(held ? Glyph::run : Glyph::pause));
    pause_->setEnabled(held || state == RunController::State::running);
    pause_->setToolTip(held ? tr("Go on with the run (Ctrl+P).")
                            : tr("Wait after the launch in flight (Ctrl+P)."));
    // As wide as the widest word that each will carry, so that nothing beside them moves.
    run_->setFixedWidth(room_for(*run_, {tr("&Run"), tr("&Stop")}));
    pause_->setFixedWidth(room_for(*pause_, {tr("&Pause"), tr("&Resume")}));
    for (LabelledCombo* combo : {preset_, device_, kernel_, type_}) combo->setEnabled(idle);
    open_->setToolTip(idle ? tr("Open run files, CSVs or logs (Ctrl+O).")
                           : tr("Open runs beside the one under way (Ctrl+O)."));
}

void CommandBar::show_issue(const QString& message, QWidget* beside) {
    issue_beside_ = beside;
    show_text(*issue_, message);
    issue_row_->setVisible(!message.isEmpty());
    place_issue();
}

void CommandBar::place_issue() {
    if (issue_beside_ == nullptr) return;
    issue_->adjustSize();
    const int wanted = issue_beside_->x() - issue_row_->x();
    const int rightmost = std::max(0, issue_row_->width() - issue_->width());
    issue_->move(std::min(wanted, rightmost), 0);
}

void CommandBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place_issue();
}

void CommandBar::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
}

}  // namespace headroom
