/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The style sheet of a page. Nothing in it has a meaning in XML. */
extern const char sc_html_style[];
