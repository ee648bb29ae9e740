// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/measuring_fields.h"

#include <QVBoxLayout>

#include "ui/controls/form_field.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/measuring_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

constexpr MeasureMode modes[] = {MeasureMode::quick, MeasureMode::standard, MeasureMode::publish};
constexpr RegimeChoice regimes[] = {RegimeChoice::sustained, RegimeChoice::burst,
                                    RegimeChoice::both};

QComboBox* make_combo(const char* name) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1StringView(name));
    // As wide as its field, not as its longest choice.
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return combo;
}

void add_choice(QComboBox& combo, const QString& text, std::string_view value,
                const QString& help) {
    combo.addItem(text, to_qstring(value));
    combo.setItemData(combo.count() - 1, help, Qt::ToolTipRole);
}

void choose(QComboBox& combo, std::string_view value) {
    combo.setCurrentIndex(combo.findData(to_qstring(value)));
}

std::string value_of(const QComboBox& combo) {
    return combo.currentData().toString().toStdString();
}

/// The box says what its choice means, to the mouse and to a screen reader.
void show_help(QComboBox& combo) {
    const QString help = combo.currentData(Qt::ToolTipRole).toString();
    combo.setToolTip(help);
    combo.setAccessibleDescription(help);
}

}  // namespace

MeasuringFields::MeasuringFields(QWidget* parent)
    : QWidget(parent),
      mode_(make_combo("mode")),
      regime_(make_combo("regime")),
      data_(make_combo("input_data")),
      effort_(make_remark({})),
      caution_(make_issue()) {
    for (const MeasureMode mode : modes) {
        add_choice(*mode_, mode_text(mode), to_string(mode),
                   tr("%1 %2.").arg(mode_purpose(mode), mode_effort(mode)));
    }
    for (const RegimeChoice regime : regimes) {
        add_choice(*regime_, regime_text(regime), to_string(regime), regime_help(regime));
    }
    for (const InputData data : all_input_data()) {
        add_choice(*data_, input_data_text(data), to_string(data), input_data_help(data));
    }
    effort_->setObjectName(QStringLiteral("measuring_effort"));
    effort_->setWordWrap(true);
    caution_->setObjectName(QStringLiteral("input_data_caution"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        make_pair(make_named(tr("&Measuring"), mode_), make_named(tr("Reg&ime"), regime_)));
    column->addWidget(effort_);
    column->addSpacing(metrics::grid);
    column->addWidget(make_named(tr("Input &data"), data_));
    column->addWidget(caution_);
    teach();
    for (QComboBox* combo : {mode_, regime_, data_}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &MeasuringFields::teach);
        connect(combo, &QComboBox::currentIndexChanged, this, &MeasuringFields::changed);
    }
}

void MeasuringFields::set_choices(MeasureMode mode, RegimeChoice regime, InputData data) {
    choose(*mode_, to_string(mode));
    choose(*regime_, to_string(regime));
    choose(*data_, to_string(data));
}

MeasureMode MeasuringFields::mode() const {
    return parse_measure_mode(value_of(*mode_)).value_or(MeasureMode::quick);
}

RegimeChoice MeasuringFields::regime() const {
    return parse_regime_choice(value_of(*regime_)).value_or(RegimeChoice::sustained);
}

InputData MeasuringFields::data() const {
    return parse_input_data(value_of(*data_)).value_or(InputData::softmax);
}

void MeasuringFields::teach() {
    for (QComboBox* combo : {mode_, regime_, data_}) show_help(*combo);
    effort_->setText(mode_effort(mode()));
    show_text(*caution_, data() == InputData::zeros
                             ? tr("No real work, and so faster: not to be quoted as throughput.")
                             : QString());
}

}  // namespace headroom
