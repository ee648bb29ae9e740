// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

#include "ui/controls/card.h"

namespace headroom {

/// The card beneath the chart: pages behind tabs.
class LowerCard final : public Card {
    Q_OBJECT

public:
    explicit LowerCard(QWidget* parent = nullptr);

    /// Adds a page at the end; its inner margins are the page's own affair.
    void add_page(QWidget* page, const QString& title);
    /// Takes a page out again, without deleting it.
    void remove_page(QWidget* page);
    void show_page(QWidget* page);
    int current() const { return tabs_->currentIndex(); }
    void set_current(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTabBar* tabs_;
    QStackedWidget* pages_;
};

}  // namespace headroom
