/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The environment variable that names a folder of certificates from elsewhere. */
#define SC_CORPUS_VARIABLE "SIDECERT_CORPUS"

/**
 * ScSample:
 * @name: file name, and which of the file's PEM blocks
 * @octets: what is to be decoded, whether it is a certificate or not
 */
typedef struct
{
  char   *name;
  GBytes *octets;
} ScSample;

/* (transfer full) (element-type ScSample) */
GPtrArray *sc_samples_new (void);

/* @name and @octets are (transfer full). */
void       sc_samples_take (GPtrArray *samples,
                            char      *name,
                            GBytes    *octets);

/**
 * sc_samples_load:
 * @directory: searched with all that lies in it, in the order of names
 *
 * Of a file with PEM blocks, each block is a sample; any other file is one as it is.
 *
 * Returns: (transfer full) (element-type ScSample): empty if there is no such directory
 */
GPtrArray *sc_samples_load (const char *directory);

/* (transfer full): the certificate in one of the examples that Sidecert comes with, "good.pem" */
GBytes    *sc_example_octets (const char *name);

G_END_DECLS
