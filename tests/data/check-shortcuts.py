#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless the shortcuts window lists every key that ui/*.ui binds, and none that nothing binds.

    check-shortcuts.py SOURCE_ROOT

Of alternatives, as <Control>plus|<Control>equal, one has to be listed. Each section has to fit on one page: GTK 4.8 puts
the groups of several in an order of its own.
"""

import pathlib
import sys
import xml.etree.ElementTree

OVERLAY = 'help-overlay.ui'

# How GTK divides a section.
LINES_A_COLUMN = 15
COLUMNS_A_PAGE = 2

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


def objects(node, name):
    return [found for found in node.iter('object') if found.get('class') == name]


def is_for_right_to_left(shortcut):
    return any(node.get('name') == 'direction' and node.text == 'rtl' for node in shortcut.iter('property'))


def count_columns(section):
    n_columns, n_lines = 1, 0
    for group in objects(section, 'GtkShortcutsGroup'):
        height = 1 + sum(not is_for_right_to_left(each) for each in objects(group, 'GtkShortcutsShortcut'))
        if n_lines and n_lines + height > LINES_A_COLUMN:
            n_columns, n_lines = n_columns + 1, 0
        n_lines += height
    return n_columns


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

    for section in objects(xml.etree.ElementTree.parse(folder / OVERLAY).getroot(), 'GtkShortcutsSection'):
        if count_columns(section) > COLUMNS_A_PAGE:
            print(f'{OVERLAY}: a section takes more than one page')
            status = 1

    for key in sorted(listed - known):
        print(f'{OVERLAY}: {key} is bound nowhere')
        status = 1
    return status


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
