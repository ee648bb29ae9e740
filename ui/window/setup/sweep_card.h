// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <vector>

#include "core/sweep/sweep_check.h"
#include "ui/controls/card.h"
#include "ui/controls/form_field.h"
#include "ui/window/setup/head_chips.h"
#include "ui/window/setup/measuring_fields.h"
#include "ui/window/setup/size_region_field.h"
#include "ui/window/setup/sweep_draft.h"

namespace headroom {

/// The left column: the sweep to measure next, field by field. It shows what others make of it;
/// it decides nothing.
class SweepCard final : public Card {
    Q_OBJECT

public:
    explicit SweepCard(HeadChips::Color color, QWidget* parent = nullptr);

    /// Fills the fields, telling draft_changed() once.
    void set_draft(const SweepDraft& draft);
    /// The fields as they stand; type and seed are those of the last set_draft().
    SweepDraft draft() const;
    /// Takes what is half typed.
    void commit() { chips_->commit_entry(); }
    /// What is wrong with the text typed into the heads' field, if anything.
    QString entry_error() const { return chips_->entry_error(); }

    /// Names issues beside the fields they are about; those of the toolbar's fields are left out.
    void show_issues(const std::vector<SweepIssue>& issues);
    /// "54 points · about 40 s · 365 MiB", and whether that fits on the device.
    void show_summary(const QString& summary, const QString& memory);
    /// What is wrong with the size regions; empty: nothing.
    void show_region_error(const QString& message);

    SizeRegionField& regions() { return *regions_; }
    QCheckBox& published_curves() { return *published_; }
    void refresh_colors() { chips_->refresh_colors(); }

signals:
    void draft_changed();

private:
    QWidget* build_hidden();
    void build_fields(QVBoxLayout& form);
    void build_summary();
    QList<QWidget*> culprits_of_hidden() const;
    void field_changed();

    HeadChips* chips_;
    QLineEdit* first_;
    QLineEdit* last_;
    QLineEdit* step_;
    QLineEdit* points_;
    QComboBox* alignment_;
    QLineEdit* batch_;
    QLineEdit* seq_len_;
    SizeRegionField* regions_;
    MeasuringFields* measuring_;
    QCheckBox* published_;
    QLabel* summary_;
    QLabel* memory_;
    FormField* heads_field_ = nullptr;
    FormField* hidden_field_ = nullptr;
    FormField* alignment_field_ = nullptr;
    FormField* extent_field_ = nullptr;  ///< batch and sequence
    FormField* regions_field_ = nullptr;
    SweepDraft base_;  ///< for what has no field of its own
    bool filling_ = false;
};

}  // namespace headroom
