# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP proxy that writes down where it was asked to lead, and leads there whatever the name."""

import base64
import socket
import threading
from socketserver import StreamRequestHandler, ThreadingTCPServer

CUT = 65536


class Proxy:
    """Leads CONNECT to a port of this computer; no other request passes. Who has a login has to give it."""

    def __init__(self, port, login=None):
        self.port = port
        self.wanted = login and "Basic " + base64.b64encode(login.encode()).decode()
        self.asked = []  # host:port, oldest first
        self.refused = []  # first lines and statuses
        self._held = socket.socket()  # bound, never listening: nobody else gets the port while the proxy is down
        self._held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._held.bind(("127.0.0.1", 0))
        self._place = self._held.getsockname()
        self.address = f"http://127.0.0.1:{self._place[1]}"
        self._server = None

    def __enter__(self):
        self._server = _Server(self._place, _Visit)
        self._server.proxy = self
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *failure):
        self._server.shutdown()
        self._server.end()


class _Server(ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def __init__(self, *arguments):
        self.visitors = []
        super().__init__(*arguments)

    def end(self):
        """What passes breaks off, too."""
        self.server_close()
        for each in self.visitors:
            _shut(each)


class _Visit(StreamRequestHandler):
    def handle(self):
        self.server.visitors.append(self.connection)
        line = self.rfile.readline(CUT).decode("latin-1").strip()
        headers = {}
        while field := self.rfile.readline(CUT).decode("latin-1").strip():
            name, _, value = field.partition(":")
            headers[name.lower()] = value.strip()
        proxy = self.server.proxy
        method, _, rest = line.partition(" ")
        if method != "CONNECT":
            return self._refuse(line, "405 Method Not Allowed")
        if proxy.wanted and headers.get("proxy-authorization") != proxy.wanted:
            return self._refuse(line, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="test"')
        proxy.asked.append(rest.split(" ")[0])
        return self._lead(proxy.port)

    def _refuse(self, line, status, *headers):
        self.server.proxy.refused.append((line, status))
        lines = [f"HTTP/1.1 {status}", *headers, "Content-Length: 0", "Connection: close", "", ""]
        self.wfile.write("\r\n".join(lines).encode())

    def _lead(self, port):
        with socket.create_connection(("127.0.0.1", port)) as there:
            self.server.visitors.append(there)
            self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            threading.Thread(target=_pass, args=(there, self.connection), daemon=True).start()
            _pass(self.connection, there)


def _pass(giver, taker):
    try:
        while piece := giver.recv(CUT):
            taker.sendall(piece)
    except OSError:  # one of them has gone
        pass
    _shut(giver)
    _shut(taker)


def _shut(connection):
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:  # it is
        pass
