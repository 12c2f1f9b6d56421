# SPDX-License-Identifier: GPL-3.0-or-later
"""Something that listens, notes what it is asked, and answers as it is told."""

import json
import sys
import threading
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

JSON_TYPE = ("Content-Type", "application/json")


@dataclass
class Answer:
    body: bytes = b""
    status: int = 200
    headers: tuple = (JSON_TYPE, ("Cache-Control", "no-store"))
    pieces: object = None  # everything after the request as it goes onto the wire, in place of the rest

    def with_header(self, name, value):
        kept = tuple(header for header in self.headers if header[0] != name)
        return replace(self, headers=(*kept, (name, value)))

    def on_the_wire(self):
        if self.pieces is not None:
            yield from self.pieces
            return
        head = [f"HTTP/1.1 {self.status} Answer", *(f"{name}: {value}" for name, value in self.headers),
                f"Content-Length: {len(self.body)}", "Connection: close", "", ""]
        yield "\r\n".join(head).encode() + self.body


def answer_in_json(value, status=200):
    return Answer(json.dumps(value).encode(), status)


def error_in_json(error, status=400, **more):
    return answer_in_json({"error": error, **more}, status)


@dataclass
class Request:
    method: str
    path: str
    query: dict
    headers: object
    body: bytes
    form: dict = field(default_factory=dict)

    @property
    def grant(self):
        return self.form.get("grant_type")


class Origin(ThreadingHTTPServer):
    """Something that listens, writes down what it is asked, and answers."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, tls=None, host="127.0.0.1"):
        super().__init__(("127.0.0.1", 0), Conversation)
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.origin = f"{'https' if tls else 'http'}://{host}:{self.server_port}"
        self.seen, self.troubles = [], []
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()

    def stop(self):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        trouble = sys.exc_info()[1]
        if not isinstance(trouble, OSError):  # a client that hangs up is what the cases are about
            self.troubles.append(repr(trouble))

    def asked(self, path, grant=None):
        return [request for request in self.seen
                if request.path == path and (grant is None or request.grant == grant)]

    def answer(self, request):
        return Answer(status=404)


class Conversation(BaseHTTPRequestHandler):
    timeout = 120

    def do_GET(self):
        split = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(self.command, split.path, dict(parse_qsl(split.query)), self.headers, body)
        if self.headers.get_content_type() == "application/x-www-form-urlencoded":
            request.form = dict(parse_qsl(body.decode()))
        self.server.seen.append(request)
        for piece in self.server.answer(request).on_the_wire():
            self.wfile.write(piece)
        self.close_connection = True

    do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_GET

    def log_message(self, *_):
        pass
