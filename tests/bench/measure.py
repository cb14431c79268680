#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures sidecert-cli beside certtool and openssl and prints one table.

    measure.py SIDECERT_CLI [--quick]

Times are medians of runs that take turns, so that whatever else the machine does meets all tools alike; instructions
are callgrind's, and repeat. --quick runs each less often and counts no instructions.
"""

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from inputs import make_leaves, make_names, repeat, write

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(os.path.dirname(os.path.dirname(HERE)), 'data', 'examples')
ROOTS = '/etc/ssl/certs/ca-certificates.crt'

NAMES = (10_000, 100_000)


def say(text):
    print(text, file=sys.stderr, flush=True)


class Case:
    """What is measured: a name, how many certificates each run reads, and a command for each tool."""

    def __init__(self, name, certificates, commands, files, rounds, one_core=False):
        self.name = name
        self.certificates = certificates
        self.commands = {tool: command for tool, command in commands.items() if shutil.which(command[0])}
        self.octets = sum(os.path.getsize(file) for file in files)
        self.rounds = rounds
        self.one_core = one_core
        self.times = {tool: [] for tool in self.commands}
        self.peaks = {}
        self.instructions = {}
        self.decoding = None  # instructions of sidecert-cli, the rules among them
        self.rules = None


# Cases.


def bundle_case(name, text, folder, cli, rounds):
    bundle, count = repeat(text)
    path = write(os.path.join(folder, name.replace(' ', '-') + '.pem'), bundle)
    return Case(f'{count} {name}', count, {
        'certtool': ['certtool', '-i', '--infile', path],
        'openssl': ['openssl', 'storeutl', '-noout', '-text', '-certs', path],
        'sidecert': [cli, 'inspect', path],
    }, [path], rounds, one_core=True)


def pair_case(name, left, right, cli, rounds):
    return Case(name, None, {
        'certtool': ['certtool', '-i', '--infile', left],
        'openssl': ['openssl', 'x509', '-noout', '-text', '-in', left],
        'sidecert': [cli, 'compare', left, right],
    }, [left, right], rounds)


def make_cases(folder, cli, quick):
    few, many = (3, 20) if quick else (9, 100)
    if os.path.exists(ROOTS):
        with open(ROOTS, encoding='utf-8') as source:
            yield bundle_case('roots', source.read(), folder, cli, few)
    else:
        say(f'No bundle of roots: {ROOTS} is not there.')
    if shutil.which('certtool'):
        yield bundle_case('leaves with ten extensions', make_leaves(folder), folder, cli, few)
    else:
        say('No leaves: certtool, which makes them, is not there.')
    left, right = (os.path.join(EXAMPLES, name) for name in ('bad.pem', 'good.pem'))
    yield pair_case('the example pair', left, right, cli, many)
    if not shutil.which('openssl'):
        say('No long lists of names: openssl, which makes them, is not there.')
        return
    for count in NAMES:
        left, right = (make_names(folder, side, count) for side in 'ab')
        yield pair_case(f'{count} names a side', left, right, cli, few)


# Measuring.


def run_once(case, tool):
    """Runs once, and notes time and peak memory."""
    def stay_on_one_core():
        os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])

    start = time.perf_counter()
    process = subprocess.Popen(case.commands[tool], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               preexec_fn=stay_on_one_core if case.one_core else None)
    usage = os.wait4(process.pid, 0)[2]
    case.times[tool].append(time.perf_counter() - start)
    case.peaks[tool] = max(case.peaks.get(tool, 0), usage.ru_maxrss * 1024)
    # It is reaped already, which Popen must not find out by itself.
    process.returncode = 0


def measure(case):
    say(f'Running {case.name} …')
    for _ in range(case.rounds):
        for tool in case.commands:
            run_once(case, tool)


def callgrind(command, *options):
    """How many instructions COMMAND takes, or None."""
    output = subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', *options, *command],
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False).stderr
    match = re.search(rb'Collected : (\d+)', output)
    return int(match[1]) if match else None


def count_instructions(case):
    say(f'Counting {case.name} …')
    for tool, command in case.commands.items():
        case.instructions[tool] = callgrind(command)
    case.decoding, case.rules = (callgrind(case.commands['sidecert'], f'--toggle-collect={function}')
                                 for function in ('sc_object_decode_as', 'sc_rules_check'))


# The table.


def ratio(values, tool):
    """TOOL's value in terms of certtool's."""
    return f'{values[tool] / values["certtool"]:.2f}' if values.get(tool) and values.get('certtool') else ''


def describe_peak(octets):
    """A child's peak begins as its parent's, so nothing below that can be told."""
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return f'{octets / 1e6:.0f}' if octets > floor else f'< {floor / 1e6:.0f}'


def rows_of(case):
    medians = {tool: statistics.median(times) for tool, times in case.times.items()}
    for tool, median in medians.items():
        count = case.instructions.get(tool)
        yield [
            case.name,
            tool,
            f'{1000 * median:.2f}',
            ratio(medians, tool),
            f'{case.certificates / median:.0f}' if case.certificates else '',
            describe_peak(case.peaks[tool]),
            f'{count / 1e6:.1f}' if count else '',
            ratio(case.instructions, tool),
        ]


def print_table(rows):
    heading = ['case', 'tool', 'ms', '÷ certtool', 'certs/s', 'peak MB', 'M instr.', '÷ certtool']
    widths = [max(len(row[i]) for row in [heading, *rows]) for i in range(len(heading))]
    for row in [heading, ['-' * width for width in widths], *rows]:
        cells = [cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        print('  '.join(cells).rstrip())


def print_growth(cases):
    """How time and memory grow with the number of names."""
    long = [case for case in cases if case.name.endswith('names a side')]
    if not long:
        return
    few, many = (statistics.median(case.times['sidecert']) for case in long)
    print(f'{NAMES[1] // NAMES[0]} × the names take {many / few:.1f} × the time; '
          f'the peak memory for {long[-1].name} is {long[-1].peaks["sidecert"] / long[-1].octets:.0f} × the two files.')


def print_rules(cases):
    """What judging the fields adds to decoding them."""
    for case in cases:
        if case.decoding and case.rules:
            print(f'Findings add {100 * case.rules / (case.decoding - case.rules):.0f} % to decoding: {case.name}.')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('cli')
    parser.add_argument('--quick', action='store_true', help='fewer runs, no instructions')
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix='sidecert-bench-') as folder:
        cases = list(make_cases(folder, arguments.cli, arguments.quick))
        for case in cases:
            measure(case)
        if arguments.quick or not shutil.which('valgrind'):
            say('No instructions are counted' + ('.' if arguments.quick else ': valgrind is not there.'))
        else:
            for case in cases:
                count_instructions(case)

    load = os.getloadavg()[0]
    print(f'{os.cpu_count()} cores; load {load:.1f}, and times are to be trusted only where it is below that.')
    print_table([row for case in cases for row in rows_of(case)])
    print_growth(cases)
    print_rules(cases)


main()
