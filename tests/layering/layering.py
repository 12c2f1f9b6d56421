#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include in app/ and holds it against the table below. The link lines say the same to the
linker; the compiler doesn't notice, because a distribution puts all headers on one path."""
import pathlib
import re
import sys

# folder: (own folders it may include, foreign headers it may include beside Qt Core's)
TABLE = {
    "base":     ("", "simdjson.h tl/expected.hpp fcntl.h qt_windows.h sys/ unistd.h"),
    "crypto":   ("base", "openssl/"),
    "jose":     ("base crypto", "immintrin.h"),
    "oauth":    ("base crypto jose", ""),
    "providers": ("base oauth", ""),
    "net":      ("base crypto jose oauth",
                 "QtNetwork QtNetworkAuth fcntl.h qt_windows.h shellapi.h spawn.h sys/ unistd.h windows.h"),
    "keychain": ("base crypto", "QtDBus qt6keychain/ dlfcn.h"),
    "accounts": ("base crypto jose oauth net keychain", ""),
    "explain":  ("base crypto jose oauth accounts", "libpsl.h qrencode.h"),
    "control":  ("base crypto jose oauth accounts explain",
                 "QtNetwork fcntl.h libproc.h qt_windows.h sys/ tlhelp32.h unistd.h"),
    "front":    ("", "fcntl.h io.h poll.h signal.h spawn.h string.h sys/ unistd.h"),
    "demo":     ("base crypto jose", "QtNetwork"),
    "desktop":  ("base", "CoreFoundation/ QtDBus QtGui QtNetwork fcntl.h qt_windows.h sys/ unistd.h wtsapi32.h"),
    "ui":       ("base crypto jose oauth providers accounts explain", "QtGui QtWidgets QtSvg"),
    "cli":      ("base crypto jose oauth net keychain providers accounts control desktop explain front",
                 "QtNetwork fcntl.h qt_windows.h termios.h unistd.h"),
    "":         ("base crypto net keychain providers accounts control demo desktop ui", "QtGui QtWidgets malloc.h"),
}
# ui/ sees accounts/, whose headers name net/ and keychain/; itself it includes neither.

QT = next(pathlib.Path("/usr/include").glob("*/qt6"))
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def qt_module(header, modules):
    return next((name for name, headers in modules.items() if header in headers), None)


def main(top):
    folders = [d for d in QT.glob("Qt*") if d.is_dir()]
    modules = {d.name: {h.name for h in d.iterdir()} for d in folders}
    if "QtCore" not in modules:
        sys.exit(f"no Qt headers under {QT}")
    app = pathlib.Path(top, "app")
    faults = []
    checked = 0
    for path in sorted(app.rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        folder = path.parent.relative_to(app).parts
        folder = folder[0] if folder else ""
        own, foreign = (cell.split() for cell in TABLE[folder])
        text = path.read_text(encoding="utf-8")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text.splitlines()[0]:
            faults.append(f"{path}:1: no licence line")
        for match in INCLUDE.finditer(text):
            line = text[: match.start()].count("\n") + 1
            kind, name = match.groups()
            checked += 1
            if kind == '"':
                target = name.split("/")[0]
                own_file = "/" not in name and not folder  # beside main.cpp
                allowed = own_file or "/" in name and (target == folder or target in own) or name.endswith(".moc")
            else:
                module = qt_module(name.split("/")[-1], modules) if name.startswith("Q") else None
                standard = module is None and re.fullmatch(r"[a-z_]+", name)
                allowed = module == "QtCore" or standard or any(
                    name.startswith(f) or module == f for f in foreign)
            if not allowed:
                faults.append(f"{path}:{line}: {folder or 'main'} may not include {name}")
    print("\n".join(faults) or f"{checked} includes, each where it may be")
    sys.exit(1 if faults or not checked else 0)


main(sys.argv[1])
