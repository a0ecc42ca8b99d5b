// One assumption: its name, a field to type in, a slider, the planned value and the way back to it, and what is wrong with it.

import { element, say } from './element.js';
import { limits, numberIn, typedText, typedValue, valueAtPosition, withUnit } from './quantity.js';
import { word } from './words.js';

const TYPING = 400;
let count = 0;

export class Field {
  #typed = null;

  /** Told of changes: {set(item, value, gesture), rest()}. */
  constructor(item, told) {
    this.item = item;
    this.told = told;
    this.id = 'field-' + (count += 1);
    this.isChoice = item.kind === 'choice';
    this.input = this.isChoice ? this.#choice() : this.#text();
    this.slider = (item.min ?? null) === null || this.isChoice ? null : this.#range();
    this.planned = element('span', { class: 'planned' });
    this.back = element('button', { type: 'button', class: 'back', disabled: true, onclick: () => this.#return() }, '↺');
    this.mistakes = element('ul', { class: 'mistakes', id: this.id + '-mistakes' });
    this.element = element('div', { class: 'field' },
      element('label', { for: this.id }, item.label),
      this.slider,
      element('span', { class: 'value' }, this.input, this.#suggested(), element('span', { class: 'unit' }, item.unit ?? '')),
      element('span', { class: 'return' }, this.planned, this.back),
      this.mistakes);
  }

  #text() {
    return element('input', {
      id: this.id, type: 'text', autocomplete: 'off', spellcheck: 'false', inputmode: 'text',
      'aria-describedby': this.id + '-mistakes',
      oninput: () => this.#wait(), onchange: () => this.#commit(), onblur: () => this.#write(), onkeydown: event => this.#stepped(event),
    });
  }

  /** The words that may stand in place of a number. */
  #suggested() {
    if (this.isChoice || !this.item.choices) {
      return null;
    }
    this.input.setAttribute('list', this.id + '-words');
    return element('datalist', { id: this.id + '-words' }, ...this.item.choices.map(choice => element('option', { value: choice.name })));
  }

  #choice() {
    return element('select', { id: this.id, 'aria-describedby': this.id + '-mistakes', onchange: event => this.#set(this.item.choices[event.target.selectedIndex].value) },
      ...this.item.choices.map(choice => element('option', {}, choice.name)));
  }

  #range() {
    const slide = () => this.#set(valueAtPosition(this.item, this.value, Number(this.slider.value)), this.id);
    return element('input', { type: 'range', ...limits(this.item), class: 'slider', oninput: slide, onchange: () => this.told.rest() });
  }

  #set(value, gesture = null) {
    clearTimeout(this.#typed);
    this.told.set(this.item, value, gesture);
  }

  #return() {
    this.#set(this.plannedValue);
    this.input.focus();
  }

  #wait() {
    clearTimeout(this.#typed);
    this.#typed = setTimeout(() => this.#commit(), TYPING);
  }

  #commit() {
    clearTimeout(this.#typed);
    const value = typedValue(this.item, this.input.value);
    if (JSON.stringify(value) !== JSON.stringify(this.value) && this.input.value !== typedText(this.item, this.value)) {
      this.#set(value);
    }
  }

  #stepped(event) {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const number = numberIn(this.item, typedValue(this.item, this.input.value));
    if (!way || number === null || !this.slider) {
      return;
    }
    event.preventDefault();
    const { step } = limits(this.item);
    this.#set(valueAtPosition(this.item, this.value, number + way * step * (event.shiftKey ? 10 : 1)), this.id + event.key);
    this.#write();
  }

  /** Shows the value of the current variant beside the base's; what already stands there is left alone. */
  show(value, plannedValue, isChanged) {
    const isOther = this.value !== value && JSON.stringify(this.value) !== JSON.stringify(value);
    this.value = value;
    this.plannedValue = plannedValue;
    if (isOther) {
      this.#write();
    }
    if (this.back.disabled === isChanged) {
      this.element.classList.toggle('changed', isChanged);
      this.back.disabled = !isChanged;
    }
  }

  #write() {
    if (this.isChoice) {
      this.input.selectedIndex = this.item.choices.findIndex(choice => JSON.stringify(choice.value) === JSON.stringify(this.value));
    } else if (document.activeElement !== this.input || JSON.stringify(typedValue(this.item, this.input.value)) !== JSON.stringify(this.value)) {
      this.input.value = typedText(this.item, this.value);
    }
    const number = numberIn(this.item, this.value);
    if (this.slider && number !== null) {
      this.slider.value = number;
      this.slider.setAttribute('aria-valuetext', withUnit(this.item, this.value));
    }
  }

  /** Says its words again, in the language that has been learnt; the item is the same place in that language. */
  speak(item) {
    this.item = { ...item, min: this.item.min, max: this.item.max, step: this.item.step };
    const name = [item.of, item.label].filter(Boolean).join(', ');
    this.input.setAttribute('aria-label', item.unit ? name + ', ' + item.unit : name);
    this.slider?.setAttribute('aria-label', name);
    say(this.element.querySelector('label'), item.label);
    this.#speakChoices();
    this.element.title = item.note ?? '';
    say(this.planned, word('planned') + '\u00a0' + (withUnit(this.item, this.plannedValue) || '–'));
    this.back.title = word('back');
    this.back.setAttribute('aria-label', word('back') + ': ' + name);
  }

  #speakChoices() {
    const options = this.element.querySelectorAll('option');
    this.item.choices?.forEach((choice, i) => {
      say(options[i], this.isChoice ? choice.name : '');
      options[i].value = choice.name;
    });
    if (this.item.choices) {
      this.#write();
    }
  }

  tell(mistakes) {
    if (mistakes.length === 0 && !this.mistakes.firstChild) {
      return;
    }
    this.input.setAttribute('aria-invalid', String(mistakes.length > 0));
    this.mistakes.replaceChildren(...mistakes.map(mistake => element('li', {}, mistake.message)));
  }

  get text() {
    return [this.item.of, this.item.label].filter(Boolean).join(' ').toLowerCase();
  }
}
