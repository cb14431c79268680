/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): @octets in ASCII if they are text in UTF-16, as Windows PowerShell writes it; wiped when
 * they are freed. What is no ASCII becomes "?": nothing that is looked for has such characters. */
GBytes *sc_text_from_utf16 (GBytes *octets);

/* Lists what stands in text: in PEM, else in base64 or in hexadecimal with whatever around it. */
void    sc_list_text (ScListing *listing,
                      GBytes    *text);

/* list-pem.c: what stands in PEM blocks. What a block holds goes before what it says. Where one block holds an object,
 * those that are damaged beyond that become items too, of the kind that their label says, so that none goes missing
 * without a word. */
void    sc_list_pem (ScListing *listing,
                     GBytes    *text);

/* list-base64.c: what stands in base64 without the lines that PEM has around it: pasted alone, in a mail, in XML or
 * JSON; or PEM in base64 once more, as Kubernetes keeps it. */
void    sc_list_base64 (ScListing *listing,
                        GBytes    *text);

/* list-hex.c: what stands in hexadecimal digits, with whatever a program puts around them: colons, "0x", offsets in
 * front, a column of characters behind. */
void    sc_list_hex (ScListing *listing,
                     GBytes    *text);

G_END_DECLS
