#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a program loads, itself or through another library, what it can do without.

    check-linking.py window|report PROGRAM

What only the window needs has no place in a picture; what only pictures and files of other kinds need, none in a report
of text. GIO is among the latter: it takes as long to load as all that sidecert-cli needs.
"""

import re
import subprocess
import sys

WINDOW = 'gtk|adwaita|gdk|gsk|epoxy|wayland'
FORBIDDEN = {'window': WINDOW, 'report': WINDOW + '|pango|cairo|gobject|gio|json-glib|X11'}


def main(rule, program):
    forbidden = re.compile(rf'lib({FORBIDDEN[rule]})[^/\s]*\.so\S*')
    libraries = subprocess.run(['ldd', program], check=True, stdout=subprocess.PIPE, encoding='utf-8').stdout
    found = sorted(set(match[0] for match in forbidden.finditer(libraries)))
    for library in found:
        print(f'{program} loads {library}')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
