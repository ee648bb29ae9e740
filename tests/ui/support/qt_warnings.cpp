// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/qt_warnings.h"

#include <gtest/gtest.h>

#include <QMutex>
#include <QStringList>
#include <algorithm>
#include <cstdio>

namespace headroom {
namespace {

struct ExpectedParts {
    QMutex mutex;
    // The offscreen platform says so of every window with a smallest size.
    QStringList parts{QStringLiteral("This plugin does not support propagateSizeHints()")};
};

ExpectedParts& expected() {
    static ExpectedParts parts;
    return parts;
}

bool is_expected(const QString& message) {
    const QMutexLocker lock(&expected().mutex);
    const QStringList& parts = expected().parts;
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return message.contains(part); });
}

void take_message(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg || is_expected(message)) return;
    if (testing::UnitTest::GetInstance()->current_test_info() != nullptr) {
        ADD_FAILURE() << "Qt warns: " << message.toStdString();
    } else {
        std::fprintf(stderr, "Qt warns outside of a test: %s\n", qPrintable(message));
    }
}

}  // namespace

void fail_on_qt_warnings() {
    qInstallMessageHandler(take_message);
}

ExpectQtWarning::ExpectQtWarning(const QString& part) {
    const QMutexLocker lock(&expected().mutex);
    expected().parts.append(part);
}

ExpectQtWarning::~ExpectQtWarning() {
    const QMutexLocker lock(&expected().mutex);
    expected().parts.removeLast();
}

}  // namespace headroom
