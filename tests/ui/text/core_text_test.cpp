// SPDX-License-Identifier: GPL-3.0-or-later
// The core's sentences in the window's language. They come from the core itself here, so that one
// that is reworded there and not in core_text_forms.cpp fails.
#include "ui/text/core_text.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSettings>
#include <chrono>
#include <fstream>

#include "core/device/device_choice.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/runner/runner.h"
#include "core/session/resume.h"
#include "core/sweep/memory_need.h"
#include "core/sweep/model_size.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_check.h"
#include "support/fake_backend.h"
#include "support/sample_run.h"
#include "support/temporary_folder.h"
#include "tests/ui/support/opened_run.h"
#include "tests/ui/support/unfinished_run.h"
#include "ui/text/core_text_forms.h"
#include "ui/text/language.h"

namespace headroom::testing {
namespace {

QString in_german(std::string_view sentence) {
    const Language german(QStringLiteral("de"), QLocale::c());
    return core_text(sentence);
}

TEST(CoreText, SaysWhyAPointWasSkipped) {
    const std::string sentence = needs_message(3ULL << 30U, 1ULL << 30U);
    EXPECT_EQ(core_text(sentence), QStringLiteral("needs 3.0 GiB, 1.0 GiB free"));
    EXPECT_EQ(in_german(sentence), QStringLiteral("braucht 3.0 GiB, frei sind 1.0 GiB"));
}

TEST(CoreText, LeavesWhatItDoesNotKnowAsItIs) {
    const std::string sentence = "the flux capacitor needs 1.21 GW";
    EXPECT_FALSE(is_known_core_text(sentence));
    EXPECT_EQ(in_german(sentence), QStringLiteral("the flux capacitor needs 1.21 GW"));
}

TEST(CoreText, LeavesPercentSignsInNamesAlone) {
    EXPECT_EQ(in_german("cannot read /tmp/%2 %1: Permission denied"),
              QStringLiteral("/tmp/%2 %1 kann nicht gelesen werden: keine Berechtigung"));
}

TEST(CoreText, TranslatesTheReasonWithinASentence) {
    EXPECT_EQ(in_german("3 points in a row failed, so the rest is not tried; the last: the CPU has "
                        "no kernel \"x\"; it has onednn. Check the device, and start Headroom "
                        "again"),
              QStringLiteral("3 Punkte in Folge sind gescheitert, der Rest wird nicht mehr "
                             "versucht; der letzte: die CPU hat keinen Kernel „x“; sie hat onednn. "
                             "Das Gerät prüfen und Headroom neu starten"));
}

TEST(CoreText, TranslatesEachOfSeveralReasons) {
    EXPECT_EQ(in_german("skipped in A: needs 2.0 GiB, 1.0 GiB free; not in B"),
              QStringLiteral("in A übersprungen: braucht 2.0 GiB, frei sind 1.0 GiB; nicht in B"));
}

TEST(CoreText, ReasonsMayHaveSemicolonsOfTheirOwn) {
    EXPECT_EQ(in_german("skipped in A: the CPU has no kernel \"x\"; it has onednn; not in B"),
              QStringLiteral(
                  "in A übersprungen: die CPU hat keinen Kernel „x“; sie hat onednn; nicht in B"));
}

TEST(CoreText, LeavesSemicolonsBetweenWhatItDoesNotKnow) {
    EXPECT_EQ(in_german("not in A; the moon is full"),
              QStringLiteral("not in A; the moon is full"));
}

TEST(CoreText, SaysInGermanEveryReasonWhyARunCannotBeGoneOnWith) {
    EXPECT_EQ(in_german(resume_refusal("/tmp/a.headroom.jsonl",
                                       {"the device was cpu, 2 processors, is cpu, 4 processors",
                                        "driver was 1, is 2", "the kernel was x, and is not there",
                                        "the type was fp16, and onednn does not take it",
                                        "the sweep is another"})
                            .message),
              QStringLiteral("/tmp/a.headroom.jsonl kann hier nicht fortgesetzt werden: das Gerät "
                             "war cpu, 2 processors und ist cpu, 4 processors; driver war 1 und "
                             "ist 2; der Kernel war x, und den gibt es hier nicht; der "
                             "Datentyp war fp16, und onednn nimmt ihn nicht; die Messreihe ist "
                             "eine andere"));
}

// What stays as it is in every language would not show that it is known; %1 keeps its place.
TEST(CoreText, TranslatesEveryForm) {
    const Language german(QStringLiteral("de"), QLocale::c());
    for (const char* form : core_text_forms()) {
        const QString text = QString::fromUtf8(form);
        const QString translated = QCoreApplication::translate("headroom::CoreText", form);
        EXPECT_NE(translated, text) << form;
        for (int place = 1; place <= 6; ++place) {
            const QString mark = QStringLiteral("%%1").arg(place);
            EXPECT_EQ(translated.count(mark), text.count(mark)) << form;
        }
    }
}

void expect_known(const std::string& sentence) {
    EXPECT_TRUE(is_known_core_text(sentence)) << sentence;
}

template <class T>
void expect_known(const Expected<T>& outcome) {
    ASSERT_FALSE(outcome.has_value());
    expect_known(outcome.error().message);
}

TEST(CoreText, KnowsWhyNoChildProcessMeasures) {
    Backends backends = fake_backends();
    Runner runner(backends);
    RunRequest request;
    request.sweep = sample_header().sweep;
    request.isolation = Isolation::child;
    const auto reason = [&] {
        runner.start(request);
        while (true) {
            for (const RunEvent& event :
                 runner.events().wait_and_drain(std::chrono::milliseconds(10))) {
                if (const auto* ended = std::get_if<RunEnded>(&event.what)) return ended->message;
            }
        }
    };
    expect_known(reason());
    request.file = "/nowhere/run.headroom.jsonl";
    expect_known(reason());
    request.child_program = "/";
    expect_known(reason());
}

TEST(CoreText, KnowsTheFaultsOfTheFields) {
    for (const char* heads : {"x", "0", "12,12", "99999999999"}) expect_known(parse_heads(heads));
    for (const char* hidden : {"x", "-5:9", "9:5", "0:0", "0:9:0", "0:9:99999999999"}) {
        expect_known(parse_hidden_range(hidden));
    }
    for (const char* alignment : {"odd", "0", "=3", "64,64"}) {
        expect_known(parse_alignments(alignment));
    }
    for (const SweepField field : {SweepField::batch, SweepField::seq_len, SweepField::hidden}) {
        expect_known(parse_positive("x", field));
    }
    expect_known(parse_parameters("large"));
    expect_known(LayersRule::parse("some"));
}

TEST(CoreText, KnowsTheFaultsOfASweep) {
    const SweepSpec fine = sample_header().sweep;
    const auto first_issue = [](const SweepSpec& sweep) {
        const auto issues = validate(sweep);
        return issues.empty() ? std::string("no issue") : issues.front().message;
    };
    SweepSpec sweep = fine;
    sweep.heads = {};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.batch = BatchSize{0};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.seq_len = SequenceLength{0};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.alignments = {};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.hidden = {.first = 1, .last = 100, .step = {}};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.alignments = {Alignment{}};
    sweep.hidden = {.first = 0, .last = 2'000'000, .step = {}};
    expect_known(first_issue(sweep));
    sweep = fine;
    sweep.seq_len = SequenceLength{2'000'000'000};
    sweep.batch = BatchSize{2'000'000'000};
    expect_known(first_issue(sweep));
}

TEST(CoreText, KnowsWhyADeviceOrAKernelCannotBeUsed) {
    DeviceInfo broken = fake_device_info();
    broken.id = "cuda:0";
    broken.unavailable_reason = "the NVIDIA driver is not installed";
    const std::vector<DeviceInfo> devices{fake_device_info(), broken};
    expect_known(choose_device(devices, "cuda:9"));
    expect_known(choose_device(devices, "cuda:0"));
    expect_known(choose_device({broken}, "auto"));
    expect_known(choose_kernel(fake_device_info(), "magic", DataType::fp32));
    expect_known(choose_kernel(fake_device_info(), "slow", DataType::fp16));
    expect_known(choose_kernel(fake_device_info(), "auto", DataType::fp8));
}

TEST(CoreText, KnowsWhyAFileCannotBeReadOrWritten) {
    const TemporaryFolder folder;
    const auto file = folder / "run.headroom.jsonl";
    expect_known(read_run(folder / "not-there.headroom.jsonl"));
    expect_known(read_run(folder.path()));
    std::ofstream(folder / "empty.headroom.jsonl").close();
    expect_known(read_run(folder / "empty.headroom.jsonl"));
    std::ofstream(folder / "list.jsonl") << "bread\n";
    expect_known(read_run(folder / "list.jsonl"));
    std::ofstream(folder / "list.csv") << "bread\n";
    expect_known(read_run(folder / "list.csv"));
    auto writer = RunFileWriter::create(file, sample_header());
    ASSERT_TRUE(writer.has_value());
    expect_known(RunFileWriter::create(file, sample_header()));
    expect_known(RunFileWriter::open(file));
    const auto growing = read_run(file);
    ASSERT_TRUE(growing.has_value());
    ASSERT_EQ(growing->notes.size(), 1U);
    expect_known(growing->notes.front());
}

TEST(CoreText, KnowsWhyARunCannotBeGoneOnWith) {
    const RunHeader header = sample_header();
    RunRequest other = request_like(header, header.device.id);
    other.kernel = "slow";
    other.sweep.batch = BatchSize{77};
    other.settings.min_samples = 77;
    DeviceInfo device = header.device;
    device.name = "Another device";
    device.facts["driver"] = "another driver";
    RunHeader old = header;
    old.protocol = "headroom-0";
    const std::vector<std::string> obstacles = resume_obstacles(old, other, device);
    EXPECT_EQ(obstacles.size(), 6U);
    for (const std::string& obstacle : obstacles) expect_known(obstacle);
    expect_known(resume_refusal("/tmp/run", obstacles).message);
}

TEST(CoreText, KnowsThatARoofIsTooLow) {
    const TemporaryFolder folder;
    Backends backends =
        fake_backends({.launch_time =
                           [](const Shape& shape) {
                               const double tflops = shape.head_dim().value == 64 ? 2 : 1;
                               return Seconds{static_cast<double>(shape.work()) / (tflops * 1e12)};
                           },
                       .bandwidth = 1e12});
    RunRequest request = small_request(folder / "run");
    request.roofs = true;
    request.cache_folder = folder / "cache";
    std::vector<std::string> notes;
    static_cast<void>(measure_sweep(backends, request,
                                    {.tell =
                                         [&](const RunEvent::What& what) {
                                             if (const auto* noted = std::get_if<RunNoted>(&what)) {
                                                 notes.push_back(noted->message);
                                             }
                                         },
                                     .checkpoint = [] { return true; },
                                     .idle = [](Seconds) { return true; },
                                     .watch = [](const auto&) {},
                                     .stop = {}}));
    ASSERT_EQ(notes.size(), 1U);
    expect_known(notes[0]);
}

TEST(CoreText, KnowsThatAnOutputIsWrong) {
    Backends backends = fake_backends({.output_right = [](const Shape&) { return false; }});
    Runner runner(backends);
    RunRequest request;
    request.sweep = sample_header().sweep;
    request.sweep.heads = {HeadCount{12}};
    request.sweep.hidden = {.first = 768, .last = 768, .step = {}};
    request.device = "fake:0";
    request.kernel = "fake";
    runner.start(request);
    std::string reason;
    for (bool over = false; !over;) {
        for (const RunEvent& event : runner.events().wait_and_drain(std::chrono::seconds(1))) {
            if (const auto* done = std::get_if<PointFinished>(&event.what)) {
                reason = done->point.reason;
            }
            over = over || std::holds_alternative<RunEnded>(event.what);
        }
    }
    expect_known(reason);
}

class CoreTextWindowTest : public OpenedRunTest {};

TEST_F(CoreTextWindowTest, ASkippedPointIsExplainedInGermanAndKeepsItsOwnWords) {
    QSettings(QString::fromStdString((folder_ / "headroom.ini").string()), QSettings::IniFormat)
        .setValue(QStringLiteral("window/language"), QStringLiteral("de"));
    Point skipped = measured_point(12, 768);
    skipped.status = PointStatus::skipped;
    skipped.measurement.reset();
    skipped.reason = needs_message(3ULL << 30U, 1ULL << 30U);
    open_run(sample_header(), {skipped});
    select_row(0);
    EXPECT_EQ(text("point_reason"), tr("übersprungen: braucht 3.0 GiB, frei sind 1.0 GiB"));
    EXPECT_EQ(find<QLabel>("point_reason")->toolTip(), tr("needs 3.0 GiB, 1.0 GiB free"));
    const QModelIndex status =
        find<QTableView>("results")->model()->index(0, RunModel::status_column);
    EXPECT_EQ(status.data().toString(), text("point_reason"));
    EXPECT_TRUE(
        status.data(Qt::ToolTipRole).toString().endsWith(tr("needs 3.0 GiB, 1.0 GiB free")));
}

TEST_F(CoreTextWindowTest, AFieldThatBreaksARuleIsExplainedInGerman) {
    QSettings(QString::fromStdString((folder_ / "headroom.ini").string()), QSettings::IniFormat)
        .setValue(QStringLiteral("window/language"), QStringLiteral("de"));
    open();
    type_into("batch", "x");
    EXPECT_EQ(button("run")->toolTip(),
              tr("Batch „x“ ist keine ganze Zahl von 1 bis 2147483647, etwa 4"));
}

// The word for 1 - throughput / roof, not the program's name.
TEST_F(CoreTextWindowTest, ThePanelCallsHeadroomWhatTheTableCallsIt) {
    QSettings(QString::fromStdString((folder_ / "headroom.ini").string()), QSettings::IniFormat)
        .setValue(QStringLiteral("window/language"), QStringLiteral("de"));
    open();
    const QString heading = find<QTableView>("results")
                                ->model()
                                ->headerData(RunModel::headroom_column, Qt::Horizontal)
                                .toString();
    EXPECT_EQ(find<QLabel>("point_headroom")->accessibleName(), heading);
}

}  // namespace
}  // namespace headroom::testing
