// SPDX-License-Identifier: GPL-3.0-or-later
// The headless program on a fake device. HEADROOM_FAULT, for example "hang:launch:12:1536", gives
// it a fault at one shape (support/faulty_backend.h).
#include <cstdio>
#include <cstdlib>

#include "app/cli/program.h"
#include "support/fake_backend.h"
#include "support/faulty_backend.h"

int main(int count, char** values) {
    using namespace headroom;
    const char* wanted = std::getenv("HEADROOM_FAULT");
    const auto fault = wanted != nullptr ? testing::parse_fault(wanted) : std::nullopt;
    if (wanted != nullptr && !fault) {
        std::fprintf(stderr, "HEADROOM_FAULT says no fault: %s\n", wanted);
        return 2;
    }
    return cli::run_program(count, values, [&] {
        Backends backends = testing::fake_backends();
        if (fault) backends[0] = make_faulty_backend(std::move(backends[0]), *fault);
        return backends;
    });
}
