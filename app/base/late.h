// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>

// What a start has no use for is loaded when something is first asked of it: a window is painted without it.
// So it is with the libraries that app/CMakeLists.txt names as NAME_LIBRARY; where it names none, they are
// linked.
namespace base {

// Ends the program where the library isn't there or lacks the function.
QFunctionPointer inLibrary(const char *library, const char *function);

// Called as the function is.
template <typename Function, QFunctionPointer (*find)(const char *)> class Late
{
public:
    constexpr explicit Late(const char *name)
        : m_name(name)
    {
    }
    Q_DISABLE_COPY_MOVE(Late)

    operator Function *()
    {
        Function *known = m_known.load(std::memory_order_acquire);
        if (!known) {
            known = reinterpret_cast<Function *>(find(m_name));
            m_known.store(known, std::memory_order_release);
        }
        return known;
    }

private:
    const char *m_name;
    std::atomic<Function *> m_known = nullptr;
};

} // namespace base
