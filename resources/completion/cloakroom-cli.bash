# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the commands of cloakroom-cli in bash.

_cloakroom_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} IFS=$'\n'
    local handing='--id --min-valid --scope --resource'
    local commands='inspect sign-in accounts show activity renew sign-out token proof run git docker kubernetes
credential-process lock unlock completion'
    local options= names= verbs= place
    COMPREPLY=()

    # Behind -- stands a command of its own, then whatever files it takes.
    for ((place = 2; place < COMP_CWORD; place++)); do
        if [[ $command == run && ${COMP_WORDS[place]} == -- ]]; then
            ((place + 1 < COMP_CWORD)) || COMPREPLY=($(compgen -c -- "$word"))
            return
        fi
    done
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(IFS=$' \n'; compgen -W "$commands --help --version" -- "$word"))
        return
    fi

    case $command in
    show|activity|renew) options='--json' names=1 ;;
    sign-out) options='--without-keychain --json' names=1 ;;
    accounts) options='--json --names' ;;
    lock|unlock) options='--json' ;;
    token) options="$handing --header --json" names=1 ;;
    proof) options="${handing#--id } --method --url --nonce --header --json" names=1 ;;
    run) options="$handing --env --" names=1 ;;
    git) options="$handing --username --basic" verbs='get store erase' names=1 ;;
    docker) options="$handing --username" verbs='get store erase list' names=1 ;;
    kubernetes|credential-process) options=$handing names=1 ;;
    completion) options='bash zsh fish' ;;
    inspect) options='--json --issuer --keys --audience --client-id --nonce' ;;
    sign-in) options='--provider --answer --issuer --resource --client-id --client-secret --scope --redirect-uri --param
--name --timeout --device --paste --client-credentials --private-key --make-key --certificate --authorities
--proxy --proxy-user --dpop --par --jarm --json' ;;
    esac
    if [[ $word == -* || -z $names ]]; then
        COMPREPLY=($(IFS=$' \n'; compgen -W "$options --help" -- "$word"))
    else
        # A name may have spaces; what isn't a plain word is quoted.
        local name
        while read -r name; do
            [[ $name == "$word"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
        done < <(cloakroom-cli accounts --names 2>/dev/null)
        COMPREPLY+=($(IFS=$' \n'; compgen -W "$verbs" -- "$word"))
    fi
}

complete -F _cloakroom_cli -o default cloakroom-cli
