// The words of the page, as the server gives them in the chosen language. The page has no sentence of its own.

let names = {};

export function learn(given) {
  names = given;
  for (const place of document.querySelectorAll('[data-word]')) {
    place.textContent = word(place.dataset.word);
  }
}

export function word(key) {
  if (!(key in names)) {
    throw new Error('no word ' + key);
  }
  return names[key];
}
