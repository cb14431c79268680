/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/text-report.h"
#include "report/words-private.h"
#include "x509/second-opinion.h"

/* The bound on a page's title, in characters. */
#define MAX_TITLE 255

typedef struct
{
  const ScCliArguments *arguments;
  GString              *out;
  guint                 n_objects;
  gboolean              is_any_warning;
  gboolean              is_cut; /* standard output cannot be written to, so that going on is no use */
} Inspection;

static void
append (Inspection         *self,
        const ScComparison *comparison,
        const ScComparison *opinion)
{
  const ScReportOptions *options = &self->arguments->report;

  switch (self->arguments->format)
    {
    case SC_CLI_JSON:
      sc_json_report_inspect_add (self->out, comparison, opinion, self->n_objects, options);
      break;
    case SC_CLI_MARKDOWN:
      sc_markdown_report (self->out, comparison, opinion, options);
      break;
    case SC_CLI_HTML:
      sc_html_report_add (self->out, comparison, opinion, self->n_objects, options);
      break;
    case SC_CLI_TEXT:
      sc_text_report_inspect (self->out, comparison, options);
      if (opinion != NULL)
        sc_text_report_second_opinion (self->out, opinion, options);
      break;
    }
}

/* (transfer full) */
static ScComparison *
ask_second_opinion (Inspection *self,
                    ScObject   *object)
{
  g_autoptr (ScObject) opinion = sc_second_opinion_ask (object);

  return sc_comparison_new (opinion, NULL, self->arguments->report.now);
}

static gboolean
append_cb (ScObject *object,
           gpointer  user_data)
{
  Inspection *self = user_data;
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, NULL, self->arguments->report.now);
  g_autoptr (ScComparison) opinion = self->arguments->second_opinion ? ask_second_opinion (self, object) : NULL;

  if (self->arguments->cover != NULL)
    sc_cover_add (self->arguments->cover, comparison);

  append (self, comparison, opinion);
  self->n_objects++;

  if (sc_comparison_get_warnings (comparison, SC_LEFT) > 0)
    self->is_any_warning = TRUE;

  self->is_cut = !sc_cli_output_write (self->arguments->output, self->out);
  return !self->is_cut;
}

/* (transfer full) */
static char *
dup_title (const ScCliArguments *arguments)
{
  const char *name = arguments->names[0];

  if (arguments->cover == NULL || sc_cli_is_standard_stream (name))
    return sc_words_stranger (name, MAX_TITLE);

  sc_cover_add_source (arguments->cover, name);
  return sc_words_dup_source (arguments->report.words, name, MAX_TITLE);
}

static void
begin (Inspection *self)
{
  const ScCliArguments *arguments = self->arguments;
  g_autofree char *title = dup_title (arguments);

  if (arguments->format == SC_CLI_JSON)
    sc_json_report_inspect_begin (self->out, &arguments->report);
  else if (arguments->format == SC_CLI_HTML)
    sc_html_report_begin (self->out, title, &arguments->report);
}

static void
end (Inspection *self)
{
  if (self->arguments->format == SC_CLI_JSON)
    sc_json_report_inspect_end (self->out, self->n_objects);
  else if (self->arguments->format == SC_CLI_HTML)
    sc_html_report_end (self->out, &self->arguments->report);
}

static ScCliExit
run (const ScCliArguments *arguments)
{
  g_autoptr (GString) out = g_string_new (NULL);
  Inspection self = { .arguments = arguments, .out = out };
  gboolean is_trouble = FALSE;

  begin (&self);

  for (guint i = 0; arguments->names[i] != NULL && !self.is_cut; i++)
    if (!sc_cli_foreach (arguments->names[i], arguments->password, append_cb, &self))
      is_trouble = TRUE;

  if (self.is_cut)
    return SC_CLI_TROUBLE;

  end (&self);

  if (!sc_cli_output_write (arguments->output, out) || is_trouble)
    return SC_CLI_TROUBLE;

  return self.is_any_warning ? SC_CLI_BAD : SC_CLI_GOOD;
}

const ScCliCommand sc_cli_inspect = {
  .name = "inspect",
  .parameters = "FILE…",
  .summary = N_("Shows all fields of certificates, requests and revocation lists, how they are encoded, and which "
                "rules they break."),
  .description = N_("Each FILE is in PEM, DER or another form, or “-”, which is standard input; all that is\n"
                    "in it is shown, each as soon as it is read, or the second alone if “#2” stands behind\n"
                    "the name. A file that cannot be shown does not end the run.\n"
                    "“trust:” is this computer's trust store, “tls://HOST:PORT” a server, and so is\n"
                    "“smtp://HOST:PORT”, as others are that begin TLS by STARTTLS.\n"
                    "\n"
                    "The exit status is 0 if nothing is wrong, 1 if there is an error or a warning, 2 if\n"
                    "there was trouble.\n"),
  .examples = "  sidecert-cli inspect server.pem\n"
              "  sidecert-cli inspect --rows=warnings --format=markdown server.pem\n"
              "  sidecert-cli inspect --rows=warnings smtp://mail.example.com:587\n"
              "  sidecert-cli inspect --format=json *.pem | jq -r '.objects[] | \"\\(.sha256)  \\(.source)\"'\n",
  .takes_time = TRUE,
  .takes_password = TRUE,
  .takes_opinion = TRUE,
  .takes_rows = TRUE,
  .min_names = 1,
  .max_names = G_MAXUINT,
  .run = run,
};
