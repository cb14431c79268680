#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the test programs of meson's last runs that failed, then prints "N passed, N failed", with ", N skipped" if any
were.

    tally.py BUILD_FOLDER...

A program that speaks TAP counts once for each of its cases, any other once. Exits 1 if one failed, or if none ran.
"""

import collections
import json
import pathlib
import re
import sys

CASE = re.compile(r'(not )?ok\b[^#]*(?:#\s*(SKIP|TODO))?', re.IGNORECASE)
PLAN = re.compile(r'1\.\.\d+')


def outcome_of_case(match):
    if match[2]:
        return 'skipped'
    return 'failed' if match[1] else 'passed'


def outcomes(record):
    """The outcome of each case of one test program, a record of meson's testlog.json."""
    lines = (record.get('stdout') or '').splitlines()
    cases = []
    if any(PLAN.match(line) for line in lines):
        cases = [outcome_of_case(match) for match in map(CASE.match, lines) if match]

    result = record['result']
    if result in ('OK', 'EXPECTEDFAIL'):
        return cases or ['passed']
    if result == 'SKIP':
        return cases or ['skipped']
    # A program that crashes or hangs has reported every case but the one that broke it.
    return cases if 'failed' in cases else cases + ['failed']


def outcomes_of_build(folder):
    log = pathlib.Path(folder, 'meson-logs', 'testlog.json')
    if not log.exists():
        print(f'tally: {folder}: no test has run', file=sys.stderr)
        return ['failed']
    found = []
    for record in map(json.loads, log.read_text(encoding='utf-8').splitlines()):
        own = outcomes(record)
        if 'failed' in own:
            print(f"failed: {record['name']}, see {log.with_name('testlog.txt')}")
        found += own
    return found


def main():
    counts = collections.Counter(outcome for folder in sys.argv[1:] for outcome in outcomes_of_build(folder))
    skipped = f", {counts['skipped']} skipped" if counts['skipped'] else ''
    print(f"{counts['passed']} passed, {counts['failed']} failed{skipped}")
    return 1 if counts['failed'] or not counts['passed'] else 0


if __name__ == '__main__':
    sys.exit(main())
