(function () {
  'use strict';

  var COLOURS = {
    plan: '#0b3c5d', floor: '#b3261e', median: '#1f7a8c', alternative: '#a14f00', answer: '#1f6f8b',
    actuals: '#5b6770', forecast: '#2a8a9d', cash: '#0b3c5d', 'other-assets': '#5f93ab', equity: '#2e7d32',
    provisions: '#b26a00', liabilities: '#7b3f61', 'at-low': '#b26a00', 'at-high': '#1f7a8c'
  };
  var INK = '#1b2733';
  var QUIET = '#52606d';
  var FONT = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
  var ROW = 30;

  // a value as the tables print it: rounded half away from zero, digits in groups of three, a comma, a real minus
  function shown(chart, value, decimals) {
    if (value === null || value === undefined) {
      return '–';
    }
    var places = decimals === undefined ? chart.decimals : decimals;
    var scale = Math.pow(10, places);
    var rounded = Math.round(Math.abs(value / chart.perUnit) * scale + 1e-9);
    var whole = String(Math.floor(rounded / scale)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    var part = places > 0 ? ',' + String(rounded % scale).padStart(places, '0') : '';
    return (value < 0 && rounded > 0 ? '\u2212' : '') + whole + part;
  }

  function withUnit(chart, value) {
    return shown(chart, value) + '\u00a0' + chart.unit;
  }

  function series(chart, role) {
    return chart.series.find(function (each) { return each.role === role; });
  }

  // built of elements, never of markup: names are anybody's texts
  function tooltip(chart, index) {
    var box = document.createElement('div');
    var head = document.createElement('strong');
    head.textContent = chart.categories[index];
    box.appendChild(head);
    chart.series.forEach(function (each) {
      var line = document.createElement('div');
      line.textContent = each.name + ': ' + withUnit(chart, each.values[index]);
      box.appendChild(line);
    });
    return box;
  }

  function common(chart) {
    return {
      animation: false,
      textStyle: { fontFamily: FONT, color: INK, fontSize: 12 },
      aria: { enabled: true, label: { enabled: true, description: chart.summary } },
      grid: { left: 8, right: 18, top: 50, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, itemGap: 12, itemWidth: 20, itemHeight: 9, textStyle: { color: INK, fontFamily: FONT }, selectedMode: false },
      tooltip: {
        trigger: 'axis', confine: true, borderColor: '#d5dbe1', textStyle: { color: INK, fontSize: 12 },
        formatter: function (found) {
          return tooltip(chart, (Array.isArray(found) ? found[0] : found).dataIndex);
        }
      }
    };
  }

  function valueAxis(chart) {
    return {
      type: 'value',
      axisLabel: { color: QUIET, formatter: function (value) { return shown(chart, value, chart.unit === '%' && Math.abs(value / chart.perUnit) % 1 > 1e-6 ? 1 : 0); } },
      splitLine: { lineStyle: { color: '#e4e9ee' } }
    };
  }

  function categoryAxis(chart) {
    return {
      type: 'category', data: chart.categories,
      axisLabel: { color: QUIET, hideOverlap: true }, axisLine: { lineStyle: { color: '#8a97a3' } }, axisTick: { show: false }
    };
  }

  function line(each) {
    var isFloor = each.role === 'floor';
    return {
      type: 'line', name: each.name, data: each.values, symbol: 'none', z: 5,
      lineStyle: { width: each.role === 'plan' ? 2.6 : 2, color: COLOURS[each.role], type: isFloor ? [7, 4] : each.role === 'median' ? [2, 3] : 'solid' },
      itemStyle: { color: COLOURS[each.role] }
    };
  }

  function band(chart, low, high, colour) {
    return {
      type: 'custom', name: low.name + ' – ' + high.name, z: 2, data: [[0, 0]], clip: true, silent: true,
      itemStyle: { color: colour },
      renderItem: function (params, api) {
        var points = [];
        high.values.forEach(function (value, i) { points.push(api.coord([i, value])); });
        low.values.slice().reverse().forEach(function (value, i) { points.push(api.coord([low.values.length - 1 - i, value])); });
        return { type: 'polygon', shape: { points: points }, style: { fill: colour } };
      }
    };
  }

  function bounds(chart, names) {
    var all = [];
    chart.series.forEach(function (each) {
      if (!names || names.indexOf(each.role) >= 0) {
        each.values.forEach(function (value) { if (value !== null) { all.push(value); } });
      }
    });
    return { least: Math.min.apply(null, all), most: Math.max.apply(null, all) };
  }

  function fan(chart) {
    var option = common(chart);
    var outer = [series(chart, 'outer-low'), series(chart, 'outer-high')];
    var inner = [series(chart, 'inner-low'), series(chart, 'inner-high')];
    var known = function (pair) { return pair[0] && pair[1] && pair[0].values.concat(pair[1].values).every(function (v) { return v !== null; }); };
    option.series = [];
    if (known(outer)) { option.series.push(band(chart, outer[0], outer[1], '#cfe3e8')); }
    if (known(inner)) { option.series.push(band(chart, inner[0], inner[1], '#9cc8d2')); }
    ['median', 'plan', 'floor'].forEach(function (role) { option.series.push(line(series(chart, role))); });
    option.legend.data = option.series.map(function (each) { return each.name; });
    // bands are drawn by hand and have no extent of their own: unseen lines along their ends give the axis theirs
    outer.filter(Boolean).forEach(function (each) {
      option.series.push({ type: 'line', name: each.name, data: each.values, symbol: 'none', silent: true, lineStyle: { opacity: 0 } });
    });
    option.xAxis = categoryAxis(chart);
    option.xAxis.boundaryGap = false;
    option.yAxis = valueAxis(chart);
    return option;
  }

  function lines(chart) {
    var option = common(chart);
    option.series = chart.series.map(line);
    if (chart.series.length === 1) {
      option.series[0].symbol = 'circle';
      option.series[0].symbolSize = 9;
      option.series[0].connectNulls = true;
      option.series[0].label = { show: true, color: INK, formatter: function (point) { return shown(chart, point.value); } };
      option.xAxis = categoryAxis(chart);
    } else {
      option.xAxis = categoryAxis(chart);
      option.xAxis.boundaryGap = false;
    }
    option.yAxis = valueAxis(chart);
    return option;
  }

  function columns(chart) {
    var option = common(chart);
    var lying = isLying(chart);
    option.series = chart.series.map(function (each) {
      return { type: 'bar', name: each.name, data: each.values, itemStyle: { color: COLOURS[each.role] }, barMaxWidth: 26, barGap: '10%' };
    });
    if (lying) {
      option.xAxis = valueAxis(chart);
      option.yAxis = lyingAxis(chart);
    } else {
      option.xAxis = categoryAxis(chart);
      option.yAxis = valueAxis(chart);
      // an axis of zeros alone would go on to 100 %
      if (bounds(chart).most === 0) {
        option.yAxis.max = chart.perUnit;
      }
    }
    return option;
  }

  function stacks(chart) {
    var option = common(chart);
    var assets = ['cash', 'other-assets'];
    option.tooltip.axisPointer = { type: 'shadow' };
    option.series = chart.series.map(function (each) {
      return {
        type: 'bar', name: each.name, data: each.values, stack: assets.indexOf(each.role) >= 0 ? 'assets' : 'financing',
        itemStyle: { color: COLOURS[each.role] }, barMaxWidth: 46, barGap: '8%'
      };
    });
    option.xAxis = categoryAxis(chart);
    option.yAxis = valueAxis(chart);
    return option;
  }

  function lyingAxis(chart) {
    var axis = categoryAxis(chart);
    axis.inverse = true;
    axis.axisLabel = { color: INK, width: 190, overflow: 'break', interval: 0 };
    return axis;
  }

  function bars(chart, items, from, to) {
    var option = common(chart);
    var pad = (to - from || Math.abs(to) || 1) * 0.14;
    option.grid.right = 60;
    option.tooltip.trigger = 'item';
    option.xAxis = valueAxis(chart);
    option.xAxis.min = from - (from === 0 ? 0 : pad);
    option.xAxis.max = to + pad;
    option.xAxis.axisLabel.showMinLabel = from === 0;
    option.xAxis.axisLabel.showMaxLabel = false;
    option.yAxis = lyingAxis(chart);
    option.series = items.map(function (item) {
      return {
        type: 'custom', name: item.name, itemStyle: { color: item.colour }, clip: true,
        encode: { x: [1, 2], y: 0 }, data: item.data,
        renderItem: function (params, api) {
          var a = api.coord([api.value(1), api.value(0)]);
          var b = api.coord([api.value(2), api.value(0)]);
          var height = api.size([0, 1])[1] * 0.58;
          var isRight = b[0] >= a[0];
          return {
            type: 'group',
            children: [
              { type: 'rect', shape: { x: Math.min(a[0], b[0]), y: a[1] - height / 2, width: Math.max(Math.abs(b[0] - a[0]), 1), height: height }, style: { fill: item.colourOf ? item.colourOf(params.dataIndex) : item.colour } },
              { type: 'text', style: { text: item.text(params.dataIndex), x: b[0] + (isRight ? 5 : -5), y: a[1], textAlign: isRight ? 'left' : 'right', textVerticalAlign: 'middle', fill: INK, font: '11.5px ' + FONT }, silent: true }
            ]
          };
        }
      };
    });
    return option;
  }

  function tornado(chart) {
    var planned = series(chart, 'plan').values[0];
    var sides = ['at-low', 'at-high'].map(function (role) {
      var each = series(chart, role);
      return {
        name: each.name, colour: COLOURS[role],
        data: each.values.map(function (value, i) { return [i, planned, value]; }),
        text: function (i) { return each.values[i] === planned ? '' : shown(chart, each.values[i]); }
      };
    });
    var range = bounds(chart);
    var option = bars(chart, sides, range.least, range.most);
    option.series[0].markLine = {
      silent: true, symbol: 'none', lineStyle: { color: COLOURS.plan, type: 'solid', width: 1.5 }, data: [{ xAxis: planned }],
      label: { formatter: function () { return series(chart, 'plan').name + ' ' + shown(chart, planned); }, color: COLOURS.plan, position: 'start' }
    };
    option.grid.top = 62;
    return option;
  }

  function waterfall(chart) {
    var from = series(chart, 'step-from').values;
    var to = series(chart, 'step-to').values;
    var last = from.length - 1;
    var range = bounds(chart);
    var option = bars(chart, [{
      name: chart.categories[0], colour: COLOURS.plan,
      data: from.map(function (value, i) { return [i, value, to[i]]; }),
      colourOf: function (i) { return i === 0 || i === last ? COLOURS.plan : to[i] < from[i] ? COLOURS.floor : COLOURS.equity; },
      text: function (i) { return i === 0 || i === last ? shown(chart, to[i]) : (to[i] > from[i] ? '+' : '') + shown(chart, to[i] - from[i]); }
    }], Math.min(0, range.least), range.most);
    option.legend.show = false;
    option.grid.top = 20;
    return option;
  }

  function isLying(chart) {
    return chart.categories.some(function (name) { return name.length > 10; });
  }

  var KINDS = { fan: fan, lines: lines, columns: columns, stacks: stacks, tornado: tornado, waterfall: waterfall };

  function height(chart) {
    var rows = chart.categories.length;
    if (chart.kind === 'tornado' || chart.kind === 'waterfall') {
      return 110 + ROW * rows;
    }
    return chart.kind === 'columns' && isLying(chart) ? 90 + ROW * 1.6 * rows : chart.kind === 'columns' || chart.kind === 'lines' ? 270 : 360;
  }

  var drawn = JSON.parse(document.getElementById('charts').textContent).map(function (chart) {
    var box = document.getElementById('chart-' + chart.id);
    box.style.height = height(chart) + 'px';
    var view = echarts.init(box, null, { renderer: 'svg' });
    view.setOption(KINDS[chart.kind](chart));
    return { box: box, view: view };
  });

  // a sheet of paper is as wide as it is: the drawing is scaled to it
  function scaled() {
    drawn.forEach(function (each) {
      var svg = each.box.querySelector('svg');
      svg.setAttribute('viewBox', '0 0 ' + each.view.getWidth() + ' ' + each.view.getHeight());
    });
  }

  function resized() {
    drawn.forEach(function (each) { each.view.resize(); each.view.getZr().flush(); });
    scaled();
  }

  // bookings that a link leads to are opened
  function opened() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var each = target; each; each = each.parentElement) {
      if (each.tagName === 'DETAILS') {
        each.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  drawn.forEach(function (each) { each.view.getZr().flush(); });
  scaled();
  window.addEventListener('resize', resized);
  window.addEventListener('hashchange', opened);
  if (location.hash) {
    opened();
  }
  document.body.dataset.ready = '1';
})();
