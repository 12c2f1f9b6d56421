# SPDX-License-Identifier: GPL-3.0-or-later
"""An authorization server that does everything right until a case changes one thing of it."""

import base64
import copy
import hashlib
import json
import secrets
import threading
import time
from dataclasses import replace
from urllib.parse import quote, urlencode

import keys
from origin import Answer, Origin, answer_in_json, error_in_json

CLIENT_ID = "desk"
EMAIL = "ana@hostile.example"
ABSENT = object()  # as a value: the member isn't there
SECRET_MEMBERS = {"access_token", "refresh_token", "id_token", "code", "code_verifier", "token", "device_code",
                  "client_secret", "client_assertion", "registration_access_token", "request_uri"}


def without_absent(members):
    return {name: value for name, value in members.items() if value is not ABSENT}


class AuthorizationServer(Origin):
    """What a case changes: `metadata`, `header`, `claims`, `signer`, `jwks`, `redirect` (parameters that go back
    with the browser), `faults` (what answers at a path instead) and `alter` (what is done to a right answer)."""

    def __init__(self):
        super().__init__()
        self.stranger = Origin()
        self.doors = []
        self.issuer = self.origin
        self.metadata = self._right_metadata()
        self.header, self.claims, self.redirect = {}, {}, {}
        self.signer = keys.rsa_key()
        self.jwks = {"keys": [keys.jwk(self.signer, "rsa-1", alg="RS256")]}
        self.id_token = keys.signed  # of header, claims and key
        self.faults, self._alterations = {}, {}
        self.secrets = set()
        self._codes, self._pushed, self._devices = {}, {}, {}
        self._nonce = None
        self.refresh_token = None  # the one that is good
        self._turn = threading.Lock()
        self._right = None

    def _right_metadata(self):
        at = self.origin
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{at}/authorize",
            "token_endpoint": f"{at}/token",
            "jwks_uri": f"{at}/keys",
            "userinfo_endpoint": f"{at}/userinfo",
            "revocation_endpoint": f"{at}/revoke",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
        }

    def keep_right(self):
        """What it is now is what heal() brings back."""
        self._right = copy.deepcopy((self.metadata, self.header, self.claims, self.redirect, self.jwks))
        self._right_signer = self.signer, self.id_token

    def heal(self):
        self.metadata, self.header, self.claims, self.redirect, self.jwks = copy.deepcopy(self._right)
        self.signer, self.id_token = self._right_signer
        self.faults, self._alterations = {}, {}

    def alter(self, path, change):
        """change(answer) gives the answer that leaves instead."""
        self._alterations[path] = change

    def alter_json(self, path, **members):
        def change(answer):
            body = without_absent({**json.loads(answer.body), **members}) if answer.status < 300 else None
            return answer if body is None else replace(answer, body=json.dumps(body).encode())
        self.alter(path, change)

    def stop(self):
        super().stop()
        for other in (self.stranger, *self.doors):
            other.stop()

    def answer(self, request):
        if request.method == "OPTIONS":
            return Answer(status=405)
        fault = self.faults.get(request.path)
        answer = fault(request) if callable(fault) else fault
        if answer is None:
            answer = self.right(request)
            if request.path in self._alterations:
                answer = self._alterations[request.path](answer)
        self._note_secrets(request, answer)
        return answer

    def _note_secrets(self, request, answer):
        try:
            told = json.loads(answer.body)
        except (ValueError, RecursionError):
            told = {}
        for members in (request.form, told if isinstance(told, dict) else {}):
            self.secrets |= {value for name, value in members.items()
                             if name in SECRET_MEMBERS and isinstance(value, str) and len(value) > 7}

    def right(self, request):
        answers = {
            "/.well-known/openid-configuration": self._discovery, "/authorize": self._authorize,
            "/token": self._token, "/keys": lambda _: answer_in_json(without_absent(self.jwks)),
            "/userinfo": self._userinfo, "/revoke": lambda _: Answer(b""), "/par": self._push,
            "/device": self._device, "/register": self._register, "/introspect": self._introspect,
            "/client": lambda _: Answer(status=204),
        }
        with self._turn:
            return answers.get(request.path, lambda _: Answer(status=404))(request)

    def _discovery(self, _):
        return answer_in_json(without_absent(self.metadata))

    def _authorize(self, request):
        asked = self._pushed.pop(request.query.get("request_uri"), request.query)
        if not asked.get("state"):
            return Answer(status=400)
        code = secrets.token_urlsafe(24)
        self.secrets.add(code)
        self._codes[code] = asked
        self._nonce = asked.get("nonce")
        given = {"code": code, "state": asked["state"], "iss": self.issuer}
        if "query" in self.redirect:  # as it is to be, with what is given in it
            query = self.redirect["query"].format(**{name: quote(value) for name, value in given.items()})
            return Answer(status=302, headers=(("Location", asked["redirect_uri"] + query),))
        if "jwt" in asked.get("response_mode", ""):
            given = {"response": self.response_jwt({**given, "aud": asked["client_id"],
                                                    "exp": int(time.time()) + 60})}
        return Answer(status=302, headers=(("Location", self._way_back(asked["redirect_uri"], given)),))

    def response_jwt(self, claims):
        changed = without_absent({**claims, **self.redirect.get("jwt", {})})
        return self.redirect.get("sign", keys.signed)({"alg": "RS256", "kid": "rsa-1"}, changed, self.signer)

    def _way_back(self, redirect_uri, given):
        changed = {name: value for name, value in self.redirect.items() if name not in ("jwt", "sign")}
        return f"{redirect_uri}?{urlencode(without_absent({**given, **changed}), doseq=True)}"

    def _token(self, request):
        form = request.form
        if form.get("grant_type") == "authorization_code":
            asked = self._codes.pop(form.get("code"), None)
            verifier = form.get("code_verifier", "").encode()
            challenge = keys.base64url(hashlib.sha256(verifier).digest())
            if not asked or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
                return error_in_json("invalid_grant")
            return self._tokens(request, asked.get("scope", ""), nonce=asked.get("nonce"))
        if form.get("grant_type") == "refresh_token":
            if form.get("refresh_token") != self.refresh_token:
                return error_in_json("invalid_grant")
            return self._tokens(request, "openid profile email offline_access")
        if form.get("grant_type", "").endswith("device_code"):
            rounds = self._devices.get(form.get("device_code"))
            if rounds is None:
                return error_in_json("invalid_grant")
            self._devices[form["device_code"]] = rounds - 1
            return error_in_json("authorization_pending") if rounds > 0 else self._tokens(request, "openid")
        if form.get("grant_type") == "client_credentials":
            return answer_in_json({"access_token": secrets.token_urlsafe(24), "token_type": "Bearer",
                                   "expires_in": 600})
        return error_in_json("unsupported_grant_type")

    def _tokens(self, request, scope, nonce=None):
        access_token = secrets.token_urlsafe(24)
        self.refresh_token = secrets.token_urlsafe(24)
        self.secrets.add(self.refresh_token)
        told = {"access_token": access_token, "token_type": "DPoP" if request.headers.get("DPoP") else "Bearer",
                "expires_in": 600, "refresh_token": self.refresh_token, "scope": scope}
        if "openid" in scope.split():
            told["id_token"] = self._id_token(access_token, nonce, self._client_of(request))
        return answer_in_json(told)

    @staticmethod
    def _client_of(request):
        given = request.headers.get("Authorization", "")
        if given.startswith("Basic "):
            return base64.b64decode(given[6:]).decode().partition(":")[0]
        return request.form.get("client_id", CLIENT_ID)

    def _id_token(self, access_token, nonce, client_id):
        now = int(time.time())
        claims = {"iss": self.issuer, "sub": "ana", "aud": client_id, "iat": now, "exp": now + 300,
                  "at_hash": keys.half_hash(access_token), "email": EMAIL, "nonce": nonce or ABSENT}
        header = {"alg": "RS256", "kid": "rsa-1"}
        return self.id_token(without_absent({**header, **self.header}), without_absent({**claims, **self.claims}),
                             self.signer)

    def _userinfo(self, request):
        if not request.headers.get("Authorization"):
            return Answer(status=401)
        return answer_in_json({"sub": "ana", "email": EMAIL})

    def _push(self, request):
        name = f"urn:ietf:params:oauth:request_uri:{secrets.token_urlsafe(16)}"
        self._pushed[name] = request.form
        return answer_in_json({"request_uri": name, "expires_in": 60}, 201)

    def _device(self, _):
        code = secrets.token_urlsafe(24)
        self._devices[code] = 1
        return answer_in_json({"device_code": code, "user_code": "WDJB-MJHT", "interval": 1, "expires_in": 60,
                               "verification_uri": f"{self.origin}/enter"})

    def _register(self, request):
        return answer_in_json({
            **json.loads(request.body), "client_id": "made-" + secrets.token_urlsafe(6),
            "registration_client_uri": f"{self.origin}/client",
            "registration_access_token": secrets.token_urlsafe(24)}, 201)

    def _introspect(self, _):
        return answer_in_json({"active": True, "sub": "ana"})


class Door(Origin):
    """Leads to a server by another way, as with TLS."""

    def __init__(self, server, tls, host="127.0.0.1"):
        super().__init__(tls, host)
        self._server = server
        server.doors.append(self)

    def answer(self, request):
        self._server.seen.append(request)
        return self._server.answer(request)
