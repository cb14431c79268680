# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash.

_sidecert_cli ()
{
  local word=$2 command=${COMP_WORDS[1]} option=$3 value=$2
  local common='--format= --output= --color= --help --version'
  local picture='--output= --format= --rows= --ignore-expected --hide-names --dark --width= --scale= --paper= --at= --password-file= --password-fd= --help --version'
  local report="$common --rows= --hide-names --at= --password-file= --password-fd= --second-opinion"

  # bash takes "=" for a word of its own.
  if [[ $word == = ]]; then
    value=
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  COMPREPLY=()

  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W 'compare inspect explain picture --help --version' -- "$word"))
    return
  fi

  case $option in
    --format | -f)
      case $command in
        explain) COMPREPLY=($(compgen -W 'text json' -- "$value")) ;;
        picture) COMPREPLY=($(compgen -W 'png svg pdf' -- "$value")) ;;
        *) COMPREPLY=($(compgen -W 'text json markdown html' -- "$value")) ;;
      esac
      return ;;
    --rows)
      COMPREPLY=($(compgen -W 'all differences warnings' -- "$value"))
      return ;;
    --color)
      COMPREPLY=($(compgen -W 'auto always never' -- "$value"))
      return ;;
    --output | -o | --password-file)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$value")
      return ;;
    --paper)
      COMPREPLY=($(compgen -W 'a4 letter' -- "$value"))
      return ;;
    --scale)
      COMPREPLY=($(compgen -W '1 2' -- "$value"))
      return ;;
    --at | --width | --password-fd)
      return ;;
  esac

  if [[ $word == -* ]]; then
    case $command in
      compare) COMPREPLY=($(compgen -W "$report --ignore-expected" -- "$word")) ;;
      inspect) COMPREPLY=($(compgen -W "$report" -- "$word")) ;;
      explain) COMPREPLY=($(compgen -W "$common" -- "$word")) ;;
      picture) COMPREPLY=($(compgen -W "$picture" -- "$word")) ;;
    esac
    if [[ ${COMPREPLY[0]} == *= ]]; then
      compopt -o nospace
    fi
  elif [[ $command == explain ]]; then
    COMPREPLY=($(compgen -W "$(sidecert-cli explain --color=never 2>/dev/null | cut -d ' ' -f 1)" -- "$word"))
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}

complete -F _sidecert_cli sidecert-cli
