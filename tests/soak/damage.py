# SPDX-License-Identifier: GPL-3.0-or-later
"""What may befall the accounts file, and what has to come of it."""

import json
import os
import random
from collections import namedtuple

HUGE = 1 << 30
# How often it is done, in the short form as well; whether the file stays as it is, or is read and copied.
Damage = namedtuple("Damage", "name do times short stays")


def flipped(whole):
    damaged = bytearray(whole)
    damaged[random.randrange(len(whole))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def of(file):
    whole, elsewhere = file.read_bytes(), file.with_name("elsewhere")
    newer = whole.replace(b'"version": 1', b'"version": 2')
    yield Damage("cut off", lambda: file.write_bytes(whole[:random.randrange(len(whole))]), 500, 5, False)
    yield Damage("with a bit flipped", lambda: file.write_bytes(flipped(whole)), 500, 5, False)
    yield Damage("empty", lambda: file.write_bytes(b""), 5, 1, False)
    yield Damage("of a GiB", lambda: os.truncate(file, HUGE), 1, 0, False)
    yield Damage("of a newer version", lambda: file.write_bytes(newer), 5, 1, True)
    yield Damage("that is a folder", lambda: (file.unlink(), file.mkdir()), 5, 1, True)
    yield Damage("that is a link", lambda: file.rename(elsewhere) and file.symlink_to(elsewhere), 5, 1, True)
    if os.getuid() == 0:
        yield Damage("of somebody else", lambda: os.chown(file, 65534, 65534), 5, 1, True)


def copies(file):
    return list(file.parent.glob(f"{file.name}.damaged*"))


def reads_the_same(file, whole):
    """As where the name of the digest is hit, which files of earlier versions don't have."""
    try:
        return file.stat().st_size < HUGE and json.loads(file.read_bytes())["accounts"] == json.loads(whole)["accounts"]
    except (OSError, ValueError, LookupError):
        return False


def mend(file, whole):
    for path in (*copies(file), file.with_name("elsewhere")):
        path.unlink(missing_ok=True)
    if file.is_dir() and not file.is_symlink():
        file.rmdir()
    file.unlink(missing_ok=True)
    file.write_bytes(whole)
    file.chmod(0o600)
