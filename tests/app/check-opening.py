#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a certificate as a file manager does, in a desktop that knows the program from an installation alone.

    check-opening.py BUILD_FOLDER PREFIX WITH_DISPLAY CERTIFICATE

Fails unless `gio open` starts the program over the session's bus and its window has the certificate's name.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ID = 'org.sidecert.Sidecert'
PATIENCE = 30

REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
NAME_AND_PATH = re.compile(r"'(:[\d.]+)', objectpath '([^']+)'")


def call(*arguments):
    command = ['gdbus', 'call', *arguments]
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout


def children(address, name, path):
    answer = call('--address', address, '--dest', name, '--object-path', path,
                  '--method', 'org.a11y.atspi.Accessible.GetChildren')
    # Only the first of an array tells its type.
    return NAME_AND_PATH.findall(answer.replace("', '/", "', objectpath '/"))


def window_titles(address):
    for application in children(address, *REGISTRY):
        for name, path in children(address, *application):
            yield call('--address', address, '--dest', name, '--object-path', path,
                       '--method', 'org.freedesktop.DBus.Properties.Get', 'org.a11y.atspi.Accessible', 'Name')


def open_inside(certificate):
    """On the display and the buses of with-display.sh."""
    subprocess.run(['gio', 'open', certificate], check=True)
    answer = call('--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus',
                  '--method', 'org.a11y.Bus.GetAddress')
    address = answer.split("'")[1]

    titles = []
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        titles = list(window_titles(address))
        if any(pathlib.Path(certificate).name in title for title in titles):
            return 0
        time.sleep(.1)
    print(f'no window has the name of the certificate, only: {titles}')
    return 1


def install(build, prefix, folder):
    """Into @folder, where the bus and the desktop must then look."""
    environment = dict(os.environ, DESTDIR=folder)
    subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet'], env=environment, check=True)

    root = pathlib.Path(folder, prefix.lstrip('/'))
    service = root / f'share/dbus-1/services/{ID}.service'
    service.write_text(service.read_text(encoding='utf-8').replace(f'{prefix}/bin', f'{root}/bin'), encoding='utf-8')
    subprocess.run(['glib-compile-schemas', root / 'share/glib-2.0/schemas'], check=True)
    subprocess.run(['update-desktop-database', root / 'share/applications'], check=True)
    return root


def main(build, prefix, with_display, certificate):
    with tempfile.TemporaryDirectory() as folder:
        root = install(build, prefix, folder)
        environment = dict(os.environ, XDG_DATA_DIRS=f'{root}/share:/usr/share', PATH=f"{root}/bin:{os.environ['PATH']}",
                           HOME=folder, XDG_CONFIG_HOME=f'{folder}/config', XDG_DATA_HOME=f'{folder}/data')
        # The build folder's, in which the tests look.
        environment.pop('GSETTINGS_SCHEMA_DIR', None)
        return subprocess.run([with_display, sys.executable, __file__, certificate], env=environment).returncode


if __name__ == '__main__':
    sys.exit(open_inside(sys.argv[1]) if len(sys.argv) == 2 else main(*sys.argv[1:]))
