# SPDX-License-Identifier: GPL-3.0-or-later
"""JWTs as they were issued or sent, to compare with what the window shows."""

import base64
import json


def decoded(jwt):
    """Header and claims."""
    return [json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in jwt.split(".")[:2]]


def claims(jwt):
    return decoded(jwt)[1]
