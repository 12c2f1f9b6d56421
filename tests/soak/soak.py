#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/support/keyring /usr/bin/python3 soak.py PROGRAMS [short] [SUITE...]

Breaks the server, the keychain, the disk and the program itself while logins are renewed, and prints a table:
fault, repetitions, logins lost, messages right. A login is lost when it needs a new sign-in although what the
server issued last had been saved, or without a true reason. Exits with 1 when there is one."""

import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter

import damage
from desk import Desk, Keyring

GOOD, SIGN_IN_AGAIN, NOT_NOW, KEYCHAIN, NOT_REVOKED, FILES, ASKED_TO_END = 0, 4, 5, 6, 8, 9, 130
# Why a sign-in may be needed when the program ended, or the answer did, before the answer was saved.
TRUE_REASONS = {"refresh.cut_off", "refresh.answer_lost"}
SHORT = "short" in sys.argv[2:]
ONLY = [word for word in sys.argv[2:] if word != "short"]
PERSON = "ana"

desk = Desk(sys.argv[1])
keyring = Keyring()
rows = []


class Tally:
    def __init__(self, fault):
        self.fault, self.times, self.lost, self.again, self.wrong = fault, 0, 0, 0, 0
        self.words = []
        rows.append(self)

    def note(self, ended, good, may_need_sign_in=False):
        """`good`: how it should have ended; a needed sign-in is true only where it was said to be possible."""
        self.times += 1
        if ended.status == SIGN_IN_AGAIN:
            self.again += 1
            if not may_need_sign_in or ended.code not in TRUE_REASONS:
                self.lost += 1
                self.words.append(str(ended))
            restore()
        elif not good(ended):
            self.wrong += 1
            self.words.append(str(ended))

    def __str__(self):
        right = self.times - self.wrong - self.lost
        return (f"{self.fault:<52} {self.times:>5} {self.lost:>6} {self.again:>9} {right:>6}"
                + "".join(f"\n    {word}" for word in self.words[:5]))


def restore():
    ended = desk.sign_in(PERSON)
    if ended.status != GOOD:
        raise SystemExit(f"signing in again failed: {ended}")


def times(full, short):
    return range(short if SHORT else full)


def works(ended):
    return ended.status == GOOD


def fails(status, code):
    return lambda ended: ended.status == status and ended.code == code


def newest_is_kept():
    """What the server issued last is in the keychain."""
    return keyring.holds(desk.server.control()["newest"][PERSON])


def note_after_kill(tally):
    """A sign-in may be needed only where the newest refresh token had not been saved; then that is said."""
    time.sleep(0.1)
    may_need_sign_in = not newest_is_kept()
    tally.note(desk.run("renew", PERSON), works, may_need_sign_in=may_need_sign_in)
    if not newest_is_kept():
        tally.wrong += 1
        tally.words.append("the keychain holds another refresh token than the newest")


def killing(calls, moment):
    """What ends a command at the call of that number of one of its threads."""
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}", "-e",
            f"inject={calls}:signal=SIGKILL:when={moment}")


def need_kills(tally, killed, least):
    if killed < least:
        tally.wrong += 1
        tally.words.append(f"only {killed} were killed")


def calls_of_a_renewal():
    """How often each call is made at most by one of its threads, as strace counts them when it is to kill."""
    with tempfile.NamedTemporaryFile("r") as log:
        desk.run("renew", PERSON, under=("strace", "-f", "-qq", "-o", log.name, "-e",
                                         "trace=sendmsg,sendto,write", "-e", "signal=none"))
        begun = filter(None, (re.match(r"(\d+) +(\w+)\(", line) for line in log))
        made = Counter(call.groups() for call in begun)
    calls = {}
    for (_, call), count in made.items():
        calls[call] = max(calls.get(call, 0), count)
    if "sendmsg" not in calls or "write" not in calls:
        raise SystemExit(f"strace saw nothing of a renewal: {calls}")
    return calls


def kill_at_messages():
    """Killed as it sends its n-th message to the keychain or line to the server, for every n."""
    for call, count in sorted(calls_of_a_renewal().items()):
        tally = Tally(f"killed at each {call} of a renewal ({count})")
        moments = list(range(1, count + 1)) * (1 if SHORT else 20)
        killed = 0
        chosen = random.sample(moments, min(4, count)) if SHORT else moments
        for moment in chosen:
            ended = desk.run("renew", PERSON, under=killing(call, moment))
            killed += ended.status == -signal.SIGKILL
            note_after_kill(tally)
        need_kills(tally, killed, len(chosen) / 2 - 1)  # one run makes a call or two more than another


def kill_at_random():
    for delay in (0, 200):
        tally = Tally(f"killed at any moment, answers after {delay} ms")
        for _ in times(100, 4):
            desk.server.control(delay=delay)
            process = desk.start("renew", PERSON)
            time.sleep(random.uniform(0, 0.5))
            process.kill()
            desk.end(process)
            time.sleep(delay / 1000)
            desk.server.control(delay=0)
            note_after_kill(tally)


def asked_to_end():
    """Ctrl-C and SIGTERM in the middle of a renewal: it is saved first."""
    for name in ("INT", "TERM"):
        tally = Tally(f"SIG{name} while the server thinks")
        for _ in times(20, 2):
            desk.server.control(delay=400)
            before = desk.server.control()["requests"]
            process = desk.start("renew", PERSON)
            while desk.server.control()["requests"] == before and process.poll() is None:
                time.sleep(0.01)
            process.send_signal(signal.Signals[f"SIG{name}"])
            tally.note(desk.end(process), fails(ASKED_TO_END, "cli.interrupted"))
            desk.server.control(delay=0)
            tally.note(desk.run("renew", PERSON), works)


def server_faults():
    for fault in ("500", "503", "429", "portal"):
        tally = Tally(f"server: {fault}, three times")
        for _ in times(20, 1):
            desk.server.control(fault=fault, count=3)
            tally.note(desk.run("renew", PERSON), works)
    for fault in ("reset", "lost", "truncated"):
        tally = Tally(f"server: answer {fault}")
        for _ in times(20, 1):
            desk.server.control(fault=fault, count=1)
            tally.note(desk.run("renew", PERSON), works, may_need_sign_in=True)
    tally = Tally("server: gone for longer than the command waits")
    for _ in times(3, 0):
        desk.server.control(fault="500", count=10_000)
        tally.note(desk.run("renew", PERSON), fails(NOT_NOW, "token.busy"))
        desk.server.control(count=0)
        tally.note(desk.run("renew", PERSON), works)


def keychain_faults():
    tally = Tally("keychain locked, then unlocked")
    for _ in times(20, 2):
        before = desk.server.control()["requests"]
        keyring.lock()
        tally.note(desk.run("renew", PERSON), fails(KEYCHAIN, "keychain.locked"))
        tally.wrong += desk.server.control()["requests"] != before  # what can't be saved isn't begun
        keyring.unlock()
        tally.note(desk.run("renew", PERSON), works)
    tally = Tally("keychain killed and restarted")
    for _ in times(20, 1):
        keyring.kill()
        keyring.start()
        tally.note(desk.run("renew", PERSON), works)
    tally = Tally("keychain stopped, then going on")
    for _ in times(10, 1):
        process = keyring.process()
        keyring.stop()
        tally.note(desk.run("renew", PERSON), fails(KEYCHAIN, "keychain.silent"))
        keyring.go_on(process)
        tally.note(desk.run("renew", PERSON), works)
    tally = Tally("keychain killed while a renewal is saved")
    for _ in times(20, 2):
        desk.server.control(delay=300)
        before = desk.server.control()["requests"]
        process = desk.start("renew", PERSON)
        while desk.server.control()["requests"] == before and process.poll() is None:
            time.sleep(0.01)
        keyring.kill()
        time.sleep(1)
        keyring.start()
        desk.server.control(delay=0)
        tally.note(desk.end(process), works)
        tally.note(desk.run("renew", PERSON), works)
    tally = Tally("keychain locked until the command gives up saving")
    for _ in times(3, 0):
        desk.server.control(delay=300)
        before = desk.server.control()["requests"]
        process = desk.start("renew", PERSON)
        while desk.server.control()["requests"] == before and process.poll() is None:
            time.sleep(0.01)
        keyring.lock()
        tally.note(desk.end(process), fails(KEYCHAIN, "keychain.renewal_lost"))
        desk.server.control(delay=0)
        keyring.unlock()
        restore()


def slow_keychain():
    """It goes on for a moment every two seconds."""
    tally = Tally("keychain that answers every two seconds")
    ended = threading.Event()
    process = keyring.process()

    def slow_down():
        while not ended.is_set():
            keyring.stop_process(process)
            ended.wait(2)
            keyring.go_on(process)
            time.sleep(0.005)

    slowing = threading.Thread(target=slow_down)
    slowing.start()
    try:
        for _ in times(50, 1):
            tally.note(desk.run("renew", PERSON), works)
            tally.note(desk.run("token", PERSON), works)
    finally:
        ended.set()
        slowing.join()
    tally.note(desk.run("renew", PERSON), works)


def full_disk():
    """No room for the accounts file, or for its place: the old one stays, and the command says so."""
    no_room = ("bash", "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "limited")
    no_place = ("strace", "-f", "-qq", "-o", "/dev/null", "-e",
                "inject=link,linkat,rename,renameat,renameat2:error=ENOSPC")
    tally = Tally("disk full at each write of the accounts file")
    for _ in times(20, 1):
        for under in (no_room, no_place):
            time.sleep(1.1)  # a sign-in in the same second would change nothing in the file
            before = desk.file.read_bytes()
            tally.note(desk.sign_in(PERSON, under=under), fails(FILES, "accounts.write"))
            tally.lost += desk.file.read_bytes() != before
            tally.note(desk.run("renew", PERSON), works)


    failing = [(calls, error) for calls in ("fsync,fdatasync", "link,linkat,rename,renameat,renameat2")
               for error in ("EIO", "EROFS", "EDQUOT")]
    tally = Tally("disk that fails at each write of the accounts file")
    for calls, error in random.sample(failing, 1) if SHORT else failing * 3:
        time.sleep(1.1)
        before = desk.file.read_bytes()
        under = ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={calls}:error={error}")
        tally.note(desk.sign_in(PERSON, under=under), fails(FILES, "accounts.write"))
        tally.lost += desk.file.read_bytes() != before
        tally.note(desk.run("renew", PERSON), works)


def damaged_files():
    """The command is there within three seconds and says so; a copy is kept, or the file stays as it is."""
    whole = desk.file.read_bytes()
    for each in damage.of(desk.file):
        tally = Tally(f"accounts file {each.name}")
        for _ in times(each.times, each.short):
            each.do()
            is_harmless = damage.reads_the_same(desk.file, whole)
            started = time.monotonic()
            ended = desk.run("accounts")
            took = time.monotonic() - started
            code = (re.findall(r"\[([a-z_.]+)\]", ended.error) or [""])[0]
            copies = len(damage.copies(desk.file))
            stays = ended.status == FILES and code in ("file.foreign", "accounts.newer") and not copies
            is_told = ended.status == GOOD and code in ("accounts.damaged", "accounts.altered") and copies == 1
            is_right = stays if each.stays else is_told or code == "accounts.newer" or (is_harmless and not code)
            tally.times += 1
            if took > 3 or not is_right:
                tally.wrong += 1
                tally.words.append(f"{took:.1f} s, {copies} copies, {ended}")
            damage.mend(desk.file, whole)
        tally.note(desk.run("renew", PERSON), works)


def killed_signing_out():
    """The account is gone altogether, or there to be signed out of again, which leaves nothing of it."""
    tally = Tally("killed at each message of a sign-out")
    messages = range(1, 13)  # it sends no more
    killed = 0
    moments = random.sample(messages, 3) if SHORT else list(messages) * 20
    for moment in moments:
        ended = desk.run("sign-out", PERSON, under=killing("sendmsg", moment))
        killed += ended.status == -signal.SIGKILL
        time.sleep(0.1)
        if PERSON in desk.run("accounts").out:
            tally.note(desk.run("sign-out", PERSON), lambda ended: ended.status in (GOOD, NOT_REVOKED))
        else:
            tally.times += 1
        rest = [*keyring.kept(), *(line for line in desk.run("accounts").out.splitlines() if PERSON in line)]
        tally.wrong += bool(rest)
        tally.words += map(str, rest)
        restore()
    need_kills(tally, killed, len(moments) / 3)


def killed_signing_in():
    """There is an account that works, or none; who signs in again and out leaves no login in the keychain."""
    person, before = "kim", keyring.logins()
    for calls, count in (("sendmsg", 16), ("fsync,fdatasync", 2), ("link,linkat,rename,renameat,renameat2", 2)):
        tally = Tally(f"killed at each {calls.split(',')[0]} of a sign-in")
        killed = 0
        moments = random.sample(range(1, count + 1), 2) if SHORT else list(range(1, count + 1)) * 5
        for moment in moments:
            killed += desk.sign_in(person, under=killing(calls, moment)).status == -signal.SIGKILL
            time.sleep(0.1)
            if person in desk.run("accounts").out:
                tally.note(desk.run("renew", person), works)
            tally.note(desk.sign_in(person), works)  # and what it changes is kept
            tally.note(desk.run("sign-out", person), works)
            tally.lost += PERSON not in desk.run("accounts").out
            rest = keyring.logins() - before
            tally.wrong += bool(rest)
            tally.words += map(str, rest)
        need_kills(tally, killed, len(moments) / 3)
    tally = Tally("killed while another device is waited for")
    for _ in times(20, 1):
        listed = desk.ids()
        process = desk.start("sign-in", "--issuer", desk.server.issuer, "--client-id", "soak", "--device",
                             "--timeout", "60")
        while (line := process.stderr.readline()) and "Only if you began" not in line:
            pass  # which comes below the code
        time.sleep(random.uniform(0, 6))
        process.kill()
        desk.end(process)
        tally.times += 1
        tally.wrong += desk.ids() != listed or keyring.logins() != before


def all_at_once():
    """Two windows and ten command lines with an expired token: one renewal, and everybody has it."""
    tally = Tally("two windows and ten command lines at once")
    renewals = Tally("... renewals more than one")
    for _ in times(200, 2):
        desk.server.control(life=1)
        tally.note(desk.run("renew", PERSON), works)
        desk.server.control(life=600)
        time.sleep(1.2)
        before = desk.server.control()["renewals"]
        windows = [subprocess.Popen([desk.window], env=desk.environment, stderr=subprocess.DEVNULL)
                   for _ in range(2)]
        lines = [desk.start("token", PERSON) for _ in range(10)]
        ended = [desk.end(line) for line in lines]
        for line in ended:
            tally.note(line, works)
        tally.wrong += len({line.out for line in ended}) != 1
        for window in windows:
            window.terminate()
        for window in windows:
            window.wait()
        renewals.times += 1
        renewals.wrong += desk.server.control()["renewals"] != before + 1


def memory(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def short_tokens():
    """A window with twenty tokens of a minute, for ten minutes: none is missed or renewed twice."""
    if SHORT:
        return
    minutes, life, most_growth = 10, 60, 1024
    people = [f"person{number}" for number in range(20)]
    desk.server.control(life=life)
    for person in people:
        ended = desk.sign_in(person)
        if not works(ended):
            raise SystemExit(f"signing in {person} failed: {ended}")
    window = subprocess.Popen([desk.window], env=desk.environment, stderr=subprocess.DEVNULL)
    time.sleep(life)  # signing in may have taken longer
    before = desk.server.control()
    kib = []
    for _ in range(minutes * 60):
        time.sleep(1)
        kib.append(memory(window))
    after = desk.server.control()
    tally = Tally(f"twenty tokens of a minute, for {minutes} minutes")
    tally.times = after["renewals"] - before["renewals"]
    faults = {what: after[what] - before[what] for what in ("early", "late", "refused")}
    tally.wrong = sum(faults.values())
    tally.words.append(f"renewed {tally.times} times, {faults}")
    tally.wrong += tally.times < len(people) * (2 * minutes - 1)  # each after half its life
    window.terminate()
    window.wait()
    for person in people:
        tally.note(desk.run("token", person), works)
    steady = Tally(f"... memory grown by over {most_growth} KiB")
    settled, end = statistics.median(kib[120:180]), statistics.median(kib[-60:])
    steady.times, steady.wrong = 1, int(end - settled > most_growth)
    steady.words.append(f"{settled:.0f} KiB in the third minute, {end:.0f} KiB in the last")
    desk.server.control(life=600)


def main():
    restore()
    for suite in (kill_at_messages, kill_at_random, asked_to_end, server_faults, keychain_faults, slow_keychain,
                  full_disk, damaged_files, killed_signing_out, killed_signing_in, all_at_once, short_tokens):
        if ONLY and suite.__name__ not in ONLY:
            continue
        suite()
        print(f"{suite.__name__} done", file=sys.stderr)
    print(f"{'fault':<52} {'times':>5} {'lost':>6} {'signed in':>9} {'right':>6}")
    print("\n".join(str(row) for row in rows if row.times))
    lost, wrong = sum(row.lost for row in rows), sum(row.wrong for row in rows)
    print(f"\nlogins lost: {lost}; ended otherwise than expected: {wrong}; sign-ins needed and truly told why: "
          f"{sum(row.again for row in rows) - lost}")
    desk.server.stop()
    sys.exit(1 if lost or wrong else 0)


main()
