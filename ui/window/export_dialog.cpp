// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "ui/window/window_style.h"

namespace headroom {
namespace {

QSpinBox* make_side(int pixels, const char* name) {
    auto* side = new QSpinBox;
    side->setObjectName(QLatin1String(name));
    side->setRange(smallest_export_side, largest_export_side);
    side->setSuffix(ExportDialog::tr(" px"));
    side->setValue(pixels);
    return side;
}

}  // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent),
      width_(make_side(1920, "export_width")),
      height_(make_side(1080, "export_height")),
      scale_(new QDoubleSpinBox),
      theme_(new QComboBox) {
    setObjectName(QStringLiteral("export_dialog"));
    setWindowTitle(tr("Export the figure"));
    scale_->setObjectName(QStringLiteral("export_scale"));
    scale_->setRange(0, 8);
    scale_->setSingleStep(0.5);
    scale_->setSpecialValueText(tr("to suit the size"));
    scale_->setValue(0);
    theme_->setObjectName(QStringLiteral("export_theme"));
    theme_->addItems({tr("Light"), tr("Dark")});
    theme_->setCurrentIndex(window_theme().dark ? 1 : 0);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Width"), width_);
    form->addRow(tr("&Height"), height_);
    form->addRow(tr("&Text and lines"), scale_);
    form->addRow(tr("&Colours"), theme_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose a file …"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

FigureExportOptions ExportDialog::options() const {
    FigureExportOptions options;
    options.size = QSize(width_->value(), height_->value());
    if (scale_->value() > 0) options.scale = scale_->value();
    options.theme = theme_->currentIndex() == 1 ? dark_theme() : light_theme();
    return options;
}

}  // namespace headroom
