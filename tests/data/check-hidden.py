#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches what --hide-names writes for what it should hide.

    check-hidden.py SIDECERT_CLI EXAMPLES

Fails if a file, decompressed, holds a text, a file's name or four octets of a key, a key identifier, a signature or a
fingerprint of the examples; unless the same file without --hide-names does hold some of each kind that it shows.
"""

import base64
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

NAMES = ('bad.pem', 'good.pem')
REPORTS = ('text', 'json', 'markdown', 'html')
PICTURES = ('svg', 'pdf', 'png')
SEPARATORS = ('', ' ', ':')


def read(path):
    block = re.search(r'-----BEGIN CERTIFICATE-----(.*?)-----END', path.read_text(encoding='utf-8'), re.DOTALL)
    return base64.b64decode(block[1])


def list_texts(der):
    """Whatever of it can be read, but for dates."""
    for text in re.findall(rb'[\x20-\x7e]{4,}', der):
        if not re.fullmatch(rb'\d{12,14}Z?.?', text):
            yield text.decode('ascii')


def list_octets(der):
    for begin, length in ((b'\x55\x1d\x0e\x04\x16\x04\x14', 20), (b'\x55\x1d\x23\x04\x18\x30\x16\x80\x14', 20),
                          (b'\x02\x82\x01\x01\x00', 256)):
        start = der.index(begin) + len(begin)
        yield der[start:start + length]
    yield der[-256:]
    yield hashlib.sha256(der).digest()
    yield hashlib.sha1(der).digest()


def list_runs(examples):
    for name in NAMES:
        for octets in list_octets(read(examples / name)):
            for i in range(len(octets) - 3):
                yield from (separator.join(f'{octet:02X}' for octet in octets[i:i + 4]) for separator in SEPARATORS)


def decompress(data):
    """A file with all that is packed in it: a PDF's streams, a PNG's texts."""
    yield data
    for stream in re.findall(rb'stream\r?\n(.*?)endstream', data, re.DOTALL) if data.startswith(b'%PDF') else ():
        try:
            yield zlib.decompressobj().decompress(stream)
        except zlib.error:
            pass
    if data.startswith(b'%PDF') and shutil.which('pdftotext'):
        yield subprocess.run(['pdftotext', '-raw', '-', '-'], input=data, stdout=subprocess.PIPE, check=True).stdout


def write(program, folder, examples, command, kind, *options):
    path = pathlib.Path(folder) / f'out.{kind}'
    names = [str(examples / name) for name in NAMES]
    subprocess.run([program, command, f'--format={kind}', '--rows=all', f'--output={path}', *options, *names], check=False)
    data = path.read_bytes()
    path.unlink()
    return '\n'.join(part.decode('utf-8', 'replace') for part in decompress(data))


def search(text, texts, runs):
    upper = text.upper()
    return {sought for sought in texts if sought in text} | {run for run in runs if run in upper}


def main(program, examples):
    examples = pathlib.Path(examples)
    texts = {text for name in NAMES for text in list_texts(read(examples / name))} | set(NAMES)
    runs = set(list_runs(examples))
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for command, kind in [('compare', kind) for kind in REPORTS] + [('inspect', kind) for kind in REPORTS] + \
                             [('picture', kind) for kind in PICTURES]:
            hidden = search(write(program, folder, examples, command, kind, '--hide-names'), texts, runs)
            plain = search(write(program, folder, examples, command, kind), texts, runs)
            faults += [f'{command} {kind}: {sought}' for sought in hidden]
            if kind != 'png' and not (plain & texts and plain & runs):
                faults.append(f'{command} {kind}: nothing is found where nothing is hidden')
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
