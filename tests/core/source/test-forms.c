/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include "script-folder.h"
#include "source/contents-private.h"
#include "source/list-binary.h"
#include "source/list-text.h"
#include "source/tlv.h"

/* Every form in which certificates arrive, made by other programs while the test runs. */

/* A chain, a request and a revocation list, each as NAME.pem and NAME.der. */
static const char prelude[] =
  "set -e\n"
  "unset OPENSSL_CONF\n"
  "key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $1.key; }\n"
  "der() { openssl $1 -in $2.pem -outform DER -out $2.der; }\n"
  "key ca; key leaf\n"
  "cat > ca.conf <<END\n"
  "[ca]\n"
  "default_ca = own\n"
  "[own]\n"
  "database = index\n"
  "default_md = sha256\n"
  "default_crl_days = 9\n"
  "[leaf]\n"
  "subjectAltName = DNS:mail.example.com\n"
  "[stamp]\n"
  "extendedKeyUsage = critical,timeStamping\n"
  "[stamps]\n"
  "serial = stamp.serial\n"
  "default_policy = 1.2.3\n"
  "digests = sha256\n"
  "signer_digest = sha256\n"
  "END\n"
  ": > index\n"
  "openssl req -x509 -new -key ca.key -subj '/CN=Test CA' -days 99 -out ca.pem\n"
  "openssl req -new -key leaf.key -subj '/CN=mail.example.com' -out request.pem\n"
  "openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 99 -out leaf.pem -extfile ca.conf "
  "-extensions leaf\n"
  "openssl ca -config ca.conf -gencrl -keyfile ca.key -cert ca.pem -out crl.pem\n"
  "der x509 ca; der x509 leaf; der req request; der crl crl\n";

/**
 * Form:
 * @path: of the test
 * @recipe: what makes a file "out" in the shell
 * @items: what must be found in it, in order, as names of the prelude
 * @n_private_keys: how many are passed over
 * @first_choice: index
 * @remark: (nullable): a phrase of what is said of the whole; if it ends in a full stop, all that is said
 * @password: (nullable): opens it
 */
typedef struct
{
  const char *path;
  const char *recipe;
  const char *items;
  guint       n_private_keys;
  guint       first_choice;
  const char *remark;
  const char *password;
} Form;

/* What keytool -storetype jks writes, in Python. */
#define JAVA                                                                                                          \
  "import struct\n"                                                                                                   \
  "def u4(*numbers): return struct.pack('>%dI' % len(numbers), *numbers)\n"                                           \
  "def text(words): return struct.pack('>H', len(words)) + words.encode()\n"                                          \
  "def entry(tag, alias): return u4(tag) + text(alias) + bytes(8)\n"                                                  \
  "def der(name): return open(name + '.der', 'rb').read()\n"                                                          \
  "def old(name): return u4(len(der(name))) + der(name)\n"                                                            \
  "def new(name): return text('X.509') + old(name)\n"                                                                 \
  "def write(*parts): open('out', 'wb').write(b''.join(parts))\n"
#define PYTHON(script) "python3 - <<END\n" script "END\n"

/* Of the integrity code nothing is said where it is right. */
#define KEY "There is 1 private key beside it, which is not shown."
#define PKCS12 "openssl pkcs12 -export -in leaf.pem -inkey leaf.key -out out "
#define TLV                                                                                                           \
  "def tlv(tag, *parts):\n"                                                                                           \
  "  octets = b''.join(parts)\n"                                                                                      \
  "  n = len(octets)\n"                                                                                               \
  "  return bytes([tag]) + (bytes([n]) if n < 128 else b'\\x82' + n.to_bytes(2, 'big')) + octets\n"
/* RFC 9579 §4, in Python: OpenSSL 3.0 does not write it. Behind the header of PFX, version, ContentInfo's header and type,
 * and the headers of [0] and of the OCTET STRING stands what the code is over. */
#define PBMAC1                                                                                                        \
  TLV                                                                                                                 \
  "import hashlib, hmac\n"                                                                                            \
  "def algorithm(oid, *parameters): return tlv(0x30, tlv(6, bytes.fromhex('2a864886f70d' + oid)), *parameters)\n"     \
  "octets = open('out', 'rb').read()\n"                                                                               \
  "key = hashlib.pbkdf2_hmac('sha512', PASSWORD, b'sodium chloride', 2048, 32)\n"                                     \
  "digest = hmac.new(key, octets[4 + 3 + 4 + 11 + 4 + 4:], 'sha256').digest()\n"                                      \
  "digest = bytes([digest[0] ^ CHANGE]) + digest[1:]\n"                                                               \
  "prf, scheme = algorithm('020b', tlv(5)), algorithm('0209', tlv(5))\n"                                              \
  "count = tlv(2, b'\\x08\\x00')\n"                                                                                   \
  "kdf = algorithm('01050c', tlv(0x30, tlv(4, b'sodium chloride'), count, tlv(2, b'\\x20'), prf))\n"                  \
  "info = tlv(0x30, algorithm('01050e', tlv(0x30, kdf, scheme)), tlv(4, digest))\n"                                   \
  "mac = tlv(0x30, info, tlv(4, b'NOT USED'), tlv(2, b'\\x01'))\n"                                                    \
  "open('out', 'wb').write(tlv(0x30, octets[4:], mac))\n"
/* Without -certpbe the certificate would be in the clear. */
#define NO_MAC "-nomac -certpbe AES-256-CBC -passout pass:pw\n"
/* The safes of two files in one, each with its own password, which OpenSSL does not write. */
#define TWO_PASSWORDS                                                                                                 \
  PKCS12 NO_MAC "openssl pkcs12 -export -nokeys -in ca.pem -out other -nomac -certpbe AES-256-CBC -passout pass:other\n" \
  PYTHON (TLV                                                                                                         \
  "def enter(octets, at=0):\n"                                                                                        \
  "  for _ in range(at): octets = enter(octets)[1]\n"                                                                 \
  "  n, start = octets[1], 2\n"                                                                                       \
  "  if n > 128: n, start = int.from_bytes(octets[2:n - 126], 'big'), n - 126\n"                                      \
  "  return octets[start:start + n], octets[start + n:]\n"                                                            \
  "def safes(name):\n"                                                                                                \
  "  octets = open(name, 'rb').read()\n"                                                                              \
  "  for at in 0, 1, 1, 0, 0: octets = enter(octets, at)[0]\n"                                                        \
  "  return octets\n"                                                                                                 \
  "data = tlv(6, bytes.fromhex('2a864886f70d010701'))\n"                                                              \
  "all = tlv(0x30, data, tlv(0xA0, tlv(4, tlv(0x30, safes('out'), safes('other')))))\n"                               \
  "open('out', 'wb').write(tlv(0x30, tlv(2, b'\\x03'), all))\n")
#define OLD "-legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -macalg sha1 "

static const Form forms[] = {
  { "/forms/der/several", "cat leaf.der ca.der crl.der > out", "leaf ca crl", 0, 0, NULL },
  { "/forms/pem/all", "cat crl.pem request.pem leaf.key ca.pem leaf.pem > out", "crl request ca leaf", 1, 3,
    "1 private key" },
  { "/forms/pem/no-newline", "printf %s \"$(cat leaf.pem)\" > out", "leaf", 0, 0, NULL },
  { "/forms/pem/trusted", "openssl x509 -in leaf.pem -trustout -addtrust serverAuth -out out", "leaf", 0, 0,
    "OpenSSL's trust settings, which stand behind the certificate, are neither shown nor compared." },
  { "/forms/pem/trusted-for-nothing", "openssl x509 -in leaf.pem -trustout | grep -q TRUSTED\n"
    "openssl x509 -in leaf.pem -trustout -out out", "leaf", 0, 0, NULL },
  { "/forms/pem/unknown-label", "sed 's/ CERTIFICATE/ THING/' leaf.pem > out", "leaf", 0, 0, NULL },
  { "/forms/pkcs7/degenerate-pem", "openssl crl2pkcs7 -in crl.pem -certfile ca.pem -certfile leaf.pem -out out",
    "ca leaf crl", 0, 1, NULL },
  { "/forms/pkcs7/degenerate-der", "openssl crl2pkcs7 -nocrl -certfile ca.pem -certfile leaf.pem -outform DER -out out",
    "ca leaf", 0, 1, NULL },
  { "/forms/pkcs7/certtool", "certtool --p7-generate --load-certificate leaf.pem --load-ca-certificate ca.pem "
    "--outfile out", "leaf", 0, 0, NULL },
  { "/forms/pkcs7/as-certificate", "openssl crl2pkcs7 -nocrl -certfile leaf.pem | sed 's/ PKCS7/ CERTIFICATE/' > out",
    "leaf", 0, 0, NULL },
  { "/forms/cms/signed", "openssl cms -sign -in ca.conf -signer leaf.pem -inkey leaf.key -certfile ca.pem -nodetach "
    "-outform PEM -out out", "ca leaf", 0, 1, NULL },
  { "/forms/cms/streamed", "openssl cms -sign -in ca.conf -signer leaf.pem -inkey leaf.key -stream -nodetach "
    "-outform DER -out out", "leaf", 0, 0, NULL },
  { "/forms/time-stamp", "openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -days 99 -extfile ca.conf "
    "-extensions stamp -outform DER -out stamp.der\n"
    "openssl x509 -in stamp.der -out stamp.pem\n"
    "openssl ts -query -data ca.conf -sha256 -cert -out query\n"
    "openssl ts -reply -config ca.conf -section stamps -queryfile query -signer stamp.pem -inkey leaf.key -out out",
    "stamp", 0, 0, NULL, NULL },
  { "/forms/netscape", PYTHON (JAVA
    "def tlv(tag, *parts): return bytes([tag, 0x82]) + struct.pack('>H', len(b''.join(parts))) + b''.join(parts)\n"
    "oid = bytes.fromhex('0609 6086480186f8420205')\n"
    "write(tlv(0x30, oid, tlv(0xA0, tlv(0x30, der('leaf'), der('ca')))))\n"), "leaf ca", 0, 0, NULL },
  { "/forms/java", PYTHON (JAVA
    "write(u4(0xFEEDFEED, 2, 2), entry(1, 'server'), u4(5), b'crypt', u4(2), new('leaf'), new('ca'),\n"
    "      entry(2, 'root'), new('ca'), bytes(20))\n"), "leaf ca ca", 1, 0, "1 private key" },
  { "/forms/java/old", PYTHON (JAVA "write(u4(0xFEEDFEED, 1, 1), entry(2, 'root'), old('ca'), bytes(20))\n"),
    "ca", 0, 0, NULL },
  { "/forms/java/secret", PYTHON (JAVA
    "write(u4(0xCECECECE, 2, 2), entry(2, 'root'), new('ca'), entry(3, 'secret'), b'sealed', bytes(20))\n"),
    "ca", 0, 0, "secret key" },
  { "/forms/pem/byte-order-mark", "{ printf '\\357\\273\\277'; cat leaf.pem; } > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/pem/utf16", "{ printf '\\377\\376'; iconv -t UTF-16LE leaf.pem; } > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/pem/utf16-little", "iconv -t UTF-16LE leaf.pem > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/pem/utf16-big", "iconv -t UTF-16BE leaf.pem > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/pem/quoted", "sed 's/^/> > /' leaf.pem > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/pem/json", "PEM=$(sed 's/$/\\\\n/' leaf.pem | tr -d '\\n'); echo \"{\\\"cert\\\": \\\"$PEM\\\"}\" > out",
    "leaf", 0, 0, NULL, NULL },
  { "/forms/base64/lines", "base64 leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/base64/one-line", "base64 -w0 leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/base64/quoted", "{ echo 'Hi MAIL team, MIB wrote MII:'; base64 ca.der | sed 's/^/> /'; echo '> '; } > out", "ca", 0, 0,
    NULL, NULL },
  { "/forms/base64/xml", "echo \"<X509Data><X509Certificate>$(base64 -w0 leaf.der)</X509Certificate>"
    "<X509Certificate>$(base64 ca.der)</X509Certificate></X509Data>\" > out", "leaf ca", 0, 0, NULL, NULL },
  { "/forms/base64/json", "echo \"{\\\"x5c\\\":[\\\"$(base64 -w0 leaf.der | sed 's|/|\\\\/|g')\\\",\\\"$(base64 -w0 ca.der)"
    "\\\"]}\" > out", "leaf ca", 0, 0, NULL, NULL },
  { "/forms/base64/ldif", "{ echo dn: cn=x; echo \"userCertificate;binary:: $(base64 -w60 leaf.der | sed '2,$s/^/ /')\"; "
    "echo sn: x; } > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/base64/of-pem", "{ echo 'data:'; echo \"  tls.crt: $(cat leaf.pem ca.pem | base64 -w0)\"; } > out", "leaf ca", 0, 0,
    NULL, NULL },
  { "/forms/base64/of-pem-damaged", "{ echo \"ca: '$(base64 -w0 ca.der)'\"; "
    "echo \"tls: '$(sed 2,3d leaf.pem | base64 -w0)'\"; } > out", "ca", 0, 0, NULL, NULL },
  { "/forms/base64/pkcs7", "openssl crl2pkcs7 -nocrl -certfile ca.pem -outform DER | base64 > out", "ca", 0, 0, NULL, NULL },
  { "/forms/mail/signed", "openssl cms -sign -in ca.conf -signer leaf.pem -inkey leaf.key -text -out out", "leaf", 0, 0, NULL,
    NULL },
  { "/forms/mail/opaque", "openssl cms -sign -in ca.conf -signer leaf.pem -inkey leaf.key -nodetach -out out", "leaf", 0, 0,
    NULL, NULL },
  { "/forms/hex/plain", "xxd -p leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/one-line", "xxd -p leaf.der | tr -d '\\n' | tr a-f A-F > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/xxd", "xxd leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/hexdump", "hexdump -C leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/od", "od -A x -t x1z leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/od-octal", "od -t x1 leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/colons", "xxd -p -c1 leaf.der | paste -sd: > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/spaces", "{ echo The certificate:; xxd -p -c1 leaf.der | paste -sd' ' | fold -sw 80; } > out", "leaf", 0, 0,
    NULL, NULL },
  { "/forms/hex/array", "xxd -i leaf.der > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/escapes", "xxd -p -c1 leaf.der | sed 's/^/\\\\x/' | paste -sd '' | fold -w 64 | sed 's/.*/  \"&\"/' > out", "leaf",
    0, 0, NULL, NULL },
  { "/forms/hex/database", "{ printf 0x; xxd -p leaf.der | tr -d '\\n'; } > out", "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/certutil", PYTHON (
    "octets = open('leaf.der', 'rb').read()\n"
    "with open('out', 'w') as out:\n"
    "  for i in range(0, len(octets), 16):\n"
    "    line = octets[i:i + 16]\n"
    "    digits = ' '.join('%02x' % o for o in line[:8]) + '  ' + ' '.join('%02x' % o for o in line[8:])\n"
    "    print('    %04x  %-49s  %s' % (i, digits, '0a' * (len(line) // 2)), file=out)\n"), "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/narrow", PYTHON (
    "octets = open('leaf.der', 'rb').read()\n"
    "with open('out', 'w') as out:\n"
    "  for i in range(0, len(octets), 8):\n"
    "    digits = ' '.join('%02x' % o for o in octets[i:i + 8])\n"
    "    print('%04x:  %-24s %s' % (i, digits, '........' if i else '0a0b0c0d'), file=out)\n"), "leaf", 0, 0, NULL, NULL },
  { "/forms/hex/two", "{ xxd leaf.der; echo; xxd -i ca.der; } > out", "leaf ca", 0, 0, NULL, NULL },
  { "/forms/hex/pkcs12", PKCS12 "-passout pass:pw; xxd out > text; mv text out", "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/new", PKCS12 "-certfile ca.pem -passout pass:secret", "leaf ca", 1, 0, KEY, "secret" },
  { "/forms/pkcs12/old", PKCS12 OLD "-passout pass:old", "leaf", 1, 0, KEY, "old" },
  { "/forms/pkcs12/wide-password", PKCS12 OLD "-passout pass:Grün𝄞", "leaf", 1, 0, KEY, "Grün𝄞" },
  { "/forms/pkcs12/new-empty-password", PKCS12 "-passout pass:", "leaf", 1, 0, KEY, NULL },
  { "/forms/pkcs12/old-empty-password", PKCS12 OLD "-passout pass:", "leaf", 1, 0, KEY, NULL },
  { "/forms/pkcs12/old-no-password", "certtool --to-p12 --load-privkey leaf.key --load-certificate leaf.pem --p12-name x "
    "--null-password --password '' --pkcs-cipher 3des-pkcs12 --outder --outfile out", "leaf", 1, 0, KEY, NULL },
  { "/forms/pkcs12/certtool", "certtool --to-p12 --load-privkey leaf.key --load-certificate leaf.pem --load-crl crl.pem "
    "--p12-name x --password pw --pkcs-cipher aes-256 --hash SHA512 --outder --outfile out", "leaf crl", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/pem", PKCS12 "-passout pass:pw\n{ echo -----BEGIN PKCS12-----; base64 out; "
    "echo -----END PKCS12-----; } > text; mv text out", "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/beside", PKCS12 "-passout pass:pw\n{ cat ca.pem; echo -----BEGIN PKCS12-----; base64 out; "
    "echo -----END PKCS12-----; } > text; mv text out", "ca", 0, 0, "protected by a password", NULL },
  { "/forms/pkcs12/in-the-clear", PKCS12 "-certpbe NONE -passout pass:pw", "leaf", 1, 0, KEY, NULL },
  { "/forms/pkcs12/no-mac", PKCS12 NO_MAC, "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/sha512-mac", PKCS12 "-macalg sha512 -passout pass:pw", "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/pbmac1", PKCS12 NO_MAC PYTHON ("PASSWORD, CHANGE = b'pw', 0\n" PBMAC1), "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/bad-pbmac1", PKCS12 NO_MAC PYTHON ("PASSWORD, CHANGE = b'pw', 1\n" PBMAC1), "leaf", 1, 0,
    "integrity code is not", "pw" },
  { "/forms/pkcs12/other-mac-password", PKCS12 NO_MAC PYTHON ("PASSWORD, CHANGE = b'other', 0\n" PBMAC1), "leaf", 1, 0,
    "with another password", "pw" },
  { "/forms/pkcs12/two-passwords/files", PKCS12 "-passout pass:pw\n"
    "openssl pkcs12 -export -nokeys -in ca.pem -out other -passout pass:other\n"
    "for file in other out; do echo -----BEGIN PKCS12-----; base64 $file; echo -----END PKCS12-----; done > text\n"
    "mv text out", "leaf", 1, 0, "encrypted with another one", "pw" },
  { "/forms/pkcs12/two-passwords/first", TWO_PASSWORDS, "leaf", 1, 0, "encrypted with another one", "pw" },
  { "/forms/pkcs12/two-passwords/second", TWO_PASSWORDS, "ca", 1, 0, "encrypted with another one", "other" },
  { "/forms/pkcs12/two-key-3des", PKCS12 "-certpbe PBE-SHA1-2DES -passout pass:pw", "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/rc4", PKCS12 "-legacy -certpbe PBE-SHA1-RC4-128 -passout pass:pw", "leaf", 1, 0, KEY, "pw" },
  { "/forms/pkcs12/bad-mac", PKCS12 "-passout pass:pw\n" PYTHON (
    "octets = bytearray(open('out', 'rb').read())\n"
    "octets[-15 - 8] ^= 1\n" /* in the digest: behind it stand the salt, 10 octets, and the iterations, 4 */
    "open('out', 'wb').write(octets)\n"), "leaf", 1, 0, "integrity code is not", "pw" },
};

static char *folder;

static void
run (const char *script)
{
  sc_script_folder_run (folder, script);
}

static char *
build_path (const char *name,
            const char *extension)
{
  g_autofree char *basename = g_strconcat (name, extension, NULL);

  return g_build_filename (folder, basename, NULL);
}

static void
assert_item (const ScContents *contents,
             guint             i,
             const char       *name)
{
  g_autofree char *path = build_path (name, ".der");
  g_autofree char *expected = NULL;
  g_autoptr (GBytes) octets = sc_contents_dup_octets (contents, i);
  g_autoptr (ScObject) object = sc_contents_decode (contents, i);
  ScSlice decoded = sc_object_get_octets (object);
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &expected, &length, NULL));
  g_assert_cmpmem (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets), expected, length);
  g_assert_cmpmem (decoded.data, decoded.length, expected, length);
}

static void
assert_remark (const ScContents *contents,
               const char       *phrase)
{
  g_autofree char *remark = sc_contents_dup_remark (contents);

  if (phrase == NULL)
    g_assert_null (remark);
  else if (g_str_has_suffix (phrase, "."))
    g_assert_cmpstr (remark, ==, phrase);
  else if (remark == NULL || strstr (remark, phrase) == NULL)
    g_error ("“%s” is not in “%s”", phrase, remark);
}

/* No private key stays in memory for the sake of what lies beside it. */
static void
assert_no_key_kept (const ScContents *contents)
{
  for (guint i = 0; i < contents->owners->len; i++)
    {
      gsize length = 0;
      const guint8 *octets = g_bytes_get_data (g_ptr_array_index (contents->owners, i), &length);

      g_assert_null (memmem (octets, length, "PRIVATE KEY", strlen ("PRIVATE KEY")));
      g_assert_null (memmem (octets, length, "crypt", strlen ("crypt"))); /* the key of the Java keystore */
    }
}

static void
test_form (gconstpointer data)
{
  const Form *form = data;
  g_autofree char *path = build_path ("out", "");
  g_auto (GStrv) names = g_strsplit (form->items, " ", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;

  run (form->recipe);
  contents = sc_source_list_path (path, form->password, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, g_strv_length (names));

  for (guint i = 0; names[i] != NULL; i++)
    assert_item (contents, i, names[i]);

  g_assert_cmpuint (sc_contents_get_n_private_keys (contents), ==, form->n_private_keys);
  g_assert_cmpuint (sc_contents_get_first_choice (contents), ==, form->first_choice);
  assert_no_key_kept (contents);
  assert_remark (contents, form->remark);
}

/* (nullable): what an object's file says of it */
static const ScField *
find_told (const ScObject *object,
           const char     *wanted)
{
  for (const ScField *group = sc_object_get_root (object)->first_child; group != NULL; group = group->next)
    for (const ScField *field = group->first_child; field != NULL; field = field->next)
      {
        g_autofree char *path = sc_field_dup_path (field);

        if (g_str_equal (path, wanted))
          return field;
      }

  return NULL;
}

static void
assert_told (const ScObject *object,
             const char     *path,
             const char     *expected)
{
  const ScField *field = find_told (object, path);

  g_assert_nonnull (field);
  g_assert_cmpint (field->presence, ==, SC_PRESENCE_COMPUTED);
  g_assert_cmpmem (field->contents.data, field->contents.length, expected, strlen (expected));
}

/* As Windows exports them: the provider is said of the key, and the certificate has the key's local key ID. */
static void
test_attributes (void)
{
  g_autofree char *path = build_path ("out", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autoptr (ScObject) leaf = NULL;
  g_autoptr (ScObject) ca = NULL;

  run (PKCS12 OLD "-passout pass:pw -certfile ca.pem -name 'Mail 2025' -caname 'The CA' -LMK "
       "-CSP 'Microsoft Software Key Storage Provider'");
  contents = sc_source_list_path (path, "pw", &error);
  g_assert_no_error (error);
  leaf = sc_contents_decode (contents, 0);
  ca = sc_contents_decode (contents, 1);

  assert_told (leaf, "bag/friendlyName", "Mail 2025");
  assert_told (leaf, "bag/keyName", "Mail 2025");
  assert_told (leaf, "bag/keyProvider", "Microsoft Software Key Storage Provider");
  assert_told (leaf, "bag/keyOfMachine", "");
  g_assert_cmpuint (find_told (leaf, "bag/localKeyId")->contents.length, ==, 20);

  assert_told (ca, "bag/friendlyName", "The CA");
  g_assert_null (find_told (ca, "bag/keyProvider"));
}

/* A Java keystore has an alias for each entry; a chain's other certificates have none. */
static void
test_aliases (void)
{
  static const char *const aliases[] = { "server", NULL, "root" };
  g_autofree char *path = build_path ("out", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;

  run (PYTHON (JAVA "write(u4(0xFEEDFEED, 2, 2), entry(1, 'server'), u4(5), b'crypt', u4(2), new('leaf'), new('ca'),\n"
                    "      entry(2, 'root'), new('ca'), bytes(20))\n"));
  contents = sc_source_list_path (path, NULL, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    {
      g_autoptr (ScObject) object = sc_contents_decode (contents, i);

      if (aliases[i] != NULL)
        assert_told (object, "bag/friendlyName", aliases[i]);
      else
        g_assert_null (find_told (object, "bag/friendlyName"));
    }
}

static void
assert_refused (const char *password,
                int         code,
                const char *phrase)
{
  g_autofree char *path = build_path ("out", "");
  g_autoptr (GError) error = NULL;

  g_assert_null (sc_source_list_path (path, password, &error));
  g_assert_error (error, SC_SOURCE_ERROR, code);
  if (strstr (error->message, phrase) == NULL)
    g_error ("“%s” is not in “%s”", phrase, error->message);
}

static void
test_passwords (void)
{
  static const char *const recipes[] = { PKCS12 "-passout pass:pw", PKCS12 OLD "-passout pass:pw" };

  for (guint i = 0; i < G_N_ELEMENTS (recipes); i++)
    {
      run (recipes[i]);
      assert_refused (NULL, SC_SOURCE_ERROR_PASSWORD_NEEDED, "protected by a password");
      assert_refused ("", SC_SOURCE_ERROR_PASSWORD_WRONG, "not the one");
      assert_refused ("PW", SC_SOURCE_ERROR_PASSWORD_WRONG, "not the one");
    }
}

/* One that takes years to open is not opened; one of an algorithm that nobody has says which. */
static void
test_refused (void)
{
  /* 2048 and 2^30, with the lengths around it as they are: four octets of salt give way. */
  run (PKCS12 "-passout pass:pw\n"
       PYTHON ("import re\n"
               "octets = open('out', 'rb').read()\n"
               "more = bytes.fromhex('0406 313233343536 0204 40000000')\n"
               "octets, n = re.subn(rb'\\x04\\x08.{8}\\x02\\x02\\x08\\x00', lambda match: more, octets, flags=re.DOTALL)\n"
               "assert n >= 2\n"
               "open('out', 'wb').write(octets)\n"));
  assert_refused ("pw", SC_SOURCE_ERROR_NO_OBJECT, "rounds");

  run (PKCS12 "-passout pass:pw -certpbe camellia-128-cbc");
  assert_refused ("pw", SC_SOURCE_ERROR_NO_OBJECT, "(1.2.392.200011.61.1.1.1.2)");

  run ("openssl pkcs12 -export -nocerts -inkey leaf.key -passout pass:pw -out out");
  assert_refused ("pw", SC_SOURCE_ERROR_NO_OBJECT, "no certificate");
}

/* Without a password two are tried. That there are rounds left for one of them alone is no reason not to ask. */
static void
test_budget_without_password (void)
{
  g_autofree char *path = build_path ("out", "");
  g_autofree char *data = NULL;
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new ("locked");
  ScListing listing = { .builder = builder, .budget = { 3 * 2048 } };
  gsize length = 0;

  run (PKCS12 "-passout pass:pw");
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  octets = g_bytes_new_static (data, length);
  listing.octets = octets;
  sc_list_binary (&listing, octets, sc_slice_of_bytes (octets));
  g_assert_error (listing.error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_NEEDED);
  g_clear_error (&listing.error);
}

/* What one of several in a file has used up is gone for the next, so that many of them cannot make up years. By itself
 * each takes 3 × 2048 rounds: two for the key, one for the integrity code. */
static void
test_budget (void)
{
  g_autofree char *path = build_path ("out", "");
  g_autofree char *text = NULL;
  g_autofree char *remark = NULL;
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (ScContents) contents = NULL;
  ScContentsBuilder *builder = sc_contents_builder_new ("several");
  ScListing listing = { .password = "pw", .builder = builder, .budget = { 4 * 2048 } };

  run (PKCS12 "-passout pass:pw\n"
       "for i in 1 2; do echo -----BEGIN PKCS12-----; base64 out; echo -----END PKCS12-----; done > text; mv text out");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  octets = g_bytes_new_static (text, strlen (text));
  listing.octets = octets;
  sc_list_text (&listing, octets);
  g_assert_no_error (listing.error);

  contents = sc_contents_builder_end (builder);
  remark = sc_contents_dup_remark (contents);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 1);
  g_assert_nonnull (strstr (remark, "rounds"));
}

/* What is cut short is not for want of a password; what stands before the cut is listed. */
static void
test_cut (void)
{
  g_autofree char *path = build_path ("out", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = NULL;

  run (PKCS12 "-passout pass:pw\n"
       "head -c 300 out > cut; mv cut out\n");
  assert_refused (NULL, SC_SOURCE_ERROR_NO_OBJECT, " It ends at octet 300, ");
  assert_refused ("pw", SC_SOURCE_ERROR_NO_OBJECT, " It ends at octet 300, ");

  /* The private key's safe is the last one, and the digest behind it shorter than that. */
  run (PKCS12 "-keypbe AES-256-CBC -passout pass:pw\n"
       "head -c -200 out > cut; mv cut out\n");
  contents = sc_source_list_path (path, "pw", &error);
  g_assert_no_error (error);
  assert_item (contents, 0, "leaf");
  assert_remark (contents, "cut short");
}

int
main (int   argc,
      char *argv[])
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  folder = sc_script_folder_new ();
  run (prelude);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    g_test_add_data_func (forms[i].path, &forms[i], test_form);

  g_test_add_func ("/forms/java/aliases", test_aliases);
  g_test_add_func ("/forms/pkcs12/attributes", test_attributes);
  g_test_add_func ("/forms/pkcs12/budget", test_budget);
  g_test_add_func ("/forms/pkcs12/budget-without-password", test_budget_without_password);
  g_test_add_func ("/forms/pkcs12/cut", test_cut);
  g_test_add_func ("/forms/pkcs12/passwords", test_passwords);
  g_test_add_func ("/forms/pkcs12/refused", test_refused);

  status = g_test_run ();
  sc_script_folder_free (folder);
  return status;
}
