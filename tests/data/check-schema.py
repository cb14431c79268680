#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates reports in JSON against their JSON Schema.

    check-schema.py SCHEMA SIDECERT_CLI EXAMPLES

Fails unless the schema is one itself, all reports on the examples fit it, and reports that were tampered with do not.
"""

import copy
import json
import pathlib
import subprocess
import sys

import jsonschema

ROWS = ('all', 'differences', 'warnings')


def report(program, *arguments):
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, check=False)
    return json.loads(done.stdout)


def list_reports(program, examples):
    bad, good, ca = (str(pathlib.Path(examples) / name) for name in ('bad.pem', 'good.pem', 'ca.pem'))
    yield report(program, 'explain', '--format=json')
    yield report(program, 'explain', '--format=json', 'san-critical')
    for rows in ROWS:
        for extra in ((), ('--second-opinion',), ('--hide-names',)):
            yield report(program, 'compare', '--format=json', f'--rows={rows}', *extra, bad, good)
            yield report(program, 'compare', '--format=json', f'--rows={rows}', *extra, ca, good)
            yield report(program, 'inspect', '--format=json', f'--rows={rows}', *extra, bad, good, ca)


def list_tampered(comparison):
    for change in (
        lambda r: r.update(format=2),
        lambda r: r.pop('verdict'),
        lambda r: r.update(more=1),
        lambda r: r['pairs'][0].update(relation='other'),
        lambda r: r['pairs'][0].update(left=None, right=None),
        lambda r: r['pairs'][0]['left'].update(offset='0'),
        lambda r: r['left'].update(sha256='AB'),
    ):
        tampered = copy.deepcopy(comparison)
        change(tampered)
        yield tampered


def main(schema_path, program, examples):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding='utf-8'))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    reports = list(list_reports(program, examples))
    faults = [error.message for document in reports for error in validator.iter_errors(document)]
    faults += ['a report that was tampered with fits' for document in list_tampered(reports[2])
               if validator.is_valid(document)]
    for fault in faults:
        print(fault[:300])
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
