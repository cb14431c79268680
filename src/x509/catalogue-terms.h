/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* What the catalogue's files write their tables with. Private to them. */

G_BEGIN_DECLS

/* .victims and .aliases */
#define LIST(...) ((const char *const[]) { __VA_ARGS__, NULL })

/* .citation and .citation_url: RFC (5280, "4.2.1.6") */
#define RFC(number, section)                                                                                          \
  .citation = "RFC " #number " §" section,                                                                            \
  .citation_url = "https://www.rfc-editor.org/rfc/rfc" #number "#section-" section

/* .since: the month in which a document came out, from its first day on. */
#define RFC_2459_DATE "1999-01-01"
#define RFC_3279_DATE "2002-04-01"
#define RFC_3280_DATE "2002-04-01"
#define RFC_3779_DATE "2004-06-01"
#define RFC_4055_DATE "2005-06-01"
#define RFC_5280_DATE "2008-05-01"
#define RFC_5480_DATE "2009-03-01"
#define RFC_5758_DATE "2010-01-01"
#define RFC_6818_DATE "2013-01-01"
#define RFC_6962_DATE "2013-06-01"
#define RFC_8399_DATE "2018-05-01"
#define RFC_8410_DATE "2018-08-01"
#define RFC_8737_DATE "2020-02-01"
#define RFC_8813_DATE "2020-08-01"

G_END_DECLS
