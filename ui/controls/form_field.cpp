// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/form_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

QWidget* make_named(const QString& label, QWidget* control) {
    auto* named = new QWidget;
    auto* column = new QVBoxLayout(named);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel* name = make_remark(label);
    name->setBuddy(control);
    column->addWidget(name);
    column->addWidget(control);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    }
    return named;
}

QWidget* make_pair(QWidget* left, QWidget* right, const QString& between) {
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(left, 1);
    if (!between.isEmpty()) row->addWidget(make_remark(between));
    row->addWidget(right, 1);
    return pair;
}

FormField::FormField(const QString& name, QWidget* content, QList<QWidget*> controls,
                     QWidget* parent)
    : QWidget(parent), controls_(std::move(controls)), issue_(make_issue()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(content);
    issue_->setObjectName(name);
    column->addWidget(issue_);
}

void FormField::show_error(const QString& message, const QList<QWidget*>& culprits) {
    issue_->setForegroundRole(QPalette::BrightText);
    show_text(*issue_, message);
    for (QWidget* control : controls_) {
        const bool culprit = culprits.contains(control) && !message.isEmpty();
        mark_issue(*control, culprit);
        control->setAccessibleDescription(culprit ? message : QString());
    }
}

void FormField::show_note(const QString& message) {
    show_error({}, {});
    issue_->setForegroundRole(QPalette::PlaceholderText);
    show_text(*issue_, message);
}

void mark_issue(QWidget& control, bool issue) {
    if (control.property(issue_property).toBool() == issue) return;
    control.setProperty(issue_property, issue);
    control.update();
}

}  // namespace headroom
