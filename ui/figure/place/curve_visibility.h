// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "ui/figure/content/figure_content.h"

namespace headroom {

/// Which curves a person has hidden. They are known by their ids, so that they stay hidden while
/// points come and when the same curves come back.
class CurveVisibility {
public:
    /// Hides the curves of the content, or shows them where all of them are hidden.
    void toggle(const QStringList& curves, const FigureContent& content);
    /// Shows these alone of all curves of the content; where they already are alone: all.
    void solo(const QStringList& curves, const FigureContent& content);
    void show_all() { hidden_.clear(); }

    bool is_hidden(const QString& curve) const { return hidden_.contains(curve); }
    const QSet<QString>& hidden() const { return hidden_; }
    void set_hidden(const QSet<QString>& hidden) { hidden_ = hidden; }

    /// Hides the curves in a content; their entries stay in its legend. Where none is left, its
    /// remark says how to get them back.
    void apply(FigureContent& content) const;

private:
    QSet<QString> hidden_;
};

}  // namespace headroom
