#!/usr/bin/env bash
# ICU4J 79.1 (Java 17 or newer, Maven).
#
# Serbian, Bosnian and Montenegrin are written in two alphabets that stand for each other letter by letter, and people
# use both: the name of Љиљана is Ljiljana in Latin letters. "Any-Latin; Latin-ASCII", the usual way to bring names of
# any script to one form for comparing, gives Lilana: ICU has one table for all Cyrillic, made to be reversible, with
# one letter for one (Љ is L̂, Џ is D̂, Щ is Ŝ), and the circumflex that tells them from other letters is what Latin-ASCII
# then takes away. The same person written in Latin letters goes through unchanged, so the two never meet; and Хаџић
# meets Hadić, another family. Serbian-Latin/BGN gives what people write, and leaves Russian letters standing.
#
# Output seen (Cyrillic, by Any-Latin, with Latin-ASCII, by Serbian-Latin/BGN; the Latin spelling with Latin-ASCII):
#   Љиљана L̂il̂ana Lilana Ljiljana; Ljiljana Ljiljana
#   Хаџић Had̂ić Hadic Hadžić; Hadžić Hadzic
#   Његош N̂egoš Negos Njegoš; Njegoš Njegos
#   Юрий Ûrij Urij Юriй; Yuriy Yuriy
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory="$work"
cat >Names.java <<'JAVA'
import com.ibm.icu.text.Transliterator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class Names {
  public static void main(String[] none) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[][] names = {
      {"Љиљана", "Ljiljana"}, {"Хаџић", "Hadžić"}, {"Његош", "Njegoš"}, {"Юрий", "Yuriy"}
    };
    for (String[] name : names) {
      out.println(
          name[0]
              + " " + by("Any-Latin", name[0])
              + " " + by("Any-Latin; Latin-ASCII", name[0])
              + " " + by("Serbian-Latin/BGN", name[0])
              + "; " + name[1]
              + " " + by("Any-Latin; Latin-ASCII", name[1]));
    }
  }

  static String by(String transform, String name) {
    return Transliterator.getInstance(transform).transliterate(name);
  }
}
JAVA
java -cp "$work/*" -Dfile.encoding=UTF-8 Names.java | tee seen
diff seen - <<'SEEN'
Љиљана L̂il̂ana Lilana Ljiljana; Ljiljana Ljiljana
Хаџић Had̂ić Hadic Hadžić; Hadžić Hadzic
Његош N̂egoš Negos Njegoš; Njegoš Njegos
Юрий Ûrij Urij Юriй; Yuriy Yuriy
SEEN
