#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs into a folder of its own and judges what lies there.

    check-install.py BUILD_FOLDER PREFIX

Fails unless just the files of installed.txt are there, the tools that judge such files are content with them, both
programs start, and what they say of the version agrees with the metainfo file.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ID = 'org.sidecert.Sidecert'

# As desktops call them, with the installed file as the last argument. Those that are not there judge nothing.
JUDGES = (
    (('desktop-file-validate',), f'share/applications/{ID}.desktop'),
    (('appstreamcli', 'validate', '--no-net'), f'share/metainfo/{ID}.metainfo.xml'),
    (('glib-compile-schemas', '--strict', '--dry-run'), 'share/glib-2.0/schemas'),
    (('xmllint', '--noout'), f'share/icons/hicolor/16x16/apps/{ID}.svg'),
    (('xmllint', '--noout'), f'share/icons/hicolor/scalable/apps/{ID}.svg'),
    (('xmllint', '--noout'), f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg'),
)


def run(*command, **options):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options)


def install(build, destination):
    environment = dict(os.environ, DESTDIR=str(destination))
    done = run('meson', 'install', '-C', build, '--no-rebuild', env=environment)
    return [] if done.returncode == 0 else [done.stdout]


def check_files(root):
    listed = pathlib.Path(__file__).with_name('installed.txt').read_text(encoding='utf-8').splitlines()
    want = {line for line in listed if not line.startswith('#')}
    have = {path.relative_to(root).as_posix() for path in root.glob('**/*') if path.is_file()}
    have = {path for path in have if not path.startswith('share/locale/')}
    return [f'not installed: {path}' for path in sorted(want - have)] + \
           [f'not in installed.txt: {path}' for path in sorted(have - want)]


def check_by_tools(root):
    for command, path in JUDGES:
        if not shutil.which(command[0]):
            continue
        done = run(*command, root / path)
        if done.returncode:
            yield f'{command[0]}: {done.stdout}'


def check_versions(root):
    metainfo = xml.etree.ElementTree.parse(root / f'share/metainfo/{ID}.metainfo.xml')
    released = metainfo.find('releases/release').get('version')
    for name in ('sidecert', 'sidecert-cli'):
        said = run(root / 'bin' / name, '--version').stdout.strip()
        if said != f'{name} {released}':
            yield f'{name} --version says “{said}”, the metainfo file {released}'


def check_service(root, prefix):
    """The bus knows neither PATH nor the destination of a package that is being made."""
    text = (root / f'share/dbus-1/services/{ID}.service').read_text(encoding='utf-8')
    want = f'Exec={prefix}/bin/sidecert --gapplication-service'
    if want not in text.splitlines():
        yield f'the service file lacks “{want}”'


def main(build, prefix):
    with tempfile.TemporaryDirectory() as folder:
        complaints = install(build, folder)
        root = pathlib.Path(folder, prefix.lstrip('/'))
        complaints = complaints or check_files(root)
        complaints = complaints or [*check_by_tools(root), *check_versions(root), *check_service(root, prefix)]
    print('\n'.join(complaints))
    return 1 if complaints else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
