# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the commands of cloakroom-cli in fish.

set -l commands inspect sign-in accounts show activity renew sign-out token proof run git docker kubernetes \
    credential-process lock unlock completion
set -l about show activity renew sign-out token proof run git docker kubernetes credential-process
set -l handing token proof run git docker kubernetes credential-process

complete -c cloakroom-cli -f
complete -c cloakroom-cli -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c cloakroom-cli -n "not __fish_seen_subcommand_from $commands" -l version
complete -c cloakroom-cli -l help
complete -c cloakroom-cli -n "__fish_seen_subcommand_from $about" -a "(cloakroom-cli accounts --names 2>/dev/null)"
complete -c cloakroom-cli -n "__fish_seen_subcommand_from accounts show activity renew sign-out token proof sign-in inspect lock unlock" -l json
complete -c cloakroom-cli -n "__fish_seen_subcommand_from sign-out" -l without-keychain
complete -c cloakroom-cli -n "__fish_seen_subcommand_from accounts" -l names
complete -c cloakroom-cli -n "__fish_seen_subcommand_from $handing; and not __fish_seen_subcommand_from proof" -l id
for option in min-valid scope resource
    complete -c cloakroom-cli -n "__fish_seen_subcommand_from $handing" -l $option -x
end
complete -c cloakroom-cli -n "__fish_seen_subcommand_from token proof" -l header
for option in method url nonce
    complete -c cloakroom-cli -n "__fish_seen_subcommand_from proof" -l $option -x
end
complete -c cloakroom-cli -n "__fish_seen_subcommand_from run" -l env -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from git docker" -l username -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from git" -l basic
complete -c cloakroom-cli -n "__fish_seen_subcommand_from git" -a "get store erase"
complete -c cloakroom-cli -n "__fish_seen_subcommand_from docker" -a "get store erase list"
complete -c cloakroom-cli -n "__fish_seen_subcommand_from completion" -a "bash zsh fish"
for option in provider answer issuer resource client-id scope redirect-uri param name timeout proxy proxy-user dpop par jarm
    complete -c cloakroom-cli -n "__fish_seen_subcommand_from sign-in" -l $option -x
end
for option in client-secret device paste client-credentials
    complete -c cloakroom-cli -n "__fish_seen_subcommand_from sign-in" -l $option
end
complete -c cloakroom-cli -n "__fish_seen_subcommand_from sign-in" -l make-key -x -a "ec rsa"
for option in private-key certificate authorities
    complete -c cloakroom-cli -n "__fish_seen_subcommand_from sign-in" -l $option -r -F
end
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -l keys -r -F
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -l issuer -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -l audience -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -l client-id -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -l nonce -x
complete -c cloakroom-cli -n "__fish_seen_subcommand_from inspect" -F
