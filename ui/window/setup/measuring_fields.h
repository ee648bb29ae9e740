// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include "core/run/measure_settings.h"
#include "core/sweep/input_data.h"

namespace headroom {

/// How the sweep is measured: mode, regime and what P and V are made of, each choice with what it
/// means in its tooltip.
class MeasuringFields final : public QWidget {
    Q_OBJECT

public:
    explicit MeasuringFields(QWidget* parent = nullptr);

    void set_choices(MeasureMode mode, RegimeChoice regime, InputData data);
    MeasureMode mode() const;
    RegimeChoice regime() const;
    InputData data() const;

signals:
    void changed();

private:
    void teach();

    QComboBox* mode_;
    QComboBox* regime_;
    QComboBox* data_;
    QLabel* effort_;
    QLabel* caution_;  ///< what numbers with these data are not
};

}  // namespace headroom
