#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges whether the manual page and the completions know what the program does.

    check-options.py SIDECERT_CLI MANUAL_PAGE BASH ZSH FISH EXAMPLES

Fails unless each of them has every command, every option that "--help" of a command has and every choice of it, and no
long option besides; unless bash, zsh and fish, where they are installed, offer them where they are typed, and the files
that are there; unless the examples of the manual page and of "--help" run as they are written, with the examples'
certificates in the place of theirs.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

COMMANDS = ('compare', 'inspect', 'explain', 'picture')
OPTION = re.compile(r'^ +(?:-(\w), )?--([a-z-]+)(?:=(\S+))?', re.MULTILINE)


def run(*command, **options):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options)


def list_options(program):
    """(command, long, choices) of all that the program says it has."""
    for command in COMMANDS:
        for _, long, value in OPTION.findall(run(program, command, '--help').stdout):
            yield command, long, value.split('|') if '|' in value and 'FILE' not in value else []


def judge_texts(options, texts):
    for name, text in texts.items():
        plain = text.replace('\\-', '-').replace('\\fI', '').replace('\\fR', '')
        for command, long, choices in options:
            sought = f'-l {long}' if name == 'fish' else f'--{long}'
            if not re.search(re.escape(sought) + r'(?![a-z-])', plain) and f'-l {long}' not in plain:
                yield f'{name}: --{long} of {command} is missing'
            for choice in choices:
                if not re.search(rf'\b{choice}\b', plain):
                    yield f'{name}: {choice} of --{long} is missing'
        known = {long for _, long, _ in options} | {'help', 'version'}
        pattern = r'^complete .* -l ([a-z-]+)' if name == 'fish' else r'(?<![\w-])--([a-z][a-z-]*)'
        for long in set(re.findall(pattern, plain, re.MULTILINE)) - known:
            yield f'{name}: there is no --{long}'


def ask_bash(lines, completion, environment):
    """What bash offers where each line ends."""
    for line in lines:
        # bash takes "=" for a word of its own.
        words = re.sub(r'=(\S*)$', r' = \1', line).split(' ')
        script = (f'compopt () {{ :; }}; source {completion}; COMP_WORDS=({" ".join(repr(word) for word in words)});'
                  f'COMP_CWORD={len(words) - 1}; _sidecert_cli sidecert-cli "${{COMP_WORDS[-1]}}" "${{COMP_WORDS[-2]}}";'
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        yield run('bash', '-c', script, env=environment).stdout.splitlines()


def ask_zsh(lines, completion, environment):
    script = pathlib.Path(__file__).with_name('complete.zsh')
    done = run('zsh', '-f', str(script), str(pathlib.Path(completion).parent), env=environment, input='\n'.join(lines) + '\n')
    yield from (line.split('\t') for line in done.stdout.splitlines())


def ask_fish(lines, completion, environment):
    for line in lines:
        done = run('fish', '--no-config', '-c', f"source {completion}; complete -C '{line}'", env=environment)
        yield [offered.split('\t')[0] for offered in done.stdout.splitlines()]


SHELLS = {'bash': ask_bash, 'zsh': ask_zsh, 'fish': ask_fish}


def list_questions(options, folder):
    """(what is typed, what is offered then)"""
    yield 'sidecert-cli ', COMMANDS
    for command in COMMANDS:
        yield f'sidecert-cli {command} --', [f'--{long}' for owner, long, _ in options if owner == command]
    for command, long, choices in options:
        if choices:
            yield f'sidecert-cli {command} --{long}=', choices
    yield 'sidecert-cli picture -f ', ['png', 'svg', 'pdf']
    yield 'sidecert-cli explain san-', ['san-critical', 'san-not-critical']
    yield f'sidecert-cli compare {folder}/a', ['a name.pem']
    yield f'sidecert-cli inspect x {folder}/a', ['a name.pem']
    yield f'sidecert-cli picture --output={folder}/a', ['a name.pem']


def simplify(offered):
    """Without the option it follows, the folder it is in, and what a shell puts before a blank."""
    value = re.sub(r'^--[a-z-]+=(?=.)', '', offered)
    return value.rpartition('/')[2].replace('\\', '').rstrip('=')


def judge_shells(options, program, completions):
    environment = dict(os.environ, PATH=f'{pathlib.Path(program).parent}:{os.environ["PATH"]}', TERM='dumb')
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / 'a name.pem').touch()
        questions = list(list_questions(options, folder))
        for shell, ask in SHELLS.items():
            if shutil.which(shell) is None:
                continue
            lines = [line for line, _ in questions]
            answers = list(ask(lines, completions[shell], environment))
            if len(answers) != len(questions):
                yield f'{shell} answers {len(answers)} of {len(questions)}'
            for (line, wanted), answer in zip(questions, answers):
                offered = {simplify(word) for word in answer}
                # What is behind "=" is all there is; elsewhere help and version may stand, too.
                if not set(wanted) <= offered or (line.endswith('=') and offered != set(wanted)):
                    yield f'{shell} offers {sorted(offered)} for "{line}", not {sorted(wanted)}'


def list_examples(program, manual):
    for line in re.findall(r'^\.B (sidecert\\-cli \w.* .*)$', manual.split('.SH EXAMPLES')[1], re.MULTILINE):
        yield line.replace('\\-', '-')
    for command in COMMANDS:
        yield from re.findall(r'^  ((?:openssl|sidecert-cli) .*)$', run(program, command, '--help').stdout, re.MULTILINE)


def can_run(line):
    """Whether what is behind each pipe is installed."""
    bare = re.sub(r"'[^']*'", '', line)
    return all(shutil.which(part.split()[0]) for part in bare.split(' | ')[1:])


def judge_examples(program, manual, examples):
    with tempfile.TemporaryDirectory() as folder:
        names = {'refused.pem': 'bad', 'accepted.pem': 'good', 'server.pem': 'bad', 'old.pem': 'good', 'good.pem': 'good',
                 'renewed.pem': 'good', 'bad.pem': 'bad', 'a.der': 'bad', 'b.der': 'good'}
        for name, source in names.items():
            shutil.copy(pathlib.Path(examples) / f'{source}.pem', pathlib.Path(folder) / name)
        for line in list_examples(program, manual):
            # What needs a network or another program is not here.
            if line.startswith('openssl') or '://' in line or '…' in line or '/etc/' in line or not can_run(line):
                continue
            command = f'set -o pipefail; {line}'
            done = run('bash', '-c', f'PATH={pathlib.Path(program).parent}:$PATH; {command}', cwd=folder)
            # What jq does not find is null.
            is_nothing = ' jq ' in line and ('null' in done.stdout.split() or not done.stdout.strip())
            if done.returncode not in (0, 1) or 'sidecert-cli:' in done.stdout or is_nothing:
                yield f'{line}: {done.returncode}: {done.stdout[-200:]}'


def main(program, manual_path, bash, zsh, fish, examples):
    program = str(pathlib.Path(program).resolve())
    manual = pathlib.Path(manual_path).read_text(encoding='utf-8')
    completions = {'bash': bash, 'zsh': zsh, 'fish': fish}
    texts = {name: pathlib.Path(path).read_text(encoding='utf-8') for name, path in completions.items()}
    texts['manual page'] = manual
    options = list(list_options(program))
    faults = [] if len({long for _, long, _ in options}) > 5 else ['"--help" has hardly any option']
    faults += judge_texts(options, texts)
    faults += judge_shells(options, program, completions)
    faults += judge_examples(program, manual, examples)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
