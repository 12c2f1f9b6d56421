# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser reduced to what a sign-in needs: it follows redirects, keeps cookies and submits a form."""

import ssl
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from http.cookiejar import CookieJar


class Page(HTMLParser):
    """What a page says, and its form."""

    def __init__(self, address, status, html):
        super().__init__()
        self.address = address
        self.status = status
        self.action = None
        self.fields = []
        self.buttons = []
        self._words = []
        self._hidden = False
        self.feed(html)

    @property
    def text(self):
        return " ".join(" ".join(self._words).split())

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self._hidden = self._hidden or tag in ("style", "script")
        if tag == "form":
            self.action = urllib.parse.urljoin(self.address, given.get("action") or "")
        elif tag == "input" and given.get("name") and given.get("type") != "submit":
            self.fields.append((given["name"], given.get("value") or ""))
        elif tag == "button" and given.get("name"):
            self.buttons.append((given["name"], given.get("value") or ""))

    def handle_endtag(self, tag):
        if tag in ("style", "script"):
            self._hidden = False

    def handle_data(self, words):
        if not self._hidden:
            self._words.append(words)


class _Redirects(urllib.request.HTTPRedirectHandler):
    def __init__(self, on_the_way_back):
        self._on_the_way_back = on_the_way_back

    def redirect_request(self, request, answer, status, words, headers, address):
        if urllib.parse.urlsplit(address).path == "/callback":
            address = self._on_the_way_back(address)
        return super().redirect_request(request, answer, status, words, headers, address)


class PlainBrowser:
    def __init__(self, proxy=None, authorities=None):
        """Through a proxy to what is https, if one is given; a file of authorities is believed instead of the system's."""
        cookies = urllib.request.HTTPCookieProcessor(CookieJar())
        proxies = urllib.request.ProxyHandler({"https": proxy} if proxy else {})
        tls = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=authorities))
        self._opener = urllib.request.build_opener(proxies, tls, cookies, _Redirects(self.on_the_way_back))

    def on_the_way_back(self, address):
        """Where a redirect to the program really leads."""
        return address

    def visit(self, address, form=None):
        body = urllib.parse.urlencode(form).encode() if form is not None else None
        try:
            answer = self._opener.open(address, body, timeout=90)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            return Page(answer.geturl(), answer.status, answer.read().decode())

    def decide(self, address, decision):
        """Opens the login page and presses its button; returns the last page of the way."""
        return self._press(self.visit(address), decision)

    def enter_code(self, address, code, decision):
        """Enters a code on the page for devices, agrees that it is the one shown there, and decides."""
        page = self.visit(address)
        asked = self.visit(page.action, [(name, code if name == "user_code" else value)
                                         for name, value in page.fields])
        return self._press(self.visit(asked.action, asked.fields), decision)

    def _press(self, page, decision):
        if ("decision", decision) not in page.buttons:
            raise AssertionError(f"The login page should offer “{decision}”: {page.status} {page.text}")
        return self.visit(page.action, [*page.fields, ("decision", decision)])
