/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The style sheet of a page. Nothing in it has a meaning in XML. Labels are indented by class "d1" and so on, so that no
 * element needs a style of its own, which a page's policy would have to allow. */
extern const char sc_html_style[];

/* Deeper ones are indented no further. */
#define SC_HTML_MAX_DEPTH 12
