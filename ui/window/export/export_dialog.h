// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/export/export_choice.h"
#include "ui/window/export/export_preview.h"

namespace headroom {

/// What the export dialog shows a preview of.
struct ExportSource {
    FigureContent content;
    SweepSpec sweep;
    QString caption;  ///< what a caption would say
};

/// The source with the choice laid over it: what is drawn, in the preview and in the file.
FigureContent chosen_content(const ExportSource& source, const ExportChoice& choice);
/// The options that go with it, still without facts.
FigureExportOptions chosen_options(const ExportSource& source, const ExportChoice& choice);

/// Asks what a figure is to be exported as, how large, in which colours and with what, and shows
/// how it will look.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportSource& source, const ExportChoice& choice, QWidget* parent = nullptr);

    ExportChoice choice() const;

private:
    QWidget* make_form();
    QWidget* make_parts();
    void fill(const ExportChoice& choice);
    /// Shows the fields in the unit that is chosen now.
    void change_unit();
    void set_size_fields(const ExportChoice& choice);
    void refresh();

    ExportSource source_;
    ExportPreview* preview_;
    QComboBox* format_;
    QDoubleSpinBox* width_;
    QDoubleSpinBox* height_;
    QComboBox* unit_;
    QSpinBox* dpi_;
    QDoubleSpinBox* scale_;
    QComboBox* colors_;
    std::vector<QCheckBox*> parts_;
    QLabel* issue_;
    QPushButton* save_ = nullptr;
    LengthUnit shown_unit_ = LengthUnit::pixels;
    bool filling_ = false;
};

}  // namespace headroom
