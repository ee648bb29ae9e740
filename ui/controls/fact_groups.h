// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "ui/controls/fact_list.h"

namespace headroom {

/// Facts that belong together, under a heading.
struct FactGroup {
    QString heading;
    std::vector<Fact> facts;

    friend bool operator==(const FactGroup&, const FactGroup&) = default;
};

/// Groups of facts, one beneath the other, hairlines between them.
class FactGroups final : public QWidget {
    Q_OBJECT

public:
    enum class FirstRule {
        drawn,  ///< a hairline above the first group too, for what stands above it
        none,
    };

    FactGroups(FactList::Values values, FirstRule first_rule, QWidget* parent = nullptr);

    /// Shows these groups in this order; those in which nothing is known are left out.
    void set_groups(const std::vector<FactGroup>& groups);

private:
    struct Shown {
        QWidget* whole;
        QLabel* heading;
        FactList* facts;
    };
    Shown& place(std::size_t index);

    FactList::Values values_;
    FirstRule first_rule_;
    QVBoxLayout* column_;
    std::vector<Shown> shown_;
};

}  // namespace headroom
