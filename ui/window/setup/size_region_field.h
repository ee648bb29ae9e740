// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/size_region.h"

namespace headroom {

/// Which bands of hidden sizes are shaded: as published, those of the twin figure, computed from
/// a parameter count, or a person's own.
class SizeRegionField final : public QWidget {
    Q_OBJECT

public:
    explicit SizeRegionField(QWidget* parent = nullptr);

    /// The regions as the fields stand; `seq_len` is s of the parameter count.
    Expected<std::vector<SizeRegion>> regions(std::int64_t seq_len) const;
    /// What the fields hold, for the settings; restore() reads it.
    QString state() const;
    void restore(const QString& state);

signals:
    void changed();

private:
    void show_inputs();

    QComboBox* source_;
    QWidget* model_;
    QLineEdit* layers_;
    QLineEdit* vocabulary_;
    QLineEdit* own_;
};

}  // namespace headroom
