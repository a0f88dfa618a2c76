#!/usr/bin/env python3
"""Brings the lexicon's files into their form: header, then entries in code point order, none twice.

    src/main/scripts/lexicon.py            sorts every file of src/main/resources/io/dateline/language
    src/main/scripts/lexicon.py --check    changes nothing, exits with 1 if a file is not in form

A new entry may be put on any line below the header. What a file means stands in its header; the test
LexiconFilesTest checks the codes and kinds as well.
"""

import argparse
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "io" / "dateline" / "language"


def columns(numbers: str) -> range:
    """The numbers of columns that "2" or "1-2" allows."""
    fewest, _, most = numbers.partition("-")
    return range(int(fewest), int(most or fewest) + 1)


MANAGED = {name.split()[0]: columns(name.split()[1]) for name in """
abbreviations.txt 1
adjectives.txt 1
adverbs.txt 1
agencies.txt 1
areas.tsv 2
capitals.tsv 2
cities.tsv 4
countries.tsv 3
demonyms.tsv 3
functionwords.tsv 3
givennames.txt 1
honorifics.txt 1
modifiers.tsv 3
nouns.txt 1-2
offices.tsv 6
organisations.tsv 3
particles.txt 2
places.tsv 4
portfolios.tsv 2
seats.tsv 3
surnames-chinese.txt 1
surnames-korean.txt 1
surnames-vietnamese.txt 1
surnames.txt 1
verbs.tsv 4
""".strip().splitlines()}
"""Each file with its number of columns; the first column is the key that may not stand twice."""


def formed(path: Path, allowed: range) -> tuple[str, list[str]]:
    """The file's text in form, and what a person must mend first."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = [line for line in lines if line.startswith("#")]
    entries, faults, keys = set(), [], {}
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) not in allowed or any(not cell or cell != cell.strip() for cell in cells):
            faults.append(f"{path.name}:{number}: {allowed.start} to {allowed.stop - 1} columns, tab-separated, none empty or padded: {line!r}")
            continue
        if keys.setdefault(cells[0], line) != line:
            faults.append(f"{path.name}:{number}: {cells[0]!r} stands twice with different columns")
        entries.add(line)
    return "\n".join(header + sorted(entries)) + "\n", faults


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="change nothing, report")
    check = arguments.parse_args().check
    faults = []
    for name, allowed in MANAGED.items():
        path = FOLDER / name
        if not path.exists():
            faults.append(f"{name}: missing in {FOLDER}")
            continue
        text, found = formed(path, allowed)
        faults += found
        if text != path.read_text(encoding="utf-8"):
            if check:
                faults.append(f"{name}: not in form, run {Path(__file__).name} without --check")
            elif not found:
                path.write_text(text, encoding="utf-8")
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
