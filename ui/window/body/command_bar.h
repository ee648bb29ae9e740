// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "ui/controls/labelled_combo.h"
#include "ui/window/run/run_controller.h"
#include "ui/window/setup/sweep_setup.h"

namespace headroom {

/// The few things done often: run and stop, pause and resume, what to measure and on what, open,
/// export, view.
class CommandBar final : public QFrame {
    Q_OBJECT

public:
    explicit CommandBar(QWidget* parent = nullptr);

    /// Fills the choices with what there is, and says why the others cannot be had.
    void show_setup(const SweepSetup& setup, const SetupReview& review);
    /// What the buttons do now; `why_not` is why a run cannot be started.
    void show_state(RunController::State state, const QString& why_not);

    QMenu& export_menu() { return *export_->menu(); }
    QMenu& edit_menu() { return *edit_->menu(); }
    QMenu& view_menu() { return *view_->menu(); }
    QMenu& open_menu() { return *open_->menu(); }
    QPushButton& export_button() { return *export_; }

signals:
    void run_pressed();
    void stop_pressed();
    void pause_pressed();
    void resume_pressed();
    void preset_chosen(const QString& name);
    void device_chosen(const QString& id);
    void kernel_chosen(const QString& name);
    void type_chosen(headroom::DataType type);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString changed_text();
    void build();
    /// The boxes are as wide from the beginning as whatever they will show.
    void keep_places();
    void show_issue(const QString& message, QWidget* beside);
    void place_issue();

    QPushButton* run_;
    QPushButton* pause_;
    LabelledCombo* preset_;
    LabelledCombo* device_;
    LabelledCombo* kernel_;
    LabelledCombo* type_;
    QPushButton* open_;
    QPushButton* export_;
    QPushButton* edit_;
    QPushButton* view_;
    QWidget* issue_row_;
    QLabel* issue_;
    QWidget* issue_beside_ = nullptr;
    RunController::State state_ = RunController::State::idle;
};

}  // namespace headroom
