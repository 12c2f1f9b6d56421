#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage.sh APPIMAGE [SUITE]: what a person does with the AppImage, in a clean root of Debian that has what any desktop
# has and nothing of Qt: start it, mounted and unpacked, sign in through TLS, use its command line. What it starts has
# to get the environment that it was started with, and nothing may be left of it. Needs root.
set -euo pipefail

if [ "${1:-}" != --in-namespace ]; then
    if [ $# -eq 0 ] || [ "$(id -u)" != 0 ]; then
        echo "usage, as root: ${0##*/} APPIMAGE [SUITE]" >&2
        exit 2
    fi
    # The mounts and processes end with this script, however it ends.
    exec unshare --mount --pid --fork --kill-child --mount-proc "$BASH" "$(realpath "$0")" --in-namespace \
        "$(realpath "$1")" "${2:-bookworm}"
fi
image=$2 suite=$3
tests=$(dirname "$0")/..
work=$(mktemp -d)
root=$work/root
home=$root/home/guest
clean_up() {
    umount "$root/proc" 2>/dev/null || :
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { in_root apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }; }
as_guest() {
    chroot --userspec=guest:guest "$root" env -i HOME=/home/guest PATH=/home/guest/bin:/usr/bin:/bin LC_ALL=C.UTF-8 \
        DISPLAY=":$number" XDG_RUNTIME_DIR=/home/guest/run DBUS_SESSION_BUS_ADDRESS="${bus:-}" QT_PLUGIN_PATH=/mine \
        LD_LIBRARY_PATH=/mine XDG_DATA_DIRS=/mine "$@"
}
wait_for() { # WHAT COMMAND...
    for _ in {1..600}; do
        ! "${@:2}" || return 0
        sleep 0.1
    done
    cat "$work/output" 2>/dev/null || :
    fail "$1"
}
window() {
    # Its size tells it from the small ones that Qt keeps to itself.
    DISPLAY=":$number" xwininfo -root -children | grep -iE '"cloakroom".* [0-9]{3,4}x[0-9]{3,4}\+'
}
is_shown_or_ended() { window >/dev/null || ! kill -0 "$program" 2>/dev/null; }
start() { # ARGUMENT...
    local since=${EPOCHREALTIME/./}
    as_guest "/home/guest/My Cloakroom.AppImage" "$@" >"$work/output" 2>&1 &
    program=$!
    wait_for "no window was shown" is_shown_or_ended
    window || { cat "$work/output"; fail "the program ended by itself"; }
    echo "after $(((${EPOCHREALTIME/./} - since) / 1000)) ms"
    cat "$work/output"
}
process() { pgrep --uid "$guest" --newest --exact "$1"; }
end() {
    kill "$(process cloakroom)" || { cat "$work/output"; fail "the program ended by itself"; }
    wait "$program" || fail "the program ended with $?"
}
is_gone() { ! compgen -G "$1" >/dev/null; }
has_text() { [ -s "$1" ]; }
is_signed_in() { as_guest cloakroom-cli accounts --names 2>/dev/null | grep -qx "$account"; }
# The folder that holds the file which runs as one of the guest's processes.
place_of() { # NAME
    local exe
    exe=$(readlink "/proc/$(process "$1")/exe")
    echo "${exe%/usr/*}"
}
expect_environment() { # FILE WHOSE
    as_guest env | sort >"$work/expected"
    sort "$1" | diff "$work/expected" - || fail "$2 got another environment"
}

exec {display}< <(Xvfb -displayfd 1 -ac -screen 0 1400x1000x24 2>/dev/null)
read -r -u "$display" number

say "A clean root of $suite, and what a desktop has"
# The mirror is the one this system is installed from.
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 '/debian/$')
desktop=(dbus fonts-dejavu-core fuse3 gnome-keyring libegl1 libfontconfig1 libfreetype6 libglx0 libharfbuzz0b libice6 libsm6
    libstdc++6 libwayland-client0 libx11-6 libx11-xcb1 libxcb1)
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/log" || { tail -n 20 "$work/log"; exit 1; }
mount -t proc proc "$root/proc"
apt update
apt install --yes --no-install-recommends "${desktop[@]}"
[ -c "$root/dev/fuse" ] || mknod --mode 666 "$root/dev/fuse" c 10 229
ln -sf ../proc/self/mounts "$root/etc/mtab"
echo 127.0.0.1 localhost >"$root/etc/hosts"
in_root useradd --create-home guest
guest=$(in_root id -u guest)
install -m 755 "$image" "$home/My Cloakroom.AppImage"
as_guest sh -c 'cd && mkdir -m 700 run && mkdir bin && ln -s "../My Cloakroom.AppImage" bin/cloakroom-cli'

say "Starting it unpacked, where nothing can be mounted"
mv "$root/dev/fuse" "$root/dev/no-fuse"
start
place=$(place_of cloakroom)
[ "$(stat --format %a "$place")" = 700 ] || fail "others can look into $place"
end
wait_for "$place is left" is_gone "$place"
as_guest sh -c 'cd && "./My Cloakroom.AppImage" --appimage-extract && squashfs-root/AppRun --version'
mv "$root/dev/no-fuse" "$root/dev/fuse"

say "Starting it mounted, with a keychain and a browser"
# Their words are for the root's own shell.
# shellcheck disable=SC2016
printf '#!/bin/sh\ntr "\\0" "\\n" </proc/$$/environ >~/environment\necho "$1" >>~/opened\n' >"$home/bin/xdg-open"
cp "$tests/support/keyring" "$home/bin/"
chmod 755 "$home/bin/xdg-open" "$home/bin/keyring"
# shellcheck disable=SC2016
as_guest env -u LD_LIBRARY_PATH dbus-run-session -- keyring --in-session \
    sh -c 'echo "$DBUS_SESSION_BUS_ADDRESS" >~/bus; sleep infinity' &
wait_for "the session has no keychain" has_text "$home/bus"
bus=$(cat "$home/bus")
start --demo
wait_for "the browser was not opened" has_text "$home/opened"
expect_environment "$home/environment" "the window's browser"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$tests/journeys python3 -c '
import sys
from agent.plain import PlainBrowser
print(PlainBrowser().decide(sys.argv[1], "ana").text)' "$(cat "$home/opened")"
account=ana@example.com
wait_for "the account is not there" is_signed_in
as_guest "/home/guest/My Cloakroom.AppImage" || fail "a second start ended with $?"

say "Signing in on its command line, through TLS"
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$work/key" -out "$work/certificate" 2>/dev/null
install -D "$work/certificate" "$root/etc/ssl/certs/ca-certificates.crt"
exec {server}< <(python3 "$tests/packaging/issuer.py" "$work/certificate" "$work/key")
read -r -u "$server" issuer
rm "$home/opened"
as_guest cloakroom-cli sign-in --issuer "$issuer" --client-id it --name over-tls >"$work/output" 2>&1 &
signing_in=$!
wait_for "the browser was not opened" has_text "$home/opened"
grep "^$issuer/authorize" "$home/opened" || fail "the browser was sent to $(cat "$home/opened")"
expect_environment "$home/environment" "the command line's browser"
[ "$(place_of cloakroom-cli)" = "$(place_of cloakroom)" ] || fail "window and command line are not of one place"
kill "$(process cloakroom-cli)"
wait $signing_in || :

say "Ending it"
end
wait_for "a mount is left" is_gone "$home/run/cloakroom-appimage/*"
echo "No mount is left, no unpacked file and no variable."
