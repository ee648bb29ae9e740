// SPDX-License-Identifier: GPL-3.0-or-later
// Hands every file of the folders that are named to the fuzz target, once: what `./dev test` does
// with the corpus, where no fuzzer is built.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "fuzz_target.h"

int main(int argc, char** argv) {
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
            std::cerr << entry.path().filename().string() << "\n";
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                   bytes.size());
            ++inputs;
        }
    }
    std::cerr << inputs << " inputs replayed\n";
    return inputs > 0 ? 0 : 1;
}
