// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// The figure's words, for its translation.
class FigureText {
    Q_DECLARE_TR_FUNCTIONS(headroom::FigureText)

public:
    static QString x_label() { return tr("Hidden Size"); }
    static QString y_label() { return tr("Throughput (TFLOP/s)"); }
    static QString y_label_short() { return tr("TFLOP/s"); }
};

}  // namespace headroom
