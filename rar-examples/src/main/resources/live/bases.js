// The base's own answers, asked for once, to stand behind those of its variants.

import { ask } from './server.js';
import { base } from './visit.js';

export class Bases {
  #key = null;
  #page = Math.random().toString(36).slice(2) + '-base';
  #number = 0;
  answer = null;
  later = null;

  constructor(changed, failed) {
    this.changed = changed;
    this.failed = failed;
  }

  /** Asks for the base's answers unless they are known, and for the first again of more scenarios; tells when one has come. */
  async know(visit, language, scenarios, refined) {
    const { plan, risks, settings } = base(visit);
    const key = JSON.stringify([language, scenarios, plan, risks, settings]);
    if (key === this.#key) {
      return;
    }
    this.#key = key;
    this.answer = null;
    this.later = null;
    const question = { page: this.#page, number: (this.#number += 1), language, scenarios, accepted: settings.accepted, plan, risks };
    try {
      await this.#keep(key, 'answer', question);
      await this.#keep(key, 'later', question);
      await this.#keep(key, 'answer', { ...question, scenarios: refined }, 'refine');
    } catch (refusal) {
      if (!refusal.isCancelled) {
        this.#key = null;
        this.failed(refusal);
      }
    }
  }

  async #keep(key, what, question, path = what) {
    const found = await ask(path, question);
    if (key === this.#key && !found.mistakes?.length) {
      this[what] = found;
      this.changed(what);
    }
  }
}
