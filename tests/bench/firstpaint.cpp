// SPDX-License-Identifier: GPL-3.0-or-later
// firstpaint PROGRAM: starts it on $DISPLAY, waits until its first window is painted and has settled, prints
// "FIRST_MS LAST_MS PSS_KIB" (from exec to the first and to the last change of pixels; memory then) and ends
// it.
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <string>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int leastSize = 200; // smaller windows are helpers of the toolkit
constexpr auto patience = std::chrono::seconds(20);
constexpr auto settle = std::chrono::seconds(2);

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "firstpaint: %s\n", what);
    std::exit(1);
}

long pssKib(pid_t pid)
{
    std::ifstream rollup("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string word; rollup >> word;) {
        if (word == "Pss:") {
            rollup >> word;
            return std::stol(word);
        }
    }
    fail("its memory can't be read; programs that forbid it need root here");
}

void watch(xcb_connection_t *x, xcb_window_t window)
{
    const xcb_damage_damage_t damage = xcb_generate_id(x);
    xcb_damage_create(x, damage, window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_flush(x);
}

// Takes the X server's events until the deadline, or until a window that was painted has been left alone for
// as long as settle; tells when its pixels changed first and last.
std::pair<Clock::time_point, Clock::time_point> watchPaints(
    xcb_connection_t *x, uint8_t damageNotify, Clock::time_point deadline)
{
    std::optional<Clock::time_point> first;
    Clock::time_point last;
    while (!first || Clock::now() < last + settle) {
        if (!first && Clock::now() > deadline)
            fail("no window was painted");
        const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(
            xcb_poll_for_event(x), &std::free);
        if (!event) {
            pollfd fd {xcb_get_file_descriptor(x), POLLIN, 0};
            poll(&fd, 1, 5);
            continue;
        }
        const uint8_t type = event->response_type & 0x7f;
        if (type == damageNotify) {
            last = Clock::now();
            first = first.value_or(last);
            xcb_damage_subtract(
                x, reinterpret_cast<xcb_damage_notify_event_t *>(event.get())->damage, XCB_NONE, XCB_NONE);
            xcb_flush(x);
        } else if (type == XCB_CREATE_NOTIFY) {
            const auto *created = reinterpret_cast<xcb_create_notify_event_t *>(event.get());
            if (created->width >= leastSize && created->height >= leastSize)
                watch(x, created->window);
        }
    }
    return {*first, last};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        fail("usage: firstpaint PROGRAM");
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x))
        fail("no X server");
    const auto *extension = xcb_get_extension_data(x, &xcb_damage_id);
    if (!extension || !extension->present)
        fail("the X server has no damage extension");
    std::free(xcb_damage_query_version_reply(x, xcb_damage_query_version(x, 1, 1), nullptr));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(x, root, XCB_CW_EVENT_MASK, &mask);
    std::free(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));

    const auto start = Clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    const auto [first, last] = watchPaints(x, extension->first_event + XCB_DAMAGE_NOTIFY, start + patience);
    using Milliseconds = std::chrono::duration<double, std::milli>;
    std::printf("%.1f %.1f %ld\n", Milliseconds(first - start).count(), Milliseconds(last - start).count(),
        pssKib(pid));
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
    xcb_disconnect(x);
}
