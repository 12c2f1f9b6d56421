# SPDX-License-Identifier: GPL-3.0-or-later
"""JWTs as the server issued them, to compare with what the window shows."""

import base64
import json


def claims(jwt):
    payload = jwt.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
