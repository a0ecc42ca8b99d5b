// The answer: key figures, the fan, and panels under it. What follows a moment later says that it is being computed.

import { byId, element, say } from './element.js';
import { PER_UNIT } from './fan-option.js';
import { Fan } from './fan.js';
import { amount, percent, shown } from './figures.js';
import { KeyFigures } from './key-figures.js';
import { Panel } from './panel.js';
import { table } from './table.js';
import { word } from './words.js';

const MOST_MONTHS = 12;

const sentences = texts => texts.map(text => element('p', {}, text));
const list = (texts, kind) => (texts.length > 0 ? [element('ul', { class: kind }, ...texts.map(text => element('li', {}, text)))] : []);

function goal({ verdict, verdictText, name, marginShown, shown: risk }) {
  return element('li', { class: verdict.replaceAll(' ', '-') },
    element('span', { class: 'verdict' }, verdictText), element('span', { class: 'name' }, name),
    element('span', { class: 'margin' }, marginShown ?? ''), element('span', { class: 'risk' }, risk ? word('risk') + '\u00a0' + risk : ''));
}

function goals({ goals: all, sentences: texts }) {
  return [element('ul', { class: 'goals' }, ...all.map(goal)),
    element('details', {}, element('summary', {}, word('in-words')), ...sentences(texts))];
}

function shares(rows) {
  return element('ol', { class: 'shares' }, ...rows.map(({ name, share, text, raises }) => {
    const bar = element('span', { class: 'bar' });
    bar.style.setProperty('--share', Math.max(0, Math.min(1, share)));
    return element('li', { class: raises ? 'raises' : undefined }, element('span', { class: 'name' }, name), bar, element('span', { class: 'n' }, text));
  }));
}

function first(months) {
  const likely = [...months].sort((a, b) => b.probability - a.probability).slice(0, MOST_MONTHS)
    .sort((a, b) => a.month.localeCompare(b.month));
  const most = Math.max(...likely.map(each => each.probability));
  return likely.length === 0 ? sentences([word('no-breaches')])
    : [shares(likely.map(each => ({ name: each.month, share: each.probability / most, text: percent(each.probability) })))];
}

/** What each cause does to cash, on average in the scenarios that breach; what raises it is negative. */
function explanation(found) {
  if (!found?.causes || found.breaches === 0) {
    return sentences(found?.sentences ?? []);
  }
  const most = Math.max(...found.causes.map(cause => Math.abs(cause.amount)));
  const rows = found.causes.map(({ name, amount: sum }) => ({
    name, share: Math.abs(sum) / most, text: amount(sum / found.explained, PER_UNIT) + '\u00a0tkr', raises: sum < 0,
  }));
  return [element('p', { class: 'over' }, word('lowers')), shares(rows), ...sentences(found.sentences)];
}

export class Answer {
  constructor() {
    this.figures = new KeyFigures();
    this.fan = new Fan();
    this.cash = new Panel('cash', () => [this.fan.element], { id: 'cash' });
    this.panels = {
      mistakes: new Panel('mistakes', texts => list(texts, 'mistakes')),
      sentence: new Panel('breach', sentences),
      capacity: new Panel('capacity', sentences),
      first: new Panel('first', first),
      explanation: new Panel('explanation', explanation),
      goals: new Panel('goals', goals),
      balance: new Panel('balance', content => [table(content, false)]),
      remarks: new Panel('remarks', texts => list(texts, 'remarks')),
    };
    const { mistakes, sentence, capacity, first: months, explanation: causes, goals: verdicts, balance, remarks } = this.panels;
    this.others = element('div', { class: 'others' });
    byId('panels').append(mistakes.element, this.cash.element, sentence.element, capacity.element, months.element, causes.element,
      verdicts.element, this.others, balance.element, remarks.element);
    this.correct();
  }

  /** Shows an answer, with the base's behind it where the variant is another. */
  show(answer, base) {
    this.correct();
    this.cash.show(true);
    this.fan.show(answer, base);
    this.figures.show(answer, base);
    say(this.cash.status, 'tkr · ' + shown(answer.scenarios) + '\u00a0' + word('scenarios'));
    this.panels.sentence.show(answer.sentences);
    this.panels.first.show(answer.first);
    this.panels.goals.show({ goals: answer.goals, sentences: answer.goalSentences });
    this.panels.balance.show(answer.balance);
    this.panels.remarks.show(answer.remarks.map(remark => remark.message));
    this.panels.remarks.element.hidden = answer.remarks.length === 0;
  }

  wait() {
    this.figures.wait();
    this.panels.explanation.wait(true);
    this.panels.capacity.wait(true);
  }

  later({ capacity, explanation: found }, base) {
    this.figures.capacity(capacityFigure(capacity), base && capacityFigure(base.capacity));
    this.panels.explanation.show(found ?? null);
    this.panels.capacity.show(capacity.sentences);
    this.panels.capacity.wait(false);
    this.panels.explanation.wait(false);
  }

  /** While there are mistakes the answer of before them stands, dimmed, under what is wrong. */
  correct(texts = []) {
    byId('answer').classList.toggle('mistaken', texts.length > 0);
    this.panels.mistakes.element.hidden = texts.length === 0;
    this.panels.mistakes.show(texts);
    if (texts.length > 0) {
      this.figures.settle();
      this.panels.explanation.wait(false);
      this.panels.capacity.wait(false);
    }
  }
}

function capacityFigure({ judged, safeShown, month }) {
  const figure = judged ? safeShown ?? word('nothing') : '–';
  return { figure, detail: month };
}
