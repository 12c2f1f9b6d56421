# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser on another machine: the redirect to the program leads nowhere; what stands in the address bar stays."""

import urllib.parse

from agent.plain import PlainBrowser


class BrowserElsewhere(PlainBrowser):
    def on_the_way_back(self, address):
        self.ended_on = address
        return self._nowhere

    def decide(self, address, decision):
        """Returns the address it ended on."""
        self._nowhere = urllib.parse.urljoin(address, "/.well-known/openid-configuration")
        super().decide(address, decision)
        return self.ended_on
