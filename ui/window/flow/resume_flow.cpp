// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/resume_flow.h"

#include <QFile>
#include <utility>

#include "core/device/device_choice.h"
#include "core/disk/file_lock.h"
#include "core/formats/run_file.h"
#include "core/session/resume.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"
#include "ui/text/preset_text.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

QString text_of(const fs::path& path) {
    return QFile::decodeName(path.c_str());
}

/// "2026-01-31 14:02 UTC".
QString time_of(const RunHeader& header) {
    QString time = to_qstring(header.utc).left(16);
    return time.replace(QLatin1Char('T'), QLatin1Char(' ')) + QStringLiteral(" UTC");
}

QString offer_text(const UnfinishedRun& run) {
    const std::string& name = run.header.sweep.name;
    return ResumeFlow::tr("Unfinished: %1 on %2 from %3 has %4 of %5.")
        .arg(foreign_text(name.empty() ? to_qstring(run.header.title()) : preset_text(name)),
             foreign_text(to_qstring(run.header.device.name)), time_of(run.header))
        .arg(run.done)
        .arg(points_text(static_cast<std::size_t>(run.header.planned_points)));
}

/// The sweep of the run, anew: on its own device, or on the best where that is not here.
Expected<RunRequest> request_anew(const RunHeader& header, const std::vector<DeviceInfo>& devices) {
    auto device = device_of_run(header, devices);
    if (!device) device = choose_device(devices, "auto");
    if (!device) return tl::unexpected(device.error());
    RunRequest request = request_like(header, device->id);
    auto kernel = choose_kernel(*device, header.kernel, header.sweep.type);
    if (!kernel) kernel = choose_kernel(*device, "auto", header.sweep.type);
    if (!kernel) return tl::unexpected(kernel.error());
    request.kernel = std::move(*kernel);
    return request;
}

}  // namespace

ResumeFlow::ResumeFlow(RunController& controller, OpenFlow& open, OfferBar& bar, QObject* parent)
    : QObject(parent), controller_(controller), open_(open), bar_(bar), probe_(this) {
    connect(&probe_, &UnfinishedProbe::finished, this, &ResumeFlow::take_runs);
    connect(&controller_, &RunController::state_changed, this, &ResumeFlow::show_next);
    connect(&bar_, &OfferBar::put_off, this, [this] {
        if (!offers_.empty()) offers_.pop_front();
        show_next();
    });
}

void ResumeFlow::take_devices(const std::vector<DeviceInfo>& devices) {
    devices_ = devices;
    show_next();
}

void ResumeFlow::take_runs(const std::vector<UnfinishedRun>& runs) {
    for (const UnfinishedRun& run : runs) offers_.push_back({run.path, offer_text(run)});
    show_next();
}

void ResumeFlow::show_next() {
    // Another window may have taken it up since it was found.
    while (!offers_.empty() && !controller_.busy() && writer_of(offers_.front().path)) {
        offers_.pop_front();
    }
    if (offers_.empty() || controller_.busy() || !devices_) {
        bar_.take_back();
        return;
    }
    show_offer(offers_.front());
}

void ResumeFlow::show_offer(const Offer& offer) {
    const fs::path path = offer.path;
    const OfferButton resume{"offer_resume", tr("Resume"),
                             tr("Measure only what is missing, into the same file."),
                             [this, path] { resume_path(path); }};
    const OfferButton as_new{"offer_as_new", tr("Measure as new"),
                             tr("Measure the same sweep from its beginning, into a new file; the "
                                "points of this one stay."),
                             [this, path] { measure_as_new(path); }};
    const OfferButton keep_it{"offer_keep", tr("Keep as it is"),
                              tr("Let the run end with the points that it has, and open it."),
                              [this, path] { keep(path); }};
    const OfferButton show{"offer_show", tr("Show"), tr("Open it, and decide later."),
                           [this, path] { open_.open({text_of(path)}); }};
    bar_.show_offer(offer.refused ? MessageBar::Tone::error : MessageBar::Tone::note, offer.text,
                    {offer.refused ? as_new : resume, keep_it, show});
}

void ResumeFlow::resume(const QString& file) {
    if (controller_.busy() || !devices_) return;
    resume_path(fs::path(QFile::encodeName(file).toStdString()));
}

void ResumeFlow::resume_path(const fs::path& path) {
    if (controller_.busy()) return;
    const auto loaded = read_run_file(path);
    if (!loaded) {
        forget(path);
        emit message(MessageBar::Tone::error, to_qstring(loaded.error().message));
        show_next();
        return;
    }
    const auto request = request_to_resume(path, *loaded, *devices_);
    if (!request) {
        refuse(path, request.error());
        return;
    }
    forget(path);
    emit run_wanted(*request);
}

void ResumeFlow::refuse(const fs::path& path, const Error& why) {
    forget(path);
    if (why.kind == ErrorKind::io) {
        // Nothing is to be measured anew while another measures it.
        emit message(MessageBar::Tone::error, to_qstring(why.message));
    } else {
        offers_.push_front({path, foreign_text(to_qstring(why.message)), true});
    }
    show_next();
}

void ResumeFlow::keep(const fs::path& path) {
    if (const auto kept = keep_unfinished(path); !kept) {
        emit message(MessageBar::Tone::error, to_qstring(kept.error().message));
        return;
    }
    forget(path);
    open_.open({text_of(path)});
    show_next();
}

void ResumeFlow::measure_as_new(const fs::path& path) {
    if (controller_.busy()) return;
    const auto loaded = read_run_file(path);
    const auto request = loaded ? request_anew(loaded->run.header, *devices_)
                                : Expected<RunRequest>(tl::unexpected(loaded.error()));
    if (!request) {
        emit message(MessageBar::Tone::error, to_qstring(request.error().message));
        return;
    }
    // It has its answer, and is not to be offered again; it can be gone on with all the same.
    if (const auto kept = keep_unfinished(path); !kept) {
        emit message(MessageBar::Tone::error, to_qstring(kept.error().message));
    }
    forget(path);
    emit run_wanted(*request);
}

void ResumeFlow::forget(const fs::path& path) {
    std::erase_if(offers_, [&](const Offer& offer) { return offer.path == path; });
}

}  // namespace headroom
