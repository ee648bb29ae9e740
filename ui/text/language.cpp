// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

// A macro that must stand outside of a namespace.
static void take_translations() {
    Q_INIT_RESOURCE(headroom_translations);
}

namespace headroom {
namespace {

class LanguageText {
    Q_DECLARE_TR_FUNCTIONS(headroom::LanguageText)
};

const auto english = QStringLiteral("en");

bool is_offered(const QString& code) {
    const auto all = offered_languages();
    return !code.isEmpty() && std::any_of(all.begin(), all.end(), [&](const OfferedLanguage& one) {
        return one.code == code;
    });
}

/// The first language of the locale that is offered: "de" for "de_AT", "zh_CN" for "zh-Hans-SG".
QString spoken_in(const QLocale& locale) {
    for (const QString& wanted : locale.uiLanguages()) {
        const QLocale one(wanted);
        if (one.language() == QLocale::Chinese && one.script() == QLocale::SimplifiedHanScript) {
            return QStringLiteral("zh_CN");
        }
        const QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (is_offered(code)) return code;
    }
    return english;
}

}  // namespace

std::vector<OfferedLanguage> offered_languages() {
    return {{QString(), LanguageText::tr("System language")},
            {english, QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

Language::Language(const QString& code) : Language(code, QLocale::system()) {}

Language::Language(const QString& code, const QLocale& system)
    : code_(is_offered(code) ? code : spoken_in(system)) {
    take_translations();
    if (code_ == english) return;
    const QString folder = QStringLiteral(":/translations");
    const QString of_qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Qt's own first, so that ours are asked before it; it may not be installed.
    for (const auto& [name, where] : {std::pair{QStringLiteral("qtbase_"), of_qt},
                                      std::pair{QStringLiteral("headroom_"), folder}}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + code_, where)) continue;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    }
}

Language::~Language() {
    for (const auto& translator : translators_) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

}  // namespace headroom
