// The words of the page, as the server gives them in the chosen language. The page has no sentence of its own.

/** Marks that turn the direction of what follows; they are shown as what they are. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

let names = {};

export function learn(given) {
  names = given;
  for (const place of document.querySelectorAll('[data-word]')) {
    place.textContent = word(place.dataset.word);
  }
}

/** A name of a file, which may be one text for all readers, or one in each language. */
export function named(name) {
  const text = name instanceof Object ? name[document.documentElement.lang] ?? Object.values(name)[0] : name;
  return String(text ?? '').replace(TURNING, sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
}

export function word(key) {
  if (!(key in names)) {
    throw new Error('no word ' + key);
  }
  return names[key];
}
