// A part of the answer under a heading; it is drawn again only when what it shows is another.

import { element, say } from './element.js';
import { word } from './words.js';

export class Panel {
  #shown = '';

  /** With the key of its heading, and how its content is built of what it shows. */
  constructor(key, build, attributes = {}) {
    this.key = key;
    this.build = build;
    this.heading = element('h3', { id: 'panel-' + key });
    this.status = element('span', { class: 'status' });
    this.body = element('div', { class: 'body' });
    this.element = element('section', { class: 'card ' + key, 'aria-labelledby': 'panel-' + key, ...attributes },
      element('header', {}, this.heading, this.status), this.body);
  }

  show(content) {
    say(this.heading, word(this.key));
    const shown = JSON.stringify(content);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.body.replaceChildren(...this.build(content));
    }
  }

  /** Says that what it shows is of before the change, until what is new has come. */
  wait(isWaiting) {
    this.element.classList.toggle('waiting', isWaiting);
    say(this.status, isWaiting ? word('computing') : '');
  }
}
