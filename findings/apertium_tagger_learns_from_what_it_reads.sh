#!/usr/bin/env bash
# apertium 3.8.3 with the Italian of apertium-spa-ita 0.2.1 (Debian 12, amd64).
#
# A text comes out of apertium-tagger differently for what was read before it, within a file or in a process that
# lives on: Italian "Perché" is why (adverb, question) by itself and a noun, "the reason", behind a line that has
# nothing to do with it, and is translated so from then on. Where the tagger meets a word with a combination of analyses
# that it was not trained on, it does not look for the nearest one it knows for this word alone: what it believes of
# unknown words altogether is replaced by that, until the process ends. Without -d it says nothing. A translation
# cannot be repeated by translating its text again, and two officers who send the same message get two answers.
#
# Output seen (the second line alone, then behind the first):
#   ^Perché<adv><itg>$ ^andare<vblex><inf>$ ^a<pr>$ ^*Roma$ ^adesso<adv>$^?<sent>$
#   ^Perché<n><m><sp>$ ^andare<vblex><inf>$ ^a<pr>$ ^*Roma$ ^adesso<adv>$^?<sent>$
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq apertium=3.8.3-1+b2 libapertium3=3.8.3-1+b2 lttoolbox=3.7.1-1+b2 \
  liblttoolbox3=3.7.1-1+b2 apertium-spa-ita=0.2.1-3 libicu72 libxml2 2>/dev/null
for package in *.deb; do dpkg -x "$package" "$work/root"; done
export LD_LIBRARY_PATH=$work/root/usr/lib/x86_64-linux-gnu LC_ALL=C.UTF-8
italian=$work/root/usr/share/apertium/apertium-spa-ita/ita-spa
tag() {
  "$work/root/usr/bin/lt-proc" "$italian.automorf.bin" |
    "$work/root/usr/bin/apertium-tagger" -g "$italian.prob" | tail -n 1
}
{
  printf 'Perché andare a Roma adesso?\n' | tag
  printf 'Che.\nPerché andare a Roma adesso?\n' | tag
} | tee seen
diff seen - <<'SEEN'
^Perché<adv><itg>$ ^andare<vblex><inf>$ ^a<pr>$ ^*Roma$ ^adesso<adv>$^?<sent>$
^Perché<n><m><sp>$ ^andare<vblex><inf>$ ^a<pr>$ ^*Roma$ ^adesso<adv>$^?<sent>$
SEEN
