// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <string>
#include <vector>

namespace headroom {

/// A point's flags, each with what it means for the number; those that ask for caution in the
/// warning colour.
class FlagNotes final : public QWidget {
    Q_OBJECT

public:
    explicit FlagNotes(QWidget* parent = nullptr);

    void show_flags(const std::vector<std::string>& flags);

private:
    QVBoxLayout* column_;
};

}  // namespace headroom
