// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

class QLocale;
class QTranslator;

namespace headroom {

/// A language that the window can speak.
struct OfferedLanguage {
    QString code;  ///< of its file, "de"; empty: the system's
    QString name;  ///< in the language itself
};

/// The system's language, then all that there are; English needs no file.
std::vector<OfferedLanguage> offered_languages();

/// The language of all texts, from now on and as long as this lives. Widgets that are there
/// already keep theirs.
class Language {
public:
    /// `code` as offered; empty, or one that is not there: the first of `system`'s that is.
    explicit Language(const QString& code);
    Language(const QString& code, const QLocale& system);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// The language that is spoken: "en", "de", "zh_CN".
    const QString& code() const { return code_; }

private:
    QString code_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace headroom
