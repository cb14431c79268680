/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a file says of an object beside the object's octets. */
typedef enum
{
  SC_ATTRIBUTE_FRIENDLY_NAME, /* text: RFC 2985 §5.5.1, or a Java keystore's alias */
  SC_ATTRIBUTE_LOCAL_KEY_ID,  /* octets: RFC 2985 §5.5.2 */
  SC_ATTRIBUTE_KEY_NAME,      /* text: the friendly name of the private key that belongs to it */
  SC_ATTRIBUTE_KEY_PROVIDER,  /* text: the CSP or KSP of that key, 1.3.6.1.4.1.311.17.1 */
  SC_ATTRIBUTE_KEY_OF_MACHINE, /* nothing: that key goes to the machine's store, 1.3.6.1.4.1.311.17.2 */
  SC_N_ATTRIBUTES
} ScAttributeKind;

/**
 * ScAttribute:
 * @value: text in UTF-8, from a stranger, or octets, as @kind says
 */
typedef struct
{
  ScAttributeKind kind;
  GBytes         *value;
} ScAttribute;

G_END_DECLS
