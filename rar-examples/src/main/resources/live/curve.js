// A risk factor's distribution as a small drawing: a density as an area, single values as bars, on one axis.

import { drawing } from './element.js';

const WIDTH = 120;
const HEIGHT = 28;
const BAR = 6;

function along(points) {
  const values = points.map(point => point[0]);
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return value => BAR / 2 + ((value - least) / span) * (WIDTH - BAR);
}

function heights(points) {
  const most = Math.max(...points.map(point => point[1])) || 1;
  return value => Math.max(1, (value / most) * (HEIGHT - 2));
}

function area(points, x) {
  const height = heights(points);
  const line = points.map(([at, density]) => x(at).toFixed(1) + ' ' + (HEIGHT - height(density)).toFixed(1));
  return drawing('path', { d: `M${x(points[0][0]).toFixed(1)} ${HEIGHT}L${line.join('L')}L${x(points.at(-1)[0]).toFixed(1)} ${HEIGHT}Z` });
}

function bars(points, x) {
  const height = heights(points);
  return points.map(([at, probability]) => drawing('rect', {
    x: (x(at) - BAR / 2).toFixed(1), y: (HEIGHT - height(probability)).toFixed(1), width: BAR, height: height(probability).toFixed(1),
  }));
}

export function curve({ curve: density = [], bars: values = [] }) {
  const x = along([...density, ...values]);
  return drawing('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'curve', 'aria-hidden': 'true' },
    ...(density.length > 0 ? [area(density, x)] : []), ...bars(values, x), drawing('path', { class: 'axis', d: `M0 ${HEIGHT}H${WIDTH}` }));
}
