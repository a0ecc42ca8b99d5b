// The fan on the page: the chart, its legend in the page's own words, and the same in figures.

import { Axes } from './axes.js';
import { colours, onTheme } from './colours.js';
import { element, say } from './element.js';
import { FanDrawing, PER_UNIT } from './fan-option.js';
import { amount, percent } from './figures.js';
import { table } from './table.js';
import { word } from './words.js';

const LEGEND = [['plan', 'plan'], ['median', 'median'], ['half', 'inner'], ['nine-in-ten', 'band'], ['floor', 'floor'], ['by-month', 'bars'], ['ghost', 'ghost']];

/** With a row for each quantile, where the program gives one for each month. */
function byQuantile(answer) {
  const { fan } = answer;
  return { ...answer, fan: { ...fan, rows: fan.quantiles.map((_, i) => fan.rows.map(row => row[i])) } };
}

export class Fan {
  #axes = new Axes();
  #drawn = null;

  constructor() {
    this.chart = element('div', { class: 'fan', role: 'img' });
    this.legend = element('ul', { class: 'legend' }, ...LEGEND.map(([key, mark]) =>
      element('li', { class: key }, element('span', { class: 'mark ' + mark }), element('span', { class: 'says' }))));
    this.figures = element('details', { class: 'figures', ontoggle: () => this.#tabulate() }, element('summary'));
    this.element = element('div', {}, this.legend, this.chart, this.figures);
    onTheme(() => this.#draw());
    new ResizeObserver(() => this.#resize()).observe(this.chart);
  }

  forget() {
    this.#axes.forget();
  }

  /** The answer, and the base's answer behind it where the variant is another. */
  show(answer, ghost) {
    this.#drawn = { answer: byQuantile(answer), ghost: ghost && byQuantile(ghost) };
    this.#draw();
    this.#tabulate();
  }

  #resize() {
    this.view?.chart.resize();
  }

  #begin() {
    return new FanDrawing(echarts.init(this.chart, null, { renderer: 'svg' }), index => this.#tooltip(index));
  }

  #draw() {
    if (!this.#drawn) {
      return;
    }
    const { answer, ghost } = this.#drawn;
    const fan = answer.fan;
    this.view ??= this.#begin();
    const behind = ghost && ghost.fan.months.join() === fan.months.join() ? ghost.fan : null;
    const amounts = [fan, behind].filter(Boolean).flatMap(each => [...each.rows[0], ...each.rows.at(-1), ...each.planned]);
    const axes = this.#axes.holding([...amounts, ...fan.floor], answer.monthly.map(each => each.probability));
    this.view.draw({ fan, monthly: answer.monthly, ghost: behind, axes, palette: colours(), words: this.#words() });
    this.#speak(answer, behind);
  }

  #speak(answer, behind) {
    LEGEND.forEach(([key], i) => say(this.legend.children[i].lastChild, word(key)));
    this.legend.querySelector('.ghost').classList.toggle('absent', !behind);
    this.chart.setAttribute('aria-label', word('cash') + '. ' + answer.breach.sentence);
    say(this.figures.firstChild, word('in-figures'));
  }

  #words() {
    return { nine: word('nine-in-ten'), half: word('half'), ghost: word('ghost'), median: word('median'), plan: word('plan'), floor: word('floor'), breach: word('by-month') };
  }

  #row(index) {
    const { fan, monthly } = this.#drawn.answer;
    const at = values => amount(values[index], PER_UNIT);
    return [fan.months[index], at(fan.planned), ...fan.rows.map(at), at(fan.floor), percent(monthly[index].probability)];
  }

  #columns() {
    const { quantiles } = this.#drawn.answer.fan;
    const shares = quantiles.map(share => (share === 0.5 ? word('median') : Math.round(share * 100) + '\u00a0%'));
    return [word('month'), word('plan'), ...shares, word('floor'), word('breach')].map((text, i) => ({ text, number: i > 0 }));
  }

  #tooltip(index) {
    const [month, ...values] = this.#row(index);
    const columns = this.#columns().slice(1);
    return element('div', { class: 'tip' }, element('strong', {}, month),
      element('dl', {}, ...columns.flatMap((column, i) => [element('dt', {}, column.text), element('dd', {}, values[i])])));
  }

  #tabulate() {
    this.figures.querySelector('.table')?.remove();
    if (this.figures.open && this.#drawn) {
      const rows = this.#drawn.answer.fan.months.map((_, i) => this.#row(i));
      this.figures.append(table({ title: word('cash') + ', tkr', columns: this.#columns(), rows }));
    }
  }
}
