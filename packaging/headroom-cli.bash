# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of headroom-cli for bash. Commands and options are read from the program's own help,
# so that they cannot fall behind it.

_headroom_cli_words() {
    case $2 in
        --preset) "$1" presets --json 2>/dev/null | sed -n 's/.*"name": *"\([^"]*\)".*/\1/p' ;;
        --device) printf '%s\n' auto cpu cuda:0 cuda:1 cuda:2 cuda:3 ;;
        --type) printf '%s\n' fp32 tf32 bf16 fp16 fp8 ;;
        --data) printf '%s\n' softmax uniform normal zeros integers ;;
        --mode) printf '%s\n' quick standard publish ;;
        --regime) printf '%s\n' sustained burst both ;;
        --isolation) printf '%s\n' own child automatic ;;
        --align) printf '%s\n' any 8 16 32 64 128 ;;
        '') "$1" --help 2>/dev/null | sed -n 's/^  \([a-z]\{1,\}\)  .*/\1/p' ;;
        *) "$1" "$2" --help 2>/dev/null | grep -oE -- '^ +(-[a-z],)?--[a-z-]+' | grep -oE -- '--.*' ;;
    esac
}

_headroom_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} asked line
    COMPREPLY=()
    case $before in
        --out | --resume | --csv | --p | --v | --o)
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            compopt -o filenames
            return
            ;;
        --preset | --device | --type | --align | --data | --mode | --regime | --isolation) asked=$before ;;
        *)
            if [ "$COMP_CWORD" -eq 1 ]; then
                asked=
            elif [[ $word == -* ]]; then
                asked=${COMP_WORDS[1]}
            else
                case ${COMP_WORDS[1]} in export | compare | advise) ;; *) return ;; esac
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                compopt -o filenames
                return
            fi
            ;;
    esac
    while IFS= read -r line; do
        if [[ $line == "$word"* ]]; then COMPREPLY+=("$(printf '%q' "$line")"); fi
    done < <(_headroom_cli_words "${COMP_WORDS[0]}" "$asked")
}

complete -F _headroom_cli headroom-cli
