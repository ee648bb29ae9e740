// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/advice/advice_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/controls/flow_layout.h"
#include "ui/controls/form_field.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

/// Of the table: its headings and two rows.
constexpr int least_table_height = metrics::header_height + 2 * metrics::row_height;
/// Under this height the rows need the note's room.
constexpr int roomy_height = 176;

/// A whole number from 1 on; invalid_input names what was expected.
Expected<std::int64_t> whole_number(const QLineEdit& field, const QString& example) {
    bool good = false;
    const qlonglong value = field.text().trimmed().toLongLong(&good);
    if (good && value >= 1) return std::int64_t{value};
    return fail(ErrorKind::invalid_input,
                AdvicePage::tr("\"%1\" is not a whole number from 1 on, for example %2")
                    .arg(field.text(), example)
                    .toStdString());
}

/// "2", "2 %", "2.5%" as a share.
Expected<double> share_of(const QLineEdit& field) {
    bool good = false;
    const double percent = field.text().remove(QLatin1Char('%')).trimmed().toDouble(&good);
    if (good && percent > 0 && percent <= 50) return percent / 100;
    return fail(ErrorKind::invalid_input,
                AdvicePage::tr("\"%1\" is not a tolerance above 0 and up to 50 %, for example 2 %")
                    .arg(field.text())
                    .toStdString());
}

QString model_text(const ModelShape& model, double wanted) {
    return AdvicePage::tr("a = %1, h = %2, %3 layers: %4 (%5)")
        .arg(grouped(model.heads.value), grouped(model.hidden().value), grouped(model.layers),
             to_qstring(parameters_text(model.parameters)),
             change_text(model.parameters / wanted - 1));
}

QString nothing_text(const Advice& advice, const AdviceRequest& request) {
    QStringList nearest;
    for (const ModelShape& model : advice.nearest) {
        nearest += model_text(model, request.parameters);
    }
    const QString none =
        AdvicePage::tr("None of the run's head counts has a shape of %1 parameters within %2 %.")
            .arg(to_qstring(parameters_text(request.parameters)))
            .arg(request.tolerance * 100);
    if (nearest.isEmpty()) return none;
    return none + QLatin1Char(' ') +
           AdvicePage::tr("The nearest: %1.").arg(nearest.join(QStringLiteral("; ")));
}

QString found_text(const Advice& advice, const RunHeader& header) {
    return AdvicePage::tr(
               "%1 measured, %2 predicted. Throughput of attention over values "
               "alone: %3")
        .arg(advice.measured.size())
        .arg(advice.predicted.size())
        .arg(to_qstring(header.subtitle()));
}

}  // namespace

AdvicePage::AdvicePage(const RunModel& points, QWidget* parent)
    : QWidget(parent),
      points_(points),
      fields_(new QWidget),
      note_(make_remark({})),
      issue_(make_issue()),
      table_(new AdviceTable(model_)) {
    setObjectName(QStringLiteral("advice_page"));
    note_->setObjectName(QStringLiteral("advice_note"));
    note_->setWordWrap(true);
    issue_->setObjectName(QStringLiteral("advice_issue"));
    new FlowLayout(metrics::grid, fields_);
    parameters_ = add_field("advice_parameters", tr("Parameters"), QStringLiteral("6.7B"), 56,
                            tr("How many in all, for example 1.3B, 350M or 7e9"));
    layers_ = add_field("advice_layers", tr("Layers"), QStringLiteral("h/128"), 58,
                        tr("A number such as 32, or a part of the hidden size such as h/128, "
                           "rounded"));
    vocabulary_ = add_field("advice_vocabulary", tr("Vocabulary"), QStringLiteral("51200"), 64,
                            tr("Entries of the embedding"));
    seq_len_ = add_field("advice_seq_len", tr("Positions"), QStringLiteral("2048"), 52,
                         tr("Sequence length whose positions are learned; the run's own to begin "
                            "with"));
    tolerance_ = add_field("advice_tolerance", tr("±"), QStringLiteral("2 %"), 48,
                           tr("How far the number of parameters may be off"));
    parameters_->setAccessibleName(tr("Parameters of the model"));
    tolerance_->setAccessibleName(tr("Tolerance of the parameters"));
    // The scroll area asks for the height that the table would like; this much will do.
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table_->setMinimumHeight(least_table_height);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
    column->setSpacing(metrics::grid);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::grid, 0, metrics::grid, 0);
    head->addWidget(fields_);
    head->addWidget(issue_);
    head->addWidget(note_);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addStretch();
    // On a small screen the page is taller than its card.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(table_, &AdviceTable::point_chosen, this, &AdvicePage::point_chosen);
    connect(&points_, &QAbstractItemModel::rowsInserted, this, &AdvicePage::look_again);
    connect(&points_, &QAbstractItemModel::modelReset, this, &AdvicePage::look_again);
    connect(&points_, &QAbstractItemModel::dataChanged, this, &AdvicePage::look_again);
    show_advice();
}

QLineEdit* AdvicePage::add_field(const char* object_name, const QString& name, const QString& text,
                                 int width, const QString& help) {
    auto* edit = new QLineEdit(text);
    edit->setObjectName(QLatin1StringView(object_name));
    edit->setFixedWidth(width);
    edit->setToolTip(help);
    edit->setAccessibleName(name);
    auto* named = new QWidget;
    auto* row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    QLabel* label = make_remark(name);
    label->setBuddy(edit);
    label->setToolTip(help);
    row->addWidget(label);
    row->addWidget(edit);
    fields_->layout()->addWidget(named);
    connect(edit, &QLineEdit::textChanged, this, &AdvicePage::look_again);
    return edit;
}

void AdvicePage::show_run(const RunHeader& header) {
    header_ = header;
    // What a person has typed stays.
    if (!seq_len_->isModified()) {
        seq_len_->setText(QString::number(header.sweep.seq_len.value));
    }
    look_again();
}

std::array<QLineEdit*, 5> AdvicePage::all_fields() const {
    return {parameters_, layers_, vocabulary_, seq_len_, tolerance_};
}

QStringList AdvicePage::texts() const {
    QStringList texts;
    for (const QLineEdit* field : all_fields()) {
        texts += field == seq_len_ && !field->isModified() ? QString() : field->text();
    }
    return texts;
}

void AdvicePage::restore(const QStringList& texts) {
    const auto fields = all_fields();
    if (texts.size() != std::ssize(fields)) return;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString& text = texts[static_cast<qsizetype>(i)];
        if (text.isEmpty()) continue;
        fields[i]->setText(text);
        // As if it had been typed: no run takes its place.
        fields[i]->setModified(true);
    }
}

void AdvicePage::select_point(std::optional<std::size_t> point) {
    selected_ = point;
    table_->select_point(point);
}

void AdvicePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    show_advice();
}

void AdvicePage::look_again() {
    if (isVisible()) show_advice();
}

Expected<AdviceRequest> AdvicePage::request() {
    AdviceRequest request;
    std::optional<Error> first;
    const auto take = [&first](QLineEdit& field, auto&& value, auto& into) {
        mark_issue(field, !value);
        if (value) {
            into = *value;
        } else if (!first) {
            first = value.error();
        }
    };
    take(*parameters_, parse_parameters(parameters_->text().toStdString()), request.parameters);
    take(*layers_, LayersRule::parse(layers_->text().toStdString()), request.layers);
    take(*vocabulary_, whole_number(*vocabulary_, QStringLiteral("51200")), request.vocabulary);
    take(*seq_len_, whole_number(*seq_len_, QStringLiteral("2048")), request.seq_len);
    take(*tolerance_, share_of(*tolerance_), request.tolerance);
    if (first) return tl::unexpected(*first);
    return request;
}

void AdvicePage::show_advice() {
    const auto wanted = request();
    if (!wanted) {
        model_.clear();
        say({}, core_text(wanted.error().message));
        return;
    }
    if (!header_) {
        model_.clear();
        say(tr("Measure a sweep or open a run: its shapes are ranked here."), {});
        return;
    }
    const auto advice = advise(*header_, points_.points(), *wanted);
    if (!advice) {
        model_.clear();
        say({}, core_text(advice.error().message));
        return;
    }
    model_.set_advice(*advice, points_.points());
    const bool found = !advice->measured.empty() || !advice->predicted.empty();
    say(found ? found_text(*advice, *header_) : nothing_text(*advice, *wanted), {});
    table_->select_point(selected_);
}

void AdvicePage::say(const QString& note, const QString& issue) {
    show_text(*note_, note);
    show_text(*issue_, issue);
    table_->setVisible(model_.rowCount() > 0);
    table_->setToolTip(note);
    fit_note();
}

void AdvicePage::fit_note() {
    const bool needed = model_.rowCount() == 0 || height() >= roomy_height;
    note_->setVisible(needed && !note_->text().isEmpty());
}

void AdvicePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_note();
}

}  // namespace headroom
