/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/arena.h"
#include "x509/catalogue.h"
#include "x509/object.h"

/* An object in the making. Private to this layer: everything outside sees it finished. */

G_BEGIN_DECLS

/* A long list repeats a handful of open types; they share their rows. */
#define SC_BUILDER_N_RETYPED 64

struct _ScBuilder
{
  ScArena    *arena;
  ScField    *landmarks[SC_N_LANDMARKS];
  GString    *scratch;
  struct
  {
    const ScRow *original;
    ScRow       *row;
  } retyped[SC_BUILDER_N_RETYPED]; /* what sc_builder_set_type() made, the last of each slot */
  struct
  {
    ScSlice   element;
    ScMeaning meaning;
  } last_name; /* what the Name says that GnuTLS was asked for last */
  guint       depth;
  guint       n_fields;
};

/* (transfer full): an object of the same octets as @of whose root is what @make computes. object.c */
ScObject   *sc_object_derive (const ScObject *of,
                              ScField      *(*make) (ScBuilder      *builder,
                                                     const ScObject *of));

/* A new field behind @parent's last child (@parent may be %NULL). */
ScField    *sc_builder_add_field (ScBuilder   *self,
                                  ScField     *parent,
                                  const ScRow *row,
                                  ScSlice      slice);

/* The same for octets that have no TLV header. */
ScField    *sc_builder_add_raw (ScBuilder   *self,
                                ScField     *parent,
                                const ScRow *row,
                                ScSlice      slice);

/* Puts @child at the end of @parent's children, whatever its path says. */
void        sc_field_append_child (ScField *parent,
                                   ScField *child);

/* (nullable): the child of that name, of a field that is not arranged yet */
ScField    *sc_field_find_child (const ScField *field,
                                 const char    *name);

/* @param0 and @param1 are (nullable) and are copied. Returns the finding, for sc_finding_set_want(). */
ScFinding  *sc_builder_add_finding (ScBuilder              *self,
                                    ScField                *field,
                                    const ScCatalogueEntry *entry,
                                    ScSlice                 slice,
                                    const char             *param0,
                                    const char             *param1);

/* What should stand in place of the octets at fault; @want lives as long as the object. */
static inline void
sc_finding_set_want (ScFinding *finding,
                     ScSlice    want)
{
  finding->has_want = TRUE;
  finding->want = want;
}

/* Gives @field the row it has with @type for its type. */
void        sc_builder_set_type (ScBuilder    *self,
                                 ScField      *field,
                                 const ScType *type);

/* What @field says is @text; copied unless it is what the field's own octets spell. */
void        sc_builder_set_text (ScBuilder  *self,
                                 ScField    *field,
                                 const char *text,
                                 gsize       length);

/* A string that lives as long as the object. */
const char *sc_builder_dup (ScBuilder  *self,
                            const char *text);

/* (nullable): the name of an OBJECT IDENTIFIER, else its dotted form; %NULL if that is too long to read */
const char *sc_builder_dup_oid_name (ScBuilder *self,
                                     ScSlice    oid);

/* As sc_builder_dup_oid_name(), for a person: what people call it, else its dotted form and the owner of its arc. */
const char *sc_builder_dup_oid_title (ScBuilder *self,
                                      ScSlice    oid);

static inline ScMeaning
sc_meaning_message (ScMessage message,
                    gint64    number)
{
  return (ScMeaning) { .kind = SC_MEANING_MESSAGE, .message = (guint8) message, .number = number };
}

/* @text must live as long as the object. */
static inline ScMeaning
sc_meaning_with_text (ScMessage   message,
                      const char *text,
                      gint64      number)
{
  ScMeaning meaning = sc_meaning_message (message, number);

  meaning.text = text;
  meaning.text_length = (guint32) strlen (text);

  return meaning;
}

static inline ScMeaning
sc_meaning_of_field (ScMeaningKind  kind,
                     const ScField *field)
{
  return (ScMeaning) { .kind = (guint8) kind, .field = field };
}

G_END_DECLS
