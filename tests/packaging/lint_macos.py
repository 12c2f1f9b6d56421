#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What macOS is given, as far as it can be tried elsewhere: CMake generates the bundle of a stand-in for macOS, its
property list is read as macOS reads it, and the signing script runs with tools that only write down what they are
asked for."""
import os
import pathlib
import plistlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
MACOS = TOP / "packaging/macos"
PROJECT = """
cmake_minimum_required(VERSION 3.25)
project(cloakroom VERSION 1.2.3 LANGUAGES CXX)
set(PROJECT_SOURCE_DIR {top})
set(Qt6_VERSION 6.7)
function(qt_generate_deploy_app_script)
    file(WRITE ${{CMAKE_BINARY_DIR}}/asked "${{ARGV}}")
    set(deploy deploy.cmake PARENT_SCOPE)
endfunction()
add_library(Qt6::Core SHARED IMPORTED)
set_target_properties(Qt6::Core PROPERTIES IMPORTED_LOCATION /qt/QtCore)
add_executable(drawicon IMPORTED)
set_target_properties(drawicon PROPERTIES IMPORTED_LOCATION /bin/true)
add_executable(cloakroom main.cpp)
add_executable(cloakroom-cli main.cpp)
set(CPACK_PACKAGE_NAME cloakroom)
include({top}/packaging/macos/package.cmake)
include(CPack)
"""
# No compiler makes programs for macOS here; none is asked to.
TOOLCHAIN = """
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_CXX_COMPILER /usr/bin/c++)
set(CMAKE_CXX_COMPILER_ID_RUN ON)
set(CMAKE_CXX_COMPILER_ID AppleClang)
set(CMAKE_CXX_COMPILER_VERSION 15)
set(CMAKE_CXX_COMPILER_FORCED ON)
set(CMAKE_INSTALL_NAME_TOOL /bin/true)
"""


def generated(folder):
    """The bundle's property list, and what would be installed."""
    (folder / "CMakeLists.txt").write_text(PROJECT.format(top=TOP))
    (folder / "main.cpp").write_text("int main() {}\n")
    (folder / "macos.cmake").write_text(TOOLCHAIN)
    subprocess.run(["cmake", "-G", "Ninja", "-S", folder, "-B", folder / "build", "-DCMAKE_OSX_DEPLOYMENT_TARGET=12.0",
                    f"-DCMAKE_TOOLCHAIN_FILE={folder}/macos.cmake"], check=True, stdout=subprocess.DEVNULL)
    build = folder / "build"
    with open(build / "Cloakroom.app/Contents/Info.plist", "rb") as file:
        plist = plistlib.load(file)
    return plist, (build / "cmake_install.cmake").read_text(), (build / "asked").read_text(), \
        (build / "build.ninja").read_text(), (build / "CPackConfig.cmake").read_text()


def check_bundle(folder):
    plist, installed, asked, ninja, cpack = generated(folder)
    assert plist["CFBundleIdentifier"] == "io.cloakroom.Cloakroom"
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == "1.2.3"
    assert plist["LSMinimumSystemVersion"] == "12.0"
    assert plist["NSHighResolutionCapable"] is True
    languages = {path.stem.removeprefix("cloakroom_") for path in (TOP / "translations").glob("cloakroom_*.ts")}
    assert set(plist["CFBundleLocalizations"]) == {"en"} | {name.replace("zh_CN", "zh-Hans") for name in languages}
    declared = plist["UTImportedTypeDeclarations"][0]
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["jwt"]
    assert "Contents/Resources/" + plist["CFBundleIconFile"] in ninja
    program = "Cloakroom.app/Contents/MacOS/" + plist["CFBundleExecutable"]
    assert program in ninja
    assert program in (TOP / "app/run").read_text(), "./dev run starts another"
    assert re.search(r'DESTINATION "\$\{CMAKE_INSTALL_PREFIX\}/Cloakroom.app/Contents/MacOS" TYPE EXECUTABLE'
                     r' FILES "[^"]*/cloakroom-cli"', installed)
    assert "-executable=Cloakroom.app/Contents/MacOS/cloakroom-cli" in asked
    assert installed.index("deploy.cmake") < installed.index("CLOAKROOM_SIGNER"), "signed before it is whole"
    assert 'CPACK_GENERATOR "DragNDrop"' in cpack


def check_entitlements():
    with open(MACOS / "cloakroom.entitlements", "rb") as file:
        assert plistlib.load(file) == {}, "each exception from the hardened runtime has to be argued for"


def sign(folder, *arguments, **environment):
    """What the tools were asked for."""
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    log = folder / "log"
    log.write_text("")
    for tool in ("codesign", "xcrun", "spctl"):
        (tools / tool).write_text(f'#!/bin/sh\necho {tool} "$@" >>{log}\n'
                                  'case "$*" in *"${REFUSED:-nothing of it}"*) exit 1 ;; esac\n')
        (tools / tool).chmod(0o755)
    done = subprocess.run([MACOS / "sign", *arguments], capture_output=True, text=True,
                          env={"PATH": f"{tools}:{os.environ['PATH']}", **environment})
    return done.returncode, log.read_text().splitlines()


def check_signing(folder):
    bundle = folder / "Some Where/Cloakroom.app"
    files = ("MacOS/Cloakroom", "MacOS/cloakroom-cli", "Frameworks/QtCore.framework/Versions/A/QtCore",
             "Frameworks/libcrypto.3.dylib", "PlugIns/platforms/libqcocoa.dylib")
    for name in files:
        path = bundle / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    status, asked = sign(folder, "app", bundle, CLOAKROOM_SIGNER="Developer ID")
    assert status == 0
    seals = [line for line in asked if "--sign Developer ID" in line]
    assert all("--options runtime" in line and "--timestamp" in line for line in seals)
    sealed = [line.split("/Cloakroom.app")[-1] for line in seals]
    assert sorted(sealed[:2]) == ["/Contents/Frameworks/libcrypto.3.dylib",
                                  "/Contents/PlugIns/platforms/libqcocoa.dylib"]
    assert sealed[2:] == ["/Contents/Frameworks/QtCore.framework", "/Contents/MacOS/cloakroom-cli", ""], sealed
    assert all("cloakroom.entitlements" in line for line in seals[-2:])
    assert "--verify" in asked[-1]

    status, asked = sign(folder, "image", "a.dmg", CLOAKROOM_SIGNER="Developer ID", CLOAKROOM_NOTARY="profile")
    assert status == 0
    assert [line.split()[:3] for line in asked] == [
        ["codesign", "--force", "--timestamp"], ["xcrun", "notarytool", "submit"], ["xcrun", "stapler", "staple"],
        ["spctl", "--assess", "--type"]]
    for refused in ("libcrypto", "QtCore.framework", "cloakroom-cli"):
        status, asked = sign(folder, "app", bundle, CLOAKROOM_SIGNER="Developer ID", REFUSED=refused)
        assert status != 0 and refused in asked[-1], "it went on after what wasn't signed"
    assert sign(folder, "app", bundle) == (1, []), "signed by nobody"
    assert sign(folder, "image", "a.dmg", CLOAKROOM_SIGNER="Developer ID")[0] != 0, "notarised for nobody"
    assert sign(folder, "app", CLOAKROOM_SIGNER="Developer ID") == (2, [])


def main():
    with tempfile.TemporaryDirectory() as name:
        check_bundle(pathlib.Path(name))
        check_signing(pathlib.Path(name))
    check_entitlements()
    print("Bundle, entitlements and signing are as they should be.")


sys.exit(main())
