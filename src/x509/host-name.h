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

G_END_DECLS
