# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificates that the benchmarks read, made by other tools."""

import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
BEGIN = '-----BEGIN CERTIFICATE-----'

BUNDLE = 1000  # certificates at least
LEAVES = 20  # that differ; the bundle repeats them

OPENSSL_NAMES = """[req]
prompt = no
distinguished_name = name
x509_extensions = extensions
[name]
CN = {side}
[extensions]
subjectAltName = @names
[names]
"""


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def repeat(text):
    """A bundle of at least BUNDLE certificates, and how many there are."""
    count = text.count(BEGIN)
    times = -(-BUNDLE // count)
    return text * times, count * times


def write(path, text):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(text)
    return path


def make_leaves(folder):
    """PEM of LEAVES certificates, made by certtool."""
    key, ca, template = (os.path.join(folder, name) for name in ('key.pem', 'ca.pem', 'leaf.cfg'))
    run('certtool', '--generate-privkey', '--key-type=ecdsa', '--outfile', key)
    run('certtool', '--generate-self-signed', '--load-privkey', key, '--template', os.path.join(HERE, 'ca.cfg'),
        '--outfile', ca)
    with open(os.path.join(HERE, 'leaf.cfg'), encoding='utf-8') as source:
        fixed = source.read()
    leaves = []
    for serial in range(LEAVES):
        leaf = os.path.join(folder, 'leaf.pem')
        write(template, f'{fixed}serial = {1000 + serial}\n')
        run('certtool', '--generate-certificate', '--load-privkey', key, '--load-ca-certificate', ca,
            '--load-ca-privkey', key, '--template', template, '--outfile', leaf)
        with open(leaf, encoding='ascii') as source:
            leaves.append(source.read())
    return ''.join(leaves)


def make_names(folder, side, count):
    """A certificate of COUNT names, made by openssl: certtool's templates have room for fewer."""
    config = os.path.join(folder, 'names.cnf')
    path = os.path.join(folder, f'{side}-{count}.pem')
    names = ''.join(f'DNS.{i} = host-{i}.{side}.example.com\n' for i in range(count))
    write(config, OPENSSL_NAMES.format(side=side) + names)
    run('openssl', 'req', '-x509', '-config', config, '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
        '-keyout', os.path.join(folder, 'names-key.pem'), '-out', path)
    return path
