// The four figures that a board asks for first, each with what it is as planned.

import { byId, element, say } from './element.js';
import { PER_UNIT } from './fan-option.js';
import { amount } from './figures.js';
import { word } from './words.js';

const KEYS = ['breach', 'capacity', 'lowest', 'goals'];

function lowest({ fan }) {
  const least = Math.min(...fan.planned);
  return { figure: amount(least, PER_UNIT) + '\u00a0tkr', detail: fan.months[fan.planned.indexOf(least)] };
}

function goals({ goals: all }) {
  const held = all.filter(goal => goal.verdict === 'holds').length;
  return { figure: held + '\u00a0/\u00a0' + all.length, detail: word('kept') };
}

/** An estimate is shown with its interval in parentheses, or as a bound. */
function breach({ breach: found }) {
  const [figure, interval] = found.shown.split(/[( )]*\(|\)/);
  return { figure: figure.trim(), detail: interval ? word('interval') + ' ' + interval : word('confidence') };
}

const FIGURES = { breach, lowest, goals };

export class KeyFigures {
  constructor() {
    this.tiles = Object.fromEntries(KEYS.map(key => [key, this.#tile(key)]));
    byId('key-figures').append(element('dl', {}, ...KEYS.map(key => this.tiles[key].element)));
  }

  #tile(key) {
    const [label, figure, detail, planned] = ['dt', 'strong', 'span', 'span'].map(tag => element(tag));
    detail.className = 'detail';
    planned.className = 'planned';
    return { label, figure, detail, planned, element: element('div', { class: key }, label, element('dd', {}, figure, detail, planned)) };
  }

  #say(key, { figure, detail }, base) {
    const tile = this.tiles[key];
    say(tile.label, word(key));
    say(tile.figure, figure);
    say(tile.detail, detail);
    say(tile.planned, base ? word('planned') + '\u00a0' + base.figure : '');
    tile.element.classList.toggle('differs', Boolean(base) && base.figure !== figure);
  }

  show(answer, base) {
    for (const [key, of] of Object.entries(FIGURES)) {
      this.#say(key, of(answer), base && of(base));
    }
    say(this.tiles.capacity.label, word('capacity'));
  }

  capacity(found, base) {
    this.last = [found, base];
    this.settle();
  }

  /** Capacity is as it was last found. */
  settle() {
    this.tiles.capacity.element.classList.remove('waiting');
    if (this.last) {
      this.#say('capacity', ...this.last);
    }
  }

  /** Capacity is of before the change until it has come; its figure keeps its place. */
  wait() {
    this.tiles.capacity.element.classList.add('waiting');
    say(this.tiles.capacity.detail, word('computing'));
  }
}
