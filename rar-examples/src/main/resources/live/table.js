// A table as the program gives it: {title, columns: [{text, number}], rows: [[text…]…]}.

import { element } from './element.js';

function cell(text, column, isFirst) {
  const isNumber = column?.number;
  return isFirst ? element('th', { scope: 'row' }, text) : element('td', { class: isNumber ? 'n' : undefined }, text);
}

export function table({ title, columns, rows }, isTitled = true) {
  const head = columns.map(column => element('th', { scope: 'col', class: column.number ? 'n' : undefined }, column.text));
  const body = rows.map(row => element('tr', {}, ...row.map((text, i) => cell(text, columns[i], i === 0))));
  return element('div', { class: 'table' }, element('table', {},
    title ? element('caption', { class: isTitled ? undefined : 'unseen' }, title) : null,
    element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)));
}
