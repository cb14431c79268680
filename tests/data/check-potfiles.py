#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless po/POTFILES lists exactly the files with translatable strings, in order.

    check-potfiles.py SOURCE_ROOT [--print]

With --print it prints the list that would be right.
"""

import difflib
import pathlib
import re
import sys

# What makes a file translatable, by the kind of file.
KINDS = (
    ('data/*.desktop.in', re.compile(r'^Name=', re.MULTILINE)),
    ('data/*.metainfo.xml.in', re.compile(r'<name>')),
    ('data/*.gschema.xml', re.compile(r'<summary>')),
    ('src/**/*.[ch]', re.compile(r'\b(_|N_|C_|NC_|NP_|ngettext|g_d[np]?gettext2?) ?\((GETTEXT_PACKAGE,)?\s*"')),
    ('ui/**/*.ui', re.compile(r'translatable="(yes|true|1)"')),
)

# Made by the build; xgettext is told where.
GENERATED = (
    'src/x509/oid-table.c',
)


def translatable_files(root):
    for pattern, mark in KINDS:
        for path in root.glob(pattern):
            if mark.search(path.read_text(encoding='utf-8')):
                yield path.relative_to(root).as_posix()


def main(source_root, mode=None):
    root = pathlib.Path(source_root)
    want = [f'{name}\n' for name in sorted([*GENERATED, *translatable_files(root)])]
    if mode == '--print':
        sys.stdout.writelines(want)
        return 0

    lines = (root / 'po' / 'POTFILES').read_text(encoding='utf-8').splitlines(True)
    have = [line for line in lines if not line.startswith('#')]
    sys.stdout.writelines(difflib.unified_diff(have, want, 'po/POTFILES', 'the files with translatable strings'))
    return 0 if have == want else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
