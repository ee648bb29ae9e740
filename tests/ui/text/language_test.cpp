// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QSettings>
#include <QXmlStreamReader>

#include "tests/ui/support/open_window.h"
#include "ui/figure/content/value_text.h"
#include "ui/window/body/shortcut_list.h"

namespace headroom::testing {
namespace {

QString spoken(const char* locale) {
    return Language(QString(), QLocale(QLatin1StringView(locale))).code();
}

TEST(Language, IsTheSystemsWhereItIsThere) {
    EXPECT_EQ(spoken("de_AT"), QStringLiteral("de"));
    EXPECT_EQ(spoken("zh_CN"), QStringLiteral("zh_CN"));
    EXPECT_EQ(spoken("zh_SG"), QStringLiteral("zh_CN"));
    EXPECT_EQ(spoken("en_GB"), QStringLiteral("en"));
}

TEST(Language, IsEnglishWhereTheSystemsIsNotThere) {
    EXPECT_EQ(spoken("fr_FR"), QStringLiteral("en"));
    EXPECT_EQ(spoken("zh_TW"), QStringLiteral("en"));
    EXPECT_EQ(spoken("C"), QStringLiteral("en"));
}

TEST(Language, IsTheChosenOneWhateverTheSystemSpeaks) {
    EXPECT_EQ(Language(QStringLiteral("en"), QLocale(QLocale::German)).code(),
              QStringLiteral("en"));
    EXPECT_EQ(Language(QStringLiteral("xx"), QLocale(QLocale::German)).code(),
              QStringLiteral("de"));
}

TEST(Language, EndsWithItsObject) {
    const auto run = [] { return QCoreApplication::translate("headroom::CommandBar", "&Run"); };
    {
        const Language german(QStringLiteral("de"), QLocale::c());
        EXPECT_EQ(run(), QStringLiteral("&Starten"));
    }
    EXPECT_EQ(run(), QStringLiteral("&Run"));
}

// Files and figures are read by programs: their numbers are those of C.
TEST(Language, LeavesNumbersAsTheyAre) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(tflops_text(219.04), QStringLiteral("219.0"));
    QLocale::setDefault(before);
}

/// The texts that are another one in a language, from its file.
QMap<QString, QString> translations(const QString& file) {
    QFile ts(QStringLiteral(HEADROOM_TRANSLATIONS "/") + file);
    EXPECT_TRUE(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&ts);
    QMap<QString, QString> all;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1StringView("source")) source = xml.readElementText();
        if (xml.name() == QLatin1StringView("translation")) {
            const QString text = xml.readElementText();
            if (!text.isEmpty() && text != source) all.insert(source, text);
        }
    }
    return all;
}

class LanguageWindowTest : public OpenWindowTest {
protected:
    void speak(const char* language) {
        QSettings settings(QString::fromStdString((folder_ / "headroom.ini").string()),
                           QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/language"), QLatin1StringView(language));
    }
    /// All texts that the window's widgets, menus and headings show or tell.
    QStringList texts() const {
        QStringList all;
        for (const auto* widget : window_->findChildren<QWidget*>()) {
            all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
                << widget->windowTitle();
        }
        for (const auto* label : window_->findChildren<QLabel*>()) all += label->text();
        for (const auto* one : window_->findChildren<QAbstractButton*>()) all += one->text();
        for (const auto* one : window_->findChildren<QAction*>()) all += one->text();
        for (const auto* edit : window_->findChildren<QLineEdit*>()) all += edit->placeholderText();
        for (const auto* box : window_->findChildren<QComboBox*>()) {
            for (int i = 0; i < box->count(); ++i) {
                all << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
            }
        }
        const QAbstractItemModel* table = find<QTableView>("results")->model();
        for (int i = 0; i < table->columnCount(); ++i) {
            all << table->headerData(i, Qt::Horizontal).toString()
                << table->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        }
        return all;
    }
};

// A text that is in the file and is shown in English was looked up in another context than it was
// collected in.
TEST_F(LanguageWindowTest, SaysNothingInEnglishThatHasAGermanText) {
    speak("de");
    open();
    const QMap<QString, QString> german = translations(QStringLiteral("headroom_de.ts"));
    ASSERT_FALSE(german.isEmpty());
    int translated = 0;
    const QStringList known = german.values();
    for (const QString& text : texts()) {
        EXPECT_FALSE(german.contains(text) && !known.contains(text)) << text.toStdString();
        if (known.contains(text)) ++translated;
    }
    EXPECT_GT(translated, 100);
    EXPECT_EQ(button("run")->text(), tr("&Starten"));
}

TEST_F(LanguageWindowTest, IsChosenInTheViewMenuForTheNextStart) {
    open();
    find<QAction>("action_language_de")->trigger();
    EXPECT_EQ(text("message_text"), tr("The language changes when Headroom is next started."));
    EXPECT_EQ(button("run")->text(), tr("&Run"));
    window_->close();
    open();
    EXPECT_EQ(button("run")->text(), tr("&Starten"));
    EXPECT_TRUE(find<QAction>("action_language_de")->isChecked());
}

TEST_F(LanguageWindowTest, NamesPresetsAndKeysInGerman) {
    speak("de");
    open();
    EXPECT_EQ(find<QComboBox>("preset")->itemText(3), tr("Zweierpotenzen"));
    QStringList keys;
    for (const Shortcut& shortcut : shortcuts_of(*window_)) keys += shortcut.keys;
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                       QStringLiteral("/qtbase_de.qm"))) {
        GTEST_SKIP() << "Qt's own translations are not installed: qt6-translations-l10n";
    }
    EXPECT_TRUE(keys.contains(tr("F5 oder Strg+R"))) << keys.join(QLatin1Char(';')).toStdString();
}

TEST_F(LanguageWindowTest, NothingInTheBarLiesOverItsNeighbourInGerman) {
    speak("de");
    first_size_ = {960, 540};
    open();
    QCoreApplication::processEvents();
    const QWidget* bar = find<QWidget>("command_bar");
    QList<QRect> places;
    for (const QWidget* part : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible()) places += part->geometry();
    }
    EXPECT_GT(places.size(), 8);
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j])) << i << j;
    }
    EXPECT_LE(find<QPushButton>("view_button")->geometry().right(), bar->width());
}

TEST_F(LanguageWindowTest, NothingIsCutOffInGerman) {
    speak("de");
    open();
    window_->resize(1024, 600);
    QCoreApplication::processEvents();
    const QWidget* bar = find<QWidget>("command_bar");
    for (const char* name :
         {"run", "pause", "open", "export_button", "edit_button", "view_button"}) {
        const QPushButton* one = button(name);
        EXPECT_TRUE(bar->rect().contains(one->geometry())) << name;
        EXPECT_GE(one->width(), one->sizeHint().width()) << name;
    }
}

}  // namespace
}  // namespace headroom::testing
