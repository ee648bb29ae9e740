// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, ended by a signal: in a process of its own.
#ifdef HEADROOM_PROGRAM

#include <gtest/gtest.h>
#include <signal.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace headroom {
namespace {

/// Whether the process catches the signal: "SigCgt" of proc(5), a hexadecimal mask.
bool catches(qint64 process, int signal) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return false;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (!line.startsWith("SigCgt:")) continue;
        return ((line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1U) != 0;
    }
    return false;
}

class QuitSignals : public testing::TestWithParam<int> {};

TEST_P(QuitSignals, EndTheWindowInOrderAndSaveItsSettings) {
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HEADROOM_PROGRAM), QStringList());
    ASSERT_TRUE(process.waitForStarted());
    constexpr int patience_ms = 120'000;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return catches(process.processId(), GetParam()); }, patience_ms));
    ASSERT_EQ(kill(static_cast<pid_t>(process.processId()), GetParam()), 0);
    ASSERT_TRUE(process.waitForFinished(patience_ms));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 128 + GetParam());
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("headroom/headroom.ini"))));
}

INSTANTIATE_TEST_SUITE_P(All, QuitSignals, testing::Values(SIGINT, SIGTERM, SIGHUP));

}  // namespace
}  // namespace headroom

#endif
