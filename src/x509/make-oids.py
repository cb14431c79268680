#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns data/oid-names.tsv into oid-ids.h (the constants) and oid-table.c (the facts, in the order of their octets).

A row "1.3.6.1.4.1.311.*" names the owner of an arc; it makes no constant, and goes into a table of its own.
"""

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


def check_unique(path, rows, column, what):
    values = [row[column] for row in rows]
    twice = {value for value in values if values.count(value) > 1}
    if twice:
        sys.exit(f"{path}: {what} listed twice: {', '.join(sorted(twice))}")


def read_rows(path):
    rows = []
    arcs = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 4:
                sys.exit(f"{path}:{number}: want 4 columns, have {len(columns)}")
            dotted, name, title, _source = columns
            if dotted.endswith(".*") != (name == "-"):
                sys.exit(f"{path}:{number}: an arc has the name -, and nothing else has")
            if name == "-":
                arcs.append((contents_octets(dotted[:-2]), dotted, title))
            else:
                rows.append((contents_octets(dotted), dotted, name, title))
    rows.sort()
    arcs.sort()
    check_unique(path, rows, 1, "OID")
    check_unique(path, rows, 2, "name")
    check_unique(path, arcs, 1, "arc")
    return rows, arcs


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def mark(text):
    """A title is translated where it is shown; xgettext reads the table and finds it by this."""
    return f"N_ ({quote(text)})"


def quote_octets(octets):
    return '"' + "".join(f"\\{octet:03o}" for octet in octets) + '"'


def main():
    source, header, table = sys.argv[1:]
    rows, arcs = read_rows(source)

    with open(header, "w", encoding="utf-8") as out:
        out.write("#pragma once\n\ntypedef enum\n{\n  SC_OID_UNKNOWN,\n")
        for _octets, dotted, name, _title in rows:
            out.write(f"  {constant(name)}, /* {dotted} */\n")
        out.write("  SC_N_OIDS\n} ScOid;\n")

    with open(table, "w", encoding="utf-8") as out:
        out.write('#include <glib/gi18n.h>\n\n#include "x509/oid.h"\n#include "x509/oid-table.h"\n\n')
        out.write("const ScOidInfo sc_oid_table[SC_N_OIDS] = {\n")
        for octets, dotted, name, title in rows:
            out.write(
                f"  [{constant(name)}] = {{ {quote_octets(octets)}, {len(octets)}, "
                f"{quote(dotted)}, {quote(name)}, {mark(title)} }},\n"
            )
        out.write("};\n\n")
        out.write("const ScOidArc sc_oid_arcs[] = {\n")
        for octets, dotted, title in arcs:
            out.write(f"  {{ {quote_octets(octets)}, {len(octets)}, {quote(title)} }}, /* {dotted} */\n")
        out.write("};\n\nconst guint sc_n_oid_arcs = G_N_ELEMENTS (sc_oid_arcs);\n")


main()
