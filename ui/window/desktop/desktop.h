// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <optional>

class QWidget;

namespace headroom {

/// The desktop around the window: what colours it prefers, and what it tells a person for us.
class Desktop : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether windows are to be dark; nothing: the desktop does not say.
    virtual std::optional<bool> wants_dark() const = 0;
    /// Tells a person who looks elsewhere. Never waits; where nobody takes it, nothing happens.
    virtual void notify(const QString& title, const QString& text) = 0;
    /// Marks the window where windows are listed, until it is looked at.
    virtual void alert(QWidget& window) = 0;

signals:
    /// wants_dark() is another one.
    void wants_dark_changed();
};

}  // namespace headroom
