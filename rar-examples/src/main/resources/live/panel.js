// A part of the answer under a heading; it is drawn again only when what it shows is another, and, where it is out of sight,
// only when the hand rests or it comes into sight: what nobody sees keeps nobody waiting.

import { element, say } from './element.js';
import { word } from './words.js';

const RESTED = 200;
const panels = new WeakMap();
const sight = new IntersectionObserver(seen => seen.forEach(each => panels.get(each.target).seen(each.isIntersecting)));

export class Panel {
  #shown = '';
  #content = undefined;
  #isSeen = true;
  #rest = null;

  /** With the key of its heading, and how its content is built of what it shows. */
  constructor(key, build, attributes = {}) {
    this.key = key;
    this.build = build;
    this.heading = element('h3', { id: 'panel-' + key });
    this.status = element('span', { class: 'status' });
    this.body = element('div', { class: 'body' });
    this.element = element('section', { class: 'card ' + key, 'aria-labelledby': 'panel-' + key, ...attributes },
      element('header', {}, this.heading, this.status), this.body);
    panels.set(this.element, this);
    sight.observe(this.element);
  }

  show(content) {
    say(this.heading, word(this.key));
    this.#content = content;
    clearTimeout(this.#rest);
    if (this.#isSeen) {
      this.#draw();
    } else {
      this.#rest = setTimeout(() => this.#draw(), RESTED);
    }
  }

  seen(isSeen) {
    this.#isSeen = isSeen;
    if (isSeen && this.#content !== undefined) {
      this.show(this.#content);
    }
  }

  #draw() {
    const shown = JSON.stringify(this.#content);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.body.replaceChildren(...this.build(this.#content));
    }
  }

  /** Says that what it shows is of before the change, until what is new has come. */
  wait(isWaiting) {
    this.element.classList.toggle('waiting', isWaiting);
    say(this.status, isWaiting ? word('computing') : '');
  }
}
