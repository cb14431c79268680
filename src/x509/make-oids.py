#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns data/oid-names.tsv into oid-ids.h (the constants) and oid-table.c (the facts, in the order of their octets)."""

import re
import sys


def arc_octets(arc):
    octets = [arc & 0x7F]
    while arc > 0x7F:
        arc >>= 7
        octets.insert(0, 0x80 | arc & 0x7F)
    return octets


def contents_octets(dotted):
    """X.690 §8.19: the first two arcs share one subidentifier."""
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    octets = arc_octets(first * 40 + second)
    for arc in rest:
        octets += arc_octets(arc)
    return bytes(octets)


def constant(name):
    # cRLDistributionPoints and ctPrecertSCTs: neither the first letter nor the plural makes a word of its own.
    words = re.sub(r"^[a-z](?=[A-Z])|(?<=[A-Z]{2})s$", lambda letter: letter[0].upper(), name)
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words)
    words = re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", words)
    return "SC_OID_" + re.sub(r"[^A-Za-z0-9]+", "_", words).upper()


def read_rows(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 4:
                sys.exit(f"{path}:{number}: want 4 columns, have {len(columns)}")
            dotted, name, title, _source = columns
            rows.append((contents_octets(dotted), dotted, name, title))
    rows.sort()
    for column, what in ((1, "OID"), (2, "name")):
        values = [row[column] for row in rows]
        twice = {value for value in values if values.count(value) > 1}
        if twice:
            sys.exit(f"{path}: {what} listed twice: {', '.join(sorted(twice))}")
    return rows


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    source, header, table = sys.argv[1:]
    rows = read_rows(source)

    with open(header, "w", encoding="utf-8") as out:
        out.write("#pragma once\n\ntypedef enum\n{\n  SC_OID_UNKNOWN,\n")
        for _octets, dotted, name, _title in rows:
            out.write(f"  {constant(name)}, /* {dotted} */\n")
        out.write("  SC_N_OIDS\n} ScOid;\n")

    with open(table, "w", encoding="utf-8") as out:
        out.write('#include "x509/oid.h"\n#include "x509/oid-table.h"\n\n')
        out.write("const ScOidInfo sc_oid_table[SC_N_OIDS] = {\n")
        for octets, dotted, name, title in rows:
            escaped = "".join(f"\\{octet:03o}" for octet in octets)
            out.write(
                f'  [{constant(name)}] = {{ "{escaped}", {len(octets)}, {quote(dotted)}, {quote(name)}, {quote(title)} }},\n'
            )
        out.write("};\n")


main()
