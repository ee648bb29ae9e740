// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/sweep_card.h"

#include <QScrollArea>

#include "core/sweep/sweep_check.h"
#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/alignment_text.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

/// Alignments to pick from; any other can be typed.
constexpr const char* alignment_choices[] = {"any", "8",  "64",  "128",
                                             "=1",  "=8", "=64", "=1,=2,=4,=8,=16,=32,64"};

QLineEdit* make_edit(const char* name, const QString& help) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setToolTip(help);
    edit->setMinimumWidth(48);
    return edit;
}

/// The messages of one severity about a field, a line each.
QString messages(const std::vector<SweepIssue>& issues, SweepField field,
                 SweepIssue::Severity severity) {
    QStringList lines;
    for (const SweepIssue& issue : issues) {
        if (issue.field == field && issue.severity == severity) lines += core_text(issue.message);
    }
    return lines.join(QLatin1Char('\n'));
}

void show_field(FormField& shown, const std::vector<SweepIssue>& issues, SweepField field,
                const std::optional<QList<QWidget*>>& culprits = std::nullopt) {
    const QString error = messages(issues, field, SweepIssue::Severity::error);
    if (error.isEmpty()) {
        shown.show_note(messages(issues, field, SweepIssue::Severity::note));
    } else {
        culprits ? shown.show_error(error, *culprits) : shown.show_error(error);
    }
}

}  // namespace

SweepCard::SweepCard(HeadChips::Color color, QWidget* parent)
    : Card(parent),
      chips_(new HeadChips(std::move(color))),
      first_(make_edit("hidden_first", tr("The smallest hidden size h to measure: the width of "
                                          "a layer, all its heads together."))),
      last_(make_edit("hidden_last", tr("The largest hidden size h to measure."))),
      step_(make_edit("hidden_step", tr("Only hidden sizes that are a multiple of this; empty: "
                                        "all that the heads and the alignment allow."))),
      points_(make_edit("points_per_curve",
                        tr("At most so many points a curve, spread evenly over it; empty: all."))),
      alignment_(new QComboBox),
      batch_(make_edit("batch", tr("Batch b: how many sequences are computed at once."))),
      seq_len_(make_edit("seq_len", tr("Sequence length s: how many tokens attend to each "
                                       "other; the work grows with its square."))),
      regions_(new SizeRegionField),
      measuring_(new MeasuringFields),
      published_(new QCheckBox(tr("Pu&blished curves"))),
      summary_(new QLabel),
      memory_(make_remark({})) {
    setObjectName(QStringLiteral("sweep_card"));
    column()->addWidget(make_title(SweepCard::tr("Sweep")));

    // The fields scroll where the window is low; the summary beneath them stays in sight.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sweep_scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* fields = new QWidget;
    auto* form = new QVBoxLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    build_fields(*form);
    scroll->setWidget(fields);
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    column()->addWidget(scroll, 1);
    build_summary();

    connect(chips_, &HeadChips::changed, this, &SweepCard::field_changed);
    connect(alignment_, &QComboBox::currentTextChanged, this, &SweepCard::field_changed);
    connect(measuring_, &MeasuringFields::changed, this, &SweepCard::field_changed);
    for (QLineEdit* edit : {first_, last_, step_, points_, batch_, seq_len_}) {
        connect(edit, &QLineEdit::textChanged, this, &SweepCard::field_changed);
    }
}

QWidget* SweepCard::build_hidden() {
    step_->setPlaceholderText(tr("any"));
    points_->setPlaceholderText(tr("all"));
    last_->setAccessibleName(tr("Largest hidden size"));
    auto* hidden = new QWidget;
    auto* column = new QVBoxLayout(hidden);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QWidget* range = make_named(tr("&Hidden size h, from – to"), first_);
    range->layout()->removeWidget(first_);
    range->layout()->addWidget(make_pair(first_, last_, tr("–")));
    first_->setAccessibleName(tr("Smallest hidden size"));
    column->addWidget(range);
    column->addWidget(
        make_pair(make_named(tr("Step"), step_), make_named(tr("Most points a curve"), points_)));
    return hidden;
}

void SweepCard::build_fields(QVBoxLayout& form) {
    chips_->setObjectName(QStringLiteral("heads"));
    auto* entry = chips_->findChild<QLineEdit*>(QStringLiteral("add_head"));
    heads_field_ =
        new FormField(QStringLiteral("heads_issue"), make_named(tr("Heads a"), chips_), {entry});
    form.addWidget(heads_field_);

    hidden_field_ = new FormField(QStringLiteral("hidden_issue"), build_hidden(),
                                  {first_, last_, step_, points_});
    form.addWidget(hidden_field_);

    alignment_->setObjectName(QStringLiteral("alignment"));
    alignment_->setEditable(true);
    alignment_->setInsertPolicy(QComboBox::NoInsert);
    alignment_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    alignment_->setToolTip(
        tr("What the head dimension h/a must be: \"multiple of 64\", \"any\", or a list, a curve "
           "each: 64 stands for a multiple of 64, =8 for a largest power of two of exactly 8."));
    alignment_->lineEdit()->setAccessibleName(tr("Alignment of h/a"));
    for (const char* choice : alignment_choices) {
        alignment_->addItem(alignment_label(parse_alignments(choice).value()));
    }
    alignment_field_ = new FormField(QStringLiteral("alignment_issue"),
                                     make_named(tr("Ali&gnment of h/a"), alignment_), {alignment_});
    form.addWidget(alignment_field_);

    extent_field_ = new FormField(
        QStringLiteral("extent_issue"),
        make_pair(make_named(tr("Batch b"), batch_), make_named(tr("Sequence s"), seq_len_)),
        {batch_, seq_len_});
    form.addWidget(extent_field_);

    form.addWidget(measuring_);

    regions_field_ =
        new FormField(QStringLiteral("regions_issue"), make_named(tr("Size regions"), regions_),
                      {regions_->findChild<QLineEdit*>(QStringLiteral("own_regions"))});
    form.addWidget(regions_field_);

    form.addStretch(1);
}

void SweepCard::build_summary() {
    column()->addWidget(make_rule());
    summary_->setObjectName(QStringLiteral("summary"));
    memory_->setObjectName(QStringLiteral("memory"));
    QFont font = summary_->font();
    font.setWeight(QFont::Medium);
    summary_->setFont(font);
    for (QLabel* label : {summary_, memory_}) {
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    published_->setObjectName(QStringLiteral("published_curves"));
    published_->setToolTip(tr("Lays the published figure's curves under the measurement, dashed."));
    column()->addWidget(published_);
}

void SweepCard::set_draft(const SweepDraft& draft) {
    filling_ = true;
    base_ = draft;
    chips_->set_choices(draft.heads);
    first_->setText(draft.first);
    last_->setText(draft.last);
    step_->setText(draft.step);
    points_->setText(draft.points_per_curve);
    alignment_->setCurrentText(draft.alignment);
    batch_->setText(draft.batch);
    seq_len_->setText(draft.seq_len);
    measuring_->set_choices(draft.mode, draft.regime, draft.data);
    filling_ = false;
    emit draft_changed();
}

SweepDraft SweepCard::draft() const {
    SweepDraft draft = base_;
    draft.heads = chips_->choices();
    draft.first = first_->text();
    draft.last = last_->text();
    draft.step = step_->text();
    draft.points_per_curve = points_->text();
    draft.alignment = alignment_->currentText();
    draft.batch = batch_->text();
    draft.seq_len = seq_len_->text();
    draft.mode = measuring_->mode();
    draft.regime = measuring_->regime();
    draft.data = measuring_->data();
    return draft;
}

void SweepCard::show_issues(const std::vector<SweepIssue>& issues) {
    show_field(*heads_field_, issues, SweepField::heads);
    if (!entry_error().isEmpty()) heads_field_->show_error(entry_error());
    show_field(*hidden_field_, issues, SweepField::hidden, culprits_of_hidden());
    show_field(*alignment_field_, issues, SweepField::alignment);

    const QString batch = messages(issues, SweepField::batch, SweepIssue::Severity::error);
    const QString seq_len = messages(issues, SweepField::seq_len, SweepIssue::Severity::error);
    QStringList both{batch, seq_len};
    both.removeAll(QString());
    QList<QWidget*> culprits;
    if (!batch.isEmpty()) culprits += batch_;
    if (!seq_len.isEmpty()) culprits += seq_len_;
    extent_field_->show_error(both.join(QLatin1Char('\n')), culprits);
}

QList<QWidget*> SweepCard::culprits_of_hidden() const {
    QList<QWidget*> culprits;
    for (const HiddenPart part : hidden_culprits(draft())) {
        switch (part) {
            case HiddenPart::first:
                culprits += first_;
                break;
            case HiddenPart::last:
                culprits += last_;
                break;
            case HiddenPart::step:
                culprits += step_;
                break;
            case HiddenPart::points_per_curve:
                culprits += points_;
                break;
        }
    }
    return culprits;
}

void SweepCard::show_summary(const QString& summary, const QString& memory) {
    summary_->setText(summary);
    memory_->setText(memory);
}

void SweepCard::show_region_error(const QString& message) {
    regions_field_->show_error(message);
}

void SweepCard::field_changed() {
    if (!filling_) emit draft_changed();
}

}  // namespace headroom
