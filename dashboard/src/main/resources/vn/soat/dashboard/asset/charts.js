// Charts: their numbers come as JSON from the address beside them.
'use strict';

const colours = ['#0b4f6c', '#c98500', '#a3182b', '#14603a'];
// Not as HTML: a name in a report must not become a part of the page.
const tooltip = { renderMode: 'richText', confine: true };

function lines(data) {
  return {
    color: colours, tooltip: { ...tooltip, trigger: 'axis' }, legend: { top: 0 },
    grid: { left: 50, right: 20, top: 40, bottom: 40 },
    xAxis: { type: 'category', data: data.rows.map((r) => r[0]) },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
    series: data.columns.slice(1).map((name, i) => ({
      name, type: 'line', connectNulls: true, symbolSize: 7,
      data: data.rows.map((r) => (r[i + 1] === '' ? null : r[i + 1])) })),
  };
}

function bars(data) {
  const rows = [...data.rows].reverse();
  return {
    color: [colours[2], colours[1]], tooltip: { ...tooltip, trigger: 'axis' }, legend: { top: 0 },
    grid: { left: 10, right: 30, top: 40, bottom: 30, containLabel: true },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: rows.map((r) => r[0]) },
    series: data.columns.slice(1).map((name, i) => ({
      name, type: 'bar', stack: 'all', data: rows.map((r) => r[i + 1]) })),
  };
}

function graph(data) {
  return {
    color: colours, tooltip,
    series: [{
      type: 'graph', layout: 'force', roam: true, draggable: true,
      force: { repulsion: 160, edgeLength: [60, 160], layoutAnimation: false },
      categories: [{ name: 'district' }, { name: 'document' }],
      label: { show: true, position: 'right', fontSize: 11 },
      emphasis: { focus: 'adjacency' },
      data: data.nodes.map((n) => ({
        id: n.id, name: n.name, category: n.kind, link: n.link,
        symbolSize: n.kind === 0 ? 18 : 11 })),
      links: data.links.map((l) => ({
        source: l.source, target: l.target, lineStyle: { width: Math.min(6, 1 + l.value / 3) } })),
    }],
  };
}

const forms = { line: lines, bar: bars, graph };

async function draw(place) {
  const data = await (await fetch(place.dataset.source)).json();
  if ((data.rows || data.nodes).length === 0) {
    place.closest('section').hidden = true;
    return;
  }
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' },
    ...forms[place.dataset.chart](data) });
  chart.on('click', (event) => { if (event.data && event.data.link) location.href = event.data.link; });
  new ResizeObserver(() => chart.resize()).observe(place);
  const png = place.parentElement.querySelector('[data-png]');
  png.hidden = false;
  png.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = chart.getDataURL({ pixelRatio: 2, backgroundColor: '#fff' });
    link.download = `soat-${png.dataset.png}.png`;
    link.click();
  });
  place.dataset.drawn = 'yes';
}

document.querySelectorAll('[data-chart]').forEach(draw);
