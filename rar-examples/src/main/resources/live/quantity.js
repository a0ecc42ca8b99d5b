// An assumption's value in its three forms: as the file holds it, as a text to type in, as a position of a slider.

import { exact, numberOf, shown, written } from './figures.js';
import { monthNumber, moved } from './months.js';

const USUAL = { money: 'tkr' };

const isMonth = item => item.kind === 'month' || item.kind === 'date';

const scaleOf = item => item.scale ?? 1;
const unitOf = item => item.unit || USUAL[item.kind] || '';

function withoutUnit(item, text) {
  const unit = unitOf(item);
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
  return (written(number) + ' ' + unitOf(item)).trim();
}

/** Of a slider; wide enough for the planned value. */
export function limits(item) {
  if (!isMonth(item)) {
    return { min: Math.min(item.min, item.number), max: Math.max(item.max, item.number), step: item.step };
  }
  const planned = monthNumber(item.value);
  return { min: Math.min(monthNumber(item.min), planned), max: Math.max(monthNumber(item.max), planned), step: 1 };
}

/** The value at a position of the slider, or some steps on. */
export function valueAtPosition(item, value, position) {
  return isMonth(item) ? moved(numberIn(item, value) === null ? item.value : value, position) : valueFor(item, exact(position));
}

const plain = number => String(exact(number)).replace('.', ',');
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What stands in the field: the name of a choice, the numbers of a list, a number in the item's unit, or the text itself. */
export function typedText(item, value) {
  const choice = item.choices?.find(each => isSame(each.value, value));
  if (choice) {
    return choice.name;
  }
  if (Array.isArray(value)) {
    return value.map(each => (typeof each === 'number' ? plain(each * scaleOf(item)) : String(each))).join('; ');
  }
  const number = isMonth(item) ? null : numberIn(item, value);
  return number === null ? String(value ?? '') : shown(number);
}

function typedList(item, text) {
  const texts = text.split(';').map(each => each.trim()).filter(each => each !== '');
  return texts.map(each => (numberOf(each) === null ? each : exact(numberOf(each) / scaleOf(item))));
}

/** The value that a typed text is; what is no number is left as it is, for the program to say what is wrong. */
export function typedValue(item, text) {
  const typed = text.trim();
  const choice = item.choices?.find(each => each.name.toLowerCase() === typed.toLowerCase());
  if (choice) {
    return choice.value;
  }
  if (item.json === 'list') {
    return typedList(item, typed);
  }
  const number = isMonth(item) ? null : numberOf(withoutUnit(item, typed));
  return number === null ? typed : valueFor(item, number);
}

export function withUnit(item, value) {
  const hasUnit = numberIn(item, value) !== null && !isMonth(item);
  return (typedText(item, value) + '\u00a0' + (hasUnit ? unitOf(item) : '')).trim();
}
