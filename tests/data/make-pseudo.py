#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a template into a translation that nobody speaks: every letter has an accent, every message is a third longer and
stands in brackets.

    make-pseudo.py TEMPLATE.pot FOLDER

The compiled messages go to FOLDER/en@pseudo/LC_MESSAGES/sidecert.mo. What the window shows without brackets is not translated,
and what loses its closing bracket is clipped.
"""

import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

# Nobody else has translations for it, so that those of GTK stay as they are.
LANGUAGE = 'en@pseudo'

HEADER = 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n'

ACCENTED = str.maketrans('aceghijklnorstuwyzACEGHIJKLNORSTUWYZ', 'áçéĝĥíĵķľñóřšťúŵýžÁÇÉĜĤÍĴĶĽÑÓŘŠŤÚŴÝŽ')
LETTER = re.compile(r'[A-Za-z]')

# What a program or GTK reads in a message: conversions, places for parameters, markup, mnemonics.
KEPT = re.compile(r"(%[-+ 0#']*[0-9.]*(?:[hlzjt]|hh|ll)?[a-zA-Z%]|\{\d\}|<[^>]*>|&\w+;|_(?=\w))")


def in_accents(text):
    return ''.join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in KEPT.split(text))


def longer(text):
    missing = max(1, len(text) // 3)
    # Lines break between words, so what is added has some.
    return ' '.join(['~' * 7] * (missing // 8) + ['~' * (missing % 8)]).strip()


def pseudo(text):
    # Punctuation alone is not translated, and a line's end is a part of the message's form.
    body = text.rstrip('\n')
    if not LETTER.search(KEPT.sub('', body)):
        return text
    return f'[{in_accents(body)}{longer(body)}]' + text[len(body):]


def read_messages(path):
    """The messages of a compiled file: its numbers are 32 bits wide, in the machine's order."""
    data = path.read_bytes()
    magic, _revision, count, originals = struct.unpack_from('=4I', data)
    if magic != 0x950412DE:
        sys.exit(f'{path}: not a file of messages')
    for i in range(count):
        length, start = struct.unpack_from('=2I', data, originals + 8 * i)
        yield data[start:start + length].decode()


def translate(message):
    """The counted form stands behind a NUL, a context before an EOT."""
    if not message:
        return HEADER
    return '\0'.join(pseudo(form) for form in message.split('\4')[-1].split('\0'))


def write_messages(path, messages):
    rows = sorted((message.encode(), translate(message).encode()) for message in messages)
    start = 28 + 16 * len(rows)
    tables = [b'', b'']
    texts = b''
    for column in range(2):
        for row in rows:
            tables[column] += struct.pack('=2I', len(row[column]), start + len(texts))
            texts += row[column] + b'\0'
    header = struct.pack('=7I', 0x950412DE, 0, len(rows), 28, 28 + 8 * len(rows), 0, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + tables[0] + tables[1] + texts)


def compile_template(template, folder):
    """A template has no translations, which msgfmt would leave out."""
    filled = pathlib.Path(folder, 'filled.po')
    compiled = pathlib.Path(folder, 'filled.mo')
    subprocess.run(['msgen', '-o', filled, template], check=True)
    subprocess.run(['msgfmt', '-o', compiled, filled], check=True)
    return compiled


def main(template, folder):
    with tempfile.TemporaryDirectory() as temporary:
        messages = list(read_messages(compile_template(template, temporary)))
    write_messages(pathlib.Path(folder, LANGUAGE, 'LC_MESSAGES', 'sidecert.mo'), messages)
    # A build looks at the folder's own time.
    os.utime(folder)


if __name__ == '__main__':
    main(*sys.argv[1:])
