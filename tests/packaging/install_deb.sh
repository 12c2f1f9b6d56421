#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_deb.sh PACKAGE [SUITE]: what a person does with the package, in a clean root of Debian with nothing but what
# it asks for: install it, start it, sign in, upgrade it, install it once more, remove and purge it. Accounts, preferences
# and the keychain's items have to survive all of that, and nothing else may. Where the benchmark is built, the start is
# measured. Needs root.
set -euo pipefail

if [ "${1:-}" != --in-namespace ]; then
    if [ $# -eq 0 ] || [ "$(id -u)" != 0 ]; then
        echo "usage, as root: ${0##*/} PACKAGE [SUITE]" >&2
        exit 2
    fi
    # The mounts and processes end with this script, however it ends.
    exec unshare --mount --pid --fork --kill-child --mount-proc "$BASH" "$(realpath "$0")" --in-namespace \
        "$(realpath "$1")" "${2:-bookworm}"
fi
package=$2 suite=$3
tests=$(dirname "$0")/..
name=$(dpkg-deb --field "$package" Package)
version=$(dpkg-deb --field "$package" Version)
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
apt() {
    in_root apt-get -qq -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io "$@" >"$work/log" 2>&1 ||
        { tail -n 20 "$work/log"; exit 1; }
}
install_file() { # FILE [OPTION]...
    cp "$1" "$root/"
    apt install --yes --no-install-recommends "${@:2}" "/${1##*/}"
    rm "$root/${1##*/}"
}
become_guest() {
    exec chroot --userspec=guest:guest "$root" env -i HOME=/home/guest PATH=/usr/local/bin:/usr/bin:/bin \
        LC_ALL=C.UTF-8 DISPLAY=":$number" XDG_RUNTIME_DIR=/home/guest/run DBUS_SESSION_BUS_ADDRESS="${bus:-}" "$@"
}
as_guest() { (become_guest "$@"); }
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
start() { # ARGUMENT...
    local since=${EPOCHREALTIME/./}
    become_guest "$name" "$@" >"$work/output" 2>&1 &
    program=$!
    wait_for "no window was shown" window
    echo "after $(((${EPOCHREALTIME/./} - since) / 1000)) ms"
}
end() {
    kill -0 "$program" 2>/dev/null || { cat "$work/output"; fail "the program ended by itself"; }
    kill "$program"
    wait "$program" || fail "the program ended with $?"
}
there() { compgen -G "$root/usr/lib/*/$1" >/dev/null; }
has_text() { [ -s "$1" ]; }
accounts() { as_guest cloakroom-cli accounts --names; }
is_signed_in() { accounts 2>/dev/null | grep -qx "$account"; }
secrets() { as_guest secret-tool search --all server "$name" 2>&1 | grep -c '^secret = ' || :; }
expect_all_there() {
    [ "$(accounts)" = "$account" ] || fail "the account is gone: $(accounts 2>&1)"
    cmp "$work/preferences.json" "$home/.config/cloakroom/preferences.json" || fail "the preferences have changed"
    [ "$(secrets)" = "$kept" ] || fail "the keychain holds $(secrets) items, not $kept"
}

say "A clean root of $suite"
# The mirror is the one this system is installed from.
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 '/debian/$')
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/log" || { tail -n 20 "$work/log"; exit 1; }
mount -t proc proc "$root/proc"
in_root find / -xdev | sort >"$work/before"
in_root useradd --create-home guest
exec {display}< <(Xvfb -displayfd 1 -ac -noreset -screen 0 1400x1000x24 2>/dev/null)
read -r -u "$display" number

say "Installing ${package##*/} and nothing but what it asks for"
apt update
install_file "$package"
start
end
# Opened by name, and the tools below bring some of them along.
for file in tls/libqopensslbackend.so iconengines/libqsvgicon.so imageformats/libqsvg.so; do
    there "qt6/plugins/$file" || fail "it doesn't ask for $file"
done
firstpaint=$tests/../build/release/tests/bench/firstpaint
if [ -x "$firstpaint" ]; then
    printf '#!/bin/bash\n%s\nbecome_guest %q\n' "$(declare -p root number && declare -f become_guest)" "$name" >"$work/starter"
    chmod 755 "$work/starter"
    for _ in {1..9}; do DISPLAY=":$number" "$firstpaint" "$work/starter"; done | sort -n >"$work/starts"
    echo "From its start to the first paint, in ms, least, median and most of $(wc -l <"$work/starts"):" \
        "$(awk '{ print int($1 + 0.5) }' "$work/starts" | sed -n '1p; 5p; $p' | tr '\n' ' ')"
fi

say "Signing in, with a keychain and a browser"
apt install --yes --no-install-recommends dbus gnome-keyring libsecret-tools
cp "$tests/support/keyring" "$root/usr/local/bin/"
# Their words are for the root's own shell.
# shellcheck disable=SC2016
printf '#!/bin/sh\necho "$1" >>~/opened\n' >"$root/usr/local/bin/xdg-open"
chmod 755 "$root/usr/local/bin/xdg-open"
as_guest sh -c 'cd && mkdir -p -m 700 run .config/cloakroom'
echo '{"version": 1, "language": "de", "theme": "dark"}' >"$work/preferences.json"
in_root install -o guest -m 600 /dev/stdin /home/guest/.config/cloakroom/preferences.json <"$work/preferences.json"
# shellcheck disable=SC2016
become_guest dbus-run-session -- keyring --in-session sh -c 'echo "$DBUS_SESSION_BUS_ADDRESS" >~/bus; sleep infinity' \
    >"$work/session" 2>&1 &
session=$!
wait_for "the session has no keychain" has_text "$home/bus"
bus=$(cat "$home/bus")
start --demo
wait_for "the browser was not opened" has_text "$home/opened"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$tests/journeys python3 -c '
import sys
from agent.plain import PlainBrowser
print(PlainBrowser().decide(sys.argv[1], "ana").text)' "$(cat "$home/opened")"
account=ana@example.com
wait_for "the account is not there" is_signed_in
kept=$(secrets)
[ "$kept" -gt 0 ] || fail "the keychain holds nothing"
as_guest cloakroom-cli accounts

say "Beginning another sign-in, through TLS"
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$work/key" -out "$work/certificate" 2>/dev/null
install -D "$work/certificate" "$root/etc/ssl/certs/ca-certificates.crt"
echo 127.0.0.1 localhost >"$root/etc/hosts"
exec {server}< <(python3 "$tests/packaging/issuer.py" "$work/certificate" "$work/key")
read -r -u "$server" issuer
rm "$home/opened"
become_guest cloakroom-cli sign-in --issuer "$issuer" --client-id it >"$work/output" 2>&1 &
signing_in=$!
wait_for "the browser was not opened" has_text "$home/opened"
grep "^$issuer/authorize" "$home/opened" || fail "the browser was sent to $(cat "$home/opened")"
kill "$signing_in"
wait "$signing_in" || :

say "Upgrading it while it runs"
dpkg-deb --raw-extract "$package" "$work/newer"
sed -i 's/^Version: .*/&+newer/' "$work/newer/DEBIAN/control"
dpkg-deb --root-owner-group --build "$work/newer" "$work/newer.deb" >/dev/null
install_file "$work/newer.deb"
[ "$(in_root dpkg-query --show "$name")" = "$name"$'\t'"$version+newer" ] || fail "it was not upgraded"
expect_all_there
end
start
as_guest cloakroom-cli renew "$account"
expect_all_there
end

say "Installing it once more"
install_file "$work/newer.deb" --reinstall
expect_all_there

say "Removing and purging it"
apt remove --yes "$name"
apt purge --yes "$name"
cat "$work/log"
grep -q "secret-tool clear server $name" "$work/log" || fail "it does not tell what is left"
grep -q "folder \"$name\"" "$work/log" || fail "it does not tell what is left in KWallet"
grep -q "graphical-session.target.wants/$name.service" "$work/log" || fail "it does not tell of a start by systemd"
[ "$(secrets)" = "$kept" ] || fail "the keychain holds $(secrets) items, not $kept"
for file in .config/cloakroom/accounts.json .config/cloakroom/preferences.json; do
    [ -s "$home/$file" ] || fail "$file is gone"
done
as_guest secret-tool clear server "$name"
[ "$(secrets)" = 0 ] || fail "what it tells to do leaves $(secrets) items in the keychain"
kill "$session"
wait "$session" || :
rm -r "$home/.config/cloakroom" "$home/.local/share/cloakroom" "$home/run"
in_root find / -xdev | sort >"$work/after"
left=$(comm -13 "$work/before" "$work/after" | grep -i "$name" || true)
[ -z "$left" ] || fail "left behind: $left"
echo "What is theirs stayed until it was removed as told, and nothing else did."
