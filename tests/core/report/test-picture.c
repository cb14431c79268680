/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "report/isolate.h"
#include "report/picture/cairo-painter.h"
#include "report/picture/picture-private.h"

#include "trees.h"

/* Lines of one paragraph may touch, and a fallback font may reach a little above its line. */
#define MAX_OVERLAP 4

static ScPictureOptions
get_options (void)
{
  return (ScPictureOptions) {
    .report = { .words = sc_words_plain (), .now = TEST_NOW },
    .rows = SC_FILTER_DIFFERENCES,
    .width = SC_PICTURE_WIDTH,
  };
}

static ScComparison *
load_comparison (void)
{
  return take_comparison (load_example ("bad.pem"), load_example ("good.pem"));
}

static ScPicture *
draw_example (void)
{
  g_autoptr (ScComparison) comparison = load_comparison ();
  ScPictureOptions options = get_options ();

  return sc_picture_new (comparison, &options);
}

static const ScItem *
get_item (const ScPicture *picture,
          guint            i)
{
  return &g_array_index (picture->items, ScItem, i);
}

static void
append_solid (GString    *out,
              const char *text)
{
  for (; *text != '\0'; text++)
    if (!g_ascii_isspace (*text))
      g_string_append_c (out, *text);
}

/* (transfer full): all text without blanks, so that it does not matter where lines are wrapped */
static char *
dup_text (const ScPicture *picture)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < picture->items->len; i++)
    if (get_item (picture, i)->kind == SC_ITEM_TEXT)
      append_solid (out, get_item (picture, i)->text);

  return g_string_free (out, FALSE);
}

/* Where @wanted ends in @text; ends the test if it is not there. */
static const char *
find_behind (const char *text,
             const char *wanted)
{
  g_autoptr (GString) solid = g_string_new (NULL);
  const char *found = NULL;

  append_solid (solid, wanted);
  found = strstr (text, solid->str);
  if (found == NULL)
    g_error ("“%s” is not in “%s”", wanted, text);

  return found + solid->len;
}

static void
assert_says (const ScPicture *picture,
             const char      *wanted)
{
  g_autofree char *text = dup_text (picture);

  find_behind (text, wanted);
}

static gboolean
overlap (const ScItem *a,
         const ScItem *b)
{
  return MIN (a->x + a->width, b->x + b->width) - MAX (a->x, b->x) > 1 &&
         MIN (a->y + a->height, b->y + b->height) - MAX (a->y, b->y) > MAX_OVERLAP;
}

/* Nothing lies outside, and no text on a text or a sign. */
static void
assert_fits (const ScPicture *picture)
{
  for (guint i = 0; i < picture->items->len; i++)
    {
      const ScItem *item = get_item (picture, i);

      g_assert_cmpfloat (item->x, >=, 0);
      g_assert_cmpfloat (item->y, >=, 0);
      g_assert_cmpfloat (item->x + item->width, <=, picture->width);
      g_assert_cmpfloat (item->y + item->height, <=, picture->height);
      if (item->kind == SC_ITEM_BOX)
        continue;

      for (guint j = i + 1; j < picture->items->len; j++)
        {
          const ScItem *other = get_item (picture, j);

          if (other->kind != SC_ITEM_BOX && overlap (item, other))
            g_error ("%s at %g, %g lies on %s at %g, %g", other->text, other->x, other->y, item->text, item->x, item->y);
        }
    }
}

static void
test_example (void)
{
  g_autoptr (ScPicture) picture = draw_example ();
  static const char *const wanted[] = {
    "left.pem ↔ right.pem",
    "O=Example,CN=mail.example.com",
    "CN=Example Internal CA",
    "2025-01-01 → 2035-01-01",
    "1 warning",
    "No warnings",
    "the left certificate marks Subject Alternative Name as critical; the right does not.",
    "Serial number",
    "Critical",
    "Yes BOOLEAN FF",
    "30 4E 06 03 55 1D 11 01 01 FF 04 44 30",
    "No omitted, DEFAULT FALSE",
    "30 4B 06 03 55 1D 11 ·· ·· ·· 04 44 30",
    "1 differs with a warning · 4 differ as expected · 43 the same",
    "RFC 5280 §4.2.1.6",
    "encoded as it should be",
    "2026-01-01 · Sidecert",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    assert_says (picture, wanted[i]);

  assert_fits (picture);
}

/* The octets `01 01 FF` of `critical` (X.690 §8.2) stand out on the left; three gaps face them. */
static void
test_octets (void)
{
  g_autoptr (ScPicture) picture = draw_example ();
  const ScItem *differs = NULL;
  const ScItem *gap = NULL;

  for (guint i = 0; i < picture->items->len; i++)
    {
      const ScItem *item = get_item (picture, i);

      if (g_strcmp0 (item->text, "01 01 FF") == 0)
        differs = item;
      if (g_strcmp0 (item->text, "·· ·· ··") == 0)
        gap = item;
    }

  g_assert_nonnull (differs);
  g_assert_nonnull (gap);
  g_assert_cmpfloat (differs->baseline, ==, gap->baseline);
  g_assert_cmpfloat (differs->x, <, gap->x);
  g_assert_cmpuint (differs->ink, ==, SC_INK_OCTET);
}

static void
assert_rows (const ScPicture    *picture,
             const ScComparison *comparison,
             ScFilterKind        rows)
{
  ScFilter filter = { .kind = rows };
  g_autoptr (ScFiltered) shown = sc_filter_apply (&filter, comparison);
  g_autofree char *text = dup_text (picture);
  const char *rest = text;
  const ScPair *root = sc_comparison_get_root (comparison);

  for (const ScPair *pair = sc_pair_find_next (root, NULL, sc_pair_is_any); pair != NULL;
       pair = sc_pair_find_next (root, pair, sc_pair_is_any))
    if (sc_filtered_shows (shown, pair))
      {
        g_autofree char *label = sc_words_dup_label (sc_words_plain (), sc_pair_get_field (pair));

        rest = find_behind (rest, label);
      }
}

/* Every pair of the tests, with each choice of rows: all rows are there, in order, and fit. */
static void
test_rows (void)
{
  static const ScFilterKind kinds[] = { SC_FILTER_ALL, SC_FILTER_DIFFERENCES, SC_FILTER_WARNINGS };
  g_auto (GStrv) paths = sc_pair_file_list ();
  ScPictureOptions options = get_options ();

  g_assert_cmpuint (g_strv_length (paths), >, 0);
  options.width = SC_PICTURE_MIN_WIDTH;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], NULL);
      g_autoptr (ScComparison) comparison = NULL;

      g_test_message ("%s", paths[i]);
      comparison = take_comparison (g_bytes_ref (file->octets[SC_LEFT]), g_bytes_ref (file->octets[SC_RIGHT]));
      for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
        {
          g_autoptr (ScPicture) picture = NULL;

          options.rows = kinds[k];
          options.is_dark = k == 0;
          picture = sc_picture_new (comparison, &options);
          assert_rows (picture, comparison, kinds[k]);
          if (k > 0)
            assert_fits (picture);
        }
    }
}

static void
test_alone (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("bad.pem"), NULL);
  ScPictureOptions options = get_options ();
  g_autoptr (ScPicture) picture = NULL;

  options.rows = SC_FILTER_ALL;
  picture = sc_picture_new (comparison, &options);
  assert_rows (picture, comparison, SC_FILTER_ALL);
  assert_says (picture, "left.pem");
  assert_fits (picture);
}

/* A picture of many names can still be written as a PNG, and says what it left out. */
static void
test_bounded (void)
{
  g_autoptr (GString) left = g_string_new ("SEQUENCE { ");
  g_autoptr (GString) right = g_string_new ("SEQUENCE { ");
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (ScPicture) picture = NULL;
  ScPictureOptions options = get_options ();

  for (guint i = 0; i < 5000; i++)
    {
      g_string_append_printf (left, "[2] \"left%u.example.com\" ", i);
      g_string_append_printf (right, "[2] \"right%u_.example.com\" ", i);
    }

  g_string_append_c (left, '}');
  g_string_append_c (right, '}');
  comparison = take_comparison (sc_base_certificate ("subjectAltName.value", left->str, NULL),
                                sc_base_certificate ("subjectAltName.value", right->str, NULL));
  picture = sc_picture_new (comparison, &options);
  g_assert_cmpfloat (picture->height * SC_PICTURE_MAX_SCALE, <, G_MAXINT16);
  assert_says (picture, "more rows are left out here.");
  assert_fits (picture);
}

/* Text that is made to deceive, and as long as it likes to be. */
static void
test_hostile (void)
{
  g_autofree char *long_name = g_strnfill (3000, 'x');
  g_autofree char *name = g_strconcat ("SET { SEQUENCE { OID 2.5.4.3 UTF8String \"<b>&\\x07\\u202e", long_name, "\" } }", NULL);
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (ScPicture) picture = NULL;
  ScPictureOptions options = get_options ();

  comparison = take_comparison (sc_base_certificate ("subject.commonName", name, NULL), sc_base_certificate ("keyUsage.critical", "BOOLEAN `FF`", NULL));
  picture = sc_picture_new (comparison, &options);
  assert_says (picture, "<b>&\\u{0007}\\u{202E}xxxx");
  assert_fits (picture);
}

/* (nullable): the first item from @first on whose text begins so */
static const ScItem *
find_item (const ScPicture *picture,
           guint            first,
           const char      *text)
{
  for (guint i = first; i < picture->items->len; i++)
    if (get_item (picture, i)->kind == SC_ITEM_TEXT && g_str_has_prefix (get_item (picture, i)->text, text))
      return get_item (picture, i);

  return NULL;
}

/* @texts stand in one line, one beside the other, from left to right. Returns the position behind the first of them. */
static guint
assert_line (const ScPicture   *picture,
             guint              first,
             const char *const *texts)
{
  const ScItem *previous = find_item (picture, first, texts[0]);
  guint start = 0;

  g_assert_nonnull (previous);
  start = (guint) (previous - get_item (picture, 0)) + 1;
  for (guint i = 1; texts[i] != NULL; i++)
    {
      const ScItem *item = find_item (picture, first, texts[i]);

      g_test_message ("%s, %s", texts[i - 1], texts[i]);
      g_assert_nonnull (item);
      g_assert_cmpfloat (item->baseline, ==, previous->baseline);
      g_assert_cmpfloat (item->x, >=, previous->x + previous->width - 1);
      previous = item;
    }

  return start;
}

#define COMMON_NAME "SET { SEQUENCE { OID 2.5.4.3 %s \"%s\" } }"

/* What is read from right to left takes the place that any other name or value has, in a title, a row and a sentence: the
 * order of UAX #9 for text in isolates. The pieces of a line have none, since each is put where it belongs. */
static void
test_from_right (void)
{
  static const char *const title[] = { "שלום", "↔", "right.pem", NULL };
  static const char *const row[] = { "Value", "שלום עולם", "UTF8String", "=", NULL };
  static const char *const sentence[] = { "Left:", "שלום עולם", ", 19 octets", NULL };
  g_autofree char *left_name = g_strdup_printf (COMMON_NAME, "UTF8String", "שלום עולם");
  g_autofree char *right_name = g_strdup_printf (COMMON_NAME, "BMPString", "שלום עולם");
  g_autoptr (ScObject) left = take_object (sc_base_certificate ("subject.commonName", left_name, NULL), "שלום");
  g_autoptr (ScObject) right = take_object (sc_base_certificate ("subject.commonName", right_name, NULL), "right.pem");
  g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, TEST_NOW);
  ScPictureOptions options = get_options ();
  g_autoptr (ScPicture) picture = sc_picture_new (comparison, &options);
  guint value = 0;

  assert_fits (picture);
  assert_line (picture, 0, title);
  value = assert_line (picture, 0, (const char *const[]) { "Value", NULL });
  assert_line (picture, value - 1, row);
  value = assert_line (picture, value, (const char *const[]) { "Left:", NULL });
  assert_line (picture, value - 1, sentence);

  for (guint i = 0; i < picture->items->len; i++)
    for (const char *c = get_item (picture, i)->text; c != NULL && *c != '\0'; c++)
      g_assert_false (sc_isolate_is_control (c));
}

static int
get_x (PangoLayout *layout,
       const char  *part)
{
  const char *text = pango_layout_get_text (layout);
  PangoRectangle place = { 0 };

  pango_layout_index_to_pos (layout, (int) (strstr (text, part) - text), &place);
  return MIN (place.x, place.x + place.width);
}

/* Pango shows @parts of @line from left to right. */
static void
assert_shown (const char        *line,
              const char *const *parts)
{
  PangoContext *context = sc_face_new_context ();
  g_autoptr (PangoLayout) layout = sc_face_new_layout (context, SC_FACE_BODY, line);

  g_assert_cmpint (pango_layout_get_direction (layout, 0), ==, PANGO_DIRECTION_LTR);
  for (guint i = 1; parts[i] != NULL; i++)
    g_assert_cmpint (get_x (layout, parts[i - 1]), <, get_x (layout, parts[i]));

  g_object_unref (context);
}

static void
assert_card_line (const char        *common_name,
                  const char        *issuer,
                  const char *const *parts)
{
  g_autofree char *name = g_strdup_printf (COMMON_NAME, "UTF8String", common_name);
  g_autofree char *names = g_strdup_printf ("SEQUENCE { " COMMON_NAME " }", "UTF8String", issuer);
  GBytes *octets = sc_base_certificate ("subject.commonName", name, "issuer", names, NULL);
  g_autoptr (ScObject) object = take_object (octets, "left.pem");
  g_autofree char *line = sc_words_card_line (sc_words_plain (), object, TEST_NOW, NULL);

  assert_shown (line, parts);
}

/* The line of a card begins with a name: Pango would read all of it as that is read, or as the first that has a letter. */
static void
test_card_line (void)
{
  assert_card_line ("שלום mail 42", "Example", (const char *const[]) { "mail", "42", "שלום", "Example", "until", NULL });
  assert_card_line ("42", "שלום CA", (const char *const[]) { "42", "CA", "שלום", "until", NULL });
}

/* What an SVG holds. */
typedef struct
{
  guint    n_texts;
  guint    n_titles;
  GString *description;
  GString *text;
} Svg;

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Svg *self = user_data;

  self->n_texts += g_str_equal (element, "text");
  self->n_titles += g_str_equal (element, "title");
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Svg *self = user_data;
  const char *element = g_markup_parse_context_get_element (context);

  if (g_str_equal (element, "text"))
    append_solid (self->text, text);
  else if (g_str_equal (element, "desc"))
    g_string_append (self->description, text);
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { .start_element = start_cb, .text = text_cb };
  g_autoptr (ScPicture) picture = draw_example ();
  g_autoptr (GBytes) svg = sc_picture_write_svg (picture);
  g_autoptr (GString) description = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *expected = dup_text (picture);
  Svg found = { .description = description, .text = text };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &found, NULL);
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  const char *data = g_bytes_get_data (svg, &length);

  g_markup_parse_context_parse (context, data, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found.n_texts, >, 50);
  /* The picture's, and that of each mark. */
  g_assert_cmpuint (found.n_titles, >, 1);
  g_assert_cmpstr (text->str, ==, expected);
  g_assert_nonnull (strstr (description->str, "marks Subject Alternative Name as critical"));
}

typedef struct
{
  const guint8 *data;
  gsize         length;
} Reader;

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  Reader *self = closure;

  if (length > self->length)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, self->data, length);
  self->data += length;
  self->length -= length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
get_pixel (cairo_surface_t *surface,
           double           x,
           double           y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface);
  guint32 pixel = 0;

  memcpy (&pixel, row + 4 * (int) x, sizeof pixel);
  return pixel & 0xFFFFFF;
}

/* The foot of a triangle is filled, and so is the ground beside it. */
static void
assert_painted (const ScPicture *picture,
                cairo_surface_t *surface,
                guint            scale)
{
  guint n_triangles = 0;

  for (guint i = 0; i < picture->items->len; i++)
    {
      const ScItem *item = get_item (picture, i);

      if (item->kind != SC_ITEM_SIGN || item->sign != SC_SIGN_WARNING)
        continue;

      n_triangles++;
      g_assert_cmphex (get_pixel (surface, (item->x + item->width * .25) * scale, (item->y + item->height * .85) * scale),
                       ==, sc_ink_get_rgb (item->ink, picture->is_dark));
    }

  g_assert_cmpuint (n_triangles, >=, 4);
  g_assert_cmphex (get_pixel (surface, 2, 2), ==, sc_ink_get_rgb (SC_INK_PAGE, picture->is_dark));
}

static void
test_png (void)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (ScComparison) comparison = load_comparison ();
      ScPictureOptions options = get_options ();
      g_autoptr (ScPicture) picture = NULL;
      g_autoptr (GBytes) png = NULL;
      cairo_surface_t *surface = NULL;
      guint scale = i / 2 + 1;
      Reader reader = { NULL };

      options.is_dark = i % 2 == 1;
      picture = sc_picture_new (comparison, &options);
      png = sc_picture_write_png (picture, scale);
      reader.data = g_bytes_get_data (png, &reader.length);
      surface = cairo_image_surface_create_from_png_stream (read_cb, &reader);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, SC_PICTURE_WIDTH * scale);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, ceil (picture->height) * scale);
      assert_painted (picture, surface, scale);
      cairo_surface_destroy (surface);
    }
}

/* (transfer full): what poppler says of @pdf */
static char *
ask_poppler (GBytes     *pdf,
             const char *program,
             const char *first,
             const char *second)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status = 0;
  int fd = g_file_open_tmp ("picture-XXXXXX.pdf", &path, &error);
  const char *argv[] = { program, path, first, second, NULL };

  g_assert_no_error (error);
  close (fd);
  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_unlink (path);

  return out;
}

static guint
count (const char *text,
       const char *wanted)
{
  guint n = 0;

  for (const char *found = text; (found = strstr (found, wanted)) != NULL; found += strlen (wanted))
    n++;

  return n;
}

/* Whoever reads a later page still sees which column is which. */
static void
test_pdf (void)
{
  static const char *const sizes[SC_N_PAPERS] = {
    [SC_PAPER_A4] = "595.276 x 841.89 pts (A4)",
    [SC_PAPER_LETTER] = "612 x 792 pts (letter)",
  };
  g_autoptr (ScComparison) comparison = load_comparison ();
  ScPictureOptions options = get_options ();
  g_autoptr (ScPicture) picture = NULL;

  options.rows = SC_FILTER_ALL;
  picture = sc_picture_new (comparison, &options);

  for (guint paper = 0; paper < SC_N_PAPERS; paper++)
    {
      g_autoptr (GBytes) pdf = sc_picture_write_pdf (picture, paper);
      g_autofree char *text = ask_poppler (pdf, "pdftotext", "-raw", "-");
      g_autofree char *info = ask_poppler (pdf, "pdfinfo", NULL, NULL);
      g_autoptr (GString) solid = g_string_new (NULL);

      append_solid (solid, text);
      find_behind (solid->str, "Page 1 of 3");
      find_behind (solid->str, "Page 3 of 3");
      g_assert_cmpuint (count (solid->str, "Fieldleft.pemright.pem"), ==, 3);
      assert_contains (info, "Pages:           3\n");
      find_behind (solid->str, "Subject Alternative Name");
      find_behind (solid->str, "autodiscover.example.com");
      find_behind (solid->str, "RFC 5280 §4.2.1.6");
      assert_contains (info, "left.pem ↔ right.pem");
      assert_contains (info, sizes[paper]);
      assert_lacks (info, "Author");
    }
}

/* Where @word stands for the first time in what pdftotext says of words: in points from the left. */
static double
get_place (const char *words,
           const char *word)
{
  g_autofree char *end = g_strdup_printf (">%s</word>", word);
  const char *found = find_behind (words, end);
  const char *place = g_strrstr_len (words, found - words, "xMin=\"");

  g_assert_nonnull (place);
  return g_ascii_strtod (place + strlen ("xMin=\""), NULL);
}

/* The frame of a page is painted first. What poppler makes of letters that are read from right to left is its own. */
static void
assert_frame (GBytes     *pdf,
              const char *left,
              const char *right)
{
  g_autofree char *words = ask_poppler (pdf, "pdftotext", "-bbox", "-");
  double arrow = get_place (words, "↔");

  if (g_str_is_ascii (left))
    g_assert_cmpfloat (get_place (words, left), <, arrow);
  if (g_str_is_ascii (right))
    g_assert_cmpfloat (get_place (words, right), >, arrow);
}

/* The left side's name stands on the left of the title, above the columns, on all pages, and where an SVG is shown. What
 * reads a PDF's title, or says it aloud, need not know of isolates. */
static void
assert_title (const char        *left,
              const char        *right,
              const char *const *parts)
{
  g_autoptr (ScObject) left_object = take_object (sc_base_certificate (NULL, NULL), left);
  g_autoptr (ScObject) right_object = take_object (sc_base_certificate ("keyUsage.critical", "BOOLEAN `FF`", NULL), right);
  g_autoptr (ScComparison) comparison = sc_comparison_new (left_object, right_object, TEST_NOW);
  ScPictureOptions options = get_options ();
  g_autoptr (ScPicture) picture = sc_picture_new (comparison, &options);
  g_autoptr (GBytes) svg = sc_picture_write_svg (picture);
  g_autoptr (GBytes) pdf = sc_picture_write_pdf (picture, SC_PAPER_A4);
  g_autofree char *info = ask_poppler (pdf, "pdfinfo", NULL, NULL);
  g_autofree char *plain = g_strdup_printf ("%s ↔ %s", left, right);
  g_autofree char *element = g_strdup_printf ("<title id=\"title\">%s</title>", picture->shown_title);
  g_autofree char *line = g_strdup_printf (" %s\n", plain);

  assert_line (picture, 0, (const char *const[]) { left, "↔", right, NULL });
  assert_shown (picture->shown_title, parts);
  g_assert_cmpstr (sc_picture_get_title (picture), ==, plain);
  assert_contains (g_bytes_get_data (svg, NULL), element);
  assert_contains (info, line);
  assert_frame (pdf, left, right);
}

static void
test_title (void)
{
  assert_title ("שלום", "right.pem", (const char *const[]) { "שלום", "↔", "right", NULL });
  assert_title ("left.pem", "שלום", (const char *const[]) { "left", "↔", "שלום", NULL });
  assert_title ("12", "שלום", (const char *const[]) { "12", "↔", "שלום", NULL });
  assert_title ("שלום", "عالم", (const char *const[]) { "שלום", "↔", "عالم", NULL });
}

/* No page ends within a line, all of the picture is on some page, and all pages but the last are well filled. */
static void
test_pages (void)
{
  g_autoptr (ScComparison) comparison = load_comparison ();
  ScPictureOptions options = get_options ();
  g_autoptr (ScPicture) picture = NULL;

  options.rows = SC_FILTER_ALL;
  picture = sc_picture_new (comparison, &options);

  for (double room = 30; room < picture->height; room *= 1.3)
    for (double top = 0, bottom = 0; top < picture->height; top = bottom)
      {
        bottom = sc_picture_find_break (picture, top, room);
        g_assert_cmpfloat (bottom, >, top);
        g_assert_cmpfloat (bottom, <=, top + room);

        for (guint i = 0; i < picture->items->len; i++)
          {
            const ScItem *item = get_item (picture, i);

            if (item->kind == SC_ITEM_TEXT)
              g_assert_false (item->y < bottom - MAX_OVERLAP && item->y + item->height > bottom + MAX_OVERLAP);
          }
      }
}

/* No part of a file is taken for the file. */
static void
test_no_memory (void)
{
  g_autoptr (ScPicture) picture = draw_example ();
  g_autoptr (GBytes) png = NULL;

  /* More than cairo can do, whatever memory there is. */
  picture->height = 40000;
  png = sc_picture_write_png (picture, 1);
  g_assert_cmpuint (g_bytes_get_size (png), ==, 0);
}

/* Paper with no room between its margins is still printed on, in a number of pages that ends. */
static void
test_small_paper (void)
{
  g_autoptr (ScPicture) picture = draw_example ();
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);
  guint n_pages = sc_picture_count_pages (picture, 40, 40);

  g_assert_cmpuint (n_pages, >, 1);
  sc_picture_paint_page (picture, cr, n_pages - 1, 40, 40);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture/example", test_example);
  g_test_add_func ("/picture/octets", test_octets);
  g_test_add_func ("/picture/rows", test_rows);
  g_test_add_func ("/picture/alone", test_alone);
  g_test_add_func ("/picture/bounded", test_bounded);
  g_test_add_func ("/picture/hostile", test_hostile);
  g_test_add_func ("/picture/from-right", test_from_right);
  g_test_add_func ("/picture/card-line", test_card_line);
  g_test_add_func ("/picture/svg", test_svg);
  g_test_add_func ("/picture/png", test_png);
  g_test_add_func ("/picture/pdf", test_pdf);
  g_test_add_func ("/picture/title", test_title);
  g_test_add_func ("/picture/no-memory", test_no_memory);
  g_test_add_func ("/picture/small-paper", test_small_paper);
  g_test_add_func ("/picture/pages", test_pages);

  return g_test_run ();
}
