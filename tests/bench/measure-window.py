#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window beside one of the platform's own, and prints one table.

    measure-window.py BENCH_BARE BENCH_OURS [--quick]

The programs take turns on a display that is there already. A row says the medians of the runs, and the median of the
ratios of the two runs of each turn: what makes the machine slow for a while makes both slow.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

from inputs import make_names

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(os.path.dirname(os.path.dirname(HERE)), 'data', 'examples')
NAMES = 100_000
ROWS_IN_SIGHT = 25  # of the example
PATIENCE = 120  # seconds, for a run that does not end

# What is printed: a heading, the unit, and which figure of which run of both.
ROWS = [
    ('first paint: an empty window, the example compared', 'ms', 'empty', 'example', 'first-paint'),
    (f'first paint: a header bar with {ROWS_IN_SIGHT} rows, the example', 'ms', 'list', 'example', 'first-paint'),
    ('memory: an empty window, the example compared', 'kB', 'empty', 'example', 'memory'),
    (f'memory: a header bar with {ROWS_IN_SIGHT} rows, the example', 'kB', 'list', 'example', 'memory'),
    (f'longest gap: a list of {NAMES} opened', 'ms', 'rows', 'names', 'open'),
    ('longest gap: its end, its middle and its start looked at', 'ms', 'rows', 'names', 'look'),
    ('longest gap: a name searched for, key by key', 'ms', 'rows', 'names', 'search'),
    ('slowest answer to one of these keys, painted', 'ms', 'rows', 'names', 'answer'),
    ('longest gap: loading and comparing', 'ms', None, 'names', 'load'),
]


def run_once(command):
    """The figures that a run prints, by name."""
    start = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
    command = [str(start) if word is None else word for word in command]
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, text=True,
                            timeout=PATIENCE).stdout
    return {name: float(value) for name, value in (line.split() for line in output.splitlines())}


def measure(commands, rounds):
    """What each of the runs printed under each name, turn by turn."""
    figures = {run: {} for run in commands}
    for _ in range(rounds):
        for run, command in commands.items():
            for name, value in run_once(command).items():
                figures[run].setdefault(name, []).append(value)
    return figures


def print_table(figures):
    lines = [('', 'bare', 'ours', 'ratio')]
    for heading, unit, bare, ours, name in ROWS:
        ours = figures[ours][name]
        line = [f'{heading}, {unit}', '', f'{statistics.median(ours):.0f}', '']
        if bare:
            bare = figures[bare][name]
            line[1] = f'{statistics.median(bare):.0f}'
            line[3] = f'{statistics.median(o / b for o, b in zip(ours, bare)):.2f}'
        lines.append(line)
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    for line in lines:
        print('  '.join(cell.ljust(width) if i == 0 else cell.rjust(width)
                        for i, (cell, width) in enumerate(zip(line, widths))).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('bare')
    parser.add_argument('ours')
    parser.add_argument('--quick', action='store_true', help='fewer runs')
    arguments = parser.parse_args()

    bare, ours = arguments.bare, arguments.ours
    example = [os.path.join(EXAMPLES, name) for name in ('bad.pem', 'good.pem')]
    paint = {
        'empty': [bare, 'empty', None],
        'list': [bare, 'list', None, str(ROWS_IN_SIGHT)],
        'example': [ours, 'example', None, *example],
    }

    print('Running the windows …', file=sys.stderr, flush=True)
    # The first run also starts what the display has for all of them, as the accessibility bus.
    run_once(paint['empty'])
    figures = measure(paint, 5 if arguments.quick else 31)
    with tempfile.TemporaryDirectory(prefix='sidecert-bench-') as folder:
        sides = [make_names(folder, side, NAMES) for side in 'ab']
        names = {'rows': [bare, 'rows', None, str(NAMES)], 'names': [ours, 'names', None, *sides]}
        figures.update(measure(names, 1 if arguments.quick else 5))
    print_table(figures)


main()
