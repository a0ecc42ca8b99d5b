// The colours of charts, from the page's style sheet, so that they follow light and dark.

const NAMES = ['ink', 'quiet', 'line', 'plan', 'floor', 'median', 'band', 'inner', 'ghost', 'bar', 'card'];

export function colours() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map(name => [name, style.getPropertyValue('--' + name).trim()]));
}

export function onTheme(act) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', act);
}
