// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStandardItemModel>

namespace headroom {

/// A combo box with its name inside, muted: "Device  H100 80GB".
class LabelledCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit LabelledCombo(const QString& label, QWidget* parent = nullptr);

    /// Adds a choice; a `reason` says why it cannot be had, and disables it.
    void add_choice(const QString& text, const QString& value, const QString& reason = {});
    /// Selects the choice of that value without telling anyone; false: there is none.
    bool choose(const QString& value);
    QString value() const { return currentData().toString(); }
    /// What is shown after the choice, muted: "(changed)".
    void set_suffix(const QString& suffix);

    /// Texts that the box has room for although it has no such choice now, and the widest suffix:
    /// what is beside it does not move when they come.
    void keep_room_for(const QStringList& texts, const QString& suffix = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString label_;
    QString suffix_;
    QStringList room_for_;
    QString widest_suffix_;
};

}  // namespace headroom
