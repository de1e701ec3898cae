#!/usr/bin/env bash
# Apache James mime4j-core/-dom 0.8.13 (Java 17 or newer, Maven).
#
# LenientAddressParser takes an address list as a CharSequence or as bytes. Given as characters, an address with one
# letter beyond ASCII loses the character at its end, without an error: café@example.com comes out with another domain,
# which may exist. Addresses with such letters are valid (RFC 6532). Given as bytes in UTF-8 the domain is whole. A good
# engineer, who has a String, expects both to give the same.
#
# Output seen:
#   characters: example.co
#   bytes: example.com
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for artifact in org.apache.james:apache-mime4j-core:0.8.13 org.apache.james:apache-mime4j-dom:0.8.13 \
  commons-io:commons-io:2.20.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=$artifact -DoutputDirectory="$work"
done
cat >Addresses.java <<'JAVA'
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteArrayBuffer;

class Addresses {
  public static void main(String[] none) throws Exception {
    String written = "caf\u00e9@example.com";
    System.out.println(
        "characters: " + domain(LenientAddressParser.DEFAULT.parseAddressList(written)));
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    ByteArrayBuffer buffer = new ByteArrayBuffer(bytes, true);
    System.out.println(
        "bytes: "
            + domain(
                LenientAddressParser.DEFAULT.parseAddressList(
                    buffer, new ParserCursor(0, bytes.length))));
  }

  static String domain(AddressList list) {
    return list.flatten().get(0).getDomain();
  }
}
JAVA
java -cp "$work/*" Addresses.java | tee seen
diff seen - <<'SEEN'
characters: example.co
bytes: example.com
SEEN
