// The variants in a row: choose one, name it, go on in a copy, remove it.

import { byId, element } from './element.js';
import { isBase } from './visit.js';
import { named, word } from './words.js';

export class Variants {
  #shown = '';

  /** Told of what is asked: {choose(id), keep(), rename(id, name), remove(id)}. */
  constructor(told) {
    this.told = told;
    this.place = byId('variants');
  }

  show(visit) {
    const shown = JSON.stringify([word('as-planned'), visit.current, visit.variants.map(variant => [variant.id, variant.name])]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#draw(visit);
    }
  }

  #draw(visit) {
    const focused = this.place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.place.setAttribute('aria-label', word('variants'));
    this.place.replaceChildren(
      element('ul', {}, ...visit.variants.map(variant => element('li', { class: variant.id === visit.current ? 'current' : undefined }, ...this.#tab(variant, visit.current)))),
      element('button', { type: 'button', 'data-key': 'keep', onclick: () => this.told.keep() }, '+\u00a0' + word('new-variant')));
    const shown = this.place.querySelector('.current');
    this.place.scrollLeft = shown.offsetLeft - shown.offsetWidth;
    if (focused) {
      (this.place.querySelector(`[data-key="${focused}"]`) ?? this.place.querySelector('.current .tab')).focus();
    }
  }

  #tab(variant, current) {
    const isCurrent = variant.id === current;
    if (isCurrent && !isBase(variant)) {
      return [this.#name(variant), element('button', {
        type: 'button', class: 'remove', 'data-key': 'remove', title: word('remove'), 'aria-label': word('remove') + ': ' + variant.name,
        onclick: () => this.told.remove(variant.id),
      }, '×')];
    }
    return [element('button', {
      type: 'button', class: 'tab', 'data-key': 'tab-' + variant.id, 'aria-current': isCurrent ? 'true' : undefined,
      onclick: () => this.told.choose(variant.id),
    }, isBase(variant) ? word('as-planned') : named(variant.name))];
  }

  #name(variant) {
    const field = element('input', {
      type: 'text', class: 'tab', value: variant.name, maxlength: 60, 'data-key': 'tab-' + variant.id, 'aria-label': word('variant-name'),
      autocomplete: 'off', onchange: () => this.told.rename(variant.id, field.value.trim() || variant.name),
    });
    field.size = Math.max(8, Math.min(variant.name.length, 30));
    return field;
  }
}
