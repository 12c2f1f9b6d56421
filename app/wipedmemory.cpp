// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt and the C library give back is wiped first: they copy a token here and there, and a lock is to
// leave none. Linked into a program, it takes the place of the C library's own.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(CLOAKROOM_SANITIZE)
#include <cstring>
#include <malloc.h>

extern "C" {

void __libc_free(void *memory);

void free(void *memory) noexcept
{
    if (memory)
        ::explicit_bzero(memory, ::malloc_usable_size(memory));
    __libc_free(memory);
}

// One that moves leaves its old place as any other does.
void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return std::malloc(size);
    const std::size_t had = ::malloc_usable_size(memory);
    if (size > had / 2 && size <= had)
        return memory;
    void *moved = size ? std::malloc(size) : nullptr;
    if (moved)
        std::memcpy(moved, memory, had < size ? had : size);
    if (moved || !size)
        std::free(memory);
    return moved;
}

} // extern "C"
#endif
