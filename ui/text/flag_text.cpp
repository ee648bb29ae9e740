// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/flag_text.h"

#include <algorithm>
#include <array>

#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// The words before translation.
struct Words {
    const char* flag;
    const char* label;
    const char* meaning;
};

constexpr std::array flag_words{
    Words{flag::cache_resident, QT_TRANSLATE_NOOP("headroom::FigureText", "may be cached"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "Memory has no room for enough copies of P, V and O, so launches may "
                            "have found their inputs in the last-level cache. The number may be "
                            "too high; a smaller batch leaves room for more copies.")},
    Words{flag::cache_unknown, QT_TRANSLATE_NOOP("headroom::FigureText", "cache size unknown"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The device does not tell the size of its last-level cache, so the "
                            "copies of P, V and O may be too few to get round it. Shapes of many "
                            "megabytes are safe; small ones may be too fast.")},
    Words{flag::throttled, QT_TRANSLATE_NOOP("headroom::FigureText", "throttled"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "Heat or the hardware made the device slow down while this was "
                            "measured. The number is below what the device can do; let it cool, "
                            "and measure again.")},
    Words{flag::remeasured, QT_TRANSLATE_NOOP("headroom::FigureText", "measured again"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The first measurement was throttled and set aside; this is the "
                            "second, after a pause. It can be used where no other flag says "
                            "otherwise.")},
    Words{flag::power_capped, QT_TRANSLATE_NOOP("headroom::FigureText", "power limit"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The device ran at its power limit, which is normal under full load. "
                            "The number is what it sustains within that limit.")},
    Words{flag::drift, QT_TRANSLATE_NOOP("headroom::FigureText", "device drifted"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The same shape, measured before and after this point, differed by "
                            "more than 1 % and by more than its noise explains: the two 95 % "
                            "intervals are apart. The number is uncertain by about as much; "
                            "measure again on a quiet device.")},
    Words{flag::above_roof, QT_TRANSLATE_NOOP("headroom::FigureText", "above the roof"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "Faster than the measured roof allows: inputs may have come from a "
                            "cache, or the roof was measured too low. Find out which before the "
                            "number is used.")},
    Words{flag::disturbed, QT_TRANSLATE_NOOP("headroom::FigureText", "disturbed"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "Other programs used the device while this was measured. The number "
                            "may be too low; close them, and measure again.")},
    Words{flag::host_behind, QT_TRANSLATE_NOOP("headroom::FigureText", "host too slow"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "This computer queued launches more slowly than the device computes "
                            "them, so the time between them is in the number. Close what keeps the "
                            "processor busy, and unset CUDA_LAUNCH_BLOCKING.")},
    Words{flag::output_changed, QT_TRANSLATE_NOOP("headroom::FigureText", "output changed"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The output was right before the timing and another one after it: "
                            "kernel or device cannot be relied on here. Do not use the number.")},
    Words{flag::imported, QT_TRANSLATE_NOOP("headroom::FigureText", "imported"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "Another program measured this, by a protocol of its own, and its "
                            "output was not checked here. Compare it with care.")},
    Words{flag::heads_unknown, QT_TRANSLATE_NOOP("headroom::FigureText", "heads unknown"),
          QT_TRANSLATE_NOOP("headroom::FigureText",
                            "The log does not tell how many heads and sequences make up its "
                            "matrices: all of them count as heads of one sequence. The hidden "
                            "size is not that of the model.")},
};

}  // namespace

FlagText flag_text(std::string_view flag) {
    const auto* known =
        std::ranges::find_if(flag_words, [&](const Words& words) { return words.flag == flag; });
    if (known != flag_words.end()) {
        return {FigureText::tr(known->label), FigureText::tr(known->meaning),
                asks_for_caution(flag)};
    }
    const QString name = QString::fromUtf8(flag.data(), static_cast<qsizetype>(flag.size()));
    return {FigureText::tr("unknown flag \"%1\"").arg(name),
            FigureText::tr("This Headroom does not know the flag; a newer one, or the program that "
                           "wrote the run, does. Do not use the number before that is clear."),
            true};
}

std::vector<FlagText> flag_texts(const std::vector<std::string>& flags) {
    std::vector<FlagText> texts;
    texts.reserve(flags.size());
    for (const std::string& flag : flags) texts.push_back(flag_text(flag));
    std::stable_partition(texts.begin(), texts.end(),
                          [](const FlagText& text) { return text.caution; });
    return texts;
}

bool needs_caution(const Point& point) {
    return std::ranges::any_of(point.flags,
                               [](const std::string& flag) { return asks_for_caution(flag); });
}

QStringList caution_labels(const Point& point) {
    QStringList labels;
    for (const FlagText& text : flag_texts(point.flags)) {
        if (text.caution) labels += text.label;
    }
    return labels;
}

}  // namespace headroom
