#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""compile_windows.py [FOLDER...]: the sources in app/ that Windows is given, or those of some of its folders, read by
mingw's compiler with the headers of this system's Qt and libraries: in the groups that CMake makes of them there, with
the project's warnings as errors. No code is made of them, and what Qt's moc writes isn't looked at."""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
COMPILER = "x86_64-w64-mingw32-g++-posix"
GROUP = 8  # CMake's own UNITY_BUILD_BATCH_SIZE
# Each file for itself, as app/CMakeLists.txt has it.
ALONE = {"app", "explain", "front", "net"}
# Windows needs Qt 6.5.
SINCE = {"appearance_qt.cpp": (6, 5)}


def ask(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def sources(folder):
    found = sorted(file for file in folder.glob("*.cpp") if not re.search(r"_(linux|mac|unix)\.cpp$", file.name))
    if folder.name == "front":
        found = [file for file in found if file.name != "main.cpp"]
    return found


def groups(folder, version):
    files = sources(folder)
    for file in list(files):
        if SINCE.get(file.name, version) > version:
            print(f"SKIPPED: {file.relative_to(TOP)}, which needs Qt {'.'.join(map(str, SINCE[file.name]))}")
            files.remove(file)
    alone = [file for file in files if folder.name in ALONE or file.stem.endswith("_win")]
    together = [file for file in files if file not in alone]
    return [[file] for file in alone] + [together[at:at + GROUP] for at in range(0, len(together), GROUP)]


def flags(work):
    project = (TOP / "CMakeLists.txt").read_text()
    # The headers of the libraries alone: those of this system itself lie beside them.
    include = work / "include"
    (include / "openssl").mkdir(parents=True)
    for name in ("libpsl.h", "qrencode.h", "qt6keychain", "simdjson.h", "tl"):
        (include / name).symlink_to(Path("/usr/include", name))
    for place in ("/usr/include", f"/usr/include/{ask('gcc', '-print-multiarch')}"):
        for header in Path(place, "openssl").glob("*.h"):
            (include / "openssl" / header.name).symlink_to(header)
    qt = ask("qtpaths6", "--query", "QT_INSTALL_HEADERS")
    modules = ("", "Core", "DBus", "Gui", "Network", "NetworkAuth", "Svg", "Widgets")
    precompiled = ("QDateTime", "QJsonObject", "QUrl", "base/future.h")
    return [
        *re.search(r"set\(cloakroom_warnings (-W[^$)]*)", project)[1].split(), "-Werror",
        "-std=c++20", "-DUNICODE", "-D_UNICODE", "-DWIN32", '-DCLOAKROOM_VERSION="0"',
        *(f"-D{name}" for name in re.findall(r"\bQT_NO_\w+", project)),
        f"-I{TOP}/app", *(word for module in modules for word in ("-isystem", f"{qt}/Qt{module}" if module else qt)),
        "-isystem", str(include), *(word for header in precompiled for word in ("-include", header)),
    ]


def main(names):
    version = tuple(map(int, ask("qtpaths6", "--query", "QT_VERSION").split(".")[:2]))
    folders = [TOP / "app", *sorted(path for path in (TOP / "app").iterdir() if path.is_dir())]
    folders = [folder for folder in folders if not names or folder.name in names]
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        common = flags(work)

        def compiled(group):
            text = "".join(f'#include "{file}"\n' for file in group)
            source = "-" if len(group) > 1 else group[0]  # what is wrong in a header, isn't always in a source
            return subprocess.run([COMPILER, *common, "-fsyntax-only", "-x", "c++", source], input=text,
                                  text=True, check=False, capture_output=True)

        wanted = [group for folder in folders for group in groups(folder, version)]
        failed = 0
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for group, result in zip(wanted, pool.map(compiled, wanted)):
                if result.returncode:
                    failed += 1
                    print(f"FAILED: {', '.join(str(file.relative_to(TOP)) for file in group)}\n{result.stderr}")
        print(f"{sum(map(len, wanted))} files in {len(wanted)} groups for Windows, Qt {version[0]}.{version[1]}: {failed} failed")
        return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
