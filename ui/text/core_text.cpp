// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>
#include <vector>

#include "ui/text/core_text_forms.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

struct Form {
    const char* text;
    QString begin;  ///< before its first place, to pass over most forms quickly
    QRegularExpression pattern;
};

/// "needs %1, %2 free" as "^needs (.+?), (.+?) free$". The places rise from %1 in every form.
Form form_of(const char* text) {
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    const QString whole = QString::fromUtf8(text);
    QStringList literals;
    for (const QString& literal : whole.split(place)) {
        literals += QRegularExpression::escape(literal);
    }
    return {text, whole.section(QLatin1Char('%'), 0, 0),
            QRegularExpression(
                QRegularExpression::anchoredPattern(literals.join(QStringLiteral("(.*?)"))),
                QRegularExpression::DotMatchesEverythingOption)};
}

const std::vector<Form>& forms() {
    static const std::vector<Form> all = [] {
        std::vector<Form> made;
        for (const char* text : core_text_forms()) made.push_back(form_of(text));
        return made;
    }();
    return all;
}

struct Match {
    const char* form = nullptr;
    QStringList values;  ///< of %1, %2 …
};

std::optional<Match> match_of(const QString& sentence) {
    for (const Form& form : forms()) {
        if (!sentence.startsWith(form.begin)) continue;
        const auto match = form.pattern.match(sentence);
        if (match.hasMatch()) return Match{form.text, match.capturedTexts().mid(1)};
    }
    return std::nullopt;
}

/// The core joins reasons by this.
constexpr QLatin1StringView joint("; ");

/// The sentences that `pieces` from `first` on are joined of, where all of them are known: a
/// sentence may have a joint of its own.
std::optional<QStringList> known_sentences(const QStringList& pieces, qsizetype first) {
    for (qsizetype count = 1; first + count <= pieces.size(); ++count) {
        const QString sentence = pieces.sliced(first, count).join(joint);
        if (!match_of(sentence)) continue;
        if (first + count == pieces.size()) return QStringList{sentence};
        if (auto others = known_sentences(pieces, first + count))
            return QStringList{sentence} + *others;
    }
    return std::nullopt;
}

/// The reasons that a sentence is joined of; itself where it is one.
QStringList joined_in(const QString& sentence) {
    // Every piece may begin a sentence or not: the ways to try double with each.
    constexpr qsizetype most_pieces = 12;
    const QStringList pieces = sentence.split(QString(joint));
    if (pieces.size() == 1 || pieces.size() > most_pieces) return {sentence};
    return known_sentences(pieces, 0).value_or(QStringList{sentence});
}

QString worded(const QString& sentence) {
    if (const QStringList reasons = joined_in(sentence); reasons.size() > 1) {
        QStringList texts;
        for (const QString& reason : reasons) texts += worded(reason);
        return texts.join(joint);
    }
    const auto match = match_of(sentence);
    if (!match) return sentence;
    const QString text = QCoreApplication::translate("headroom::CoreText", match->form);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number =
            text[at] == QLatin1Char('%') && at + 1 < text.size() ? text[at + 1].digitValue() : 0;
        if (number < 1 || number > match->values.size()) {
            result += text[at];
            continue;
        }
        // A sentence may give another one as its reason.
        result += worded(match->values[number - 1]);
        ++at;
    }
    return result;
}

}  // namespace

QString core_text(std::string_view sentence) {
    return worded(to_qstring(sentence));
}

bool is_known_core_text(std::string_view sentence) {
    return match_of(to_qstring(sentence)).has_value();
}

}  // namespace headroom
