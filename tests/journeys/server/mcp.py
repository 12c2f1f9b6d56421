# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server, as far as signing in goes."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class McpServer(ThreadingHTTPServer):
    """Gives nothing to who has no token, and says where one is to be had."""

    def __init__(self, *issuers):
        super().__init__(("127.0.0.1", 0), Answer)
        self.address = f"http://127.0.0.1:{self.server_port}/mcp"
        self.metadata = {"resource": self.address, "authorization_servers": issuers,
                         "scopes_supported": ["orders:read"], "resource_name": "Orders"}
        self.asked = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(f"{self.command} {self.path}")
        if self.path != "/metadata":
            self.send_response(401)
            document = self.server.address.replace("/mcp", "/metadata")
            self.send_header("WWW-Authenticate", f'Bearer resource_metadata="{document}"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = json.dumps(self.server.metadata).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_):
        pass
