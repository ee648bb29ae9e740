// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>
#include <array>
#include <optional>

#include "core/analysis/advise.h"
#include "ui/window/advice/advice_model.h"
#include "ui/window/advice/advice_table.h"
#include "ui/window/run/run_model.h"

namespace headroom {

/// Which shapes a model of so many parameters can have, ranked by what the run that is shown
/// measured of them; what is only predicted stands apart.
class AdvicePage final : public QWidget {
    Q_OBJECT

public:
    /// `points` are the run's, and outlive the page.
    explicit AdvicePage(const RunModel& points, QWidget* parent = nullptr);

    /// The header of the run whose points the model has.
    void show_run(const RunHeader& header);
    /// What stands in the fields, for the next start, and back; a field that follows the run is
    /// empty there. Texts of another number of fields are left out.
    QStringList texts() const;
    void restore(const QStringList& texts);
    /// Marks the row of the selected point, if it has one.
    void select_point(std::optional<std::size_t> point);

signals:
    /// A person selected the row of that point (an index into the run's points).
    void point_chosen(std::size_t point);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* add_field(const char* object_name, const QString& name, const QString& text,
                         int width, const QString& help);
    std::array<QLineEdit*, 5> all_fields() const;
    /// The fields as they stand; invalid_input with the field outlined.
    Expected<AdviceRequest> request();
    /// Looks again, now or once the page is seen.
    void look_again();
    void show_advice();
    /// Hides the note while there are rows and little room for them.
    void fit_note();
    void say(const QString& note, const QString& issue);

    const RunModel& points_;
    std::optional<RunHeader> header_;
    AdviceModel model_;
    QWidget* fields_;
    QLineEdit* parameters_;
    QLineEdit* layers_;
    QLineEdit* vocabulary_;
    QLineEdit* seq_len_;
    QLineEdit* tolerance_;
    QLabel* note_;
    QLabel* issue_;
    AdviceTable* table_;
    std::optional<std::size_t> selected_;
};

}  // namespace headroom
