// Elements. What comes from articles gets into the page here alone, and as text: nothing is ever parsed as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; text is text, false and null are left out. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== false && child != null));
  return node;
}

/** The element of the page that has an id. */
export function byId(id) {
  return document.getElementById(id);
}

/** Runs a function once after a burst of calls. */
export function settled(action, milliseconds) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
