// What could not be done, in the program's words, above everything else.

import { byId, say } from './element.js';
import { word } from './words.js';

const AGAIN = 2_000;

export function fail(text) {
  say(byId('failure'), text);
  byId('failure').hidden = false;
}

/** A request that was refused, or that nobody answered. */
export function failed(refusal) {
  fail(refusal.status ? refusal.message : word('no-server'));
}

/** Says what failed; where nobody answered, acts again until somebody does. */
export function insisting(act) {
  let again = null;
  return refusal => {
    failed(refusal);
    clearTimeout(again);
    again = refusal.status ? null : setTimeout(act, AGAIN);
  };
}

export function recover() {
  byId('failure').hidden = true;
}

export async function tried(act) {
  try {
    await act();
  } catch (refusal) {
    failed(refusal);
  }
}
