/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

/* What a source holds: certificates, requests and CRLs, told from each other but not decoded. */

G_BEGIN_DECLS

/* Immutable and atomically reference-counted: any thread may ask anything of it. An item costs some dozens of octets
 * beside the source's own, however many there are. */
typedef struct _ScContents ScContents;

ScContents *sc_contents_ref (ScContents *self);
void        sc_contents_unref (ScContents *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScContents, sc_contents_unref)

/* What the source is called, a file's name; for display, from a stranger. */
const char *sc_contents_get_name (const ScContents *self);
/* At least one, except where a maker of its own, a server's, had nothing but a remark to give. What lies behind the
 * first %SC_CONTENTS_MAX_ITEMS is not listed, which the remark says: the bound is on the memory that a file made for
 * the purpose can take. */
#define SC_CONTENTS_MAX_ITEMS 1000000
guint       sc_contents_get_n_items (const ScContents *self);
/* Private keys that were passed over: they are counted, never decoded or kept. */
guint       sc_contents_get_n_private_keys (const ScContents *self);

/* (transfer full) (nullable): translated sentences, fit to show, on the source as a whole: what was passed over, what
 * went wrong without harm to the items. */
char       *sc_contents_dup_remark (const ScContents *self);

/**
 * sc_contents_get_first_choice:
 *
 * What a person most likely means by the source: the first end-entity certificate that issued none of the others; else
 * the first certificate that did not; else the first item. It is sought among the first
 * %SC_CONTENTS_MAX_CONSIDERED: a longer list has no item that stands out.
 *
 * Returns: an index; 0 if there is no item
 */
guint       sc_contents_get_first_choice (const ScContents *self);
#define SC_CONTENTS_MAX_CONSIDERED 200

/* By the first elements, or by what a label says of what is damaged. */
ScObjectKind sc_contents_get_kind (const ScContents *self,
                                   guint             i);

/* The octets of an item; (transfer full). Linear in their number. */
GBytes     *sc_contents_dup_octets (const ScContents *self,
                                    guint             i);

/* sc_object_decode_with() for an item; its source is the contents' name. Takes its time: call it in a worker. */
ScObject   *sc_contents_decode (const ScContents *self,
                                guint             i);
/* The same under another name. */
ScObject   *sc_contents_decode_as (const ScContents *self,
                                   guint             i,
                                   const char       *source);

typedef enum
{
  SC_ROLE_LEAF, /* an end-entity certificate, self-signed or not */
  SC_ROLE_INTERMEDIATE,
  SC_ROLE_ROOT, /* a CA certificate whose issuer has the same name */
  SC_ROLE_REQUEST,
  SC_ROLE_CRL,
  SC_N_ROLES
} ScRole;

/**
 * ScItemSummary:
 * @role: what it is for
 * @subject: what the subject, or a CRL's issuer, is best known by; a text that is fit to show, at most
 *   %SC_SUMMARY_MAX_CHARS long; empty if there is none
 * @serial: lower-case hexadecimal, at most %SC_SUMMARY_MAX_SERIAL octets and "…"; empty if there is none
 * @has_until: whether @until means anything
 * @until: notAfter, or a CRL's nextUpdate, in seconds since 1970
 *
 * What tells an item from the others of its source.
 */
typedef struct
{
  ScRole   role;
  char    *subject;
  char    *serial;
  gboolean has_until;
  gint64   until;
} ScItemSummary;
#define SC_SUMMARY_MAX_CHARS 128
#define SC_SUMMARY_MAX_SERIAL 20

/* Reads the few elements that it needs, some microseconds' work, and of a huge item the first
 * %SC_CONTENTS_MAX_OUTLINE octets alone. Whatever is damaged is left empty. */
void        sc_contents_summarize (const ScContents *self,
                                   guint             i,
                                   ScItemSummary    *summary);
#define SC_CONTENTS_MAX_OUTLINE (1024 * 1024)

void        sc_item_summary_clear (ScItemSummary *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScItemSummary, sc_item_summary_clear)

G_END_DECLS
