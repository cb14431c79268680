/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/lis.h"
#include "invariants.h"
#include "pairs.h"

#define NAMES "tbsCertificate/extensions/subjectAltName"

/* More names than any certificate has. */
#define MANY 20000

static void
check_lis (const guint32 *numbers,
           gsize          n_numbers,
           const char    *expected)
{
  g_autofree gboolean *kept = g_new (gboolean, n_numbers);
  g_autoptr (GString) actual = g_string_new (NULL);

  sc_lis (numbers, n_numbers, kept);

  for (gsize i = 0; i < n_numbers; i++)
    g_string_append_c (actual, kept[i] ? '+' : '-');

  g_assert_cmpstr (actual->str, ==, expected);
}

static void
test_lis_examples (void)
{
  static const guint32 sorted[] = { 0, 1, 2, 3 };
  static const guint32 reversed[] = { 3, 2, 1, 0 };
  static const guint32 first_moved_last[] = { 3, 0, 1, 2 };
  static const guint32 last_moved_first[] = { 1, 2, 3, 0 };
  static const guint32 with_gaps[] = { 10, 30, 20, 40 };

  check_lis (sorted, 0, "");
  check_lis (sorted, 4, "++++");
  check_lis (reversed, 4, "---+");
  check_lis (first_moved_last, 4, "-+++");
  check_lis (last_moved_first, 4, "+++-");
  check_lis (with_gaps, 4, "+-++");
}

/* How long the longest is, by trying all in turn: in quadratic time, but plainly right. */
static guint
count_longest (const guint32 *numbers,
               gsize          n_numbers)
{
  g_autofree guint *lengths = g_new0 (guint, n_numbers);
  guint longest = 0;

  for (gsize i = 0; i < n_numbers; i++)
    {
      for (gsize j = 0; j < i; j++)
        if (numbers[j] < numbers[i])
          lengths[i] = MAX (lengths[i], lengths[j]);

      lengths[i]++;
      longest = MAX (longest, lengths[i]);
    }

  return longest;
}

static void
shuffle (guint32 *numbers,
         gsize    n_numbers)
{
  for (gsize i = 0; i < n_numbers; i++)
    {
      gsize j = g_test_rand_int_range (0, (gint32) i + 1);

      numbers[i] = numbers[j];
      numbers[j] = (guint32) i;
    }
}

static void
test_lis_random (void)
{
  for (guint round = 0; round < 500; round++)
    {
      guint32 numbers[40] = { 0 };
      gboolean kept[G_N_ELEMENTS (numbers)] = { FALSE };
      gsize n_numbers = g_test_rand_int_range (1, G_N_ELEMENTS (numbers) + 1);
      guint n_kept = 0;
      gint64 last = -1;

      shuffle (numbers, n_numbers);
      sc_lis (numbers, n_numbers, kept);

      for (gsize i = 0; i < n_numbers; i++)
        if (kept[i])
          {
            g_assert_cmpint (numbers[i], >, last);
            last = numbers[i];
            n_kept++;
          }

      g_assert_cmpuint (n_kept, ==, count_longest (numbers, n_numbers));
    }
}

/* What a list of one-letter names becomes: "[2] "a" [2] "b"". A capital is a name of another form. */
static char *
write_names (const char *letters)
{
  GString *text = g_string_new ("SEQUENCE {");

  for (const char *c = letters; *c != '\0'; c++)
    g_string_append_printf (text, " [%d] \"%c\"", g_ascii_isupper (*c) ? 6 : 2, *c);

  g_string_append (text, " }");
  return g_string_free (text, FALSE);
}

static ScComparison *
compare_names (const char *left,
               const char *right)
{
  g_autofree char *left_text = write_names (left);
  g_autofree char *right_text = write_names (right);

  return compare_parts ("subjectAltName.value", left_text, right_text);
}

static char
get_letter (const ScField *field)
{
  return field != NULL ? (char) field->contents.data[0] : '.';
}

/* The pairs in their order: "a=a x≠y b▸." as "a=a x#y b<. .>c d~d". */
static char *
describe_names (const ScComparison *comparison)
{
  static const char signs[] = {
    [SC_RELATION_SAME] = '=',       [SC_RELATION_DIFFERS] = '#', [SC_RELATION_LEFT_ONLY] = '<',
    [SC_RELATION_RIGHT_ONLY] = '>', [SC_RELATION_MOVED] = '~',
  };
  const ScPair *extension = find_pair (comparison, NAMES);
  GString *text = g_string_new (NULL);

  for (guint32 i = 0; i < extension->n_children; i++)
    {
      const ScPair *pair = &extension->children[i];

      if (sc_pair_get_field (pair)->tag.cls == SC_CLASS_CONTEXT)
        g_string_append_printf (text, "%s%c%c%c", text->len > 0 ? " " : "", get_letter (pair->fields[SC_LEFT]),
                                signs[pair->relation], get_letter (pair->fields[SC_RIGHT]));
    }

  return g_string_free (text, FALSE);
}

static void
test_names (void)
{
  static const struct
  {
    const char *left;
    const char *right;
    const char *expected;
  } cases[] = {
    { "abc", "abc", "a=a b=b c=c" },
    { "", "ab", ".>a .>b" },
    { "ab", "", "a<. b<." },
    /* Inserted, removed, replaced: nothing else shifts. */
    { "abc", "xabc", ".>x a=a b=b c=c" },
    { "abc", "axbc", "a=a .>x b=b c=c" },
    { "abc", "abcx", "a=a b=b c=c .>x" },
    { "abc", "ac", "a=a b<. c=c" },
    { "abc", "axc", "a=a b#x c=c" },
    /* What is left over pairs in order within its form, and stands alone beside another form. */
    { "axyb", "apqb", "a=a x#p y#q b=b" },
    { "axb", "aPb", "a=a x<. .>P b=b" },
    { "xPa", "Qya", "x#y P#Q a=a" },
    /* A pair of what is left over may cross others and moves neither them nor itself. */
    { "xa", "ay", "x#y a=a" },
    { "ax", "ya", "a=a x#y" },
    /* Moved. */
    { "abcd", "bcda", "a~a b=b c=c d=d" },
    { "abcd", "dabc", "a=a b=b c=c d~d" },
    { "abcd", "acbd", "a=a b~b c=c d=d" },
    { "abcd", "xbcda", ".>x a~a b=b c=c d=d" },
    /* The k-th of a name with the k-th. */
    { "aab", "ab", "a=a a<. b=b" },
    { "aba", "aab", "a=a b=b a~a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScComparison) comparison = compare_names (cases[i].left, cases[i].right);
      g_autofree char *actual = describe_names (comparison);

      g_test_message ("%s beside %s", cases[i].left, cases[i].right);
      g_assert_cmpstr (actual, ==, cases[i].expected);
    }
}

static char *
make_random_names (void)
{
  static const char letters[] = "abcdABC";
  GString *text = g_string_new (NULL);

  for (gint n = g_test_rand_int_range (0, 9); n > 0; n--)
    g_string_append_c (text, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters) - 1)]);

  return g_string_free (text, FALSE);
}

/* Which of several longest subsequences is chosen must not hang on which side is left. */
static void
test_mirror (void)
{
  for (guint round = 0; round < 300; round++)
    {
      g_autofree char *left = make_random_names ();
      g_autofree char *right = make_random_names ();
      g_autoptr (ScComparison) comparison = compare_names (left, right);

      g_test_message ("%s beside %s", left, right);
      sc_invariants_check_mirror (sc_comparison_get_object (comparison, SC_LEFT),
                                  sc_comparison_get_object (comparison, SC_RIGHT));
    }
}

/* Not the names of the subject: GnuTLS is asked for those, and makes its list longer by one each time, which a sanitizer
 * turns into minutes. */
static ScObject *
decode_many_names (gboolean reversed)
{
  g_autoptr (GString) text = g_string_new ("SEQUENCE { OID 2.5.29.29 OCTET STRING { SEQUENCE {");

  for (guint i = 0; i < MANY; i++)
    g_string_append_printf (text, " [2] \"host-%06u.example.com\"", reversed ? MANY - 1 - i : i);

  g_string_append (text, " } } }");
  return decode_parts ("moreExtensions", text->str, NULL, NULL);
}

/* What it costs is measured by others; that it comes out right for many is seen here. */
static void
test_many (void)
{
  g_autoptr (ScObject) left = decode_many_names (FALSE);
  g_autoptr (ScObject) right = decode_many_names (TRUE);
  g_autoptr (ScComparison) comparison = NULL;

  comparison = sc_comparison_new (left, right, 0);
  g_assert_cmpuint (sc_comparison_get_count (comparison, SC_COUNT_MOVED), ==, MANY - 1);
  g_assert_cmpuint (sc_comparison_get_count (comparison, SC_COUNT_VALUE), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/align/lis/examples", test_lis_examples);
  g_test_add_func ("/align/lis/random", test_lis_random);
  g_test_add_func ("/align/names", test_names);
  g_test_add_func ("/align/mirror", test_mirror);
  g_test_add_func ("/align/many", test_many);

  return g_test_run ();
}
