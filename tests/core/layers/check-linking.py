#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a program loads, itself or through another library, what only the window needs. GIO is among it: it takes
as long to load as all that sidecert-cli needs.

    check-linking.py PROGRAM
"""

import re
import subprocess
import sys

FORBIDDEN = re.compile(r'lib(gtk|adwaita|gdk|gsk|pango|cairo|gobject|gio|json-glib)[^/\s]*\.so\S*')


def main(program):
    libraries = subprocess.run(['ldd', program], check=True, stdout=subprocess.PIPE, encoding='utf-8').stdout
    found = sorted(set(match[0] for match in FORBIDDEN.finditer(libraries)))
    for library in found:
        print(f'{program} loads {library}')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
