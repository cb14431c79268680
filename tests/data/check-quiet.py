#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a program fails or says anything, for tools that only warn.

    check-quiet.py PROGRAM [ARGUMENT...]
"""

import subprocess
import sys


def main(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    sys.stdout.write(done.stdout)
    return 1 if done.returncode or done.stdout else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
