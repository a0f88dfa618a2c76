// Which part of the world the map shows, and how large.

import { WORLD } from './geo.js';

const CLOSEST = 14; // pixels of the window for a unit of the world
const SMALLEST = 110; // units of the world, so that a short trip is still seen where it is
const NORTH_SOUTH = [12, 440]; // nobody is received beyond

/** A view of the world in a window of some pixels. */
export class View {
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.whole();
  }

  /** All of it. */
  whole() {
    this.show(0, NORTH_SOUTH[0], WORLD.width, NORTH_SOUTH[1], 0);
  }

  /** As much as holds some points. */
  fit(points) {
    if (points.length === 0) {
      this.whole();
      return;
    }
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const widen = Math.max(0, SMALLEST - (right - left)) / 2;
    const heighten = Math.max(0, SMALLEST * 0.6 - (bottom - top)) / 2;
    this.show(left - widen, top - heighten, right + widen, bottom + heighten, 0.06);
  }

  show(left, top, right, bottom, margin) {
    const [w, h] = [right - left, bottom - top];
    this.k = Math.min(this.width / (w * (1 + 2 * margin)), this.height / (h * (1 + 2 * margin)), CLOSEST);
    this.x = (left + right) / 2 - this.width / 2 / this.k;
    this.y = (top + bottom) / 2 - this.height / 2 / this.k;
    this.hold();
  }

  /** Nearer or farther, with a point of the window staying where it is. */
  zoom(factor, px = this.width / 2, py = this.height / 2) {
    const [wx, wy] = [this.x + px / this.k, this.y + py / this.k];
    const least = Math.min(this.width / WORLD.width, this.height / (NORTH_SOUTH[1] - NORTH_SOUTH[0]));
    this.k = Math.max(least, Math.min(CLOSEST, this.k * factor));
    this.x = wx - px / this.k;
    this.y = wy - py / this.k;
    this.hold();
  }

  /** Moves by pixels. */
  pan(dx, dy) {
    this.x -= dx / this.k;
    this.y -= dy / this.k;
    this.hold();
  }

  /** Keeps the world in the window; what is smaller than the window stands in its middle. */
  hold() {
    this.x = held(this.x, this.width / this.k, 0, WORLD.width);
    this.y = held(this.y, this.height / this.k, NORTH_SOUTH[0], NORTH_SOUTH[1]);
  }

  /** A point of the world in the window. */
  at([x, y]) {
    return [(x - this.x) * this.k, (y - this.y) * this.k];
  }
}

function held(from, size, low, high) {
  return size >= high - low ? (low + high - size) / 2 : Math.max(low, Math.min(high - size, from));
}
