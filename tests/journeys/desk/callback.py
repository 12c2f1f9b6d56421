# SPDX-License-Identifier: GPL-3.0-or-later
"""The port at which a program waits for the browser."""

import socket
from urllib.parse import parse_qs, urlsplit


def of(address):
    """As the address asks for it that the browser opens."""
    return urlsplit(parse_qs(urlsplit(address).query)["redirect_uri"][0])


def is_open(callback):
    with socket.socket() as connection:
        return connection.connect_ex((callback.hostname, callback.port)) == 0
