#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds check-includes.py to what it must say of wrong-includes.deps, a build with every kind of wrong include.

    test-check-includes.py CHECK_INCLUDES DEPENDENCIES EXPECTED
"""

import difflib
import pathlib
import subprocess
import sys


def main(check_includes, dependencies, expected):
    run = subprocess.run([sys.executable, check_includes, '/checkout', '/checkout/build', dependencies],
                         stdout=subprocess.PIPE, encoding='utf-8')
    want = pathlib.Path(expected).read_text(encoding='utf-8')
    sys.stdout.writelines(difflib.unified_diff(want.splitlines(True), run.stdout.splitlines(True), 'want', 'have'))
    return 0 if run.returncode == 1 and run.stdout == want else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
