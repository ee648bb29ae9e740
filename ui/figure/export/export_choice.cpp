// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/export_choice.h"

#include <QMap>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr double inch_mm = 25.4;

int dpi_of(const ExportChoice& choice) {
    return choice.dpi > 0 ? choice.dpi : print_dpi;
}

int pixels(const ExportChoice& choice, double length) {
    if (choice.unit == LengthUnit::millimetres) length *= dpi_of(choice) / inch_mm;
    return static_cast<int>(std::lround(length));
}

Theme theme_of(ExportColors colors, const Theme& window) {
    switch (colors) {
        case ExportColors::window:
            return window;
        case ExportColors::light:
            return light_theme();
        case ExportColors::dark:
            return dark_theme();
    }
    return window;
}

/// The words of the values, in the order of their enums.
const QStringList& format_words() {
    static const QStringList words{QStringLiteral("png"), QStringLiteral("svg"),
                                   QStringLiteral("pdf")};
    return words;
}
const QStringList& unit_words() {
    static const QStringList words{QStringLiteral("px"), QStringLiteral("mm")};
    return words;
}
const QStringList& color_words() {
    static const QStringList words{QStringLiteral("window"), QStringLiteral("light"),
                                   QStringLiteral("dark")};
    return words;
}

struct PartWord {
    const char* word;
    bool FigureParts::*part;
};
constexpr PartWord part_words[] = {
    {"title", &FigureParts::title},         {"legend", &FigureParts::legend},
    {"regions", &FigureParts::regions},     {"end_labels", &FigureParts::end_labels},
    {"published", &FigureParts::published}, {"caption", &FigureParts::caption},
};

/// Takes a number within its bounds, and leaves `value` where there is none.
template <class Number>
void take(const QMap<QString, QString>& words, const char* key, Number least, Number most,
          Number& value) {
    bool good = false;
    const double read = words.value(QLatin1StringView(key)).toDouble(&good);
    if (good && read >= least && read <= most) value = static_cast<Number>(read);
}

template <class Enum>
void take(const QMap<QString, QString>& words, const char* key, const QStringList& values,
          Enum& value) {
    const auto at = values.indexOf(words.value(QLatin1StringView(key)));
    if (at >= 0) value = static_cast<Enum>(at);
}

}  // namespace

ExportChoice in_unit(ExportChoice choice, LengthUnit unit) {
    if (choice.unit == unit) return choice;
    choice.dpi = dpi_of(choice);
    const double one = choice.dpi / inch_mm;
    const double factor = unit == LengthUnit::millimetres ? 1 / one : one;
    choice.width *= factor;
    choice.height *= factor;
    choice.unit = unit;
    return choice;
}

FigureExportOptions export_options(const ExportChoice& choice, const Theme& window) {
    FigureExportOptions options;
    options.size = QSize(pixels(choice, choice.width), pixels(choice, choice.height));
    options.theme = theme_of(choice.colors, window);
    if (choice.dpi > 0) options.dpi = choice.dpi;
    if (choice.scale > 0) options.scale = choice.scale;
    if (choice.unit == LengthUnit::millimetres) {
        options.dpi = dpi_of(choice);
        options.true_scale = *options.dpi / screen_dpi;
    }
    return options;
}

QString to_text(const ExportChoice& choice) {
    QStringList words{
        QStringLiteral("format=") + format_words().at(static_cast<int>(choice.format)),
        QStringLiteral("unit=") + unit_words().at(static_cast<int>(choice.unit)),
        QStringLiteral("width=%1").arg(choice.width),
        QStringLiteral("height=%1").arg(choice.height),
        QStringLiteral("dpi=%1").arg(choice.dpi),
        QStringLiteral("scale=%1").arg(choice.scale),
        QStringLiteral("colors=") + color_words().at(static_cast<int>(choice.colors))};
    for (const PartWord& one : part_words) {
        words += QStringLiteral("%1=%2")
                     .arg(QLatin1StringView(one.word))
                     .arg(choice.parts.*one.part ? 1 : 0);
    }
    return words.join(QLatin1Char(' '));
}

ExportChoice export_choice_of_text(const QString& text) {
    QMap<QString, QString> words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        words.insert(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
    }
    ExportChoice choice;
    take(words, "format", format_words(), choice.format);
    take(words, "unit", unit_words(), choice.unit);
    take(words, "width", 1.0, double{largest_export_side}, choice.width);
    take(words, "height", 1.0, double{largest_export_side}, choice.height);
    take(words, "dpi", 0, 2400, choice.dpi);
    take(words, "scale", 0.0, 8.0, choice.scale);
    take(words, "colors", color_words(), choice.colors);
    for (const PartWord& one : part_words) {
        int on = choice.parts.*one.part ? 1 : 0;
        take(words, one.word, 0, 1, on);
        choice.parts.*one.part = on == 1;
    }
    return choice;
}

}  // namespace headroom
