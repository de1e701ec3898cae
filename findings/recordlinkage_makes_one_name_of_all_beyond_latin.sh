#!/usr/bin/env bash
# Python Record Linkage Toolkit (recordlinkage) 0.16 with pandas 2.2.3 (Python 3.11).
#
# preprocessing.clean, the first step of its guide, takes out what is no letter. With its defaults a letter is one of
# A to Z: Љиљана, Марко, محمد and Γιώργος all become the empty text, and José becomes jos. An empty text is not a missing
# value there: all of these people stand in one block, and are exactly the same by name. phonetic() on the names as they
# are does no better: by metaphone they have one empty code, so that blocking by sound pairs everybody whose name is not
# written in Latin letters with everybody else of whom that is true. Nothing is raised and nothing is warned of.
#
# Output seen:
#   cleaned: ['', '', '', '', 'jos']
#   pairs by cleaned name: 6, of them exactly alike: 6
#   pairs by sound: 6
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/python"
"$work/python/bin/pip" install -q --disable-pip-version-check recordlinkage==0.16 pandas==2.2.3 jellyfish==1.3.0
cat >"$work/names.py" <<'PYTHON'
import pandas
import recordlinkage
from recordlinkage.preprocessing import clean, phonetic

people = pandas.DataFrame({"name": ["Љиљана", "Марко", "محمد", "Γιώργος", "José"]})
people["cleaned"] = clean(people["name"])
people["sound"] = phonetic(people["name"], method="metaphone")
print("cleaned:", people["cleaned"].tolist())

by_name = recordlinkage.index.Block("cleaned").index(people)
compare = recordlinkage.Compare()
compare.exact("cleaned", "cleaned", label="alike")
alike = int(compare.compute(by_name, people)["alike"].sum())
print(f"pairs by cleaned name: {len(by_name)}, of them exactly alike: {alike}")
print("pairs by sound:", len(recordlinkage.index.Block("sound").index(people)))
PYTHON
PYTHONIOENCODING=utf-8 "$work/python/bin/python" "$work/names.py" 2>"$work/errors" | tee "$work/seen"
cat "$work/errors"
diff "$work/seen" - <<'SEEN'
cleaned: ['', '', '', '', 'jos']
pairs by cleaned name: 6, of them exactly alike: 6
pairs by sound: 6
SEEN
