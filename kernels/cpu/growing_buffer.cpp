// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/growing_buffer.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdint>

#include "core/sweep/memory_need.h"

namespace headroom {

GrowingBuffer::~GrowingBuffer() {
    release();
}

void GrowingBuffer::release() {
    if (base_ != nullptr) munmap(base_, reserved_ + granule);
    base_ = data_ = nullptr;
    reserved_ = size_ = 0;
}

bool GrowingBuffer::reserve(std::uint64_t bytes) {
    bytes = rounded(bytes);
    void* mapped = mmap(nullptr, bytes + granule, PROT_NONE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED) return false;
    base_ = static_cast<std::byte*>(mapped);
    const auto misaligned = reinterpret_cast<std::uintptr_t>(base_) % granule;
    data_ = base_ + (misaligned == 0 ? 0 : granule - misaligned);
    reserved_ = bytes;
    // Only advice: without huge pages all is right, and a little slower.
    madvise(data_, reserved_, MADV_HUGEPAGE);
    return true;
}

Expected<void> GrowingBuffer::grow(std::uint64_t bytes, std::uint64_t address_space) {
    bytes = rounded(bytes);
    if (bytes <= size_) return {};
    if (!keeps(bytes)) {
        release();
        // Where so many addresses cannot be had, those that are needed now will do.
        if (!reserve(std::max(bytes, address_space)) && !reserve(bytes)) {
            return fail(ErrorKind::out_of_memory,
                        "the system refused " + format_bytes(bytes) + " of address space");
        }
    }
    if (mprotect(data_ + size_, bytes - size_, PROT_READ | PROT_WRITE) != 0) {
        release();
        return fail(ErrorKind::out_of_memory, "the system refused " + format_bytes(bytes) +
                                                  " of memory, though as much seemed free");
    }
    size_ = bytes;
    return {};
}

void GrowingBuffer::trim(std::uint64_t bytes) {
    bytes = rounded(bytes);
    if (bytes >= size_) return;
    madvise(data_ + bytes, size_ - bytes, MADV_DONTNEED);
    mprotect(data_ + bytes, size_ - bytes, PROT_NONE);
    size_ = bytes;
}

}  // namespace headroom
