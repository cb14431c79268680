/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sc_host_name_mixes_scripts:
 * @text: (array length=length): a host name in its Unicode form, valid UTF-8
 * @length: in octets
 *
 * Whether one of its labels has letters of scripts that no language writes together, as the Latin and the Cyrillic
 * one: the way to make a name that looks like another. Unicode Technical Standard #39 §5.2, "Highly Restrictive".
 */
gboolean sc_host_name_mixes_scripts (const char *text,
                                     gsize       length);

/**
 * sc_host_name_is_a_label:
 * @label: (array length=length): a label that begins with "xn--"
 * @length: in octets, at most 63
 *
 * Whether it stands for something: the rest is Punycode (RFC 3492) of at least one character beyond ASCII, in Unicode
 * Normalization Form C, as RFC 5890 §2.3.2.1 asks. Which characters may stand in names is not asked: that depends on
 * the version of Unicode.
 */
gboolean sc_host_name_is_a_label (const char *label,
                                  gsize       length);

G_END_DECLS
