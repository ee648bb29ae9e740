# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of headroom for bash; its options are read from the program's own help.

_headroom() {
    local word=${COMP_WORDS[COMP_CWORD]} options
    if [[ $word == -* ]]; then
        options=$(QT_QPA_PLATFORM=offscreen "${COMP_WORDS[0]}" --help 2>/dev/null |
            grep -oE -- '^ +(-[a-zA-Z], )?--[a-z-]+' | grep -oE -- '--.*')
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        compopt -o filenames
    fi
}

complete -F _headroom headroom
