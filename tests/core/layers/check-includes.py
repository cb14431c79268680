#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that points up through the layers of src/, or at a library that a layer may not know.

    check-includes.py SOURCE_ROOT BUILD_ROOT [DEPENDENCIES]

It reads what the compiler saw (`ninja -t deps`, or the file DEPENDENCIES that holds such output), because the headers of
GnuTLS and GIO lie beside GLib's: every layer's compiler finds them, whatever its flags.
"""

import os
import re
import subprocess
import sys

# For each layer: the layers that it may include, and the libraries besides GLib's own.
LAYERS = {
    'der': ((), ()),
    'x509': (('der',), ('gnutls',)),
    'compare': (('der', 'x509'), ()),
    'source': (('der', 'x509'), ('gnutls', 'gio')),
    'report': (('der', 'x509', 'compare'), ('gio', 'pango')),
    'cli': (('der', 'x509', 'compare', 'source', 'report'), ('gio',)),
    'app': (('der', 'x509', 'compare', 'source', 'report'), ('gio', 'pango', 'gtk')),
}

LIBRARIES = {
    'gnutls': re.compile(r'/gnutls/'),
    'gio': re.compile(r'/(glib-2\.0/gio|gio-unix-2\.0|json-glib-1\.0)/'),
    'pango': re.compile(r'/(pango-1\.0|cairo)/'),
    'gtk': re.compile(r'/(gtk-4\.0|libadwaita-1)/'),
}

OBJECT = re.compile(r'(\S.*): #deps \d+, deps mtime \d+ \((VALID|STALE)\)')


def parse(text):
    """Yields each object file with the paths of what its compiler read, as `ninja -t deps` lists them."""
    name, paths = None, []
    for line in text.splitlines():
        match = OBJECT.fullmatch(line)
        if match:
            name, paths = match[1], []
            yield name, paths
        elif name and line.startswith('    '):
            paths.append(line.strip())


def layer_of(path, roots):
    """The layer in whose folder PATH lies, in the sources or in the build, or None."""
    for root in roots:
        folders = os.path.relpath(path, os.path.join(root, 'src')).split(os.sep)
        if folders[0] != os.pardir:
            return folders[0]
    return None


def complaints(name, paths, build_root, roots):
    """What is wrong with the includes of one object file."""
    layer = layer_of(os.path.join(build_root, name), (build_root,))
    if layer is None:
        return
    if layer not in LAYERS:
        yield f'{name}: src/{layer} is no layer'
        return

    layers, libraries = LAYERS[layer]
    paths = [os.path.normpath(os.path.join(build_root, path)) for path in paths]
    for path in paths:
        other = layer_of(path, roots)
        if other and other != layer and other not in layers:
            yield f'{name}: {layer} includes {os.path.basename(path)} of {other}'

    # One header of a library draws in hundreds, so the first one speaks for all.
    foreign = [path for path in paths if layer_of(path, roots) is None]
    for library, pattern in LIBRARIES.items():
        header = next(filter(pattern.search, foreign), None)
        if header and library not in libraries:
            yield f'{name}: {layer} includes {os.path.basename(header)} of {library}'


def main(source_root, build_root, dependencies=None):
    source_root, build_root = os.path.normpath(source_root), os.path.normpath(build_root)
    if dependencies:
        with open(dependencies, encoding='utf-8') as file:
            text = file.read()
    else:
        text = subprocess.run(['ninja', '-C', build_root, '-t', 'deps'],
                              check=True, stdout=subprocess.PIPE, encoding='utf-8').stdout

    # The build's folder usually lies within the sources', so it is asked first.
    roots = (build_root, source_root)
    objects = dict(parse(text))
    found = [line for name, paths in sorted(objects.items()) for line in complaints(name, paths, build_root, roots)]

    # A layer that is not built has no includes to judge, and would pass unseen.
    built = {layer_of(os.path.join(build_root, name), (build_root,)) for name in objects}
    found += [f'{layer} is not built' for layer in LAYERS if layer not in built]

    print('\n'.join(found), end='\n' if found else '')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
