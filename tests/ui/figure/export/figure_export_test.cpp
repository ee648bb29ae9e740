// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_export.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

class FigureExportTest : public testing::Test {
protected:
    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    QString text_path(const char* name) const {
        return folder_.filePath(QString::fromLatin1(name));
    }
    QByteArray bytes(const char* name) const {
        QFile file(text_path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files); }
    void write(const char* name, const QByteArray& content) const {
        QFile file(text_path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder_;
    FigureContent content_ = published_figure();
};

FigureExportOptions sized(int width, int height) {
    FigureExportOptions options;
    options.size = {width, height};
    return options;
}

TEST_F(FigureExportTest, APngHasTheSizeThatWasAskedFor) {
    ASSERT_TRUE(export_figure(content_, path("figure.png"), sized(1001, 667)));
    EXPECT_EQ(QImage(text_path("figure.png")).size(), QSize(1001, 667));
}

TEST_F(FigureExportTest, APngCarriesItsFacts) {
    FigureExportOptions options = sized(640, 400);
    options.facts = {{QStringLiteral("Title"), QStringLiteral("Attention over Values (h/a = 64)")},
                     {QStringLiteral("Command line"), QStringLiteral("headroom --export ü.png")}};
    ASSERT_TRUE(export_figure(content_, path("figure.png"), options));
    const QImage image(text_path("figure.png"));
    EXPECT_EQ(image.text(QStringLiteral("Title")),
              QStringLiteral("Attention over Values (h/a = 64)"));
    EXPECT_EQ(image.text(QStringLiteral("Command line")),
              QStringLiteral("headroom --export ü.png"));
}

TEST_F(FigureExportTest, APngSaysHowManyPixelsAnInchHas) {
    FigureExportOptions options = sized(640, 400);
    options.dpi = 300;
    ASSERT_TRUE(export_figure(content_, path("figure.png"), options));
    EXPECT_EQ(QImage(text_path("figure.png")).dotsPerMeterX(), 11811);
}

TEST_F(FigureExportTest, APngAtScaleOneIsWhatTheScreenShows) {
    ASSERT_TRUE(export_figure(content_, path("figure.png"), sized(1280, 720)));
    DrawnFigure screen(content_);
    EXPECT_EQ(QImage(text_path("figure.png")).convertToFormat(QImage::Format_RGB32), screen.draw());
}

TEST_F(FigureExportTest, TextGrowsWithThePicture) {
    EXPECT_EQ(export_scale(sized(640, 400)), 1);
    EXPECT_EQ(export_scale(sized(1280, 720)), 1);
    EXPECT_EQ(export_scale(sized(1920, 1080)), 1.5);
    EXPECT_EQ(export_scale(sized(7680, 1440)), 2);
    FigureExportOptions options = sized(1920, 1080);
    options.scale = 1;
    EXPECT_EQ(export_scale(options), 1);
}

TEST_F(FigureExportTest, APngWearsTheThemeThatWasAskedFor) {
    FigureExportOptions options = sized(640, 400);
    options.theme = dark_theme();
    ASSERT_TRUE(export_figure(content_, path("figure.png"), options));
    const QImage image(text_path("figure.png"));
    EXPECT_EQ(image.pixelColor(0, 0), dark_theme().card);
    EXPECT_EQ(image.pixelColor(639, 399), dark_theme().card);
}

TEST_F(FigureExportTest, AnSvgIsWellFormedAndSaysWhatItShows) {
    FigureExportOptions options = sized(1280, 720);
    options.facts = {{QStringLiteral("Title"), QStringLiteral("1 < 2 & \"so on\"")},
                     {QStringLiteral("Device"), QStringLiteral("A & B")}};
    ASSERT_TRUE(export_figure(content_, path("figure.svg"), options));
    QXmlStreamReader reader(bytes("figure.svg"));
    QString title;
    QString description;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("title")) {
            title = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == QLatin1String("desc")) {
            description = reader.readElementText();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(title, QStringLiteral("1 < 2 & \"so on\""));
    EXPECT_TRUE(description.contains(QStringLiteral("Device: A & B")));
}

TEST_F(FigureExportTest, AnSvgIsAsLargeAsAskedFor) {
    ASSERT_TRUE(export_figure(content_, path("figure.svg"), sized(1920, 1080)));
    // 96 pixels of CSS to the inch.
    EXPECT_TRUE(bytes("figure.svg").contains("width=\"508mm\" height=\"285.75mm\""));
}

TEST_F(FigureExportTest, AnSvgDrawsEachCurveAsOneSolidPath) {
    ASSERT_TRUE(export_figure(content_, path("figure.svg"), sized(1280, 720)));
    const QByteArray svg = bytes("figure.svg");
    EXPECT_FALSE(svg.contains("stroke-dasharray"));
    // The path of a:12: from the left edge, over all nine points.
    const auto at = svg.indexOf("stroke=\"#1f77b4\"");
    ASSERT_GE(at, 0);
    const QByteArray path = svg.mid(svg.indexOf("<path", at), 400);
    EXPECT_EQ(path.left(path.indexOf("/>")).count('L'), 8) << path.toStdString();
}

TEST_F(FigureExportTest, AnSvgKeepsItsTextAsText) {
    ASSERT_TRUE(export_figure(content_, path("figure.svg"), sized(1280, 720)));
    const QByteArray svg = bytes("figure.svg");
    EXPECT_TRUE(svg.contains("Attention over Values (h/a = 64)"));
    EXPECT_TRUE(svg.contains(">10B-30B<"));
    EXPECT_TRUE(svg.contains("font-family=\"Inter, Helvetica, Arial, sans-serif\""));
}

TEST_F(FigureExportTest, AnSvgShowsTheRegionsAndPointsWhereThePngDoes) {
    ASSERT_TRUE(export_figure(content_, path("figure.svg"), sized(1280, 720)));
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    QSvgRenderer(text_path("figure.svg")).render(&painter);
    painter.end();
    DrawnFigure screen(content_);
    const auto pixel = [&](double x, double y) {
        const QPointF at = screen.chart().position_of(x, y);
        return image.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
    };
    EXPECT_LE(color_distance(pixel(1900, 77.5), light_theme().regions[0]), 2);
    EXPECT_LE(color_distance(pixel(5000, 77.5), light_theme().regions[1]), 2);
    EXPECT_LE(color_distance(pixel(6144, 225), light_theme().curves[0]), 2);
    EXPECT_LE(color_distance(pixel(8192, 225), light_theme().curves[2]), 2);
}

TEST_F(FigureExportTest, APdfIsOnePageOfTheSizeAskedFor) {
    FigureExportOptions options = sized(1200, 800);
    options.dpi = 200;
    options.facts = {{QStringLiteral("Title"), QStringLiteral("Attention over Values")},
                     {QStringLiteral("Device"), QStringLiteral("A & B")}};
    ASSERT_TRUE(export_figure(content_, path("figure.pdf"), options));
    const QByteArray pdf = bytes("figure.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 432.000000 288.000000]") ||
                pdf.contains("/MediaBox [0 0 432 288]"))
        << "6 x 4 inches";
    EXPECT_TRUE(pdf.contains("Device: A &amp; B"));
}

TEST_F(FigureExportTest, TheEndingTellsTheFormatInUpperCaseToo) {
    ASSERT_TRUE(export_figure(content_, path("FIGURE.PNG"), sized(640, 400)));
    EXPECT_EQ(QImageReader(text_path("FIGURE.PNG")).format(), QByteArray("png"));
}

TEST_F(FigureExportTest, AnotherEndingIsRefusedWithTheThreeThatWork) {
    const auto result = export_figure(content_, path("figure.jpg"), sized(640, 400));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::invalid_input);
    EXPECT_NE(result.error().message.find(".png, .svg or .pdf"), std::string::npos);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(FigureExportTest, SizesOutOfBoundsAreRefusedWithTheBounds) {
    for (const QSize& size : {QSize(159, 400), QSize(640, 20000), QSize(0, 0)}) {
        const auto result =
            export_figure(content_, path("figure.png"), sized(size.width(), size.height()));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::invalid_input);
        EXPECT_NE(result.error().message.find("from 160 to 16384"), std::string::npos);
    }
}

TEST_F(FigureExportTest, APngOfTooManyPixelsIsRefusedButNotAPdf) {
    const auto png = export_figure(content_, path("figure.png"), sized(16384, 16384));
    ASSERT_FALSE(png);
    EXPECT_EQ(png.error().kind, ErrorKind::invalid_input);
    EXPECT_TRUE(export_figure(content_, path("figure.pdf"), sized(16384, 16384)));
}

TEST_F(FigureExportTest, ScalesAndResolutionsOutOfBoundsAreRefused) {
    FigureExportOptions options = sized(640, 400);
    for (const double scale : {0.0, -1.0, 5.0, 1e9}) {
        options.scale = scale;
        const auto result = export_figure(content_, path("figure.png"), options);
        ASSERT_FALSE(result) << scale;
        EXPECT_EQ(result.error().kind, ErrorKind::invalid_input);
    }
    options.scale = 1;
    for (const double dpi : {0.0, -300.0, 1e6}) {
        options.dpi = dpi;
        const auto result = export_figure(content_, path("figure.png"), options);
        ASSERT_FALSE(result) << dpi;
        EXPECT_EQ(result.error().kind, ErrorKind::invalid_input);
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(FigureExportTest, AnExistingFileIsReplaced) {
    write("figure.png", "old");
    ASSERT_TRUE(export_figure(content_, path("figure.png"), sized(640, 400)));
    EXPECT_EQ(QImage(text_path("figure.png")).width(), 640);
    EXPECT_EQ(files(), QStringList{QStringLiteral("figure.png")});
}

TEST_F(FigureExportTest, AFailedExportLeavesTheOldFileWholeAndNoOther) {
    write("figure.png", "old");
    FigureExportOptions options = sized(640, 400);
    options.size = {1, 1};
    ASSERT_FALSE(export_figure(content_, path("figure.png"), options));
    EXPECT_EQ(bytes("figure.png"), QByteArray("old"));
    EXPECT_EQ(files(), QStringList{QStringLiteral("figure.png")});
}

TEST_F(FigureExportTest, AFolderThatIsNotThereIsNamed) {
    const auto result = export_figure(content_, path("nowhere") / "figure.png", sized(640, 400));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::io);
    EXPECT_NE(result.error().message.find("nowhere"), std::string::npos);
}

TEST_F(FigureExportTest, AFullDiskIsAnErrorOfItsOwn) {
    const auto result = export_figure(content_, "/dev/full/figure.png", sized(640, 400));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::io);
}

TEST_F(FigureExportTest, EverySizeFromSmallestOnDrawsWithoutAWarning) {
    EXPECT_TRUE(export_figure(content_, path("small.png"), sized(160, 160)));
    EXPECT_TRUE(export_figure(content_, path("wide.png"), sized(4000, 160)));
    EXPECT_TRUE(export_figure(content_, path("tall.png"), sized(160, 4000)));
    EXPECT_TRUE(
        export_figure(figure_of_run(sample_run({}), {}), path("empty.pdf"), sized(640, 400)));
}

}  // namespace
}  // namespace headroom
