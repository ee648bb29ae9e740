// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

/// What lies over the chart before anything is measured: an invitation to press Run.
class EmptyState final : public QFrame {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// What a press of Run would do ("54 points on the CPU, about 40 s"), or what is in its way.
    void show_offer(const QString& text, bool ready);
    /// What a run does before its first point ("measuring the roofs …"), in place of the offer
    /// and the button; empty: no run is under way.
    void show_progress(const QString& text);
    /// In a low figure: the button alone, or what is going on, so that it hides no axis.
    void set_compact(bool compact);

signals:
    void run_wanted();
    /// It may have become higher or lower.
    void text_changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QString offer_text_;
    bool ready_ = false;
    bool compact_ = false;
    QString progress_text_;
    QLabel* title_;
    QLabel* offer_;
    QPushButton* run_;
    QProgressBar* bar_;
};

}  // namespace headroom
