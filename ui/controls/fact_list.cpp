// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fact_list.h"

#include <QLabel>
#include <QRegularExpression>
#include <QResizeEvent>
#include <algorithm>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/number_text.h"

namespace headroom {

/// A value that takes as many lines as its words need. A word that is wider than the room, such as
/// the name of a library's function, is shortened in its middle; the tooltip has it whole.
class FactList::Value final : public QLabel {
public:
    Value() {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void show_fact(const Fact& fact) {
        whole_ = with_whole_quantities(fact.value);
        help_ = fact.help;
        setAccessibleName(fact.name);
        setForegroundRole(fact.warning ? QPalette::BrightText : QPalette::WindowText);
        fit(width());
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        fit(event->size().width());
    }

private:
    void fit(int room) {
        static const QRegularExpression space(QStringLiteral("[ \\n]"));
        QString shown = whole_;
        for (const QString& word : whole_.split(space)) {
            if (fontMetrics().horizontalAdvance(word) <= room) continue;
            shown.replace(word, fontMetrics().elidedText(word, Qt::ElideMiddle, room));
        }
        setText(shown);
        QStringList help{shown == whole_ ? QString() : whole_, help_};
        help.removeAll(QString());
        setToolTip(help.join(QLatin1Char('\n')));
    }

    QString whole_;
    QString help_;
};

FactList::FactList(Values values, QWidget* parent)
    : QWidget(parent), values_(values), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(values == Values::left ? 3 * metrics::grid : metrics::grid);
    grid_->setVerticalSpacing(metrics::grid);
    grid_->setColumnStretch(1, 1);
}

void FactList::set_facts(const std::vector<Fact>& facts) {
    // The labels are used again: a list that changes with each selection must not flicker.
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty()) continue;
        if (grid_->itemAtPosition(row, 0) == nullptr) {
            auto* value = new Value;
            value->setAlignment((values_ == Values::right ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignTop);
            grid_->addWidget(make_remark({}), row, 0, Qt::AlignTop);
            grid_->addWidget(value, row, 1);
        }
        auto* name = static_cast<QLabel*>(grid_->itemAtPosition(row, 0)->widget());
        auto* value = static_cast<Value*>(grid_->itemAtPosition(row, 1)->widget());
        name->setText(fact.name);
        name->setToolTip(fact.help);
        value->show_fact(fact);
        name->show();
        value->show();
        ++row;
    }
    for (; grid_->itemAtPosition(row, 0) != nullptr; ++row) {
        grid_->itemAtPosition(row, 0)->widget()->hide();
        grid_->itemAtPosition(row, 1)->widget()->hide();
    }
}

}  // namespace headroom
