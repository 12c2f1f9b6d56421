# SPDX-License-Identifier: GPL-3.0-or-later
"""What a server signs with: JSON Web Keys, JWTs and TLS certificates, right ones and wrong ones."""

import base64
import functools
import hashlib
import hmac
import json
import ssl
import tempfile
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def number(value, size=None):
    return base64url(value.to_bytes(size or (value.bit_length() + 7) // 8, "big"))


@functools.cache
def rsa_key(which=0, bits=2048):
    """The same for the same number: they take long to make."""
    return rsa.generate_private_key(65537, bits)


@functools.cache
def ec_key(which=0):
    return ec.generate_private_key(ec.SECP256R1())


def jwk(key, kid, **more):
    """Its public half."""
    numbers = key.public_key().public_numbers()
    if isinstance(key, rsa.RSAPrivateKey):
        return {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e), "kid": kid, "use": "sig", **more}
    return {"kty": "EC", "crv": "P-256", "x": number(numbers.x, 32), "y": number(numbers.y, 32), "kid": kid,
            "use": "sig", **more}


def pem(key):
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def signature(key, alg, signing_input):
    if alg == "RS256":
        return key.sign(signing_input, padding.PKCS1v15(), hashes.SHA256())
    if alg == "PS256":
        return key.sign(signing_input, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())
    if alg == "ES256":
        r, s = decode_dss_signature(key.sign(signing_input, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")
    if alg == "HS256":
        return hmac.digest(key, signing_input, hashlib.sha256)
    return b""


def encoded(part):
    return base64url(part if isinstance(part, bytes) else json.dumps(part).encode())


def signed(header, claims, key):
    """Header and claims are objects, or the octets that stand for one."""
    signing_input = f"{encoded(header)}.{encoded(claims)}"
    alg = header.get("alg") if isinstance(header, dict) else "RS256"
    return f"{signing_input}.{base64url(signature(key, alg, signing_input.encode()))}"


def half_hash(token):
    """OpenID Connect Core 3.1.3.6, for an algorithm with SHA-256."""
    return base64url(hashlib.sha256(token.encode()).digest()[:16])


class Authority:
    """Signs certificates for the server of a case; nobody trusts it who wasn't given its file."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._key = ec_key("authority")
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Hostile Authority")])
        self.file = Path(self._folder.name, "authority.pem")
        self.file.write_bytes(self._certificate(self._name, self._key, [], authority=True))

    def _certificate(self, subject, key, names, authority=False, days=(-1, 30), by_itself=False):
        now = datetime.utcnow()
        builder = (x509.CertificateBuilder().subject_name(subject).public_key(key.public_key())
                   .issuer_name(subject if by_itself else self._name).serial_number(x509.random_serial_number())
                   .not_valid_before(now + timedelta(days=days[0])).not_valid_after(now + timedelta(days=days[1]))
                   .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True))
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        made = builder.sign(key if by_itself else self._key, hashes.SHA256())
        return made.public_bytes(serialization.Encoding.PEM)

    def _written(self, name, names, **certificate):
        """Certificate and key in one file."""
        key = ec_key("server")
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        file = Path(self._folder.name, f"{len(list(self.file.parent.iterdir()))}.pem")
        file.write_bytes(self._certificate(subject, key, names, **certificate) + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
        return file

    def client_file(self):
        return self._written("desk", [])

    def context(self, host="127.0.0.1", most=None, ciphers=None, **certificate):
        """For a server that shows such a certificate."""
        try:
            names = [x509.IPAddress(ip_address(host))]
        except ValueError:
            names = [x509.DNSName(host)]
        file = self._written(host, names, **certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        if ciphers:
            context.set_ciphers(ciphers)
        if most:
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = most
        return context


@functools.cache
def authority():
    return Authority()
