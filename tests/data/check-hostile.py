#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads reports on hostile texts as others would, each with a reader that is not ours.

    check-hostile.py SIDECERT_CLI

Fails unless every format parses, has each row that JSON has, says there what JSON says, has no element, attribute or
address but those that the reports have of themselves, and no character that nobody sees or that a terminal obeys.
"""

import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import hostile_certificate

HTML = {'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'footer', 'div', 'h1', 'h2', 'p', 'strong', 'span', 'table',
        'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'ol', 'ul', 'li', 'cite', 'dl', 'dt', 'dd'}
MARKDOWN = {'h2', 'h3', 'p', 'strong', 'em', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'ol', 'li'}
# A text can no more make one of these than it can make another element.
ONCE = {'h1', 'h3', 'ol', 'em'}
ATTRIBUTES = {'lang', 'dir', 'charset', 'http-equiv', 'content', 'name', 'class', 'scope', 'id', 'href', 'aria-hidden', 'align'}
SVG = {'svg', 'title', 'desc', 'style', 'rect', 'path', 'text'}
VOID = {'meta'}
# Controls but for the end of a line; what has no shape; what turns the text around.
UNSEEN = re.compile('[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\U000e0000-\U000e0fff]')
# Characters, of which a format may show no more.
ALIKE = 40
# A text of more makes a picture in which there is no room for all rows.
MANY = 100


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, check=False, **options).stdout


def squeeze(text):
    return ''.join(text.split())


class Page(html.parser.HTMLParser):
    """The cells of the last table; faults where there is what should not be."""

    def __init__(self, tags):
        super().__init__()
        self.tags, self.open, self.faults, self.rows, self.seen = tags, [], [], [['']], set()

    def handle_starttag(self, tag, attrs):
        if tag not in self.tags:
            self.faults.append(f'<{tag}> does not belong there')
        if tag in ONCE & self.seen:
            self.faults.append(f'<{tag}> is there twice')
        self.seen.add(tag)
        for key, value in attrs:
            if key not in ATTRIBUTES:
                self.faults.append(f'{key} does not belong to <{tag}>')
            if key == 'href' and (not re.match('#|https://', value) or 'evil' in value):
                self.faults.append(f'there is a link to {value}')
        if tag == 'table':
            self.rows = []
        if tag == 'tr' or (tag in ('td', 'th') and not self.rows):
            self.rows.append([])
        if tag in ('td', 'th'):
            self.rows[-1].append('')
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f'</{tag}> ends nothing')

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data):
        self.faults.append(f'there is a comment: {data}')

    def handle_data(self, data):
        if {'td', 'th'} & set(self.open) and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def read_page(text, tags):
    page = Page(tags)
    page.feed(text)
    page.close()
    if page.open:
        page.faults.append(f'{page.open} are open at the end')
    return page


def list_pairs(pairs):
    for pair in pairs:
        yield [side and (side['label'], side['meaning']) for side in (pair['left'], pair['right'])]
        yield from list_pairs(pair['children'])


def list_fields(fields):
    for field in fields:
        yield [(field['label'], field['meaning'])]
        yield from list_fields(field['children'])


def judge_rows(wanted, rows):
    """Whether each row has its label and what its sides mean."""
    if len(rows) != len(wanted):
        yield f'there are {len(rows)} rows, not {len(wanted)}'
    for sides, cells in zip(wanted, rows):
        label = next(side[0] for side in sides if side)
        if not squeeze(cells[0]).startswith(squeeze(label)):
            yield f'{cells[0]!r} is not {label!r}'
        for side, cell in zip(sides, cells[1::2]):
            if side and side[1] and squeeze(side[1])[:ALIKE] not in squeeze(cell):
                yield f'{cell!r} does not say {side[1]!r}'


def judge_page(wanted, text, tags):
    page = read_page(text, tags)
    yield from page.faults
    yield from judge_rows(wanted, page.rows[1:])


def judge_markdown(wanted, text):
    if shutil.which('cmark-gfm') is None:
        return
    extensions = [word for name in ('table', 'autolink', 'strikethrough', 'tasklist') for word in ('-e', name)]
    # As it is, so that markup would be seen, with a definition that a link might lead to.
    page = run('cmark-gfm', '--unsafe', *extensions, input=(text + '\n[x]: https://evil.example\n').encode()).decode()
    yield from judge_page(wanted, page, MARKDOWN)


def judge_text(wanted, text):
    lines = text.split('\n')
    start = next((i for i, line in enumerate(lines) if line.startswith('Field ')), None)
    table = lines[start + 1:lines.index('', start)] if start is not None else []
    if len(table) != len(wanted):
        yield f'there are {len(table)} rows, not {len(wanted)}'


def judge_svg(wanted, text):
    shown = ''
    try:
        root = xml.etree.ElementTree.fromstring(text)
    except xml.etree.ElementTree.ParseError as error:
        yield f'SVG: {error}'
        return
    for element in root.iter():
        tag = element.tag.rpartition('}')[2]
        if tag not in SVG:
            yield f'<{tag}> does not belong there'
        if any(key.startswith('on') or 'href' in key for key in element.attrib):
            yield f'{element.attrib} do not belong to <{tag}>'
        if tag == 'text':
            shown += squeeze(element.text or '')
    for label, meaning in (side for sides in wanted for side in sides if side):
        # A line has so many of the widest characters.
        if squeeze(label)[:8] not in shown or squeeze(meaning or '')[:8] not in shown:
            yield f'{label!r}, {meaning!r} is not there'


def report(program, *arguments):
    """The report's text, having yielded what is wrong with any."""
    text = run(program, *arguments, '--at=2026-01-01').decode('utf-8')
    yield from (f'{arguments[:2]}: U+{ord(c):04X}' for c in set(UNSEEN.findall(text)))
    return text


def judge_reports(program, left, right):
    for names, command, key, listed in (((left, right), 'compare', 'pairs', list_pairs),
                                        ((left,), 'inspect', 'objects', lambda objects: list_fields(objects[0]['fields']))):
        text = yield from report(program, command, '--format=json', '--rows=all', *names)
        wanted = list(listed(json.loads(text)[key]))
        if len(wanted) < 200:
            yield f'{command}: JSON has hardly anything'
        text = yield from report(program, command, '--format=html', '--rows=all', *names)
        yield from judge_page(wanted, text, HTML)
        text = yield from report(program, command, '--format=markdown', '--rows=all', *names)
        yield from judge_markdown(wanted, text)
        text = yield from report(program, command, '--format=text', '--rows=all', *names)
        if command == 'compare':
            yield from judge_text(wanted, text)


def judge_picture(program, left, right):
    """The picture of a few rows, for one of many leaves some out and says so."""
    text = yield from report(program, 'compare', '--format=json', '--rows=all', left, right)
    wanted = list(list_pairs(json.loads(text)['pairs']))
    text = yield from report(program, 'picture', '--format=svg', '--output=-', '--rows=all', left, right)
    yield from judge_svg(wanted, text)


def main(program):
    texts = list(hostile_certificate.TEXTS)
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / name for name in ('<b>|`"\n\x1b[1m.pem', "[x](javascript:y) '&amp;\udcff.pem")]
        names = [str(path) for path in paths]

        def write(left, right):
            paths[0].write_bytes(hostile_certificate.make(left))
            paths[1].write_bytes(hostile_certificate.make(right))

        write(texts, texts[::-1])
        faults = list(judge_reports(program, *names))
        short = [text for text in texts if len(text) < MANY]
        for left, right in zip(short[::2], short[1::2]):
            write([left], [right])
            faults += judge_picture(program, *names)
    for fault in faults[:40]:
        print(fault[:400].encode('ascii', 'backslashreplace').decode())
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
