# What Crosslight is built with, found or fetched: read by ./crosslight and ./mvnw, which set $root.
# The bounds stand in pom.xml, where the build itself holds to them.

state=$root/.crosslight

say() { printf '%5d   s  %s\n' "$SECONDS" "$*"; }
die() {
  printf '%s\n' "$@" >&2
  exit 1
}
at_least() { [[ $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

# A property of pom.xml.
bound() { sed -n "s:^ *<$1>\(.*\)</$1>\$:\1:p" "$root/pom.xml" | tr -d '[)' | tr ',' ' '; }

java_version() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }

# JAVA_HOME first, then the path, then where Debian keeps them.
find_java() {
  local home version on_path oldest below
  read -r oldest below <<<"$(bound jdk.bounds)"
  on_path=$(readlink -f "$(command -v javac || true)" || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*; do
    [[ -x $home/bin/javac ]] || continue
    version=$(java_version "$home")
    if [[ $version =~ ^[0-9]+$ ]] && ((version >= oldest && version < below)); then
      export JAVA_HOME=$home
      return
    fi
  done
  die "Crosslight needs a JDK $oldest; there is none in JAVA_HOME, on the path or in /usr/lib/jvm." \
    "Install one (on Debian: a package such as temurin-$oldest-jdk or openjdk-$oldest-jdk)" \
    "or set JAVA_HOME to where it is."
}

maven_version() { "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1; }

# Sets $maven to one that is new enough. Any older one fetches it, from where that one is told to.
find_maven() {
  local fetch oldest below fetched version
  fetch=$(bound maven.fetched)
  read -r oldest below <<<"$(bound maven.bounds)"
  fetched=$state/tools/apache-maven-$fetch/bin/mvn
  for maven in "$fetched" "$(command -v mvn || true)"; do
    [[ -x $maven ]] || continue
    version=$(maven_version "$maven")
    [[ -n $version ]] && at_least "$oldest" "$version" && ! at_least "$below" "$version" && return
  done
  command -v mvn >/dev/null || ensure_packages maven || die "Crosslight is built with Maven."
  say "Fetching Maven $fetch (there is only $(maven_version mvn))" >&2
  rm -rf "$state/fetch" && mkdir -p "$state/tools" "$state/fetch"
  (cd "$state/fetch" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$fetch:zip:bin" \
    -DoutputDirectory="$state/tools" >"$state/maven.log" 2>&1) ||
    die "Maven $fetch could not be fetched:" "$(tail -n 15 "$state/maven.log")"
  rm -rf "$state/fetch"
  chmod +x "$fetched"
  maven=$fetched
}

# What Maven's own Java is told: the rest stands in .mvn/jvm.config.
maven_options() { echo "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"; }

# Installs missing Debian packages when it may; otherwise prints the command and returns 1.
ensure_packages() {
  local package missing=()
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}" >&2
    mkdir -p "$state"
    if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y \
      --no-install-recommends "${missing[@]}"; } >"$state/packages.log" 2>&1; then
      return 0
    fi
    printf '%s\n' "The packages could not be installed:" "$(tail -n 8 "$state/packages.log")" >&2
    return 1
  fi
  printf '%s\n' "Some Debian packages are missing. Install them with:" \
    "  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  return 1
}
