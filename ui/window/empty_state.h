// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace headroom {

/// What lies over the chart before anything is measured: an invitation to press Run.
class EmptyState final : public QFrame {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// What a press of Run would do ("54 points on the CPU, about 40 s"), or what is in its way.
    void show_offer(const QString& text, bool ready);

signals:
    void run_wanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* title_;
    QLabel* offer_;
    QPushButton* run_;
};

}  // namespace headroom
