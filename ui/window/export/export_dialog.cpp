// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export/export_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/form_field.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

constexpr int form_width = 288;
constexpr int least_dpi = 36;
constexpr int most_dpi = 2400;

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& accessible = {}) {
    widget->setObjectName(QLatin1StringView(name));
    if (!accessible.isEmpty()) widget->setAccessibleName(accessible);
    return widget;
}

QComboBox* make_choices(const QStringList& choices, const char* name) {
    auto* box = new QComboBox;
    box->addItems(choices);
    return named(box, name);
}

/// A part of the figure as it is chosen in the dialog.
struct PartBox {
    bool FigureParts::*part;
    const char* name;
    const char* text;
};
constexpr PartBox part_boxes[] = {
    {&FigureParts::title, "export_title", QT_TRANSLATE_NOOP("headroom::ExportDialog", "T&itle")},
    {&FigureParts::legend, "export_legend", QT_TRANSLATE_NOOP("headroom::ExportDialog", "&Legend")},
    {&FigureParts::regions, "export_regions",
     QT_TRANSLATE_NOOP("headroom::ExportDialog", "Size &regions")},
    {&FigureParts::end_labels, "export_end_labels",
     QT_TRANSLATE_NOOP("headroom::ExportDialog", "&End labels")},
    {&FigureParts::published, "export_published",
     QT_TRANSLATE_NOOP("headroom::ExportDialog", "&Published curves")},
    {&FigureParts::caption, "export_caption",
     QT_TRANSLATE_NOOP("headroom::ExportDialog", "C&aption with facts")},
};

}  // namespace

FigureContent chosen_content(const ExportSource& source, const ExportChoice& choice) {
    return with_parts(source.content, choice.parts, source.sweep);
}

FigureExportOptions chosen_options(const ExportSource& source, const ExportChoice& choice) {
    FigureExportOptions options = export_options(choice, window_theme());
    if (choice.parts.caption) options.caption = source.caption;
    return options;
}

ExportDialog::ExportDialog(const ExportSource& source, const ExportChoice& choice, QWidget* parent)
    : QDialog(parent),
      source_(source),
      preview_(new ExportPreview),
      format_(make_choices({tr("PNG image"), tr("SVG drawing"), tr("PDF page")}, "export_format")),
      width_(named(new QDoubleSpinBox, "export_width", tr("Width"))),
      height_(named(new QDoubleSpinBox, "export_height", tr("Height"))),
      unit_(make_choices({tr("px"), tr("mm")}, "export_unit")),
      dpi_(named(new QSpinBox, "export_dpi")),
      scale_(named(new QDoubleSpinBox, "export_scale")),
      colors_(make_choices({tr("As the window"), tr("Light"), tr("Dark")}, "export_theme")),
      issue_(make_issue()) {
    setObjectName(QStringLiteral("export_dialog"));
    setWindowTitle(tr("Export the figure"));
    issue_->setObjectName(QStringLiteral("export_issue"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    row->addWidget(make_form());
    row->addWidget(preview_, 1);
    fill(choice);
    for (QComboBox* box : {format_, colors_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    }
    connect(unit_, &QComboBox::currentIndexChanged, this, &ExportDialog::change_unit);
    for (QDoubleSpinBox* number : {width_, height_, scale_}) {
        connect(number, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    }
    connect(dpi_, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    for (QCheckBox* part : parts_) connect(part, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(preview_, &ExportPreview::resized, this, &ExportDialog::refresh);
    resize(912, 520);
    refresh();
}

QWidget* ExportDialog::make_form() {
    auto* form = new QWidget;
    form->setFixedWidth(form_width);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    unit_->setMinimumWidth(9 * metrics::grid);
    scale_->setRange(0, 8);
    scale_->setSingleStep(0.5);
    scale_->setSpecialValueText(tr("to suit"));
    dpi_->setSpecialValueText(tr("to suit"));

    auto* size = new QHBoxLayout;
    size->setSpacing(metrics::grid);
    size->addWidget(make_named(tr("&Width"), width_), 3);
    size->addWidget(make_named(tr("&Height"), height_), 3);
    size->addWidget(make_named(tr("&Unit"), unit_), 2);
    column->addWidget(make_named(tr("&Format"), format_));
    column->addLayout(size);
    column->addWidget(make_pair(make_named(tr("&Dots per inch"), dpi_),
                                make_named(tr("&Text and lines"), scale_)));
    column->addWidget(make_named(tr("&Colours"), colors_));
    column->addWidget(make_parts());
    column->addWidget(issue_);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    save_ = buttons->button(QDialogButtonBox::Save);
    save_->setObjectName(QStringLiteral("export_save"));
    save_->setText(tr("Choose a file …"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    return form;
}

QWidget* ExportDialog::make_parts() {
    auto* parts = new QWidget;
    auto* grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(make_remark(tr("Show")), 0, 0, 1, 2);
    int at = 0;
    for (const PartBox& one : part_boxes) {
        parts_.push_back(named(new QCheckBox(tr(one.text)), one.name));
        grid->addWidget(parts_.back(), 1 + at / 2, at % 2);
        ++at;
    }
    return parts;
}

void ExportDialog::fill(const ExportChoice& choice) {
    filling_ = true;
    format_->setCurrentIndex(static_cast<int>(choice.format));
    unit_->setCurrentIndex(static_cast<int>(choice.unit));
    set_size_fields(choice);
    scale_->setValue(choice.scale);
    colors_->setCurrentIndex(static_cast<int>(choice.colors));
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i]->setChecked(choice.parts.*part_boxes[i].part);
    }
    filling_ = false;
}

void ExportDialog::set_size_fields(const ExportChoice& choice) {
    shown_unit_ = choice.unit;
    const bool paper = choice.unit == LengthUnit::millimetres;
    for (QDoubleSpinBox* side : {width_, height_}) {
        side->setDecimals(paper ? 1 : 0);
        side->setRange(paper ? 10 : smallest_export_side, paper ? 2000 : largest_export_side);
        side->setSingleStep(10);
    }
    width_->setValue(choice.width);
    height_->setValue(choice.height);
    // On paper there is no size in pixels that the dots could suit.
    dpi_->setRange(paper ? least_dpi : 0, most_dpi);
    dpi_->setValue(paper && choice.dpi == 0 ? print_dpi : choice.dpi);
}

void ExportDialog::change_unit() {
    if (filling_) return;
    ExportChoice before = choice();
    before.unit = shown_unit_;
    filling_ = true;
    set_size_fields(in_unit(before, static_cast<LengthUnit>(unit_->currentIndex())));
    filling_ = false;
    refresh();
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice;
    choice.format = static_cast<FigureFormat>(format_->currentIndex());
    choice.unit = static_cast<LengthUnit>(unit_->currentIndex());
    choice.width = width_->value();
    choice.height = height_->value();
    choice.dpi = dpi_->value();
    choice.scale = scale_->value();
    choice.colors = static_cast<ExportColors>(colors_->currentIndex());
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        choice.parts.*part_boxes[i].part = parts_[i]->isChecked();
    }
    return choice;
}

void ExportDialog::refresh() {
    if (filling_) return;
    const ExportChoice chosen = choice();
    const FigureExportOptions options = chosen_options(source_, chosen);
    const auto image = draw_figure(chosen_content(source_, chosen), options, chosen.format,
                                   preview_->pixels_for(options.size));
    preview_->show_image(image ? *image : QImage());
    show_text(*issue_, image ? QString() : to_qstring(image.error().message));
    save_->setEnabled(image.has_value());
}

}  // namespace headroom
