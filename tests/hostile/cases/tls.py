# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates and protocols. The account believes an authority of the case; the refresh token goes only where the
rest holds, too."""

import functools
import ssl

import drive
import keys
from case import RENEWED, Asks, Case, kept
from changes import nothing
from issuer import Door

HELD = "RFC 6749 section 3.2, RFC 8414 section 6.1, our own rule"


def shows(name, expected, believed=True, at="127.0.0.1", **shown):
    """A door with such a certificate; `at` is how the account calls its host."""
    def door(server):
        authority = keys.authority()
        return Door(server, authority.context(**shown), at), authority.file if believed else None
    return Case(f"tls-{name}", HELD, nothing, expected.but(Asks("/token", 1 if expected is RENEWED else 0)),
                functools.partial(drive.renew_by, door=door))


REFUSED = kept("http.tls")
CASES = [
    shows("right", RENEWED),
    shows("right-by-name", RENEWED, host="localhost", at="localhost"),
    shows("1.2", RENEWED, most=ssl.TLSVersion.TLSv1_2),
    shows("unknown-authority", REFUSED, believed=False),
    shows("expired", REFUSED, days=(-30, -1)),
    shows("not-yet-valid", REFUSED, days=(1, 30)),
    shows("of-another-host", REFUSED, host="other.example"),
    shows("of-another-name", REFUSED, host="127.0.0.1", at="localhost"),
    shows("self-signed", REFUSED, by_itself=True),
    shows("self-signed-and-nobody-believed", REFUSED, believed=False, by_itself=True),
    shows("1.1", REFUSED, most=ssl.TLSVersion.TLSv1_1, ciphers="ALL:@SECLEVEL=0"),
    shows("1.0", REFUSED, most=ssl.TLSVersion.TLSv1, ciphers="ALL:@SECLEVEL=0"),
]
