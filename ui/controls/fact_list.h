// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QString>
#include <QWidget>
#include <vector>

namespace headroom {

/// A name and what is known under it.
struct Fact {
    QString name;
    QString value;
    bool warning = false;
    QString help{};  ///< for the tooltip

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Facts in two columns: names muted, values to the right of them, to be selected and copied.
class FactList final : public QWidget {
    Q_OBJECT

public:
    enum class Values {
        right,  ///< flush with the right edge, for a narrow card
        left,   ///< beside the names
    };

    explicit FactList(Values values, QWidget* parent = nullptr);

    /// Shows these facts in this order; those without a value are left out.
    void set_facts(const std::vector<Fact>& facts);

private:
    class Value;

    Values values_;
    QGridLayout* grid_;
};

}  // namespace headroom
