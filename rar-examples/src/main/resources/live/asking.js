// Asks for answers so that the latest value wins: at most one question is under way, and only the newest waits for it.
// What is slow follows when the hand rests: first capacity and causes, then the same answer of more scenarios.

import { ask } from './server.js';

const LATER = 150;
const REFINED = 900;

export class Asking {
  #page = Math.random().toString(36).slice(2);
  #number = 0;
  #waiting = null;
  #isUnderWay = false;
  #slow = null;
  #timers = [];

  /** Told of everything that comes: {answered(answer, question), later(answer), refined(answer, question), failed(refusal)}. */
  constructor(settings, told) {
    this.settings = settings;
    this.told = told;
  }

  /** Asks of {language, plan, risks, accepted}; returns the question's number. */
  of(question) {
    this.#rest();
    this.#number += 1;
    this.#waiting = { ...question, page: this.#page, number: this.#number, scenarios: this.settings.scenarios };
    if (!this.#isUnderWay) {
      this.#next();
    }
    return this.#number;
  }

  #rest() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#slow?.abort();
    this.#slow = null;
  }

  async #next() {
    this.#isUnderWay = true;
    while (this.#waiting) {
      const question = this.#waiting;
      this.#waiting = null;
      const isWhole = await this.#told(async () => this.told.answered(await ask('answer', question), question));
      if (isWhole && !this.#waiting) {
        this.#follow(question);
      }
    }
    this.#isUnderWay = false;
  }

  #follow(question) {
    const slow = new AbortController();
    this.#slow = slow;
    const then = (wait, act) => this.#timers.push(setTimeout(() => this.#told(act), wait));
    then(LATER, async () => {
      this.told.later(await ask('later', question, slow.signal));
      then(REFINED - LATER, async () => {
        const more = { ...question, scenarios: this.settings.refined };
        this.told.refined(await ask('refine', more, slow.signal), more);
      });
    });
  }

  async #told(act) {
    try {
      return await act();
    } catch (refusal) {
      if (refusal.name !== 'AbortError' && !refusal.isCancelled) {
        this.told.failed(refusal);
      }
      return false;
    }
  }
}
