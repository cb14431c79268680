#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns data/ct-logs.tsv into ct-log-table.c: the logs, in the order of their ids."""

import base64
import binascii
import sys

# RFC 6962 §3.2: an id is a SHA-256.
ID_OCTETS = 32


def read_id(text):
    """None if it is none."""
    try:
        octets = base64.b64decode(text, validate=True)
    except binascii.Error:
        return None
    return octets if len(octets) == ID_OCTETS else None


def check_unique(path, rows, column, what):
    values = [row[column] for row in rows]
    twice = {str(value) for value in values if values.count(value) > 1}
    if twice:
        sys.exit(f"{path}: {what} listed twice: {', '.join(sorted(twice))}")


def read_rows(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 3:
                sys.exit(f"{path}:{number}: want 3 columns, have {len(columns)}")
            text, name, _source = columns
            octets = read_id(text)
            if octets is None:
                sys.exit(f"{path}:{number}: not {ID_OCTETS} octets in base64: {text}")
            rows.append((octets, text, name))
    rows.sort()
    check_unique(path, rows, 1, "id")
    check_unique(path, rows, 2, "name")
    return rows


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quote_octets(octets):
    return '"' + "".join(f"\\{octet:03o}" for octet in octets) + '"'


def main():
    source, table = sys.argv[1:]
    rows = read_rows(source)

    with open(table, "w", encoding="utf-8") as out:
        out.write('#include "x509/ct-log-table.h"\n\nconst ScCtLog sc_ct_logs[] = {\n')
        for octets, _text, name in rows:
            out.write(f"  {{ {quote_octets(octets)}, {quote(name)} }},\n")
        out.write("};\n\nconst guint sc_n_ct_logs = G_N_ELEMENTS (sc_ct_logs);\n")


main()
