#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest as flatpak-builder reads it: the names agree with those of the program, it may do what the
program needs and nothing else, and each source is one that can be looked up."""
import json
import pathlib
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
ID = "io.cloakroom.Cloakroom"
MANIFEST = TOP / f"packaging/flatpak/{ID}.yaml"
ALLOWED = {
    "--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11",
    "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.StatusNotifierWatcher",
    "--talk-name=org.freedesktop.Notifications", "--talk-name=org.freedesktop.ScreenSaver",
    "--talk-name=org.gnome.ScreenSaver", "--filesystem=xdg-run/cloakroom:create",
}


def main():
    # A key that it doesn't know is a warning. It makes a folder of its own where it is.
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], check=True, capture_output=True,
                              text=True, cwd=folder)
    assert not told.stderr, told.stderr
    manifest = json.loads(told.stdout)
    assert manifest["id"] == MANIFEST.stem == ID
    assert (TOP / f"packaging/linux/{ID}.desktop").is_file() and (TOP / f"packaging/linux/{ID}.metainfo.xml").is_file()
    assert f'"{ID}"' in (TOP / "app/desktop/programid.h").read_text(encoding="utf-8")
    assert set(manifest["finish-args"]) == ALLOWED, set(manifest["finish-args"]) ^ ALLOWED
    names = [module["name"] for module in manifest["modules"]]
    assert names[-1] == manifest["command"] == "cloakroom"
    for module in manifest["modules"][:-1]:
        for source in module["sources"]:
            assert source["type"] == "git" and source["url"].startswith("https://") and source["tag"], source
    own = manifest["modules"][-1]["sources"]
    assert [source["type"] for source in own] == ["dir"]
    assert (MANIFEST.parent / own[0]["path"]).resolve() == TOP
    print(f"{ID}: {', '.join(names)}; {len(ALLOWED)} permissions")


sys.exit(main())
