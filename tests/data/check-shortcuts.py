#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless the shortcuts window lists every key that ui/*.ui binds, and none that nothing binds.

    check-shortcuts.py SOURCE_ROOT

Of alternatives, as <Control>plus|<Control>equal, one has to be listed.
"""

import pathlib
import sys
import xml.etree.ElementTree

OVERLAY = 'help-overlay.ui'

# What GTK binds of itself and people should know of.
BOUND_BY_GTK = {
    'F10',
}

# What moves about, chooses, copies and closes does so in every program.
NOT_WORTH_LISTING = {
    '<Control>c',
    '<Shift>F10',
    'Down',
    'End',
    'Escape',
    'Home',
    'Left',
    'Page_Down',
    'Page_Up',
    'Return',
    'Right',
    'Up',
    'space',
}


def values(path, name):
    for node in xml.etree.ElementTree.parse(path).iter('property'):
        if node.get('name') == name and node.text:
            yield node.text


def main(source_root):
    folder = pathlib.Path(source_root, 'ui')
    listed = {key for text in values(folder / OVERLAY, 'accelerator') for key in text.split()}
    status = 0

    known = BOUND_BY_GTK | NOT_WORTH_LISTING
    for path in sorted(folder.glob('**/*.ui')):
        for trigger in values(path, 'trigger'):
            keys = set(trigger.split('|'))
            known |= keys
            if not keys & (listed | NOT_WORTH_LISTING):
                print(f'{path.name}: {trigger} is not listed in {OVERLAY}')
                status = 1

    for key in sorted(listed - known):
        print(f'{OVERLAY}: {key} is bound nowhere')
        status = 1
    return status


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
