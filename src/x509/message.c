/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"

#include <glib/gi18n.h>

static const ScMessageForms messages[SC_N_MESSAGES] = {
  [SC_MESSAGE_NONE] = { "", NULL },
  /* TRANSLATORS: CA is a certification authority: the subject may issue certificates. */
  [SC_MESSAGE_NOT_A_CA] = { N_("not a CA"), NULL },
  [SC_MESSAGE_CA] = { N_("CA"), NULL },
  /* TRANSLATORS: {1} is pathLenConstraint: how many further CAs may follow below this one. */
  [SC_MESSAGE_CA_PATH_LENGTH] = { N_("CA, at most {1} CA below it"), N_("CA, at most {1} CAs below it") },
  /* TRANSLATORS: {0} is an algorithm ("RSA"), {1} a key size. */
  [SC_MESSAGE_KEY_BITS] = { N_("{0} {1} bit"), N_("{0} {1} bits") },
  [SC_MESSAGE_N_NAMES] = { N_("{1} name"), N_("{1} names") },
  [SC_MESSAGE_N_EXTENSIONS] = { N_("{1} extension"), N_("{1} extensions") },
  [SC_MESSAGE_N_POLICIES] = { N_("{1} policy"), N_("{1} policies") },
  [SC_MESSAGE_N_POINTS] = { N_("{1} distribution point"), N_("{1} distribution points") },
  [SC_MESSAGE_N_SUBTREES] = { N_("{1} subtree"), N_("{1} subtrees") },
  [SC_MESSAGE_N_TIMESTAMPS] = { N_("{1} timestamp"), N_("{1} timestamps") },
  [SC_MESSAGE_N_DESCRIPTIONS] = { N_("{1} location"), N_("{1} locations") },
  [SC_MESSAGE_N_ELEMENTS] = { N_("{1} element"), N_("{1} elements") },
  [SC_MESSAGE_N_OCTETS] = { N_("{1} octet"), N_("{1} octets") },
  [SC_MESSAGE_N_BITS] = { N_("{1} bit"), N_("{1} bits") },
  [SC_MESSAGE_EMPTY] = { N_("(empty)"), NULL },
  [SC_MESSAGE_ALL_NAMES] = { N_("(all names of this form)"), NULL },
};

const ScMessageForms *
sc_message_get_forms (ScMessage message)
{
  g_return_val_if_fail (message < SC_N_MESSAGES, &messages[SC_MESSAGE_NONE]);

  return &messages[message];
}
