# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates whose every text is meant for whoever shows it: markup, commands to a terminal, what cannot be seen."""

TEXTS = (
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'--></style></svg></text><b>", ']]><!--',
    '&lt;b&gt; &amp; &#60; &nbsp;', '| a | b |', '\\| \\\\| \\', '|---|---|', '`x` ``y`` ```', '`', '~~gone~~ ***b*** __i__',
    '[l](javascript:alert(1))', '![i](https://evil.example/x.png)', '<https://evil.example>', '[^1]: x', '[x]: /y "z"',
    'https://evil.example/?a=1&b=2#c', 'www.evil.example', 'a@evil.example', '@all #1 !2 ~x %3 $4 ^5 :smile: $$x$$',
    '# heading\n- list\n\n    code', '---\r\n***', '1. item', '> quote', '<details><summary>', '{{7*7}} ${x} %s%n $(id)',
    '\x1b[31mred\x1b]0;title\x07', '\x9b31m', 'a\x00b', '\u202egnp.exe\u2066', '\u200b\ufeff\u00ad', 'line\u2028end\u0085',
    'e\u0301' * 40, '漢字' * 40, 'x' * 600, '\U0001f600\U000e0041', '\ufffe', ' both ends ', '',
)


def tlv(tag, *contents):
    octets = b''.join(contents)
    length = len(octets)
    if length < 0x80:
        return bytes((tag, length)) + octets
    size = (length.bit_length() + 7) // 8
    return bytes((tag, 0x80 | size)) + length.to_bytes(size, 'big') + octets


def oid(dotted):
    first, second, *rest = (int(arc) for arc in dotted.split('.'))
    octets = bytearray()
    for arc in (first * 40 + second, *rest):
        groups = [arc & 0x7F]
        while arc := arc >> 7:
            groups.append(0x80 | arc & 0x7F)
        octets += bytes(reversed(groups))
    return tlv(0x06, bytes(octets))


def sequence(*contents):
    return tlv(0x30, *contents)


def text(string, tag=0x0C):
    return tlv(tag, string.encode('utf-8', 'surrogatepass'))


def name(strings):
    # organizationalUnitName, of which there may be many, and one that is no UTF-8.
    attributes = [text(string) for string in strings] + [tlv(0x0C, b'\xff\xfe<b>')]
    return sequence(*(tlv(0x31, sequence(oid('2.5.4.11'), attribute)) for attribute in attributes))


def extension(dotted, value):
    return sequence(oid(dotted), tlv(0x04, value))


def make(strings):
    """RFC 5280 §4.1, as DER."""
    algorithm = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05))
    numbers = sequence(tlv(0x02, b'\x03'), tlv(0x02, b'\x03'))
    key = sequence(sequence(oid('1.2.840.113549.1.1.1'), tlv(0x05)), tlv(0x03, b'\x00', numbers))
    general_names = [text(string, tag) for string in strings for tag in (0x81, 0x82, 0x86)]
    extensions = (
        extension('2.5.29.17', sequence(*general_names)),
        # A policy with a user notice and the address of a statement.
        extension('2.5.29.32', sequence(*(sequence(oid('2.23.140.1.2.1'), sequence(
            sequence(oid('1.3.6.1.5.5.7.2.1'), text(string, 0x16)),
            sequence(oid('1.3.6.1.5.5.7.2.2'), sequence(text(string))))) for string in strings))),
        extension('1.3.6.1.5.5.7.1.1', sequence(*(
            sequence(oid('1.3.6.1.5.5.7.48.1'), text(string, 0x86)) for string in strings))),
        extension('2.16.840.1.113730.1.13', text(strings[0], 0x16)),
        extension('1.2.3.4', sequence(*(text(string, 0x13) for string in strings))),
    )
    signed = sequence(
        tlv(0xA0, tlv(0x02, b'\x02')), tlv(0x02, b'\x01'), algorithm, name(strings),
        sequence(tlv(0x17, b'250101000000Z'), tlv(0x17, b'350101000000Z')), name(list(reversed(strings))), key,
        tlv(0xA3, sequence(*extensions)))
    return sequence(signed, algorithm, tlv(0x03, b'\x00<script>'))
