#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_deb.sh PACKAGE [SUITE]: installs the package in a clean root of Debian with nothing but what it asks
# for, starts the program there until its window is shown, purges it and looks for what is left. Needs root.
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
name=$(dpkg-deb --field "$package" Package)
work=$(mktemp -d)
root=$work/root
clean_up() {
    umount "$root/proc" 2>/dev/null || :
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT

say() { printf '\n== %s\n' "$*"; }
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

say "A clean root of $suite"
# The mirror is the one this system is installed from.
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 '/debian/$')
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/log" || { tail -n 20 "$work/log"; exit 1; }
mount -t proc proc "$root/proc"
in_root find / -xdev | sort >"$work/before"

say "Installing ${package##*/}"
cp "$package" "$root/"
in_root apt-get -qq update
in_root apt-get -qq install --yes --no-install-recommends "/${package##*/}" >"$work/log" 2>&1 ||
    { tail -n 20 "$work/log"; exit 1; }
rm "$root/${package##*/}"
in_root useradd --create-home guest

say "Starting $name on a display outside of the root"
exec {display}< <(Xvfb -displayfd 1 -ac -screen 0 1400x1000x24 2>/dev/null)
read -r -u "$display" number
chroot --userspec=guest "$root" env -i HOME=/home/guest PATH=/usr/bin:/bin DISPLAY=":$number" "$name" \
    >"$work/output" 2>&1 &
program=$!
for _ in {1..300}; do
    # Its size tells the window from the small ones that Qt keeps to itself.
    shown=$(DISPLAY=":$number" xwininfo -root -children | grep -iE '"cloakroom".* [0-9]{3,4}x[0-9]{3,4}\+' || true)
    [ -z "$shown" ] || break
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
cat "$work/output"
[ -n "$shown" ] || fail "no window was shown"
echo "$shown"
kill -0 "$program" || fail "the program ended"
kill "$program"
wait "$program" || :

say "Purging it"
in_root userdel --remove guest >/dev/null 2>&1
in_root apt-get -qq -o Dpkg::Use-Pty=0 purge --yes "$name" >/dev/null
in_root find / -xdev | sort >"$work/after"
left=$(comm -13 "$work/before" "$work/after" | grep -i "$name" || true)
[ -z "$left" ] || fail "left behind: $left"
echo "Nothing is left."
