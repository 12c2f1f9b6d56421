# SPDX-License-Identifier: GPL-3.0-or-later
"""A script on another machine gets a token through a forwarded socket: the person is asked, and told that it is
elsewhere; the refresh token stays here. The other machine is a real sshd on this one."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for

NAME = "ana@journeys.example"


class OtherMachine:
    def __init__(self, folder):
        self.folder = folder / "elsewhere"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(mode=0o700)
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / key], check=True)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        if os.getuid() == 0:
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        config = self.folder / "sshd_config"
        config.write_text(f"""Port {self._port}
ListenAddress 127.0.0.1
HostKey {self.folder}/host
AuthorizedKeysFile {self.folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin yes
""")
        self._log = open(self.folder / "sshd.log", "wb")
        self._sshd = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=self._log)
        wait_for(self._listens, "sshd should listen")

    def _listens(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0

    def start(self, environment, here, there, script):
        """Runs a script there, with the socket `here` to be reached as `there`."""
        return subprocess.Popen(
            ["ssh", "-F", "none", "-p", str(self._port), "-i", self.folder / "user", "-o", "BatchMode=yes",
             "-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={self.folder}/known",
             "-o", "ExitOnForwardFailure=yes", "-R", f"{there}:{here}", "127.0.0.1", script],
            env=environment, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def stop(self):
        self._sshd.terminate()
        self._sshd.wait()
        self._log.close()


with Journey() as journey, journey.server() as server:
    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account(NAME)
    window.choose("Settings…")
    window.choose_next("get no token")
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The settings should be saved")

    here = Path(os.environ["XDG_RUNTIME_DIR"], "cloakroom", "agent")
    other = OtherMachine(journey.folder)
    there = other.folder / "agent"
    try:
        script = f"CLOAKROOM_SOCKET={there} {journey.cli} token {NAME}"
        asking = other.start(journey.desktop._environment, here, there, script)
        wait_for(lambda: window.shows("Let somebody on another machine have"), "It should be said to be elsewhere")
        expect(window.shows("It asks through ssh 127.0.0.1."), "The way should be shown")
        expect(not window.can_press("Always, this program and this account"), "It should not be allowed for ever")
        journey.desktop.screenshot(journey.folder / "remote.png")
        window.press("Allow")
        token, error = asking.communicate(timeout=60)
        expect(asking.returncode == 0 and token.strip() in server.secrets(), f"It should get the token: {error}")

        there.unlink(missing_ok=True)
        asking = other.start(journey.desktop._environment, here, there, script)
        wait_for(lambda: window.shows("Let somebody on another machine have"), "It should be asked again")
        window.press("Don’t allow")
        out, error = asking.communicate(timeout=60)
        expect((asking.returncode, out) == (10, ""), f"No should be no there, too: {asking.returncode} {error}")
    finally:
        other.stop()

    window.press("Activity")
    wait_for(lambda: any("Handed to another machine" in row[0] for row in window.rows("Activity")),
             "The activity should have it")
    journey.quit()
    refresh = [line["answer"]["refresh_token"] for line in server.seen("/token") if "answer" in line]
    expect(refresh, "There should be a refresh token")
    for path in other.folder.iterdir():
        if path.is_file():
            expect(not any(each.encode() in path.read_bytes() for each in refresh), f"{path} should hold no secret")
