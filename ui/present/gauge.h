// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QWidget>
#include <optional>

namespace headroom {

/// What a gauge shows.
struct GaugeReading {
    QString name;                 ///< "Power"
    QString value;                ///< "612"; empty: not known, shown as "n/a"
    QString unit;                 ///< "W"
    std::optional<double> share;  ///< of what the device can do, 0 to 1; nothing: not known
    QString of;                   ///< what the share is of, without its unit: "of 700"

    friend bool operator==(const GaugeReading&, const GaugeReading&) = default;
};

/// What stands below the value: "of 700 W"; in so little room that this would have to be much
/// smaller than `font`, "of 700"; where there is no limit, the unit.
QString limit_text(const GaugeReading& reading, const QFont& font, double room);

/// A round gauge to be read from afar: the value large in the middle of an arc.
class Gauge final : public QWidget {
    Q_OBJECT

public:
    explicit Gauge(const char* name, QWidget* parent = nullptr);

    /// Draws anew only where the reading is another one.
    void show_reading(const GaugeReading& reading);
    const GaugeReading& reading() const { return reading_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GaugeReading reading_;
};

}  // namespace headroom
