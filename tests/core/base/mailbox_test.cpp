// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include <gtest/gtest.h>

#include <thread>

namespace headroom {
namespace {

using namespace std::chrono_literals;

TEST(Mailbox, GivesWhatWasPostedInOrderAndOnce) {
    Mailbox<int> mailbox;
    mailbox.post(1);
    mailbox.post(2);
    EXPECT_EQ(mailbox.drain(), (std::vector{1, 2}));
    EXPECT_TRUE(mailbox.drain().empty());
}

TEST(Mailbox, LosesNothingBetweenThreads) {
    Mailbox<int> mailbox;
    std::jthread poster([&] {
        for (int i = 0; i < 10'000; ++i) mailbox.post(i);
    });
    std::vector<int> all;
    while (all.size() < 10'000) {
        for (const int value : mailbox.wait_and_drain(1s)) all.push_back(value);
    }
    for (int i = 0; i < 10'000; ++i) ASSERT_EQ(all[static_cast<std::size_t>(i)], i);
}

TEST(Mailbox, WaitingEndsWithoutAPost) {
    Mailbox<int> mailbox;
    EXPECT_TRUE(mailbox.wait_and_drain(1ms).empty());
}

}  // namespace
}  // namespace headroom
