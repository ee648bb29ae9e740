// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/module_loader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "kernels/backends.h"

namespace headroom {
namespace {

using ::testing::HasSubstr;

/// Sets HEADROOM_CUDA_MODULE for the time of a test.
class ModuleVariable {
public:
    explicit ModuleVariable(const char* path) { setenv("HEADROOM_CUDA_MODULE", path, 1); }
    ~ModuleVariable() { unsetenv("HEADROOM_CUDA_MODULE"); }
    ModuleVariable(const ModuleVariable&) = delete;
    ModuleVariable& operator=(const ModuleVariable&) = delete;
};

TEST(ModuleLoader, LooksBesideTheProgramAndInItsLibraryFolder) {
    unsetenv("HEADROOM_CUDA_MODULE");
    const auto candidates = cuda_module_candidates();
    ASSERT_GE(candidates.size(), 2U);
    const std::string folder =
        std::filesystem::read_symlink("/proc/self/exe").parent_path().string();
    const std::string above = std::filesystem::path(folder).parent_path().string();
    EXPECT_EQ(candidates[0], folder + "/headroom-cuda.so");
    EXPECT_EQ(candidates[1], above + "/lib/headroom/headroom-cuda.so");
}

TEST(ModuleLoader, AGivenModuleIsTheOnlyCandidate) {
    const ModuleVariable variable("/no/such/module.so");
    EXPECT_THAT(cuda_module_candidates(),
                ::testing::ElementsAre(std::filesystem::path("/no/such/module.so")));
}

TEST(ModuleLoader, AGivenModuleThatIsMissingIsNamed) {
    const ModuleVariable variable("/no/such/module.so");
    const Backends backends = make_backends();
    ASSERT_EQ(backends.size(), 2U);
    const auto devices = backends[0]->devices();
    ASSERT_EQ(devices.size(), 1U);
    EXPECT_EQ(devices[0].id, "cuda:0");
    EXPECT_EQ(devices[0].unavailable_reason,
              "HEADROOM_CUDA_MODULE names /no/such/module.so, which does not exist");
    EXPECT_EQ(backends[1]->name(), "cpu");
}

TEST(ModuleLoader, LoadsABackendFromAModule) {
    const auto backend = load_cuda_backend({"/no/such/module.so", HEADROOM_TEST_MODULE});
    ASSERT_TRUE(backend) << backend.error().message;
    EXPECT_EQ((*backend)->name(), "cuda");
    EXPECT_EQ((*backend)->devices().at(0).name, "Module for tests");
}

TEST(ModuleLoader, AModuleOfAnotherVersionIsRefusedInItsWords) {
    const auto backend = load_cuda_backend({HEADROOM_OLD_TEST_MODULE});
    ASSERT_FALSE(backend);
    EXPECT_EQ(backend.error().message, "the module is of version 0.0.0");
}

TEST(ModuleLoader, ALibraryThatIsNoModuleIsRefused) {
    const auto backend = load_cuda_backend({"/proc/self/exe"});
    ASSERT_FALSE(backend);
    EXPECT_THAT(backend.error().message, HasSubstr("/proc/self/exe does not load"));
}

TEST(ModuleLoader, AMissingCublasIsNamed) {
    EXPECT_EQ(explain_load_error(
                  "headroom-cuda.so",
                  "libcublas.so.13: cannot open shared object file: No such file or directory"),
              "cuBLAS is not installed: libcublas.so.13 is missing; install NVIDIA's CUDA "
              "libraries, or name their folder in LD_LIBRARY_PATH");
}

TEST(ModuleLoader, AMissingDriverIsNamed) {
    EXPECT_EQ(explain_load_error(
                  "headroom-cuda.so",
                  "libcuda.so.1: cannot open shared object file: No such file or directory"),
              "the NVIDIA driver is not installed");
}

TEST(ModuleLoader, AnyOtherLibraryIsNamed) {
    EXPECT_EQ(explain_load_error("headroom-cuda.so",
                                 "libfmt.so.9: cannot open shared object file: No such file"),
              "libfmt.so.9 is missing, which the CUDA module needs; install the package it is in");
}

TEST(ModuleLoader, WhatIsNotUnderstoodIsQuoted) {
    EXPECT_EQ(explain_load_error("/opt/headroom-cuda.so", "undefined symbol: abc"),
              "the CUDA module /opt/headroom-cuda.so does not load: undefined symbol: abc");
}

TEST(Backends, CudaComesBeforeTheCpu) {
    const Backends backends = make_backends();
    ASSERT_EQ(backends.size(), 2U);
    EXPECT_EQ(backends[0]->name(), "cuda");
    EXPECT_EQ(backends[1]->name(), "cpu");
}

}  // namespace
}  // namespace headroom
