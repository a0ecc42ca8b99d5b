// The visit under way: its history, and what each step of it means for whoever shows it.

import { History } from './history.js';
import * as visits from './visit.js';
import { named, word } from './words.js';

export class Visits {
  /** Told after every step: changed(visit). */
  constructor(visit, changed) {
    this.history = new History(visit);
    this.changed = changed;
  }

  get visit() {
    return this.history.present;
  }

  #step(next, gesture = null) {
    this.history.step(next, gesture);
    this.changed(next);
  }

  set(item, value, gesture) {
    this.#step(visits.edited(this.visit, item, value, word('variant')), gesture);
  }

  rest() {
    this.history.endGesture();
  }

  choose(id) {
    this.#step(visits.chosen(this.visit, id));
  }

  keep() {
    this.#step(visits.kept(this.visit, word('variant')));
  }

  rename(id, name) {
    this.#step(visits.renamed(this.visit, id, name));
  }

  remove(id) {
    this.#step(visits.removed(this.visit, id));
  }

  /** Another file was opened: a whole visit, a plan, risks, or a plan with its risks. */
  open({ visit, plan, risks }) {
    const { settings } = visits.base(this.visit);
    if (visit) {
      this.#step(visit);
    } else if (plan) {
      this.#step(visits.opened({ name: named(plan.name), plan, risks: risks ?? null }, settings));
    } else {
      this.#step(visits.withRisks(this.visit, risks));
    }
  }

  undo() {
    return this.#moved(this.history.undo());
  }

  redo() {
    return this.#moved(this.history.redo());
  }

  #moved(isMoved) {
    if (isMoved) {
      this.changed(this.visit);
    }
  }
}
