// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_facts.h"

#include <QStringList>

#include "headroom/version.h"

namespace headroom {
namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString software() {
    return QStringLiteral("Headroom %1 (%2)")
        .arg(text(std::string(program_version())), text(std::string(program_revision())));
}

/// "heads 12,24 hidden 0:16384 align 64 batch 4 seq 2048 type fp16 data softmax seed 1".
QString sweep_text(const SweepSpec& sweep) {
    QString fact =
        QStringLiteral("heads %1 hidden %2 align %3 batch %4 seq %5 type %6 data %7 seed %8")
            .arg(text(to_string(sweep.heads)), text(to_string(sweep.hidden)),
                 text(to_string(sweep.alignments)))
            .arg(sweep.batch.value)
            .arg(sweep.seq_len.value)
            .arg(text(std::string(to_string(sweep.type))), text(std::string(to_string(sweep.data))))
            .arg(sweep.seed);
    return sweep.name.empty() ? fact : text(sweep.name) + QStringLiteral(": ") + fact;
}

/// What an older run, or another program's, does not say is left out, never guessed.
void add_protocol(FigureFacts& facts, const RunHeader& header) {
    if (header.sweep.data != InputData::softmax) {
        facts.emplace_back(QStringLiteral("Input data"),
                           text(std::string(to_string(header.sweep.data))));
    }
    if (header.protocol.empty()) return;
    facts.emplace_back(QStringLiteral("Protocol"), text(header.protocol));
    facts.emplace_back(QStringLiteral("Mode"), text(std::string(to_string(header.settings.mode))));
    facts.emplace_back(QStringLiteral("Regime"),
                       text(std::string(to_string(header.settings.regime))));
}

}  // namespace

QString command_line_text(const std::vector<std::string>& arguments) {
    QStringList words;
    for (const std::string& argument : arguments) {
        const bool plain = !argument.empty() && argument.find_first_not_of(
                                                    "abcdefghijklmnopqrstuvwxyz"
                                                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                    "0123456789-_./=:,+@%") == std::string::npos;
        QString word = text(argument);
        if (!plain) {
            word.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
            word = QLatin1Char('\'') + word + QLatin1Char('\'');
        }
        words += word;
    }
    return words.join(QLatin1Char(' '));
}

FigureFacts figure_facts(const Run& run, const std::filesystem::path& run_file) {
    const RunHeader& header = run.header;
    FigureFacts facts{
        {QStringLiteral("Title"), text(header.title())},
        {QStringLiteral("Description"), text(header.subtitle())},
        {QStringLiteral("Software"), software()},
        {QStringLiteral("Device"), text(header.device.name)},
        {QStringLiteral("Kernel"), text(header.kernel)},
        {QStringLiteral("Sweep"), sweep_text(header.sweep)},
        {QStringLiteral("Measured with"),
         QStringLiteral("Headroom %1 (%2)")
             .arg(text(header.program_version), text(header.program_revision))},
        {QStringLiteral("Measured on"), text(header.host)},
        {QStringLiteral("Measured at"), text(header.utc)},
        {QStringLiteral("Command line"), command_line_text(header.command_line)},
    };
    add_protocol(facts, header);
    if (!run_file.empty()) {
        facts.emplace_back(QStringLiteral("Run file"), text(run_file.filename().string()));
    }
    for (const auto& [name, value] : header.device.facts) {
        facts.emplace_back(QStringLiteral("Device ") + text(name), text(value));
    }
    // What is not known is left out, never empty.
    std::erase_if(facts, [](const auto& fact) { return fact.second.trimmed().isEmpty(); });
    return facts;
}

FigureFacts published_figure_facts() {
    return {
        {QStringLiteral("Title"), QStringLiteral("Attention over Values (h/a = 64)")},
        {QStringLiteral("Description"),
         QStringLiteral("The published figure (arXiv 2401.14489). Its key points were read off the "
                        "picture by eye: a reference, not a measurement.")},
        {QStringLiteral("Software"), software()},
    };
}

}  // namespace headroom
