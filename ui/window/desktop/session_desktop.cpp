// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop/session_desktop.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

namespace headroom {
namespace {

const auto portal_service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portal_path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portal_settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto color_scheme = QStringLiteral("color-scheme");

/// Whether there is a bus to speak to: without one, asking would start one.
bool has_session_bus() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

}  // namespace

class SessionDesktop final : public Desktop {
    Q_OBJECT

public:
    SessionDesktop();

    std::optional<bool> wants_dark() const override { return dark_; }
    void notify(const QString& title, const QString& text) override;
    void alert(QWidget& window) override;

private slots:
    /// A setting of the portal has changed.
    void take_setting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    /// Asks the portal; the answer comes later, or never.
    void ask();
    void take_scheme(const QVariant& value);

    std::optional<bool> dark_;
};

SessionDesktop::SessionDesktop() {
    // After the first paint: the window does not wait for a bus.
    QTimer::singleShot(0, this, &SessionDesktop::ask);
}

void SessionDesktop::ask() {
    if (!has_session_bus()) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    // Without the service's name, as finding its owner would wait for the bus.
    bus.connect(QString(), portal_path, portal_settings, QStringLiteral("SettingChanged"), this,
                SLOT(take_setting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal_service, portal_path, portal_settings,
                                                       QStringLiteral("Read"));
    read << appearance << color_scheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) take_scheme(reply.value().variant());
    });
}

void SessionDesktop::take_setting(const QString& group, const QString& key,
                                  const QDBusVariant& value) {
    if (group == appearance && key == color_scheme) take_scheme(value.variant());
}

void SessionDesktop::take_scheme(const QVariant& value) {
    // The portal's Read() wraps the value in a variant once more than its signal does.
    QVariant scheme = value;
    if (scheme.canConvert<QDBusVariant>()) scheme = scheme.value<QDBusVariant>().variant();
    constexpr uint prefers_dark = 1;
    constexpr uint prefers_light = 2;
    std::optional<bool> dark;
    if (scheme.toUInt() == prefers_dark) dark = true;
    if (scheme.toUInt() == prefers_light) dark = false;
    if (dark == dark_) return;
    dark_ = dark;
    emit wants_dark_changed();
}

void SessionDesktop::notify(const QString& title, const QString& text) {
    if (!has_session_bus()) return;
    const auto service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                       service, QStringLiteral("Notify"));
    constexpr uint no_other = 0;
    constexpr int usual_time = -1;
    message << QApplication::applicationDisplayName() << no_other << QApplication::desktopFileName()
            << title << text << QStringList() << QVariantMap() << usual_time;
    QDBusConnection::sessionBus().send(message);
}

void SessionDesktop::alert(QWidget& window) {
    QApplication::alert(&window);
}

std::unique_ptr<Desktop> session_desktop() {
    return std::make_unique<SessionDesktop>();
}

}  // namespace headroom

#include "session_desktop.moc"
