// SPDX-License-Identifier: GPL-3.0-or-later
// firstpaint PROGRAM [SETTLE_S [HIDDEN_S]]: starts it on $DISPLAY, waits until its first window is painted
// and nothing in it has changed for SETTLE_S (else 2), prints "FIRST_MS LAST_MS PSS_KIB GAP_MS" (from exec to
// the first and to the last change of pixels; memory then; the longest that the window took from its first
// paint on to answer whether it is alive, which its UI thread does) and ends it. With HIDDEN_S the window is
// minimized then, which takes a window manager, and a fifth number tells how often one of the program's
// threads woke up in that time.
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <poll.h>
#include <string>
#include <thread>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int leastSize = 200; // smaller windows are helpers of the toolkit
constexpr auto patience = std::chrono::seconds(20);
constexpr auto hiding = std::chrono::seconds(2); // until a minimized window has come to rest
constexpr auto pause = std::chrono::milliseconds(5); // between two questions whether it is alive

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

// By thread: each time that it had nothing to do, it has been woken before.
std::map<std::string, long> wakeUps(pid_t pid)
{
    std::map<std::string, long> counts;
    for (const auto &task : std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/task")) {
        std::ifstream status(task.path() / "status");
        for (std::string word; status >> word;) {
            if (word == "voluntary_ctxt_switches:")
                status >> counts[task.path().filename()];
        }
    }
    return counts;
}

long wakeUpsIn(pid_t pid, std::chrono::seconds time)
{
    auto before = wakeUps(pid);
    std::this_thread::sleep_for(time);
    long sum = 0;
    for (const auto &[thread, count] : wakeUps(pid)) {
        sum += count - before[thread];
        before.erase(thread);
    }
    return sum + long(before.size()); // those that have ended woke up for it
}

bool isViewable(xcb_connection_t *x, xcb_window_t window)
{
    const std::unique_ptr<xcb_get_window_attributes_reply_t, decltype(&std::free)> reply(
        xcb_get_window_attributes_reply(x, xcb_get_window_attributes(x, window), nullptr), &std::free);
    return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE;
}

xcb_atom_t atom(xcb_connection_t *x, const std::string &name)
{
    const auto cookie = xcb_intern_atom(x, 0, uint16_t(name.size()), name.c_str());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(x, cookie, nullptr), &std::free);
    return reply ? reply->atom : XCB_NONE;
}

// Asks a window again and again whether it is alive, as a window manager does: _NET_WM_PING of EWMH. The
// answer comes to the root window.
class Pings
{
public:
    Pings(xcb_connection_t *x, xcb_window_t root)
        : m_x(x)
        , m_root(root)
        , m_protocols(atom(x, "WM_PROTOCOLS"))
        , m_ping(atom(x, "_NET_WM_PING"))
    {
    }

    void begin(xcb_window_t window) { m_window = window; }
    void look() // asks when it is time; counts the waiting that isn't over
    {
        const auto now = Clock::now();
        if (m_isAsked)
            longest = std::max(longest, now - m_asked);
        if (!m_window || m_isAsked || now < m_asked + pause)
            return;
        xcb_client_message_event_t message {};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = m_window;
        message.type = m_protocols;
        message.data.data32[0] = m_ping;
        message.data.data32[2] = m_window;
        xcb_send_event(m_x, 0, m_window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<char *>(&message));
        xcb_flush(m_x);
        m_asked = now;
        m_isAsked = true;
    }
    void take(const xcb_client_message_event_t &message)
    {
        if (message.window != m_root || message.type != m_protocols || message.data.data32[0] != m_ping)
            return;
        m_isAsked = false;
        ++answers;
    }

    xcb_window_t window() const { return m_window; }

    Clock::duration longest {};
    int answers = 0;

private:
    xcb_connection_t *m_x;
    xcb_window_t m_root;
    xcb_atom_t m_protocols;
    xcb_atom_t m_ping;
    xcb_window_t m_window = XCB_NONE;
    Clock::time_point m_asked;
    bool m_isAsked = false;
};

// As a window's own button does it: ICCCM 4.1.4.
void minimize(xcb_connection_t *x, xcb_window_t root, xcb_window_t window)
{
    constexpr uint32_t iconicState = 3;
    xcb_client_message_event_t message {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom(x, "WM_CHANGE_STATE");
    message.data.data32[0] = iconicState;
    xcb_send_event(x, 0, root, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
        reinterpret_cast<char *>(&message));
    xcb_flush(x);
    std::this_thread::sleep_for(hiding);
    if (isViewable(x, window))
        fail("no window manager minimizes the window");
}

void watch(xcb_connection_t *x, xcb_window_t window)
{
    const xcb_damage_damage_t damage = xcb_generate_id(x);
    xcb_damage_create(x, damage, window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_flush(x);
}

// Takes the X server's events until the deadline, or until a window that was painted has been left alone for
// as long as settle; tells when its pixels changed first and last.
std::pair<Clock::time_point, Clock::time_point> watchPaints(xcb_connection_t *x, uint8_t damageNotify,
    Clock::time_point deadline, Clock::duration settle, Pings &pings)
{
    std::optional<Clock::time_point> first;
    Clock::time_point last;
    while (!first || Clock::now() < last + settle) {
        if (!first && Clock::now() > deadline)
            fail("no window was painted");
        pings.look();
        const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(
            xcb_poll_for_event(x), &std::free);
        if (!event) {
            pollfd fd {xcb_get_file_descriptor(x), POLLIN, 0};
            poll(&fd, 1, 5);
            continue;
        }
        const uint8_t type = event->response_type & 0x7f;
        if (type == damageNotify) {
            const auto &damage = *reinterpret_cast<xcb_damage_notify_event_t *>(event.get());
            last = Clock::now();
            if (!first)
                pings.begin(damage.drawable);
            first = first.value_or(last);
            xcb_damage_subtract(x, damage.damage, XCB_NONE, XCB_NONE);
            xcb_flush(x);
        } else if (type == XCB_CLIENT_MESSAGE) {
            pings.take(*reinterpret_cast<xcb_client_message_event_t *>(event.get()));
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
        fail("usage: firstpaint PROGRAM [SETTLE_S [HIDDEN_S]]");
    const auto settle = std::chrono::seconds(argc > 2 ? std::atoi(argv[2]) : 2);
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x))
        fail("no X server");
    const auto *extension = xcb_get_extension_data(x, &xcb_damage_id);
    if (!extension || !extension->present)
        fail("the X server has no damage extension");
    std::free(xcb_damage_query_version_reply(x, xcb_damage_query_version(x, 1, 1), nullptr));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(x, root, XCB_CW_EVENT_MASK, &mask);
    std::free(xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));

    const auto start = Clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        execlp(argv[1], argv[1], nullptr);
        _exit(127);
    }
    Pings pings(x, root);
    const auto [first, last]
        = watchPaints(x, extension->first_event + XCB_DAMAGE_NOTIFY, start + patience, settle, pings);
    if (pings.answers == 0)
        fail("the window doesn't say whether it is alive");
    using Milliseconds = std::chrono::duration<double, std::milli>;
    std::printf("%.1f %.1f %ld %.1f", Milliseconds(first - start).count(), Milliseconds(last - start).count(),
        pssKib(pid), Milliseconds(pings.longest).count());
    if (argc > 3) {
        minimize(x, root, pings.window());
        std::printf(" %ld", wakeUpsIn(pid, std::chrono::seconds(std::atoi(argv[3]))));
    }
    std::printf("\n");
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
    xcb_disconnect(x);
}
