// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SANITIZE_THREAD__)
// Of the sanitizer's runtime, which has no header for them.
extern "C" {
void AnnotateIgnoreReadsBegin(const char* file, int line);
void AnnotateIgnoreReadsEnd(const char* file, int line);
void AnnotateIgnoreWritesBegin(const char* file, int line);
void AnnotateIgnoreWritesEnd(const char* file, int line);
}
#endif

namespace headroom {

/// While it lives, ThreadSanitizer does not watch what this thread reads and writes; in every other
/// build it does nothing. For gigabytes that one thread alone uses: watched, they take five times
/// as much memory, more than a machine with a large cache may have.
class UnwatchedMemory {
public:
    UnwatchedMemory() {
#if defined(__SANITIZE_THREAD__)
        AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
#endif
    }
    ~UnwatchedMemory() {
#if defined(__SANITIZE_THREAD__)
        AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
        AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
#endif
    }
    UnwatchedMemory(const UnwatchedMemory&) = delete;
    UnwatchedMemory& operator=(const UnwatchedMemory&) = delete;
};

}  // namespace headroom
