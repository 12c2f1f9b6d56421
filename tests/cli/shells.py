# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shell makes of lines of cloakroom-cli when the person presses Tab: each as the words it offers, or the line."""
import os
import pty
import select
import subprocess
import time

from patience import PATIENCE_S

BASH = """source <(cloakroom-cli completion bash)
for line; do
    read -ra COMP_WORDS <<<"$line"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _cloakroom_cli; echo "${COMPREPLY[*]}"
done"""
FISH = """cloakroom-cli completion fish | source
for line in $argv; echo (complete -C $line | string split --fields 1 \\t); end"""
# ^X hands over the line that zsh has completed.
ZSH = """PS1=
autoload -Uz compinit && compinit -u -D
source <(cloakroom-cli completion zsh)
tell() { print -r -- "$BUFFER" >>$LINES_TO; BUFFER=; }
zle -N tell
bindkey '^X' tell
print ready"""


def in_bash(lines, environment):
    return subprocess.run(["bash", "-c", BASH, "bash", *lines], env=environment, stdout=subprocess.PIPE, text=True,
                          timeout=PATIENCE_S, check=True).stdout.splitlines()


def in_fish(lines, environment):
    return subprocess.run(["fish", "--no-config", "-c", FISH, *lines], env=environment, stdout=subprocess.PIPE,
                          text=True, timeout=PATIENCE_S, check=True).stdout.splitlines()


def in_zsh(lines, environment, folder):
    """At a terminal, where alone it completes."""
    (folder / ".zshrc").write_text(ZSH)
    told = folder / "lines"
    told.write_text("")
    zsh, terminal = pty.fork()
    if zsh == 0:
        os.execvpe("zsh", ["zsh", "-d", "-i"],
                   {**environment, "TERM": "dumb", "LINES_TO": str(told), "ZDOTDIR": str(folder)})
    shown = b""

    def show_until(come):
        nonlocal shown
        deadline = time.monotonic() + 60
        while not come():
            if time.monotonic() > deadline:
                raise AssertionError(shown)
            if select.select([terminal], [], [], 0.05)[0]:
                shown += os.read(terminal, 4096)

    try:
        show_until(lambda: b"ready" in shown)
        for count, line in enumerate(lines, 1):
            os.write(terminal, line.encode() + b"\t\x18")
            show_until(lambda: told.read_text().count("\n") == count)
        return told.read_text().splitlines()
    finally:
        os.close(terminal)
        os.waitpid(zsh, 0)
