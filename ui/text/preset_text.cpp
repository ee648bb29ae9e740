// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/preset_text.h"

#include <QCoreApplication>
#include <array>

namespace headroom {
namespace {

/// The texts of resources/presets, for the translators.
[[maybe_unused]] constexpr std::array shipped_texts{
    QT_TRANSLATE_NOOP("PresetText", "Quick look"),
    QT_TRANSLATE_NOOP("PresetText",
                      "The published sweep with batch and sequence scaled to the device: a "
                      "minute or two"),
    QT_TRANSLATE_NOOP("PresetText", "Published figure"),
    QT_TRANSLATE_NOOP("PresetText",
                      "The sweep behind the figure of arXiv 2401.14489: 64 divides h/a, 54 points"),
    QT_TRANSLATE_NOOP("PresetText", "Every head dimension"),
    QT_TRANSLATE_NOOP("PresetText",
                      "One head count, the head dimension in steps of 8: the sawtooth of the "
                      "tiles"),
    QT_TRANSLATE_NOOP("PresetText", "Powers of two"),
    QT_TRANSLATE_NOOP("PresetText",
                      "One head count, one curve for each largest power of two in h/a, the last "
                      "for 64 or more"),
};

}  // namespace

QString preset_text(const std::string& text) {
    return QCoreApplication::translate("PresetText", text.c_str());
}

}  // namespace headroom
