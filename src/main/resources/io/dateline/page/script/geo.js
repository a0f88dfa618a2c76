// The earth on paper: projection, outlines, and the arcs between two places.

const RADIANS = Math.PI / 180;
const STEPS = 28; // of an arc; more cannot be told apart
const BEND = 0.36; // how far a bow's control point stands off, in parts of its length
const OVER_THE_EDGE = 0.5; // of the way across the paper: as short the way over its edge must be to be taken

/** The width and height of the projected world, in its own units. */
export const WORLD = { width: 1000, height: 487 };
const SCALE = WORLD.width / 5.41326; // 2 × the easting of the antimeridian at the equator

/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018): areas are true, shapes are near to those that people know.
 * Takes degrees, gives [x, y] with y downward.
 */
export function project([longitude, latitude]) {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * RADIANS));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
  const x = (2 * Math.sqrt(3) * longitude * RADIANS * Math.cos(theta)) / (3 * slope);
  const y = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
  return [WORLD.width / 2 + x * SCALE, WORLD.height / 2 - y * SCALE];
}

/** Paths of land and of borders for an SVG, from the outlines of world.json. */
export function outlines({ units, arcs, land, borders }) {
  const lines = arcs.map((steps) => {
    const points = [];
    for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) {
      x += steps[i];
      y += steps[i + 1];
      points.push(project([x / units, y / units]));
    }
    return points;
  });
  const line = (index) => (index >= 0 ? lines[index] : [...lines[~index]].reverse());
  return {
    land: land.map((ring) => path(ring.flatMap((i, n) => line(i).slice(n ? 1 : 0))) + 'Z').join(''),
    borders: borders.map((i) => path(line(i))).join(''),
  };
}

function path(points) {
  return 'M' + points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L');
}

/**
 * The way from one place to another on paper, in projected points: a bow to the traveller's left, so that there and back
 * do not lie on each other. Where it is far shorter over the edge of the paper, it comes in two pieces.
 */
export function arc(from, to) {
  const a = project(from);
  const b = project(to);
  const over = Math.abs(b[0] - a[0]) - WORLD.width;
  if (Math.abs(over) > OVER_THE_EDGE * Math.abs(b[0] - a[0])) return [bow(a, b)];
  const aside = b[0] > a[0] ? -WORLD.width : WORLD.width;
  const leaving = bow(a, [b[0] + aside, b[1]]);
  const arriving = leaving.map(({ t, at: [x, y] }) => ({ t, at: [x - aside, y] }));
  return [leaving, arriving].map((piece) => piece.filter(onPaper)).filter((piece) => piece.length > 1);
}

function bow(a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const bend = BEND * (1 - 0.4 * Math.min(1, Math.hypot(dx, dy) / WORLD.width));
  const middle = [(a[0] + b[0]) / 2 + dy * bend, (a[1] + b[1]) / 2 - dx * bend];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { t, at: [u * a[0] + v * middle[0] + w * b[0], u * a[1] + v * middle[1] + w * b[1]] };
  });
}

function onPaper({ at: [x] }) {
  return x >= 0 && x <= WORLD.width;
}
