# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server, as far as signing in goes."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from desk.tokens import decoded

WELL_KNOWN = "/.well-known/oauth-protected-resource"


class McpServer(ThreadingHTTPServer):
    """Gives nothing to who has no token, and says at `place` where one is to be had: in its challenge, or by a
    well-known address alone. `answer` stands in the place of its document; `method` is the only one it takes. Who has a
    token gets in, where its `scope` says what is `needed`. As an authorization server of its own it has `documents` by
    their paths, and refuses to make clients."""

    def __init__(self, *issuers, place="/metadata", answer=None, method=None, delay=0, needed=""):
        super().__init__(("127.0.0.1", 0), Answer)
        self.address = f"http://127.0.0.1:{self.server_port}/mcp"
        self.metadata = {"resource": self.address, "authorization_servers": issuers,
                         "scopes_supported": ["orders:read"], "resource_name": "Orders"}
        self.place, self.answer, self.method = place, answer, method
        self.needed = needed
        self.asked, self.delay = [], delay  # in seconds, before each answer
        self.documents = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def own_metadata(self, path=""):
        own = self.address.removesuffix("/mcp")
        return {"issuer": own + path, "authorization_endpoint": f"{own}/authorize", "token_endpoint": f"{own}/token",
                "registration_endpoint": f"{own}/register", "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"]}

    def document(self):
        status, kind, body = self.answer or (200, "application/json", self.metadata)
        return status, kind, (body if isinstance(body, str) else json.dumps(body)).encode()


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(f"{self.command} {self.path}")
        time.sleep(self.server.delay)
        if self.path == self.server.place:
            self.send(*self.server.document())
        elif self.path in self.server.documents:
            self.send(200, "application/json", json.dumps(self.server.documents[self.path]).encode())
        elif self.path == "/register":
            self.send(400, "application/json", b'{"error":"invalid_redirect_uri"}')
        elif self.path != "/mcp":
            self.send(404)
        elif self.server.method not in (None, self.command):
            self.send(405)
        else:
            self.let_in(self.headers.get("Authorization", "").removeprefix("Bearer "))

    def let_in(self, token):
        tells = not self.server.place.startswith(WELL_KNOWN)
        document = self.server.address.replace("/mcp", self.server.place)
        challenge = f'Bearer resource_metadata="{document}"' if tells else "Bearer"
        needed = self.server.needed
        if not token:
            self.send(401, challenge=challenge)
        elif {needed} - {"", *decoded(token)[1].get("scope", "").split()}:
            self.send(403, challenge=f'{challenge}, error="insufficient_scope", scope="{needed}"')
        else:
            self.send(200, "application/json", b'{"orders": []}')

    do_POST = do_GET

    def send(self, status, kind=None, body=b"", challenge=None):
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("WWW-Authenticate", challenge)):
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
