// An assumption's value in its three forms: as the file holds it, as a text to type in, as a position of a slider.

import { exact, numberOf, shown, written } from './figures.js';
import { monthNumber, moved } from './months.js';

const isMonth = item => item.kind === 'month' || item.kind === 'date';

const scaleOf = item => item.scale ?? 1;

function withoutUnit(item, text) {
  const unit = item.unit ?? '';
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** The number in the item's unit, or null where the value is none. */
export function numberIn(item, value) {
  if (isMonth(item)) {
    return typeof value === 'string' ? monthNumber(value) : null;
  }
  if (JSON.stringify(value) === JSON.stringify(item.value)) {
    return item.number ?? null;
  }
  if (typeof value === 'number') {
    return exact(value * scaleOf(item));
  }
  return typeof value === 'string' ? numberOf(withoutUnit(item, value)) : null;
}

/** What the file is to hold for a number in the item's unit. */
function valueFor(item, number) {
  if (item.json === 'number') {
    return exact(number / scaleOf(item));
  }
  return written(number) + (item.unit ? ' ' + item.unit : '');
}

export function limits(item) {
  const limit = bound => (isMonth(item) ? monthNumber(bound) : bound);
  return { min: limit(item.min), max: limit(item.max), step: isMonth(item) ? 1 : item.step };
}

/** The value at a position of the slider, or some steps on. */
export function valueAtPosition(item, value, position) {
  return isMonth(item) ? moved(numberIn(item, value) === null ? item.value : value, position) : valueFor(item, exact(position));
}

export function typedText(item, value) {
  if (Array.isArray(value)) {
    return value.map(each => (typeof each === 'number' ? shown(each * scaleOf(item)) : String(each))).join('; ');
  }
  const number = isMonth(item) ? null : numberIn(item, value);
  return number === null ? String(value ?? '') : shown(number);
}

function typedNumbers(item, text) {
  const texts = text.split(';').map(each => each.trim()).filter(each => each !== '');
  return texts.map(each => (numberOf(each) === null ? each : exact(numberOf(each) / scaleOf(item))));
}

/** The value that a typed text is; what is no number is left as it is, for the program to say what is wrong. */
export function typedValue(item, text) {
  if (item.kind === 'numbers') {
    return typedNumbers(item, text);
  }
  const number = isMonth(item) ? null : numberOf(withoutUnit(item, text.trim()));
  return number === null ? text.trim() : valueFor(item, number);
}

export function withUnit(item, value) {
  const hasUnit = item.unit && numberIn(item, value) !== null && !isMonth(item);
  return typedText(item, value) + (hasUnit ? '\u00a0' + item.unit : '');
}
