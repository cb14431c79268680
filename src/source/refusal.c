/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/refusal.h"

#include <glib/gi18n-lib.h>

#include "source/source.h"
#include "x509/display.h"

/* The bound on the system's own words, in characters. */
#define MAX_SYSTEM_MESSAGE 200

const char *
sc_refusal_get_sentence (ScRefusal refusal)
{
  static const char *const sentences[] = {
    [SC_REFUSAL_NOT_FOUND] = N_("There is no such file. It may have been moved or deleted; choose another one."),
    [SC_REFUSAL_NO_PERMISSION] = N_("You have no permission to read this file. Ask its owner for it, or for a copy."),
    [SC_REFUSAL_FOLDER] = N_("This is a folder. Choose a file inside it."),
    [SC_REFUSAL_NOT_A_FILE] = N_("This is a device or a pipe, not a file. "
                                 "Save what it gives to a file, then open that."),
  };

  g_return_val_if_fail (refusal < G_N_ELEMENTS (sentences), "");

  return _(sentences[refusal]);
}

char *
sc_refusal_dup_other (const char *reason)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  sc_display_append (shown, reason, strlen (reason), MAX_SYSTEM_MESSAGE);
  /* TRANSLATORS: %s is what the system says about it. */
  return g_strdup_printf (_("The file cannot be read: %s"), shown->str);
}

void
sc_refusal_set_too_large (GError **error)
{
  g_autofree char *size = g_format_size_full (SC_SOURCE_MAX_OCTETS, G_FORMAT_SIZE_IEC_UNITS);

  /* TRANSLATORS: %s is a size, "512.0 MiB". */
  g_set_error (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_TOO_LARGE,
               _("The file is larger than %s. Choose one that holds certificates, requests or revocation lists and "
                 "nothing else."),
               size);
}
