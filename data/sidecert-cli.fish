# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish.

set -l commands compare inspect explain picture
set -l reports compare inspect
set -l texts compare inspect explain
set -l rows compare inspect picture
set -l pairs compare picture

complete -c sidecert-cli -n "not __fish_seen_subcommand_from $commands" -f
complete -c sidecert-cli -n "not __fish_seen_subcommand_from $commands" -a compare -d 'Show where two certificates differ'
complete -c sidecert-cli -n "not __fish_seen_subcommand_from $commands" -a inspect -d 'Show all fields and the rules they break'
complete -c sidecert-cli -n "not __fish_seen_subcommand_from $commands" -a explain -d 'Explain what a finding means'
complete -c sidecert-cli -n "not __fish_seen_subcommand_from $commands" -a picture -d 'Draw two certificates side by side'
complete -c sidecert-cli -s h -l help -d 'Show the options'
complete -c sidecert-cli -l version -d 'Show the version'

complete -c sidecert-cli -n "__fish_seen_subcommand_from $reports" -s f -l format -x -a 'text json markdown html' -d 'How to write the report'
complete -c sidecert-cli -n '__fish_seen_subcommand_from explain' -s f -l format -x -a 'text json' -d 'How to write the report'
complete -c sidecert-cli -n '__fish_seen_subcommand_from picture' -s f -l format -x -a 'png svg pdf' -d 'What kind of file to write'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $commands" -s o -l output -r -F -d 'Where to write the report'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $texts" -l color -x -a 'auto always never' -d 'Whether text has colours'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $rows" -l rows -x -a 'all differences warnings' -d 'Which rows to show'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $rows" -l hide-names -d 'Put placeholders for names and numbers'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $rows" -l at -x -d 'The moment to judge validity by'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $rows" -l password-file -r -F -d 'Whose first line opens what is encrypted'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $rows" -l password-fd -x -d 'The same from an open file descriptor'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $reports" -l second-opinion -d 'Ask GnuTLS, too'
complete -c sidecert-cli -n "__fish_seen_subcommand_from $pairs" -l ignore-expected -d 'Take for the same what differs as expected'
complete -c sidecert-cli -n '__fish_seen_subcommand_from explain' -f -a "(sidecert-cli explain --color=never 2>/dev/null | cut -d ' ' -f 1)"
complete -c sidecert-cli -n '__fish_seen_subcommand_from picture' -l dark -d 'Light text on a dark ground'
complete -c sidecert-cli -n '__fish_seen_subcommand_from picture' -l width -x -d 'How wide, in pixels'
complete -c sidecert-cli -n '__fish_seen_subcommand_from picture' -l scale -x -a '1 2' -d 'Pixels of a PNG for each of the layout'
complete -c sidecert-cli -n '__fish_seen_subcommand_from picture' -l paper -x -a 'a4 letter' -d 'The paper of a PDF'
