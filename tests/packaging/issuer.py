# SPDX-License-Identifier: GPL-3.0-or-later
"""issuer.py CERTIFICATE KEY: an issuer on loopback that has metadata and nothing else, by TLS. Prints its address."""
import http.server
import json
import ssl
import sys


class Metadata(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        answer = json.dumps({
            'issuer': issuer, 'authorization_endpoint': f'{issuer}/authorize', 'token_endpoint': f'{issuer}/token',
            'jwks_uri': f'{issuer}/keys', 'response_types_supported': ['code'],
            'subject_types_supported': ['public'], 'id_token_signing_alg_values_supported': ['RS256'],
            'code_challenge_methods_supported': ['S256']}).encode()
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Metadata)
issuer = f'https://localhost:{server.server_port}'
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(*sys.argv[1:])
server.socket = context.wrap_socket(server.socket, server_side=True)
print(issuer, flush=True)
server.serve_forever()
