// The page: what is changed on the left is answered on the right.

import { Answer } from './answer.js';
import { came, expect, hold } from './arrivals.js';
import { Asking } from './asking.js';
import { Assumptions } from './assumptions.js';
import { Bases } from './bases.js';
import { Comparison } from './comparison.js';
import { byId, say } from './element.js';
import { fail, insisting, recover, tried } from './failure.js';
import { onDrop, open, saveAs, saveVisit } from './files.js';
import { ask, start } from './server.js';
import { Tools } from './tools.js';
import { Variants } from './variants.js';
import { base, current, isBase, opened } from './visit.js';
import { Visits } from './visits.js';
import { learn, named } from './words.js';

const REFINED = 100_000;
const RESTED = 500;

class Page {
  #resting = null;
  #answered = null;
  #later = null;
  #isMistaken = false;

  constructor({ language, languages, settings, variant }) {
    const { scenarios, refined = REFINED, ...kept } = settings;
    Object.assign(this, { language, languages, scenarios, refined });
    this.visits = new Visits(opened({ risks: null, ...variant }, kept), visit => this.#changed(visit));
    const failed = insisting(() => this.#changed(this.visit));
    this.asking = new Asking({ scenarios, refined }, this.#told(failed));
    this.bases = new Bases(() => this.#ghosted(), failed);
    this.assumptions = new Assumptions(this.visits);
    this.variants = new Variants(this.visits);
    this.answer = new Answer();
    this.comparison = new Comparison(this.answer.others, failed);
    this.tools = new Tools({
      undo: () => this.visits.undo(),
      redo: () => this.visits.redo(),
      open: file => this.#open(file),
      saveVisit: () => saveVisit(this.visit),
      saveAs: form => tried(() => saveAs(form, this.visit, this.language)),
      speak: chosen => tried(() => this.#speak(chosen)),
    });
    onDrop(byId('drop'), file => this.#open(file));
  }

  get visit() {
    return this.visits.visit;
  }

  async #speak(chosen) {
    hold();
    const { language, names } = await start(chosen);
    this.language = language;
    this.begin(names);
  }

  /** Says everything in a language. */
  begin(names) {
    learn(names);
    document.documentElement.lang = this.language;
    this.tools.speak(this.language, this.languages);
    this.#changed(this.visit);
    tried(() => this.#lay());
  }

  #changed(visit) {
    const { plan, risks, settings, name } = current(visit);
    document.title = (isBase(current(visit)) ? '' : name + ' · ') + (named(plan.name) || base(visit).name);
    say(byId('plan-name'), named(plan.name));
    say(byId('risks-name'), named(risks?.name));
    this.variants.show(visit);
    this.tools.show(this.visits.history);
    this.assumptions.show(visit);
    this.comparison.wait(visit);
    this.answer.wait();
    this.asking.of({ language: this.language, accepted: settings.accepted, plan, risks });
    expect();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rested(), RESTED);
  }

  /** What need not follow every movement of the hand. */
  async #rested() {
    this.bases.know(this.visit, this.language, this.scenarios, this.refined);
    await this.comparison.show(this.visit, this.language, this.scenarios);
    came('compared');
  }

  async #lay() {
    const visit = this.visit;
    const { plan, risks, settings } = current(visit);
    const laid = await ask('assumptions', { language: this.language, plan, risks, accepted: settings.accepted });
    if (visit === this.visit && laid.sections) {
      this.assumptions.lay(laid, visit);
      came('laid');
    }
  }

  #told(failed) {
    return {
      answered: (answer, question) => this.#answer(answer, question),
      later: answer => {
        this.#later = answer;
        say(byId('announcement'), this.#answered.breach.sentence);
        this.answer.later(answer, this.#behind?.later);
        tried(() => this.#lay());
      },
      refined: (answer, question) => {
        this.#answer(answer, question);
        came('refined');
      },
      failed,
    };
  }

  /** The base's answers, where the variant is another. */
  get #behind() {
    return isBase(current(this.visit)) ? null : this.bases;
  }

  /** Shows an answer or the mistakes in its place; returns whether there is an answer. */
  #answer(answer, question) {
    recover();
    const mistakes = answer.mistakes ?? [];
    this.assumptions.tell(mistakes);
    this.#isMistaken = mistakes.length > 0;
    if (!this.#isMistaken) {
      this.#answered = { ...answer, scenarios: question.scenarios };
      this.answer.show(this.#answered, this.#behind?.answer);
    } else {
      const texts = mistakes.map(mistake => mistake.message);
      this.answer.correct(texts);
      say(byId('announcement'), texts.join(' '));
      came('laid', 'refined');
    }
    document.dispatchEvent(new CustomEvent('answered', { detail: question }));
    return !this.#isMistaken;
  }

  #ghosted() {
    if (this.#behind?.answer && this.#answered && !this.#isMistaken) {
      this.answer.show(this.#answered, this.bases.answer);
    }
    if (this.#behind?.later && this.#later) {
      this.answer.later(this.#later, this.bases.later);
    }
  }

  async #open(file) {
    hold();
    await tried(async () => {
      const found = await open(file, this.language);
      if (found.mistakes) {
        fail(found.mistakes.map(mistake => mistake.message).join('\n'));
        return;
      }
      this.answer.fan.forget();
      this.visits.open(found);
      await this.#lay();
    });
    came();
  }
}

const started = await start();
learn(started.names);
new Page(started).begin(started.names);
