#!/usr/bin/env bash
# Apache James mime4j-core/-dom 0.8.13 (Java 17 or newer, Maven).
#
# A mail's Date header may name its zone by letters. The lenient date parser of mime4j knows none of them, not even those
# that RFC 5322 section 4.3 defines (EST is -0500), and does not say so: it takes the time as UTC. A mail of ten in the
# morning in New York is dated ten in the morning in Greenwich, five hours early, and stands before the mail it answers.
# A good engineer expects EST to be understood, or an error, or at least a date without a zone.
#
# Output seen:
#   Fri, 25 Mar 2005 10:00:00 -0500 -> 2005-03-25T15:00:00Z
#   Fri, 25 Mar 2005 10:00:00 EST -> 2005-03-25T10:00:00Z
#   Fri, 25 Mar 2005 10:00:00 XYZ -> 2005-03-25T10:00:00Z
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for artifact in apache-mime4j-core apache-mime4j-dom; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.james:$artifact:0.8.13 -DoutputDirectory="$work"
done
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=commons-io:commons-io:2.20.0 -DoutputDirectory="$work"
cat >Zones.java <<'JAVA'
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

class Zones {
  public static void main(String[] zones) throws Exception {
    for (String zone : zones) {
      String written = "Fri, 25 Mar 2005 10:00:00 " + zone;
      DateTimeField field =
          (DateTimeField)
              DateTimeFieldLenientImpl.PARSER.parse(
                  new RawField("Date", written), org.apache.james.mime4j.codec.DecodeMonitor.SILENT);
      System.out.println(written + " -> " + field.getDate().toInstant());
    }
  }
}
JAVA
java -cp "$work/*" Zones.java -0500 EST XYZ | tee seen
diff seen - <<'SEEN'
Fri, 25 Mar 2005 10:00:00 -0500 -> 2005-03-25T15:00:00Z
Fri, 25 Mar 2005 10:00:00 EST -> 2005-03-25T10:00:00Z
Fri, 25 Mar 2005 10:00:00 XYZ -> 2005-03-25T10:00:00Z
SEEN
