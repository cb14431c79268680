/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/text-report.h"
#include "x509/second-opinion.h"

static gboolean
is_any_difference (const ScComparison *comparison,
                   gboolean            ignore_expected)
{
  for (guint i = 0; i < SC_N_COUNTS; i++)
    {
      gboolean is_same = i == SC_COUNT_SAME || (i == SC_COUNT_EXPECTED && ignore_expected);

      if (!is_same && sc_comparison_get_count (comparison, i) > 0)
        return TRUE;
    }

  return FALSE;
}

/* (transfer full) */
static ScComparison *
ask_second_opinion (const ScComparison *comparison,
                    gint64              now)
{
  g_autoptr (ScObject) left = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_LEFT));
  g_autoptr (ScObject) right = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_RIGHT));

  return sc_comparison_new (left, right, now);
}

static void
write_text (GString               *out,
            const ScComparison    *comparison,
            const ScComparison    *opinion,
            const ScReportOptions *options)
{
  sc_text_report_compare (out, comparison, options);

  if (opinion != NULL)
    sc_text_report_second_opinion (out, opinion, options);
}

static void (*const writers[]) (GString *, const ScComparison *, const ScComparison *, const ScReportOptions *) = {
  [SC_CLI_TEXT] = write_text,
  [SC_CLI_JSON] = sc_json_report_compare,
  [SC_CLI_MARKDOWN] = sc_markdown_report,
  [SC_CLI_HTML] = sc_html_report_compare,
};

static ScCliExit
run (const ScCliArguments *arguments)
{
  ScObject *objects[SC_N_SIDES] = { NULL };
  g_autoptr (ScObject) left = NULL;
  g_autoptr (ScObject) right = NULL;
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (ScComparison) opinion = NULL;
  g_autoptr (GString) out = g_string_new (NULL);

  sc_cli_load_pair (arguments->names, arguments->password, objects);
  left = objects[SC_LEFT];
  right = objects[SC_RIGHT];

  if (left == NULL || right == NULL)
    return SC_CLI_TROUBLE;

  comparison = sc_comparison_new (left, right, arguments->report.now);
  if (arguments->cover != NULL)
    sc_cover_add (arguments->cover, comparison);

  if (arguments->second_opinion)
    opinion = ask_second_opinion (comparison, arguments->report.now);

  writers[arguments->format](out, comparison, opinion, &arguments->report);

  if (!sc_cli_output_write (arguments->output, out))
    return SC_CLI_TROUBLE;

  return is_any_difference (comparison, arguments->report.ignore_expected) ? SC_CLI_BAD : SC_CLI_GOOD;
}

const ScCliCommand sc_cli_compare = {
  .name = "compare",
  .parameters = "LEFT [RIGHT]",
  .summary = N_("Shows where two certificates say different things, and where they say the same in different octets."),
  .description = N_("LEFT and RIGHT are files with certificates, requests or revocation lists, in whatever\n"
                    "form; of several in a file the leaf is taken, or the second if “#2” stands behind the\n"
                    "name. A file with two in it may stand alone. One of them may be “-”, which is standard\n"
                    "input; “trust:” is this computer's trust store.\n"
                    "\n"
                    "Either may be a server: “tls://HOST:PORT”, or “smtp://HOST:PORT” and others that begin\n"
                    "TLS by STARTTLS. “?sni=NAME” behind it asks for another name than the host's, “?sni=”\n"
                    "for none.\n"
                    "\n"
                    "In the text report “✓” is before what is encoded as it should be and “⚠” before\n"
                    "what is not. Between the two sides “=” stands for the same value, “≠” for another\n"
                    "one, “◂” and “▸” for a field that only that side has, “↕” for the same in another\n"
                    "order. Signs in parentheses are expected.\n"
                    "\n"
                    "The exit status is 0 if every field is the same, 1 if any differs, 2 if there was\n"
                    "trouble.\n"),
  .examples = "  sidecert-cli compare bad.pem good.pem\n"
              "  openssl s_client -connect mail.example.com:443 </dev/null | sidecert-cli compare - good.pem\n"
              "  sidecert-cli compare tls://www.example.com 'tls://www.example.com?sni='\n"
              "  sidecert-cli compare --ignore-expected old.pem renewed.pem && echo only renewed\n"
              "  sidecert-cli compare --format=html --rows=all --output=report.html bad.pem good.pem\n"
              "  sidecert-cli compare --format=json bad.pem good.pem | jq -r .verdict\n",
  .takes_time = TRUE,
  .takes_password = TRUE,
  .takes_expected = TRUE,
  .takes_opinion = TRUE,
  .takes_rows = TRUE,
  .min_names = 1,
  .max_names = 2,
  .run = run,
};
