# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer of the hand-out: oidc-agent, signed in at the soak's server by a browser that does as it is told."""
import os
import re
import socket
import subprocess
import time
import urllib.request
from http.cookiejar import CookieJar

ACCOUNT = "peer"


def free_port():
    """A high one that oidc-gen takes: those beyond 49151 it refuses."""
    while True:
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            if (port := one.getsockname()[1]) <= 49151:
                return port


class OidcAgent:
    def __init__(self, issuer):
        path = f"{os.environ['XDG_RUNTIME_DIR']}/oidc-agent"
        self.environment = {**os.environ, "OIDC_SOCK": path, "OIDC_ENCRYPTION_PW": "only for tests",
                            "OIDC_CONFIG_DIR": f"{os.environ['XDG_RUNTIME_DIR']}/oidc"}
        os.mkdir(self.environment["OIDC_CONFIG_DIR"])
        self._agent = subprocess.Popen(["oidc-agent", "--console", "--no-scheme", "-a", path], env=self.environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not os.path.exists(path):
            time.sleep(0.05)
        try:
            self._sign_in(issuer)
        except BaseException:
            self.stop()
            raise

    def _sign_in(self, issuer):
        generate = subprocess.Popen(
            ["oidc-gen", ACCOUNT, "--manual", f"--issuer={issuer}", "--client-id=oidc-agent",
             "--client-secret=only for tests", "--scope=openid offline_access", "--flow=code",
             f"--redirect-uri=http://localhost:{free_port()}/callback", "--pw-env", "--prompt=none",
             "--confirm-default", "--no-scheme", "--no-url-call"],
            env=self.environment, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        told = ""
        for line in generate.stdout:
            told += line
            if address := re.match(rf"{re.escape(issuer)}/auth\?\S+", line):
                browser = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                                      urllib.request.HTTPCookieProcessor(CookieJar()))
                browser.open(f"{address[0]}&login_hint={ACCOUNT}", timeout=60).read()
        if generate.wait() or self.token() != self.token():
            raise SystemExit(f"oidc-agent has no account:\n{told}")

    def token(self):
        return subprocess.run(["oidc-token", ACCOUNT], env=self.environment, check=True, capture_output=True).stdout

    def stop(self):
        self._agent.terminate()
        self._agent.wait(30)
