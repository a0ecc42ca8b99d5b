// The page: what is changed on the left is answered on the right.

import { Answer } from './answer.js';
import { Asking } from './asking.js';
import { Assumptions } from './assumptions.js';
import { Bases } from './bases.js';
import { Comparison } from './comparison.js';
import { byId, say } from './element.js';
import { onDrop, open, saveAs, saveVisit } from './files.js';
import { ask, start } from './server.js';
import { Tools } from './tools.js';
import { Variants } from './variants.js';
import { base, current, isBase, opened } from './visit.js';
import { Visits } from './visits.js';
import { learn, word } from './words.js';

const REFINED = 100_000;
const RESTED = 500;

class Page {
  #resting = null;
  #answered = null;

  constructor({ language, languages, settings, variant }) {
    const { scenarios, refined = REFINED, ...kept } = settings;
    Object.assign(this, { language, languages, scenarios });
    this.visits = new Visits(opened({ risks: null, ...variant }, kept), visit => this.#changed(visit));
    this.asking = new Asking({ scenarios, refined }, this.#told());
    this.bases = new Bases(() => this.#ghosted(), refusal => this.#failed(refusal));
    this.assumptions = new Assumptions(this.visits);
    this.variants = new Variants(this.visits);
    this.answer = new Answer();
    this.comparison = new Comparison(this.answer.others, refusal => this.#failed(refusal));
    this.tools = new Tools({
      undo: () => this.visits.undo(),
      redo: () => this.visits.redo(),
      open: file => this.#open(file),
      saveVisit: () => saveVisit(this.visit),
      saveAs: form => this.#tried(() => saveAs(form, this.visit, this.language)),
      speak: chosen => this.#tried(() => this.#speak(chosen)),
    });
    onDrop(byId('drop'), file => this.#open(file));
  }

  get visit() {
    return this.visits.visit;
  }

  async #speak(language) {
    const started = await start(language);
    this.language = started.language;
    this.begin(started.names);
  }

  /** Says everything in a language. */
  begin(names) {
    learn(names);
    document.documentElement.lang = this.language;
    this.tools.speak(this.language, this.languages);
    this.#changed(this.visit);
  }

  #changed(visit) {
    const { plan, risks, settings, name } = current(visit);
    document.title = (isBase(current(visit)) ? '' : name + ' · ') + (plan.name ?? base(visit).name);
    say(byId('plan-name'), plan.name ?? '');
    say(byId('risks-name'), risks?.name ?? '');
    this.variants.show(visit);
    this.tools.show(this.visits.history);
    this.assumptions.show(visit);
    this.comparison.wait(visit);
    this.bases.know(visit, this.language, this.scenarios);
    this.answer.wait();
    this.asking.of({ language: this.language, accepted: settings.accepted, plan, risks });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rested(), RESTED);
    document.body.dataset.rested = '';
  }

  /** What need not follow every movement of the hand. */
  async #rested() {
    say(byId('announcement'), this.#answered?.breach?.sentence ?? '');
    await this.comparison.show(this.visit, this.language, this.scenarios);
  }

  async #lay() {
    const visit = this.visit;
    const { plan, risks, settings } = current(visit);
    const { sections } = await ask('assumptions', { language: this.language, plan, risks, accepted: settings.accepted });
    if (visit === this.visit && sections) {
      this.assumptions.lay(sections, visit);
    }
  }

  #told() {
    return {
      answered: (answer, question) => this.#answer(answer, question),
      refined: (answer, question) => this.#answer(answer, question),
      later: answer => {
        this.later = answer;
        this.answer.later(answer, this.#behind?.later);
        this.#tried(() => this.#lay());
      },
      failed: refusal => this.#failed(refusal),
    };
  }

  get #behind() {
    return isBase(current(this.visit)) ? null : this.bases;
  }

  #answer(answer, question) {
    this.#failed(null);
    const mistakes = answer.mistakes ?? [];
    this.assumptions.tell(mistakes);
    if (mistakes.length > 0) {
      this.answer.correct(mistakes.map(mistake => mistake.message));
      say(byId('announcement'), mistakes.map(mistake => mistake.message).join(' '));
    } else {
      this.#answered = answer;
      this.scenariosBehind = question.scenarios;
      this.answer.show(answer, this.#behind?.answer, question.scenarios);
    }
    document.dispatchEvent(new CustomEvent('answered', { detail: question }));
  }

  #ghosted() {
    if (this.#behind?.answer && this.#answered) {
      this.answer.show(this.#answered, this.bases.answer, this.scenariosBehind);
    }
    if (this.#behind?.later && this.later) {
      this.answer.later(this.later, this.bases.later);
    }
  }

  async #open(file) {
    await this.#tried(async () => {
      const found = await open(file, this.language);
      if (found.mistakes) {
        this.#fail(found.mistakes.map(mistake => mistake.message).join('\n'));
      } else {
        this.answer.fan.forget();
        this.visits.open(found);
        await this.#lay();
      }
    });
  }

  async #tried(act) {
    try {
      await act();
    } catch (refusal) {
      this.#failed(refusal);
    }
  }

  #failed(refusal) {
    if (refusal === null) {
      byId('failure').hidden = true;
    } else {
      this.#fail(refusal.status ? refusal.message : word('no-server'));
    }
  }

  #fail(text) {
    say(byId('failure'), text);
    byId('failure').hidden = false;
  }
}

const started = await start();
learn(started.names);
new Page(started).begin(started.names);
