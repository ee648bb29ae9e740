// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/size_region_field.h"

#include <QGridLayout>
#include <QStringList>
#include <QVBoxLayout>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

/// What the choices of the combo box stand for; also what the settings keep.
constexpr QLatin1StringView published("published");
constexpr QLatin1StringView key_query("key-query");
constexpr QLatin1StringView parameters("parameters");
constexpr QLatin1StringView own_bounds("own");

/// The parameter counts between the bands: those of the published figure's names.
const std::vector<double>& parameter_bounds() {
    static const std::vector<double> bounds{1e9, 10e9, 30e9};
    return bounds;
}

constexpr QChar part_separator(u'|');

Expected<std::int64_t> whole_number(const QLineEdit& field, const QString& name) {
    bool good = false;
    const qlonglong value = field.text().trimmed().toLongLong(&good);
    if (good) return std::int64_t{value};
    return fail(ErrorKind::invalid_input,
                SizeRegionField::tr("%1 \"%2\" is not a whole number, for example 32")
                    .arg(name, field.text())
                    .toStdString());
}

}  // namespace

SizeRegionField::SizeRegionField(QWidget* parent)
    : QWidget(parent),
      source_(new QComboBox),
      model_(new QWidget),
      layers_(new QLineEdit(QStringLiteral("32"))),
      vocabulary_(new QLineEdit(QStringLiteral("51200"))),
      own_(new QLineEdit(to_qstring(to_string(published_size_regions())))) {
    source_->setObjectName(QStringLiteral("regions"));
    source_->setAccessibleName(tr("Size regions"));
    source_->addItem(tr("as published"), published);
    source_->addItem(tr("as for the key-query score"), key_query);
    source_->addItem(tr("from a parameter count"), parameters);
    source_->addItem(tr("my own bounds"), own_bounds);

    layers_->setObjectName(QStringLiteral("layers"));
    vocabulary_->setObjectName(QStringLiteral("vocabulary"));
    own_->setObjectName(QStringLiteral("own_regions"));
    layers_->setAccessibleName(tr("Layers"));
    vocabulary_->setAccessibleName(tr("Vocabulary"));
    own_->setAccessibleName(tr("Names and upper ends of the size regions"));
    source_->setToolTip(
        tr("Which bands of hidden sizes are shaded behind the curves: how many parameters a model "
           "of that width has."));
    layers_->setToolTip(tr("How many layers the model has."));
    vocabulary_->setToolTip(tr("How many different tokens the model knows."));
    own_->setToolTip(tr("Names and upper ends, rising, for example 0-1B:2048,1B-10B:10240."));

    auto* grid = new QGridLayout(model_);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(make_remark(tr("Layers")), 0, 0);
    grid->addWidget(make_remark(tr("Vocabulary")), 0, 1);
    grid->addWidget(layers_, 1, 0);
    grid->addWidget(vocabulary_, 1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(source_);
    column->addWidget(model_);
    column->addWidget(own_);
    setFocusProxy(source_);
    show_inputs();

    connect(source_, &QComboBox::currentIndexChanged, this, &SizeRegionField::show_inputs);
    connect(source_, &QComboBox::currentIndexChanged, this, &SizeRegionField::changed);
    for (QLineEdit* field : {layers_, vocabulary_, own_}) {
        connect(field, &QLineEdit::textChanged, this, &SizeRegionField::changed);
    }
}

Expected<std::vector<SizeRegion>> SizeRegionField::regions(std::int64_t seq_len) const {
    const QString source = source_->currentData().toString();
    if (source == key_query) return key_query_size_regions();
    if (source == own_bounds) return parse_size_regions(own_->text().toStdString());
    if (source != parameters) return published_size_regions();
    const auto layers = whole_number(*layers_, tr("layers"));
    if (!layers) return tl::unexpected(layers.error());
    const auto vocabulary = whole_number(*vocabulary_, tr("vocabulary"));
    if (!vocabulary) return tl::unexpected(vocabulary.error());
    return size_regions_from_parameters(
        parameter_bounds(), {.layers = *layers, .vocabulary = *vocabulary, .seq_len = seq_len});
}

QString SizeRegionField::state() const {
    return QStringList{source_->currentData().toString(), layers_->text(), vocabulary_->text(),
                       own_->text()}
        .join(part_separator);
}

void SizeRegionField::restore(const QString& state) {
    const QStringList parts = state.split(part_separator);
    if (parts.size() != 4) return;
    layers_->setText(parts[1]);
    vocabulary_->setText(parts[2]);
    own_->setText(parts[3]);
    source_->setCurrentIndex(std::max(0, source_->findData(parts[0])));
}

void SizeRegionField::show_inputs() {
    const QString source = source_->currentData().toString();
    model_->setVisible(source == parameters);
    own_->setVisible(source == own_bounds);
}

}  // namespace headroom
