// The variants side by side in the same scenarios, and what the current one changes of the plan.

import { element } from './element.js';
import { Panel } from './panel.js';
import { ask } from './server.js';
import { table } from './table.js';
import { base, current, isBase } from './visit.js';
import { word } from './words.js';

const MOST = 6;

function sideBySide({ rows, pairs }) {
  const columns = [{ text: word('variants') }, ...['breach', 'median-lowest', 'lowest'].map(key => ({ text: word(key), number: true }))];
  const cells = rows.map(row => [row.name, row.shown, row.lowest.medianShown, row.lowest.plannedShown]);
  const said = pairs.map(pair => element('li', {}, element('strong', {}, rows[pair.a].name + ' – ' + rows[pair.b].name),
    ...pair.sentences.map(text => element('p', {}, text))));
  return [table({ columns, rows: cells }), element('ul', { class: 'said' }, ...said)];
}

/** The base, the current variant and the newest others, as many as are compared at once. */
function compared(visit) {
  const others = visit.variants.filter(variant => !isBase(variant) && variant.id !== visit.current);
  const few = new Set([base(visit), current(visit), ...others.slice(-(MOST - 2))]);
  return visit.variants.filter(variant => few.has(variant)).map(each => (isBase(each) ? { ...each, name: word('as-planned') } : each));
}

function changes({ sentences, tables }) {
  return [...sentences.map(text => element('p', {}, text)), ...tables.map(each => table(each))];
}

export class Comparison {
  #asked = null;

  constructor(place, failed) {
    this.failed = failed;
    this.panels = { compare: new Panel('comparison', sideBySide), diff: new Panel('changes', changes) };
    place.append(this.panels.compare.element, this.panels.diff.element);
    this.hide();
  }

  hide() {
    Object.values(this.panels).forEach(panel => { panel.element.hidden = true; });
  }

  /** What is shown is of before a change, until the hand rests. */
  wait(visit) {
    this.panels.compare.element.hidden = visit.variants.length < 2;
    this.panels.diff.element.hidden = isBase(current(visit));
    Object.values(this.panels).forEach(panel => panel.wait(true));
  }

  async show(visit, language, scenarios) {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    try {
      if (!isBase(current(visit))) {
        this.#told('diff', await ask('diff', { language, base: base(visit), variant: current(visit) }, signal));
      }
      if (visit.variants.length > 1) {
        const { accepted } = current(visit).settings;
        this.#told('compare', await ask('compare', { language, scenarios, accepted, variants: compared(visit) }, signal));
      }
    } catch (refusal) {
      if (refusal.name !== 'AbortError' && !refusal.isCancelled) {
        this.failed(refusal);
      }
    }
  }

  #told(kind, answer) {
    const panel = this.panels[kind];
    panel.wait(false);
    if (!answer.mistakes?.length) {
      panel.show(answer);
    }
  }
}
