/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"
#include "x509/catalogue.h"

/*
 * Reports for machines: a contract. Keys and their order are fixed, words are plain English, and SC_JSON_FORMAT rises
 * whenever something that is there changes its meaning or goes.
 *
 *   inspect  {"format":1,"objects":[{"kind":"certificate","source":…,"sha256":…,"fields":[FIELD…]}]}
 *   FIELD    {"path":…,"label":…,"meaning":…,"type":…,"offset":…,"length":…,
 *             "findings":[{"code":…,"severity":"error|warning|note","offset":…,"length":…}],
 *             "children":[FIELD…]}
 *   compare  {"format":1,"left":{"source":…,"sha256":…},"right":{…},"remarks":[…],"verdict":…,
 *             "summary":{"encoding":…,"expected":…,"onlyLeft":…,"onlyRight":…,"value":…,"moved":…,
 *                        "same":…,"leftWarnings":…,"rightWarnings":…},"pairs":[PAIR…]}
 *   PAIR     {"path":…,"relation":"same|differs|left-only|right-only|moved","expected":bool,
 *             "leftMark":"check|warning"|null,"rightMark":…,"leftOwn":bool,"rightOwn":bool,
 *             "left":FIELD without children|null,"right":…,"children":[PAIR…]}
 *   explain  [{"code":…,"severity":…,"title":…,"explanation":…,"citation":…,"victims":[…],"aliases":[…]}]
 *
 * With a second opinion, which is asked for, an object of inspect has "secondOpinion":[FIELD…] behind "fields", and
 * compare has "secondOpinion":[PAIR…] behind "pairs": computed fields, without marks or findings, that say what GnuTLS
 * does: its version, whether it opens the object, whether the signature by the object's own key verifies. Of the last
 * two the meaning is "Yes", or "No: " and what GnuTLS says.
 *
 * Where fewer rows than all are asked for, the pairs and fields are those that are shown, and what they lie in; the
 * summary counts all.
 *
 * Where names are hidden (report/cover.h), "namesHidden":true stands behind "format", and placeholders stand in "source",
 * "sha256", "path", "label" and "meaning".
 *
 * "label" is bounded by SC_WORDS_LABEL and tells the second extension of an OID from the first. "meaning" is a string,
 * empty where the children say it all, and bounded by SC_WORDS_ROW. "type" is the ASN.1 name of the value's type.
 * Offsets count from the object's first octet; "length" is that of header and contents. What is omitted has the
 * length 0 at the place where it would stand; what is computed has null for type, offset and length. "remarks" are
 * stable names, see sc_words_remark_code(). Text from a certificate or a file name has escapes where it is not fit
 * to show (x509/display.h).
 */

G_BEGIN_DECLS

#define SC_JSON_FORMAT 1

/* @opinion: (nullable): what sc_second_opinion_ask() makes of both, compared */
void sc_json_report_compare (GString               *out,
                             const ScComparison    *comparison,
                             const ScComparison    *opinion,
                             const ScReportOptions *options);

/* A document of many objects in pieces, so that no more than one is kept: begin, add each object, end. */
void sc_json_report_inspect_begin (GString               *out,
                                   const ScReportOptions *options);
/* The one object that @comparison has. @position counts from 0. @opinion: (nullable): what sc_second_opinion_ask()
 * makes of it, alone */
void sc_json_report_inspect_add (GString               *out,
                                 const ScComparison    *comparison,
                                 const ScComparison    *opinion,
                                 guint                  position,
                                 const ScReportOptions *options);
void sc_json_report_inspect_end (GString *out,
                                 guint    n_objects);

void sc_json_report_catalogue (GString                       *out,
                               const ScCatalogueEntry *const *entries,
                               guint                          n_entries);

G_END_DECLS
