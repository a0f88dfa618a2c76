// What can be measured of a page's looks. Each function runs within the page, alone.

/** The text that stands out least from its ground: WCAG's ratio and its words. */
export function faintest() {
  const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const parse = (color) => color.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  let faint = { ratio: Infinity, text: '' };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (!text || node.closest('script, style, noscript, svg, option, datalist, .unseen, .skip, :disabled')) continue;
    if (!node.checkVisibility()) continue;
    const [a, b] = [light(parse(getComputedStyle(node).color)), light(ground(node))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < faint.ratio) faint = { ratio, text: text.slice(0, 60) };
  }
  return faint;
}

/** Pairs of names on the map that overlap, or lie on a capital or on the map's edge. */
export function overlaps() {
  const box = (node) => node.getBoundingClientRect();
  const map = box(document.getElementById('map'));
  const labels = [...document.querySelectorAll('text.label')];
  const dots = [...document.querySelectorAll('circle.capital')];
  const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  return labels.flatMap((label, i) => {
    const here = box(label);
    const others = [...labels.slice(i + 1), ...dots].filter((other) => touch(here, box(other)));
    const outside = here.left < map.left || here.right > map.right || here.top < map.top || here.bottom > map.bottom;
    return [...others.map((other) => `${label.textContent} / ${other.textContent}`), ...(outside ? [label.textContent] : [])];
  });
}

/** Elements that reach beyond the window's side. */
export function wide() {
  if (document.scrollingElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
    .map((node) => `${node.tagName} ${node.className}`)
    .slice(0, 5);
}

/** Controls that have no name to be called by. */
export function unnamed() {
  return [...document.querySelectorAll('button, input, select, textarea, a[href], summary, svg')]
    .filter((node) => node.checkVisibility() && node.type !== 'hidden')
    .filter((node) => {
      const label = node.getAttribute('aria-label') || node.labels?.[0]?.textContent || node.textContent;
      return !label?.trim() && node.getAttribute('aria-hidden') !== 'true';
    })
    .map((node) => node.outerHTML.slice(0, 80));
}
