// The assumptions, in the sections and the order that the program gives.

import { curve } from './curve.js';
import { byId, element, say } from './element.js';
import { Field } from './field.js';
import { concerns } from './pointer.js';
import { base, current, isChanged, valueOf } from './visit.js';
import { word } from './words.js';

const place = ({ file, pointer }) => file + ' ' + pointer;

/** The fields of a section; records of several fields have a small heading, with the curve of a risk factor. */
function grouped(items, fields, headings) {
  const made = [];
  let last = '';
  for (const item of items) {
    if (item.of && item.of !== last) {
      const heading = element('h4', {}, element('span', { class: 'of' }), element('span', { class: 'drawn' }));
      headings.set(place(item), heading);
      made.push(heading);
    }
    last = item.of ?? '';
    made.push(fields.get(place(item)).element);
  }
  return made;
}

function speakHeading(heading, item, curves) {
  say(heading.querySelector('.of'), item.of.startsWith('#') ? item.sheet + ' ' + item.of.slice(1) : item.of);
  const drawn = item.factor && curves[item.factor];
  if (drawn) {
    heading.querySelector('.drawn').replaceChildren(curve(drawn));
  }
}

function placesOf({ file, pointer = '' }, fields) {
  const ofFile = fields.filter(field => field.item.file === file);
  const exact = ofFile.filter(field => concerns(pointer, field.item.pointer));
  const isChanged = field => field.element.classList.contains('changed');
  return exact.length > 0 ? exact : ofFile.filter(field => pointer !== '' && concerns(field.item.pointer, pointer) && isChanged(field));
}

function listed(mistakes) {
  return mistakes.length > 0 ? [element('ul', { class: 'mistakes' }, ...mistakes.map(mistake => element('li', {}, mistake.message)))] : [];
}

export class Assumptions {
  #fields = new Map();
  #sections = [];
  #shape = '';

  constructor(told) {
    this.told = told;
    this.find = element('input', { type: 'search', class: 'find', autocomplete: 'off', oninput: () => this.#narrow() });
    byId('finder').append(this.find);
  }

  /** Lays the sections out; where they are the same places as before, only words and curves are new. */
  lay({ sections, curves = {} }, visit) {
    const shape = JSON.stringify(sections.map(section => section.items.map(place)));
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#build(sections);
    }
    sections.forEach((section, i) => this.#sections[i].speak(section, curves));
    this.find.placeholder = word('find');
    this.find.setAttribute('aria-label', word('find'));
    this.show(visit);
    sections.flatMap(section => section.items).forEach(item => this.#fields.get(place(item)).speak(item));
  }

  #build(sections) {
    const items = sections.flatMap(section => section.items);
    this.#fields = new Map(items.map(item => [place(item), new Field(item, this.told)]));
    this.#sections = sections.map((section, i) => this.#section(section, i === 0));
    byId('sections').replaceChildren(...this.#sections.map(section => section.element));
    this.find.value = '';
  }

  #section(section, isOpen) {
    const name = element('span', { class: 'name' });
    const count = element('span', { class: 'count' });
    const headings = new Map();
    const fields = section.items.map(item => this.#fields.get(place(item)));
    const made = element('details', { open: isOpen }, element('summary', {}, element('h3', {}, name), count),
      ...grouped(section.items, this.#fields, headings));
    const speak = (given, curves) => {
      say(name, given.name);
      given.items.filter(item => headings.has(place(item))).forEach(item => speakHeading(headings.get(place(item)), item, curves));
    };
    const tally = () => {
      const changed = fields.filter(field => field.element.classList.contains('changed')).length;
      say(count, changed > 0 ? word('changed') + ':\u00a0' + changed : '');
    };
    return { element: made, fields, speak, tally };
  }

  show(visit) {
    for (const field of this.#fields.values()) {
      field.show(valueOf(current(visit), field.item), valueOf(base(visit), field.item), isChanged(visit, field.item));
    }
    this.#sections.forEach(section => section.tally());
  }

  /** Each mistake at its field; what is said of a whole record at what was changed in it; the rest above all. */
  tell(mistakes) {
    const fields = [...this.#fields.values()];
    const said = new Map(fields.map(field => [field, []]));
    const rest = mistakes.filter(mistake => {
      const here = placesOf(mistake, fields);
      here.forEach(field => said.get(field).push(mistake));
      return here.length === 0;
    });
    fields.forEach(field => field.tell(said.get(field)));
    this.#sections.filter(section => section.fields.some(field => said.get(field).length > 0))
      .forEach(section => { section.element.open = true; });
    byId('unplaced').replaceChildren(...listed(rest));
  }

  #narrow() {
    const wanted = this.find.value.trim().toLowerCase();
    for (const section of this.#sections) {
      const isNamed = section.element.querySelector('.name').textContent.toLowerCase().includes(wanted);
      section.fields.forEach(field => { field.element.hidden = !isNamed && !field.text.includes(wanted); });
      section.element.querySelectorAll('h4').forEach(head => { head.hidden = !isNamed && !head.textContent.toLowerCase().includes(wanted) && this.#isEmpty(head); });
      section.element.hidden = section.fields.every(field => field.element.hidden);
      if (wanted) {
        section.element.open = !section.element.hidden;
      }
    }
  }

  #isEmpty(head) {
    for (let next = head.nextElementSibling; next && next.tagName !== 'H4'; next = next.nextElementSibling) {
      if (!next.hidden) {
        return false;
      }
    }
    return true;
  }
}
