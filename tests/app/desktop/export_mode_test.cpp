// SPDX-License-Identifier: GPL-3.0-or-later
// `headroom --export`, as a person calls it: in a process of its own, without a display.
#ifdef HEADROOM_PROGRAM

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include "core/formats/run_file.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

struct Ended {
    int code = -1;
    QString output;
};

class ExportModeTest : public testing::Test {
protected:
    /// Runs the program in an empty folder, with neither a display nor a platform set.
    Ended run(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
            environment.remove(QString::fromLatin1(name));
        }
        for (const char* name : unset_) environment.remove(QString::fromLatin1(name));
        for (const auto& [name, value] : set_) {
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder_.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(HEADROOM_PROGRAM), arguments);
        constexpr int patience_ms = 120'000;
        if (!process.waitForFinished(patience_ms)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    QImage image(const QString& name) const { return QImage(folder_.filePath(name)); }
    QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files); }

    /// A run file with two points in the folder.
    void write_run() const {
        const headroom::Run run = sample_run({32});
        auto writer = RunFileWriter::create(
            std::filesystem::path(folder_.path().toStdString()) / "run.headroom.jsonl", run.header);
        ASSERT_TRUE(writer);
        ASSERT_TRUE(writer->append(measured_point(32, 2048, 80)));
        ASSERT_TRUE(writer->append(measured_point(32, 16384, 225)));
    }

    QTemporaryDir folder_;
    std::vector<const char*> unset_;
    std::vector<std::pair<const char*, const char*>> set_;
};

TEST_F(ExportModeTest, ARunWithoutPointsIsRefused) {
    ASSERT_TRUE(RunFileWriter::create(
        std::filesystem::path(folder_.path().toStdString()) / "run.headroom.jsonl",
        sample_run({32}).header));
    const Ended ended = run({QStringLiteral("--export"), QStringLiteral("figure.png"),
                             QStringLiteral("run.headroom.jsonl")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.output.contains(
        QStringLiteral("run.headroom.jsonl has no point yet, so there is nothing to draw")))
        << ended.output.toStdString();
    EXPECT_FALSE(files().contains(QStringLiteral("figure.png")));
}

TEST_F(ExportModeTest, DrawsThePublishedFigure) {
    const Ended ended =
        run({QStringLiteral("--export"), QStringLiteral("p.png"), QStringLiteral("--published")});
    EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
    EXPECT_EQ(image(QStringLiteral("p.png")).size(), QSize(1920, 1080));
    EXPECT_EQ(image(QStringLiteral("p.png")).text(QStringLiteral("Drawn by")),
              QStringLiteral(HEADROOM_PROGRAM " --export p.png --published"));
}

TEST_F(ExportModeTest, DrawsOneRunAndSaysSo) {
    write_run();
    const Ended ended =
        run({QStringLiteral("--export"), QStringLiteral("r.png"),
             QStringLiteral("run.headroom.jsonl"), QStringLiteral("run.headroom.jsonl")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(ended.output, QStringLiteral("headroom: --export draws one run; name one\n"));
}

TEST_F(ExportModeTest, DrawsARunFile) {
    write_run();
    const Ended ended =
        run({QStringLiteral("--export"), QStringLiteral("r.png"),
             QStringLiteral("run.headroom.jsonl"), QStringLiteral("--size"),
             QStringLiteral("800x500"), QStringLiteral("--theme"), QStringLiteral("dark"),
             QStringLiteral("--dpi"), QStringLiteral("300"), QStringLiteral("--with-published")});
    EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
    const QImage drawn = image(QStringLiteral("r.png"));
    EXPECT_EQ(drawn.size(), QSize(800, 500));
    EXPECT_EQ(drawn.pixelColor(0, 0).name(), QStringLiteral("#1b1f26"));
    EXPECT_EQ(drawn.dotsPerMeterX(), 11811);
    EXPECT_EQ(drawn.text(QStringLiteral("Device")), QStringLiteral("NVIDIA H100 80GB HBM3"));
    EXPECT_EQ(drawn.text(QStringLiteral("Run file")), QStringLiteral("run.headroom.jsonl"));
}

TEST_F(ExportModeTest, DrawsOnPaperInMillimetres) {
    write_run();
    const Ended ended =
        run({QStringLiteral("--export"), QStringLiteral("r.png"),
             QStringLiteral("run.headroom.jsonl"), QStringLiteral("--size"),
             QStringLiteral("127x76.2mm"), QStringLiteral("--dpi"), QStringLiteral("200")});
    EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
    EXPECT_EQ(image(QStringLiteral("r.png")).size(), QSize(1000, 600));
    EXPECT_EQ(image(QStringLiteral("r.png")).dotsPerMeterX(), 7874);
}

TEST_F(ExportModeTest, DrawsThePartsThatAreAskedFor) {
    write_run();
    const QStringList plain{QStringLiteral("--export"), QStringLiteral("r.svg"),
                            QStringLiteral("run.headroom.jsonl")};
    // A figure's words are text in an SVG; the first words of its file are the facts.
    const auto drawing = [&](const QStringList& more) {
        EXPECT_EQ(run(plain + more).code, 0);
        QFile file(folder_.filePath(QStringLiteral("r.svg")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        return all.mid(all.indexOf(QStringLiteral("</desc>")));
    };
    const QString whole = drawing({});
    for (const char* word : {">Attention over Values", ">a:32<", ">1B-10B<"}) {
        EXPECT_TRUE(whole.contains(QString::fromLatin1(word))) << word;
    }
    EXPECT_FALSE(whole.contains(QStringLiteral("measured with")));
    const QString bare = drawing({QStringLiteral("--no-title"), QStringLiteral("--no-legend"),
                                  QStringLiteral("--no-regions"), QStringLiteral("--no-end-labels"),
                                  QStringLiteral("--caption")});
    for (const char* word : {">Attention over Values", ">a:32<", ">1B-10B<"}) {
        EXPECT_FALSE(bare.contains(QString::fromLatin1(word))) << word;
    }
    EXPECT_TRUE(bare.contains(QStringLiteral("measured with Headroom")));
}

TEST_F(ExportModeTest, WritesVectorFilesToo) {
    for (const QString& name : {QStringLiteral("p.svg"), QStringLiteral("p.pdf")}) {
        const Ended ended = run({QStringLiteral("--export"), name, QStringLiteral("--published")});
        EXPECT_EQ(ended.code, 0) << ended.output.toStdString();
        EXPECT_TRUE(QFile::exists(folder_.filePath(name)));
    }
}

TEST_F(ExportModeTest, EndsWith2AndAnExampleWhereTheCommandLineIsWrong) {
    write_run();
    const QStringList with_run{QStringLiteral("--export"), QStringLiteral("f.png"),
                               QStringLiteral("run.headroom.jsonl")};
    const std::vector<std::pair<QStringList, QString>> cases{
        {{QStringLiteral("--export"), QStringLiteral("f.png")}, QStringLiteral("--published")},
        {with_run + QStringList{QStringLiteral("--published")}, QStringLiteral("--with-published")},
        {{QStringLiteral("--export"), QStringLiteral("f.gif"), QStringLiteral("--published")},
         QStringLiteral(".png, .svg or .pdf")},
        {with_run + QStringList{QStringLiteral("--size"), QStringLiteral("big")},
         QStringLiteral("1920x1080")},
        {with_run + QStringList{QStringLiteral("--size"), QStringLiteral("12x12")},
         QStringLiteral("from 160 to 16384")},
        {with_run + QStringList{QStringLiteral("--theme"), QStringLiteral("pink")},
         QStringLiteral("light or dark")},
    };
    for (const auto& [arguments, hint] : cases) {
        const Ended ended = run(arguments);
        EXPECT_EQ(ended.code, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(ended.output.contains(hint)) << ended.output.toStdString();
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("run.headroom.jsonl")});
}

TEST_F(ExportModeTest, EndsWith1WhereAFileCannotBeReadOrWritten) {
    write_run();
    const Ended missing =
        run({QStringLiteral("--export"), QStringLiteral("f.png"), QStringLiteral("none.jsonl")});
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.output.contains(QStringLiteral("none.jsonl")));
    const Ended nowhere = run({QStringLiteral("--export"), QStringLiteral("nowhere/f.png"),
                               QStringLiteral("run.headroom.jsonl")});
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(nowhere.output.contains(QStringLiteral("nowhere")));
}

TEST_F(ExportModeTest, SaysWhatToDoWhereThereIsNoDisplay) {
    const Ended ended = run({});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.output.contains(QStringLiteral("there is no display")))
        << ended.output.toStdString();
    EXPECT_TRUE(ended.output.contains(QStringLiteral("headroom-cli run")));
}

TEST_F(ExportModeTest, SaysNothingButWhereTheFigureIs) {
    unset_ = {"XDG_RUNTIME_DIR"};
    const Ended ended =
        run({QStringLiteral("--export"), QStringLiteral("p.png"), QStringLiteral("--published")});
    EXPECT_EQ(ended.output, QStringLiteral("Figure: p.png\n"));
}

TEST_F(ExportModeTest, SaysNoMoreWhereThereIsNoLocale) {
    const QStringList arguments{QStringLiteral("--export"), QStringLiteral("p.png"),
                                QStringLiteral("--published")};
    unset_ = {"LC_ALL", "LC_CTYPE", "LANG"};
    EXPECT_EQ(run(arguments).output, QStringLiteral("Figure: p.png\n"));
    set_ = {{"LC_ALL", "C"}};
    EXPECT_EQ(run(arguments).output, QStringLiteral("Figure: p.png\n"));
}

TEST_F(ExportModeTest, SaysWhatToDoWhereTheDisplayDoesNotAnswer) {
    // A TCP display on a port that nothing listens on.
    set_ = {{"DISPLAY", "127.0.0.1:47"}};
    const Ended ended = run({});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.output.startsWith(QStringLiteral(
        "headroom: no window can be opened: the display 127.0.0.1:47 does not answer")))
        << ended.output.toStdString();
    EXPECT_TRUE(ended.output.contains(QStringLiteral("headroom-cli run")));
}

TEST_F(ExportModeTest, NamesItselfAndTheHelpWhereTheCommandLineIsWrong) {
    const Ended ended = run({QStringLiteral("--nonsense")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.output.startsWith(QStringLiteral("headroom: ")))
        << ended.output.toStdString();
    EXPECT_TRUE(ended.output.endsWith(QStringLiteral("\nsee headroom --help\n")))
        << ended.output.toStdString();
}

TEST_F(ExportModeTest, OpensNoWindowForAnOptionOfTheExport) {
    const Ended ended = run({QStringLiteral("--published")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.output.contains(QStringLiteral("--published requires --export")))
        << ended.output.toStdString();
}

}  // namespace
}  // namespace headroom

#endif
