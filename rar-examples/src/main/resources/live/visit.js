// What a visit holds: the base as opened, and variants of it. A variant is {id, name, plan, risks, settings}.
// Every function gives a new visit; the first variant is the base and is never changed.

import { valueAt, withValue } from './pointer.js';

const FORMAT = 'rar-visit/1';
const BASE = 'base';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function opened(variant, settings) {
  return { variants: [{ ...variant, id: BASE, settings }], current: BASE };
}

export function base(visit) {
  return visit.variants[0];
}

export function current(visit) {
  return visit.variants.find(variant => variant.id === visit.current);
}

export function isBase(variant) {
  return variant.id === BASE;
}

function freeLetter(visit) {
  const used = new Set(visit.variants.map(variant => variant.id));
  return [...LETTERS].find(letter => !used.has(letter)) ?? String(visit.variants.length);
}

/** With one more variant, a copy of the current one, to go on with. */
export function kept(visit, word) {
  const letter = freeLetter(visit);
  const copy = { ...current(visit), id: letter, name: word + ' ' + letter };
  return { variants: [...visit.variants, copy], current: letter };
}

function changed(visit, id, change) {
  return { ...visit, variants: visit.variants.map(variant => (variant.id === id ? change(variant) : variant)) };
}

/** With a value set in the current variant; a change of the base begins a variant. */
export function edited(visit, { file, pointer }, value, word) {
  const from = isBase(current(visit)) ? kept(visit, word) : visit;
  return changed(from, from.current, variant => ({ ...variant, [file]: withValue(variant[file], pointer, value) }));
}

export function renamed(visit, id, name) {
  return changed(visit, id, variant => ({ ...variant, name }));
}

export function chosen(visit, id) {
  return { ...visit, current: id };
}

export function removed(visit, id) {
  const at = visit.variants.findIndex(variant => variant.id === id);
  const variants = visit.variants.filter(variant => variant.id !== id);
  return { variants, current: visit.current === id ? variants[at - 1].id : visit.current };
}

/** With other risks in place of those of the base and of every variant. */
export function withRisks(visit, risks) {
  return { ...visit, variants: visit.variants.map(variant => ({ ...variant, risks })) };
}

export function valueOf(variant, { file, pointer }) {
  return valueAt(variant[file], pointer);
}

export function isChanged(visit, item) {
  const [value, planned] = [valueOf(current(visit), item), valueOf(base(visit), item)];
  return value !== planned && JSON.stringify(value) !== JSON.stringify(planned);
}

export function toFile(visit) {
  return JSON.stringify({ format: FORMAT, ...visit }, null, 1);
}

/** The visit of a file, or undefined where the text is something else. */
export function fromFile(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (json?.format !== FORMAT || !isWhole(json)) {
    return undefined;
  }
  return { variants: json.variants, current: json.current };
}

function isWhole({ variants, current: id }) {
  const isVariant = each => typeof each?.id === 'string' && typeof each.name === 'string' && each.plan instanceof Object
    && typeof each.settings?.accepted === 'number';
  return Array.isArray(variants) && variants.every(isVariant) && variants[0]?.id === BASE
    && new Set(variants.map(each => each.id)).size === variants.length && variants.some(each => each.id === id);
}
