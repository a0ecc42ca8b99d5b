// What has come since the last change; the page is at rest when all of it has.

const PARTS = ['compared', 'laid', 'refined'];
const come = new Set();

function mark(isAtRest) {
  document.body.dataset.rested = isAtRest ? '1' : '';
}

export function expect() {
  come.clear();
  mark(false);
}

/** While a file is read nothing has come, but nothing has changed either. */
export function hold() {
  mark(false);
}

export function came(...parts) {
  parts.forEach(part => come.add(part));
  mark(PARTS.every(part => come.has(part)));
}
