#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges how sidecert-cli takes passwords and chooses among several objects.

    check-sources.py SIDECERT_CLI

Makes a PKCS #12 file with openssl, and opens it with a password from a file, from a descriptor and typed at a terminal
of its own.
"""

import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile

PASSWORD = 'Gänse, füßchen'


def make(folder):
    """A chain as PEM, PKCS #12 under PASSWORD, and its leaf alone."""
    def openssl(*arguments):
        subprocess.run(['openssl', *arguments], cwd=folder, check=True, capture_output=True)

    for name in ('ca', 'leaf'):
        openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', f'{name}.key')
    openssl('req', '-x509', '-new', '-key', 'ca.key', '-subj', '/CN=Test CA', '-out', 'ca.pem')
    openssl('req', '-new', '-key', 'leaf.key', '-subj', '/CN=Test leaf', '-out', 'leaf.csr')
    (folder / 'leaf.conf').write_text('basicConstraints = CA:FALSE\n')
    openssl('x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial',
            '-extfile', 'leaf.conf', '-out', 'leaf.pem')
    (folder / 'password').write_text(PASSWORD + '\r\nanother line\n', encoding='utf-8')
    openssl('pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'ca.pem', '-name', 'Mail',
            '-passout', f'pass:{PASSWORD}', '-out', 'leaf.p12')
    texts = [(folder / name).read_text() for name in ('ca.pem', 'leaf.pem', 'leaf.pem')]
    (folder / 'two.pem').write_text(''.join(texts[:2]))
    (folder / 'three.pem').write_text(''.join(texts))
    (folder / 'two.pem#1').write_text(texts[1])


def run(program, folder, *arguments, **options):
    """Without a terminal."""
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True, start_new_session=True,
                          check=False, **options)


def talk(program, folder, answers, *arguments):
    """(status, what the terminal shows): each answer is typed once a prompt stands there."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execv(program, [program, *arguments])
    shown = b''
    left = list(answers)
    while True:
        try:
            octets = os.read(terminal, 4096)
        except OSError:
            break
        if not octets:
            break
        shown += octets
        if left and shown.endswith(b': ') and shown.count(b'Password for') == len(answers) - len(left) + 1:
            answer = left.pop(0)
            os.write(terminal, answer.encode() + (b'' if answer == '\x03' else b'\n'))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode('utf-8', 'replace')


def subjects(done):
    found = []
    for entry in json.loads(done.stdout)['objects']:
        subject = [field for field in entry['fields'] if field['path'] == 'tbsCertificate/subject'][0]
        found.append('Test CA' if 'Test CA' in subject['meaning'] else 'Test leaf')
    return found


def judge_passwords(program, folder):
    p12 = ('inspect', '--format=json', 'leaf.p12')
    done = run(program, folder, *p12, '--password-file=password')
    if done.returncode == 2 or subjects(done) != ['Test leaf', 'Test CA']:
        yield f'--password-file: {done}'
    if b'bag/friendlyName' not in done.stdout or b'1 private key' not in done.stderr:
        yield f'the attributes are missing: {done}'

    with open(folder / 'password', 'rb') as file:
        done = run(program, folder, *p12, f'--password-fd={file.fileno()}', pass_fds=[file.fileno()])
    if done.returncode == 2:
        yield f'--password-fd: {done}'

    (folder / 'wrong').write_text('wrong\n')
    done = run(program, folder, *p12, '--password-file=wrong')
    if done.returncode != 2 or b'not the one' not in done.stderr:
        yield f'a wrong password: {done}'
    done = run(program, folder, *p12, '--password-file=no-such-file')
    if done.returncode != 2 or b'password cannot be read' not in done.stderr:
        yield f'no such file: {done}'
    done = run(program, folder, *p12)
    if done.returncode != 2 or b'--password-file' not in done.stderr:
        yield f'no terminal: {done}'


def judge_prompts(program, folder):
    compare = ('compare', 'leaf.p12', 'leaf.pem', '--ignore-expected')
    status, shown = talk(program, folder, ['wrong', 'also wrong', PASSWORD], *compare)
    if status != 0 or shown.count('Password for leaf.p12') != 3 or shown.count('not the one') != 2:
        yield f'the third is right: {status} {shown}'
    if 'wrong' in shown or PASSWORD in shown:
        yield f'it is echoed: {shown}'
    status, shown = talk(program, folder, ['a', 'b', 'c', PASSWORD], *compare)
    if status != 2 or shown.count('Password for leaf.p12') != 3 or shown.count('not the one') != 3:
        yield f'three are wrong: {status} {shown}'
    status, shown = talk(program, folder, ['\x03'], *compare)
    if status != 2 or shown.count('Password for leaf.p12') != 1:
        yield f'interrupted: {status} {shown}'


def judge_choice(program, folder):
    for name, expected in (('two.pem', ['Test CA', 'Test leaf']), ('two.pem#2', ['Test leaf']),
                           ('three.pem#1', ['Test CA']), ('two.pem#1', ['Test leaf'])):
        done = run(program, folder, 'inspect', '--format=json', name)
        if done.returncode == 2 or subjects(done) != expected:
            yield f'{name}: {done}'
    for name in ('three.pem#4', 'three.pem#0', 'three.pem#'):
        if run(program, folder, 'inspect', name).returncode != 2:
            yield f'{name} is there'

    done = run(program, folder, 'compare', 'three.pem', 'leaf.pem')
    if done.returncode != 0 or b'number 2' not in done.stderr:
        yield f'the leaf is not chosen: {done}'
    done = run(program, folder, 'compare', 'three.pem#2', 'three.pem#3')
    if done.returncode != 0 or done.stderr:
        yield f'chosen: {done}'
    done = run(program, folder, 'compare', 'two.pem')
    if done.returncode != 1 or done.stderr:
        yield f'alone: {done}'
    done = run(program, folder, 'compare', 'three.pem')
    if done.returncode != 2 or b'exactly two' not in done.stderr:
        yield f'three alone: {done}'
    done = run(program, folder, 'picture', 'two.pem', '--output=two.svg')
    if done.returncode != 0 or b'Test CA' not in (folder / 'two.svg').read_bytes():
        yield f'a picture of one file: {done}'


def judge_damage(program, folder):
    """Where a file breaks off is said with its name."""
    lines = (folder / 'leaf.pem').read_text().splitlines()
    (folder / 'cut.pem').write_text('\n'.join(['', lines[0], lines[1][:16], lines[-1], '']))
    done = run(program, folder, 'inspect', 'cut.pem', 'leaf.pem')
    if done.returncode != 2 or b': cut.pem: ' not in done.stderr or b' up to line 3.' not in done.stderr:
        yield f'a damaged file: {done}'


def main(program):
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(folder)
        faults = [*judge_passwords(program, folder), *judge_prompts(program, folder), *judge_choice(program, folder),
                  *judge_damage(program, folder)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
