#!/usr/bin/env zsh
# SPDX-License-Identifier: GPL-3.0-or-later
# What zsh offers where each line of standard input ends.
#
#     complete.zsh FOLDER_OF_COMPLETION
#
# Prints a line for each, of what is offered, parted by tabs. A shell that completes needs a terminal, which zpty is. What
# compadd is told to store or to compare is not offered.

zmodload zsh/zpty

setup='
PS1= RPS1= PS2=
unset zle_bracketed_paste
fpath=($1 $fpath)
autoload -Uz compinit
compinit -u -D
typeset -ga offered
compadd () {
  local -a found
  if [[ " ${@[1,(i)(-|--)]} " == *" -"[a-zA-Z0-9]#[OAD]" "* ]]; then
    builtin compadd "$@"
    return
  fi
  builtin compadd -A found "$@"
  offered+=($found)
  builtin compadd "$@"
}
capture () {
  offered=()
  _main_complete
  print -n -- "\x02${(pj:\t:)offered}\x03"
  compstate[insert]= compstate[list]=
}
zle -C capture complete-word capture
bindkey "^X" capture
stty -echo
print -n "\x02\x03"
'
zpty shell "zsh -f -i"
zpty -w shell set -- ${(qq)1:a} "; eval ${(qqqq)setup}"
zpty -r shell seen $'*\x03*'

while IFS= read -r line; do
  zpty -wn shell $'\x15'"$line"$'\x18'
  zpty -r shell seen $'*\x03*'
  seen=${seen##*$'\x02'}
  print -r -- ${seen%$'\x03'*}
done

zpty -d shell
