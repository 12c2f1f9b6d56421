#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint_windows.sh: what Windows is given, as far as it can be tried on Linux. Programs that only stand for
# the real ones get icon, version and manifest by mingw; cpack makes the installer, and makensis takes no warning.
# Where there is Wine, it is installed, installed over, and removed with the accounts and without; else it ends with 77.
set -euo pipefail
top=$(readlink -f "$(dirname "$0")/../..")
mingw=x86_64-w64-mingw32
work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" DISPLAY=
wine=$(command -v wine64 || command -v /usr/lib/wine/wine64 || true)
clean_up() {
    [ -z "$wine" ] || "${wine%wine64}wineserver64" -k 2>/dev/null || "${wine%wine64}wineserver" -k 2>/dev/null || :
    rm -rf "$work"
}
trap clean_up EXIT
say() { printf '== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
there() { for file; do [ -e "$file" ] || fail "there is no $file"; done; }
absent() { for file; do [ ! -e "$file" ] || fail "there is still $file"; done; }

say "The icon"
mkdir "$work/tool"
cat >"$work/tool/CMakeLists.txt" <<CMAKE
cmake_minimum_required(VERSION 3.25)
project(tool CXX)
find_package(Qt6 REQUIRED COMPONENTS Gui Svg)
add_executable(drawicon $top/packaging/drawicon.cpp)
target_link_libraries(drawicon PRIVATE Qt6::Gui Qt6::Svg)
CMAKE
cmake -S "$work/tool" -B "$work/tool" -G Ninja >/dev/null
cmake --build "$work/tool" >/dev/null
for kind in ico icns; do
    "$work/tool/drawicon" "$top/resources/icons/cloakroom.svg" "$work/one.$kind"
    "$work/tool/drawicon" "$top/resources/icons/cloakroom.svg" "$work/two.$kind"
    cmp "$work/one.$kind" "$work/two.$kind"
done
"$top/tests/packaging/icons.py" "$work/one.ico" "$work/one.icns"

say "The programs' resources"
# cloakroom-cli knows two accounts until it is told to sign out of them; while there is a file "locked" it refuses.
mkdir "$work/src"
cat >"$work/src/window.cpp" <<'CPP'
#include <windows.h>
int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int) { return 0; }
CPP
cat >"$work/src/cli.cpp" <<'CPP'
#include <cstdio>
#include <cstring>
extern "C" int library();
int main(int argc, char *argv[])
{
    if (argc > 1 && !std::strcmp(argv[1], "accounts")) {
        std::puts("[\n    {\n        \"allowed\": [\n        ],\n        \"id\": \"0123456789abcdef0123456789abcdef\",\n"
                  "        \"name\": \"\\\"id\\\": \\\"x\\\"\"\n    },\n"
                  "    {\n        \"id\": \"fedcba9876543210fedcba9876543210\"\n    }\n]");
        return 0;
    }
    if (std::FILE *locked = std::fopen("C:\\locked", "r"))
        return std::fclose(locked), 6;
    std::FILE *log = std::fopen("C:\\log", "a");
    std::fprintf(log, "%s %s\n", argv[1], argc > 2 ? argv[2] : "");
    std::fclose(log);
    return argc > 2 && argv[2][0] == 'f' ? 8 : library();
}
CPP
mkdir -p "$work/prefix/bin"
echo 'extern "C" __declspec(dllexport) int library() { return 0; }' >"$work/src/library.cpp"
"$mingw-g++-posix" -shared -static "$work/src/library.cpp" -o "$work/prefix/bin/library.dll"
mkdir "$work/system32"
touch "$work/system32/kernel32.dll" "$work/system32/msvcrt.dll"
cat >"$work/src/CMakeLists.txt" <<CMAKE
cmake_minimum_required(VERSION 3.25)
project(cloakroom VERSION \${version} LANGUAGES CXX RC)
set(PROJECT_SOURCE_DIR $top)
set(Qt6_VERSION 6.5)
function(qt_generate_deploy_app_script)
    file(WRITE \${CMAKE_BINARY_DIR}/deploy.cmake "file(WRITE
        \"\\\$ENV{DESTDIR}\\\${CMAKE_INSTALL_PREFIX}/plugins/platforms/of-\${version}.dll\" \"\")")
    set(deploy \${CMAKE_BINARY_DIR}/deploy.cmake PARENT_SCOPE)
endfunction()
add_library(Qt6::Core SHARED IMPORTED)
set_target_properties(Qt6::Core PROPERTIES IMPORTED_LOCATION $work/system32/Qt6Core.dll IMPORTED_IMPLIB $work/none)
add_executable(drawicon IMPORTED)
set_target_properties(drawicon PROPERTIES IMPORTED_LOCATION $work/tool/drawicon)
add_link_options(-static)
add_executable(cloakroom window.cpp)
add_executable(cloakroom-cli cli.cpp)
target_link_libraries(cloakroom-cli PRIVATE $work/prefix/bin/library.dll)
set(CPACK_PACKAGE_NAME cloakroom)
set(CPACK_PACKAGE_VENDOR "The Cloakroom authors")
include($top/packaging/windows/package.cmake)
include(CPack)
CMAKE
build() { # VERSION: the programs of it, and cpack's script for its installer
    cmake -S "$work/src" -B "$work/$1" -G Ninja -Dversion="$1" -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Windows \
        -DCMAKE_CXX_COMPILER=$mingw-g++-posix -DCMAKE_RC_COMPILER=$mingw-windres -DCMAKE_PREFIX_PATH="$work/prefix" \
        -DCMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM=windows+pe -DCMAKE_GET_RUNTIME_DEPENDENCIES_TOOL=objdump \
        -DCMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND="$(command -v $mingw-objdump)" >/dev/null
    cmake --build "$work/$1" >/dev/null
    cpack --config "$work/$1/CPackConfig.cmake" -B "$work/$1/package" >/dev/null
    cp "$work/$1"/package/_CPack_Packages/*/NSIS/project.nsi "$work/$1.nsi"
}
build 0.1.0
for program in cloakroom cloakroom-cli; do
    file=$work/0.1.0/$program.exe
    resources=$(strings -el "$file"; strings "$file")
    for word in PerMonitorV2 longPathAware UTF-8 'level="asInvoker"' 0.1.0 "$program.exe" IDI_ICON1; do
        grep -qF "$word" <<<"$resources" || fail "$program.exe doesn't have $word"
    done
    subsystem=$($mingw-objdump -p "$file" | sed -n 's/^Subsystem.*(\(.*\))$/\1/p')
    echo "$program.exe: $subsystem"
done | tee "$work/subsystems"
diff - "$work/subsystems" <<<$'cloakroom.exe: Windows GUI\ncloakroom-cli.exe: Windows CUI' || fail "another subsystem"

say "The installer"
makensis -V2 -WX "$work/0.1.0.nsi"
wanted="LICENSE.txt bin/cloakroom-cli.exe bin/cloakroom.exe bin/library.dll plugins/platforms/of-0.1.0.dll uninstall.exe "
# shellcheck disable=SC2016
held=$(7z l -ba "$work"/0.1.0/package/*.exe | awk '{ print $NF }' | grep -v '^\$PLUGINSDIR' | sort | tr '\n' ' ')
[ "$held" = "$wanted" ] || fail "it holds: $held"
echo "$held"

if [ -z "$wine" ]; then
    echo "SKIPPED: there is no Wine, so that the installer wasn't run." >&2
    exit 77
fi
say "Installing"
setup() { # NSI NAME [SED]: the same installer for Wine, which is the 64-bit one alone
    sed "${3:-}" "$1" | sed "s|^OutFile.*|OutFile \"$work/$2.exe\"|" >"$work/setup.nsi"
    makensis -V1 -X'Target amd64-unicode' "$work/setup.nsi"
}
build 0.2.0
setup "$work/0.1.0.nsi" old
setup "$work/0.2.0.nsi" new
# What a person answers who wants the accounts gone, and then, if they can't be, the program to stay.
# shellcheck disable=SC2016
setup "$work/0.2.0.nsi" yes 's|"$(leave)" /SD IDNO|"$(leave)" /SD IDYES|; s|"$(kept)"|& /SD IDCANCEL|'
run() { timeout 300 "$wine" "$@"; }
# It goes on from a copy of itself; the system's own processes live on.
remove() {
    run "$at/uninstall.exe" /S
    for _ in {1..600}; do
        pgrep -f "~nsu" >/dev/null || break
        sleep 0.1
    done
}
query() { timeout 60 "$wine" reg query "$@" 2>/dev/null | tr -d '\r' || :; }
path() { query 'HKCU\Environment' /v Path | sed -n 's/^ *Path *REG_EXPAND_SZ *//p'; }
run wineboot -i 2>/dev/null
disk=$work/wine/drive_c
home=$disk/users/$(id -un)
at=$home/AppData/Local/Programs/Cloakroom
shortcut="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Cloakroom.lnk"
before='C:\other;%USERPROFILE%\mine'
keys='HKCU\Software\Microsoft\Windows\CurrentVersion'
run reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$before" /f >/dev/null
data=("$home/AppData/Local/cloakroom" "$home/AppData/Roaming/cloakroom")
mkdir -p "${data[@]}"

run "$work/old.exe" /S
there "$at/plugins/platforms/of-0.1.0.dll" "$shortcut"
ours="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Cloakroom\\bin"
[ "$(path)" = "$before;$ours" ] || fail "PATH is $(path)"
query 'HKCU\Software\Classes\Cloakroom.jwt\shell\open\command' | grep -qF "\"$ours\\cloakroom.exe\" \"%1\"" || fail "*.jwt"
(cd "$work" && run "$at/bin/cloakroom-cli.exe" accounts | grep -q fedcba) || fail "the command line doesn't start"

say "Installing over it"
run reg add "$keys\\Run" /v Cloakroom /d x /f >/dev/null
run reg add "$keys\\Explorer\\StartupApproved\\Run" /v Cloakroom /t REG_BINARY /d 03 /f >/dev/null
run "$work/new.exe" /S
there "$at/plugins/platforms/of-0.2.0.dll"
absent "$at/plugins/platforms/of-0.1.0.dll"
[ "$(path)" = "$before;$ours" ] || fail "PATH is $(path)"
for key in Run 'Explorer\StartupApproved\Run'; do
    query "$keys\\$key" | grep -q Cloakroom || fail "the start with the session is another"
done
query "$keys\\Uninstall\\Cloakroom" | grep -q '0\.2\.0' || fail "it is listed as the old version"

say "Removing it, accounts stay"
gone() {
    absent "$at" "$shortcut"
    [ "$(path)" = "$before" ] || fail "PATH is $(path)"
    ! query "$keys" /s | grep Cloakroom || fail "left in the registry"
    ! query 'HKCU\Software\Classes' /s | grep Cloakroom || fail "left in the registry"
}
remove
gone
there "${data[@]}"
absent "$disk/log"

say "Removing it with the accounts: first while the keychain refuses"
run "$work/yes.exe" /S
touch "$disk/locked"
remove
there "$at/bin/cloakroom.exe" "${data[@]}"
rm "$disk/locked"
remove
gone
diff - "$disk/log" <<<$'sign-out 0123456789abcdef0123456789abcdef\r\nsign-out fedcba9876543210fedcba9876543210\r' || fail "not signed out"
absent "${data[@]}"

say "A PATH that is too long stays as it is"
before=$(printf 'C:\\%01000d;' 1)
run reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$before" /f >/dev/null
run "$work/new.exe" /S
[ "$(path)" = "$before" ] || fail "PATH is $(path)"
remove
gone
echo "All as it should be."
