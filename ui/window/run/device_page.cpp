// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/device_page.h"

#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

#include "core/device/backend_traits.h"
#include "core/device/kernel_traits.h"
#include "core/sweep/memory_need.h"
#include "ui/controls/style_paint.h"
#include "ui/text/capitalized.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/window/run/run_facts.h"

namespace headroom {
namespace {

QString bytes_text(const std::optional<std::uint64_t>& bytes) {
    return bytes ? to_qstring(format_bytes(*bytes)) : DevicePage::tr("n/a");
}

QString kernel_text(const KernelInfo& kernel) {
    QStringList types;
    for (const DataType type : kernel.types) types += to_qstring(to_string(type));
    return QStringLiteral("%1 (%2)").arg(to_qstring(kernel_title(kernel.name)),
                                         types.join(QStringLiteral(", ")));
}

/// "power_limit_w" as "power limit w": a key that has no better name here.
QString fact_name(const std::string& key) {
    QString name = to_qstring(key);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return capitalized(name);
}

std::vector<Fact> facts_of(const DeviceInfo& device) {
    std::vector<Fact> facts{
        {DevicePage::tr("Device"), to_qstring(device.name)},
        {DevicePage::tr("Id"), to_qstring(device.id)},
    };
    if (device.unavailable_reason) {
        facts.push_back(
            {DevicePage::tr("Not available"), core_text(*device.unavailable_reason), true});
        return facts;
    }
    QStringList kernels;
    for (const KernelInfo& kernel : device.kernels) kernels += kernel_text(kernel);
    facts.insert(facts.end(),
                 {{DevicePage::tr("Memory"), bytes_text(device.memory_bytes)},
                  {DevicePage::tr("Free"), bytes_text(device.memory_free_bytes)},
                  {DevicePage::tr("Last-level cache"), bytes_text(device.cache_bytes)},
                  {backend_traits(device.backend).kind == DeviceKind::cpu
                       ? DevicePage::tr("Cores")
                       : DevicePage::tr("Multiprocessors"),
                   device.processors ? QString::number(*device.processors) : DevicePage::tr("n/a")},
                  {DevicePage::tr("Kernels"), kernels.join(QStringLiteral(", "))},
                  {DevicePage::tr("UUID"), to_qstring(device.uuid)}});
    for (const auto& [key, value] : device.facts) {
        facts.push_back({fact_name(key), to_qstring(value)});
    }
    return facts;
}

}  // namespace

DevicePage::DevicePage(QWidget* parent)
    : QWidget(parent),
      groups_(new FactGroups(FactList::Values::left, FactGroups::FirstRule::none)) {
    setObjectName(QStringLiteral("device_page"));
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(metrics::card_padding, metrics::grid, metrics::card_padding,
                               metrics::grid);
    column->addWidget(groups_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    show_device(std::nullopt);
}

void DevicePage::show_device(const std::optional<DeviceInfo>& device) {
    device_ = {tr("Device of the next run"),
               device ? facts_of(*device)
                      : std::vector<Fact>{{tr("Device"), tr("looking for devices …")}}};
    show_groups();
}

void DevicePage::show_run(const RunHeader& header, const std::optional<Steadiness>& steadiness) {
    run_ = run_facts(header, steadiness);
    show_groups();
}

void DevicePage::show_no_run() {
    run_.clear();
    show_groups();
}

void DevicePage::show_groups() {
    std::vector<FactGroup> groups = run_;
    groups.push_back(device_);
    groups_->set_groups(groups);
}

}  // namespace headroom
