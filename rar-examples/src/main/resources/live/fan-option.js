// The fan as the chart library takes it: bands and lines of cash above, bars of the breach probability below, on one row of months.

import { amount } from './figures.js';

const FONT = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
export const PER_UNIT = 100_000;

function band(low, high, colour, name) {
  return {
    type: 'custom', name, z: 2, data: [[0, 0]], clip: true, silent: true, itemStyle: { color: colour },
    renderItem(params, api) {
      const points = high.map((value, i) => api.coord([i, value]));
      const under = low.map((value, i) => api.coord([i, value])).reverse();
      return { type: 'polygon', shape: { points: [...points, ...under] }, style: { fill: colour } };
    },
  };
}

function line(name, data, colour, width, type, z = 5) {
  return { type: 'line', name, data, symbol: 'none', silent: true, z, lineStyle: { width, color: colour, type }, itemStyle: { color: colour } };
}

function ghosts(ghost, words, colour) {
  if (!ghost) {
    return [];
  }
  const [low, , median, , high] = ghost.rows;
  return [line(words.ghost, low, colour, 1, [2, 3], 3), line(words.ghost, high, colour, 1, [2, 3], 3), line(words.ghost, median, colour, 1.6, [2, 3], 4)];
}

function bars(monthly, colour, words) {
  return {
    type: 'bar', name: words.breach, xAxisIndex: 1, yAxisIndex: 1, silent: true,
    data: monthly.map(each => each.probability), itemStyle: { color: colour }, barMaxWidth: 14, barCategoryGap: '35%',
  };
}

function month(index, months, palette, isShown) {
  return {
    type: 'category', gridIndex: index, data: months, boundaryGap: true, axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.quiet } }, axisLabel: { show: isShown, color: palette.quiet, hideOverlap: true },
    axisPointer: { show: true, label: { show: false }, lineStyle: { color: palette.quiet } },
  };
}

function cash(palette, { least, most, step }) {
  return {
    type: 'value', gridIndex: 0, min: least, max: most, interval: step, splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.quiet, formatter: value => amount(value, PER_UNIT) },
  };
}

function probability(palette, most) {
  return {
    type: 'value', gridIndex: 1, min: 0, max: most, interval: most / 2, splitLine: { lineStyle: { color: palette.line } },
    axisLabel: { color: palette.quiet, formatter: value => (value * 100).toLocaleString('sv') + '\u00a0%' },
  };
}

/** What changes with every answer; each series keeps its id, so that the chart takes the new one for the same. */
function series({ fan, monthly, ghost, palette, words }) {
  const [least, low, median, high, most] = fan.rows;
  return [
    band(least, most, palette.band, words.nine), band(low, high, palette.inner, words.half),
    ...ghosts(ghost, words, palette.ghost),
    line(words.median, median, palette.median, 2, 'solid'), line(words.plan, fan.planned, palette.plan, 2.6, 'solid', 6),
    line(words.floor, fan.floor, palette.floor, 2, [7, 4], 7), bars(monthly, palette.bar, words),
  ].map((each, i) => ({ id: 'series-' + i, ...each }));
}

/** What holds still while only amounts change: axes, colours, words, and whether there is a ghost. */
function frame({ fan, axes, palette, words }, tooltip) {
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: palette.ink, fontSize: 12 },
    grid: [{ left: 64, right: 12, top: 10, height: 268 }, { left: 64, right: 12, top: 318, height: 62 }],
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: {
      trigger: 'axis', confine: true, transitionDuration: 0, backgroundColor: palette.card, borderColor: palette.line,
      textStyle: { color: palette.ink, fontSize: 12 }, formatter: found => tooltip(found[0].dataIndex),
    },
    xAxis: [month(0, fan.months, palette, false), month(1, fan.months, palette, true)],
    yAxis: [cash(palette, axes.cash), probability(palette, axes.probability)],
  };
}

/** Draws fans on a chart: where axes and colours are as before, only what lies between them is drawn again. */
export class FanDrawing {
  #frame = null;

  constructor(chart, tooltip) {
    this.chart = chart;
    this.tooltip = tooltip;
  }

  draw(shown) {
    const { fan, ghost, axes, palette, words } = shown;
    const held = JSON.stringify([fan.months, Boolean(ghost), axes, palette, words]);
    if (held === this.#frame) {
      this.chart.setOption({ series: series(shown) }, { silent: true });
    } else {
      this.#frame = held;
      this.chart.setOption({ ...frame(shown, this.tooltip), series: series(shown) }, { notMerge: true, silent: true });
    }
    this.chart.getZr().flush();
  }
}
