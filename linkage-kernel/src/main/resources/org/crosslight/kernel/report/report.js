'use strict';
const R = JSON.parse(document.getElementById('report').textContent);
const FOR = '#1f6f8b', AGAINST = '#c2503a', SOFT = '#51647a', LINE = '#d9e0e8', GOLD = '#d99a2b';
const main = document.getElementById('main');
// Charts of rows: the sentence stands beside its bar, on a small screen above it.
const WIDE = !matchMedia('(max-width: 700px)').matches;
const ROW = WIDE ? { width: 1060, says: 128, bars: 430, drop: 0, group: 12, longest: 54 } : { width: 420, says: 0, bars: 0, drop: 18, group: 32, longest: 66 };

// --- building blocks ---------------------------------------------------------------------------
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(child);
  return element;
}
function draw(tag, attributes = {}, text) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
function canvas(width, height, label) {
  return draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label, class: width > 600 ? 'broad' : 'slim' });
}
// What is too broad for a small screen is moved sideways, by keyboard too.
function sideways(element, label) {
  const box = make('div', { class: 'sideways' }, element);
  new ResizeObserver(() => {
    const moves = box.scrollWidth > box.clientWidth + 1;
    for (const [name, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', label]])
      if (moves) box.setAttribute(name, value); else box.removeAttribute(name);
  }).observe(box);
  return box;
}
function hint(element, text) { element.append(draw('title', {}, text)); return element; }
const whole = n => Math.round(n).toLocaleString('en-GB');
const short = n => n >= 1e9 ? (n / 1e9).toFixed(1) + ' bn' : n >= 1e6 ? (n / 1e6).toFixed(1) + ' m' : whole(n);
const percent = n => (n < 1 && n > 0.99995 ? '> 99.99' : (100 * n).toFixed(2)) + ' %';
const signed = n => (n > 0 ? '+' : n < 0 ? '−' : '') + Math.abs(n).toFixed(2);
const plain = n => n === 0 ? '0' : n < 0.001 ? n.toExponential(1) : n.toPrecision(3);
const cut = (text, length) => text.length > length ? text.slice(0, length - 1) + '…' : text;
const probability = w => 1 / (1 + Math.pow(2, -w));
function section(title, lead, kind) {
  const element = make('section', kind ? { class: kind } : {}, make('h2', {}, title));
  if (lead) element.append(make('p', { class: 'lead' }, lead));
  main.append(element);
  return element;
}
function table(heads, rows) {
  const numeric = heads.map(head => head.startsWith('#'));
  const head = make('tr');
  heads.forEach((text, i) => head.append(make('th', numeric[i] ? { class: 'n' } : {}, text.replace('#', ''))));
  const body = make('tbody');
  for (const row of rows) {
    const line = make('tr');
    row.forEach((cell, i) => line.append(make('td', numeric[i] ? { class: 'n' } : {}, String(cell))));
    body.append(line);
  }
  return sideways(make('table', {}, make('thead', {}, head), body), 'Table: ' + heads.map(text => text.replace('#', '')).filter(Boolean).join(', '));
}
function legend(...items) {
  const element = make('p', { class: 'legend' });
  for (const [colour, text] of items) element.append(make('i', { style: 'background:' + colour }), text);
  return element;
}

// --- the beginning -----------------------------------------------------------------------------
document.title = R.name + ' – linkage report';
document.getElementById('name').textContent = R.name;
document.getElementById('description').textContent = R.description;
const E = R.evaluation;
const joined = R.counts.clusters - (R.clusters.bySize['1'] || 0);
const tiles = make('div', { class: 'tiles' });
const tile = (value, text) => tiles.append(make('div', { class: 'tile' }, make('b', {}, value), make('span', {}, text)));
tile(whole(R.counts.records), R.sources.length > 1 ? `records in ${R.sources.length} sources` : 'records');
tile(short(R.counts.pairsScored), `pairs compared of ${short(R.counts.allPairs)} possible`);
tile(whole(joined), `clusters of several records at ${R.clustersThreshold}`);
tile(whole(R.clusters.bySize['1'] || 0), 'records like no other');
if (E) tile(E.atHalf.f1.toFixed(4), 'F1 at a probability of 0.5, by the labels');
main.append(tiles);

if (R.warnings.length) {
  const box = section(R.misleading ? 'Read this first' : 'Worth knowing',
    R.misleading ? 'Without these the result would mislead.' : '', 'warn' + (R.misleading ? ' serious' : ''));
  const list = make('ul');
  R.warnings.forEach(text => list.append(make('li', {}, text)));
  box.append(list);
} else {
  section('No warnings', 'Training settled, every comparison was learnt and nothing was left out.', 'ok');
}

// --- match weights -----------------------------------------------------------------------------
const nameOf = (comparison, y) => draw('text', { x: 0, y: WIDE ? y + 12 : y - 7, 'font-weight': 650 }, cut(comparison.name, WIDE ? 18 : 50));
const saysOf = (level, y) => hint(draw('text', { x: ROW.says, y: y + 12, class: 'soft' }, cut(level.says, ROW.longest)), level.says);
function weightChart() {
  const rows = [];
  R.comparisons.forEach(c => c.levels.slice(1).forEach((level, i) => rows.push({ c, level, first: i === 0 })));
  const most = Math.max(1, ...rows.map(r => Math.abs(r.level.weight || 0)));
  const left = ROW.bars + (WIDE ? 0 : 50), width = ROW.width, high = 24 + ROW.drop, zero = left + (width - left - 60) / 2;
  const scale = (width - left - 60) / (2 * most);
  const groups = R.comparisons.length;
  const svg = canvas(width, rows.length * high + groups * ROW.group + 30, 'Match weight of every level');
  let y = 10;
  svg.append(draw('line', { x1: zero, x2: zero, y1: 4, y2: rows.length * high + groups * ROW.group, stroke: WIDE ? SOFT : LINE, 'stroke-width': 1 }));
  for (const row of rows) {
    if (row.first) {
      y += ROW.group;
      svg.append(nameOf(row.c, y), draw('line', { x1: 0, x2: width, y1: y - ROW.group + 7, y2: y - ROW.group + 7, stroke: LINE }));
    }
    const w = row.level.weight;
    svg.append(saysOf(row.level, y));
    y += ROW.drop;
    if (w === null) {
      svg.append(draw('text', { x: zero + 6, y: y + 12, class: 'soft', 'font-style': 'italic' }, 'not trained: no weight'));
    } else {
      const size = Math.max(1.5, Math.abs(w) * scale);
      svg.append(hint(draw('rect', { x: w < 0 ? zero - size : zero, y: y, width: size, height: 16, rx: 3, fill: w < 0 ? AGAINST : FOR }),
        `${row.level.says}\nm = ${plain(row.level.m)}, u = ${plain(row.level.u)}: ${w >= 0 ? 'about ' + whole(Math.pow(2, w)) + ' times as likely' : 'about ' + whole(Math.pow(2, -w)) + ' times less likely'} among records that match`));
      svg.append(draw('text', { x: w < 0 ? zero - size - 5 : zero + size + 5, y: y + 12, 'text-anchor': w < 0 ? 'end' : 'start' }, signed(w)));
    }
    y += high - ROW.drop;
  }
  return svg;
}
const weights = section('What each agreement is worth',
  'Match weights in bits: +1 doubles the odds that two records are the same, −1 halves them. Pairs start at ' +
  signed(Math.log2(R.lambda / (1 - R.lambda))) + ' bits, the odds of two records taken at random (λ = ' + plain(R.lambda) + ', from ' + R.training.priorFrom + ').');
weights.append(sideways(weightChart(), 'Chart of match weights'), legend([FOR, 'speaks for a match'], [AGAINST, 'speaks against']));

function muChart() {
  const rows = [];
  R.comparisons.forEach(c => c.levels.slice(1).forEach((level, i) => rows.push({ c, level, first: i === 0 })));
  const width = ROW.width, high = 22 + ROW.drop, half = (width - ROW.bars - 150) / 2, middle = ROW.bars + 65 + half;
  const svg = canvas(width, rows.length * high + R.comparisons.length * ROW.group + 34, 'm and u probabilities');
  svg.append(draw('text', { x: middle - 10, y: 12, 'text-anchor': 'end', 'font-weight': 650 }, 'among matches (m)'));
  svg.append(draw('text', { x: middle + 10, y: 12, 'font-weight': 650 }, 'among others (u)'));
  let y = 18;
  for (const row of rows) {
    if (row.first) {
      y += ROW.group;
      svg.append(nameOf(row.c, y), draw('line', { x1: 0, x2: width, y1: y - ROW.group + 7, y2: y - ROW.group + 7, stroke: LINE }));
    }
    svg.append(saysOf(row.level, y));
    y += ROW.drop;
    const { m, u } = row.level;
    if (m !== null) {
      svg.append(draw('rect', { x: middle - 2 - m * half, y: y + 1, width: Math.max(1, m * half), height: 14, rx: 2, fill: FOR }));
      svg.append(draw('text', { x: middle - 7 - m * half, y: y + 12, 'text-anchor': 'end' }, plain(m)));
    }
    if (m === null || u === null) svg.append(draw('text', { x: width, y: y + 12, 'text-anchor': 'end', class: 'soft', 'font-style': 'italic' }, 'not trained'));
    if (u !== null) {
      svg.append(draw('rect', { x: middle + 2, y: y + 1, width: Math.max(1, u * half), height: 14, rx: 2, fill: GOLD }));
      svg.append(draw('text', { x: middle + 7 + u * half, y: y + 12 }, plain(u)));
    }
    y += high - ROW.drop;
  }
  return svg;
}
section('How often true and chance pairs agree',
  'The share of matching pairs, and of pairs that do not match, that fall on each level. The weight above is log₂ of the first over the second.')
  .append(sideways(muChart(), 'Chart of m and u'));

// --- waterfalls --------------------------------------------------------------------------------
function waterfall(pair) {
  const steps = [{ name: 'Any two records', says: 'The odds before anything is compared', weight: pair.prior }];
  for (const bar of pair.bars) {
    steps.push({ name: bar.comparison, says: bar.says, weight: bar.weight });
    if (Math.abs(bar.termFrequency) > 0.005)
      steps.push({ name: '  how common', says: bar.termFrequency < 0 ? 'A common value: counts for less' : 'A rare value: counts for more', weight: bar.termFrequency });
  }
  let sum = 0, low = 0, top = 0;
  for (const step of steps) { step.from = sum; sum += step.weight; step.to = sum; low = Math.min(low, sum); top = Math.max(top, sum); }
  const width = ROW.width, high = 25 + ROW.drop, left = ROW.bars, right = width - 70;
  const x = w => left + (w - low) / Math.max(0.1, top - low) * (right - left);
  const svg = canvas(width, steps.length * high + 52, 'Waterfall of one pair');
  svg.append(draw('line', { x1: x(0), x2: x(0), y1: 0, y2: steps.length * high + 30, stroke: SOFT, 'stroke-dasharray': '3 3' }));
  steps.forEach((step, i) => {
    const y = i * high + 6 + ROW.drop, words = y - ROW.drop + 13, a = x(Math.min(step.from, step.to)), b = x(Math.max(step.from, step.to));
    svg.append(draw('text', { x: 0, y: words, 'font-weight': step.name.startsWith(' ') ? 400 : 650, class: step.name.startsWith(' ') ? 'soft' : '' }, cut(step.name, 19)));
    svg.append(hint(draw('text', { x: 128, y: words, class: 'soft' }, cut(step.says, WIDE ? 54 : 44)), step.says));
    svg.append(draw('rect', { x: a, y, width: Math.max(1.5, b - a), height: 17, rx: 3, fill: i === 0 ? SOFT : step.weight < 0 ? AGAINST : FOR }));
    svg.append(draw('text', { x: b + 5, y: y + 13 }, signed(step.weight)));
    if (i + 1 < steps.length) svg.append(draw('line', { x1: x(step.to), x2: x(step.to), y1: y + 17, y2: y + high, stroke: SOFT }));
  });
  const y = steps.length * high + 10;
  svg.append(draw('line', { x1: 0, x2: width, y1: y - 4, y2: y - 4, stroke: LINE }));
  svg.append(draw('text', { x: 0, y: y + 17, 'font-weight': 650 }, 'Together'));
  svg.append(draw('text', { x: 128, y: y + 17 }, `${signed(pair.weight)} bits: a probability of ${percent(probability(pair.weight))}`));
  svg.append(draw('circle', { cx: x(sum), cy: y + 12, r: 6, fill: GOLD }));
  return svg;
}
function pairDetails(pair, open) {
  const summary = make('summary', {}, make('b', {}, signed(pair.weight)), `${pair.left}  and  ${pair.right}`);
  const element = make('details', {}, summary);
  const values = make('table', { class: 'values' }, make('tr', {}, make('th', {}, ''), make('th', {}, pair.left), make('th', {}, pair.right)));
  const seen = new Set();
  pair.bars.forEach(bar => bar.values.forEach(value => {
    if (seen.has(value.column)) return;
    seen.add(value.column);
    const differs = value.left !== value.right ? { class: 'differs' } : {};
    values.append(make('tr', {}, make('td', {}, value.column), make('td', {}, value.left || '—'), make('td', differs, value.right || '—')));
  }));
  let drawn = false;
  const fill = () => { if (!drawn) { drawn = true; element.append(sideways(values, 'Values of the pair'), sideways(waterfall(pair), 'Waterfall of the pair')); } };
  element.addEventListener('toggle', fill);
  if (open) { element.open = true; fill(); }
  return element;
}
if (R.waterfalls.length) {
  const box = section('Pairs worth looking at', 'Why each pair has the weight it has, comparison by comparison.');
  const kinds = [...new Set(R.waterfalls.map(pair => pair.why))];
  const picks = make('div', { class: 'pick' }), list = make('div');
  const show = kind => {
    [...picks.children].forEach(button => button.setAttribute('aria-pressed', button.textContent === kind));
    list.replaceChildren(...R.waterfalls.filter(pair => pair.why === kind).map((pair, i) => pairDetails(pair, i === 0)));
  };
  kinds.forEach(kind => {
    const button = make('button', { type: 'button', 'aria-pressed': 'false' }, kind);
    button.addEventListener('click', () => show(kind));
    picks.append(button);
  });
  box.append(picks, list);
  show(kinds[0]);
}

// --- charts with two axes ----------------------------------------------------------------------
function axes(width, height, x0, x1, xLabel, yTicks) {
  const svg = canvas(width, height, xLabel);
  const left = 58, right = width - 16, top = 12, bottom = height - 42;
  const x = v => left + (v - x0) / Math.max(1e-9, x1 - x0) * (right - left);
  const y = v => bottom - v * (bottom - top);
  for (const [value, text] of yTicks) {
    svg.append(draw('line', { x1: left, x2: right, y1: y(value), y2: y(value), stroke: LINE }));
    svg.append(draw('text', { x: left - 7, y: y(value) + 4, 'text-anchor': 'end', class: 'soft' }, text));
  }
  const step = Math.max(1, Math.ceil((x1 - x0) / 8 / 5) * 5);
  for (let v = Math.ceil(x0 / step) * step; v <= x1; v += step)
    svg.append(draw('text', { x: x(v), y: bottom + 17, 'text-anchor': 'middle', class: 'soft' }, v));
  svg.append(draw('text', { x: (left + right) / 2, y: height - 6, 'text-anchor': 'middle', class: 'soft' }, xLabel));
  return { svg, x, y, bottom };
}
const path = (points, x, y) => points.map((p, i) => (i ? 'L' : 'M') + x(p[0]).toFixed(1) + ' ' + y(p[1]).toFixed(1)).join('');
const thresholdWeight = Math.log2(R.clustersThreshold / (1 - R.clustersThreshold));

function histogram() {
  const rows = R.weights;
  if (!rows.length) return make('p', {}, 'No pairs were compared.');
  const x0 = Math.min(rows[0].from, -5), x1 = Math.max(rows[rows.length - 1].from + 1, 5);
  const top = Math.log10(Math.max(...rows.map(r => r.pairs)) + 1);
  const ticks = [];
  for (let power = 0; power <= top; power++) ticks.push([power / Math.max(1, top), short(Math.pow(10, power))]);
  const { svg, x, y, bottom } = axes(520, 300, x0, x1, 'match weight (bits)', ticks);
  for (const row of rows) {
    const h = Math.log10(row.pairs + 1) / Math.max(1, top);
    svg.append(hint(draw('rect', { x: x(row.from), y: y(h), width: Math.max(1, x(row.from + 0.5) - x(row.from) - 0.5), height: bottom - y(h), fill: row.from >= thresholdWeight ? FOR : '#9fb3c6' }),
      `${row.from} to ${row.from + 0.5}: ${whole(row.pairs)} pairs`));
  }
  if (Number.isFinite(thresholdWeight)) svg.append(draw('line', { x1: x(thresholdWeight), x2: x(thresholdWeight), y1: 8, y2: bottom, stroke: GOLD, 'stroke-width': 2 }));
  return svg;
}
function unlinkables() {
  const points = R.unlinkables.map(p => [p.weight, p.share]);
  if (!points.length) return make('p', {}, 'There are no records.');
  const x0 = Math.min(points[0][0], 0), x1 = points[points.length - 1][0];
  const { svg, x, y } = axes(520, 300, Math.floor(x0), Math.ceil(x1), 'match weight (bits)', [[0, '0 %'], [.25, '25 %'], [.5, '50 %'], [.75, '75 %'], [1, '100 %']]);
  svg.append(draw('path', { d: path(points, x, y), fill: 'none', stroke: FOR, 'stroke-width': 2.5 }));
  if (thresholdWeight > x0 && thresholdWeight < x1) svg.append(draw('line', { x1: x(thresholdWeight), x2: x(thresholdWeight), y1: 8, y2: y(0), stroke: GOLD, 'stroke-width': 2 }));
  return svg;
}
const spread = section('Where the pairs lie');
spread.append(make('div', { class: 'two' },
  make('div', {}, make('p', { class: 'lead' }, 'Compared pairs by weight (the height is logarithmic). Two well separated hills mean clear decisions.'), histogram(), legend([FOR, 'joined'], ['#9fb3c6', 'not joined'], [GOLD, 'threshold for clusters'])),
  make('div', {}, make('p', { class: 'lead' }, 'Records that hold too little to be linked even to an exact copy of themselves, by threshold.'), unlinkables(), legend([FOR, 'share of records below the weight'], [GOLD, 'threshold for clusters']))));

// --- evaluation --------------------------------------------------------------------------------
if (E) {
  const unknown = E.records - E.labelledRecords;
  const counted = unknown ? `${whole(E.labelledRecords)} of ${whole(E.records)} records are labelled; pairs with one of the other ${whole(unknown)} count nowhere here. ` : '';
  const box = section('How right it is', `${counted}By the labels there are ${whole(E.truePairs)} true pairs. Blocking brings ${percent(E.blockingRecall)} of them together; no threshold can find the others.`);
  const curve = E.curve;
  const { svg, x, y } = axes(520, 300, Math.floor(curve[0].weight), Math.ceil(curve[curve.length - 1].weight), 'threshold (match weight)', [[0, '0'], [.25, '0.25'], [.5, '0.5'], [.75, '0.75'], [1, '1']]);
  [['precision', FOR], ['recall', GOLD], ['f1', AGAINST]].forEach(([name, colour]) =>
    svg.append(draw('path', { d: path(curve.map(p => [p.weight, p[name]]), x, y), fill: 'none', stroke: colour, 'stroke-width': 2.5 })));
  svg.append(draw('circle', { cx: x(Math.max(curve[0].weight, Math.min(E.best.weight, curve[curve.length - 1].weight))), cy: y(E.best.f1), r: 5, fill: AGAINST }));
  const point = (name, p) => [name, p.probability.toPrecision(4), percent(p.precision), percent(p.recall), p.f1.toFixed(4), whole(p.falsePositives), whole(p.falseNegatives)];
  const c = E.clusters;
  box.append(make('div', { class: 'two' },
    make('div', {}, svg, legend([FOR, 'precision'], [GOLD, 'recall'], [AGAINST, 'F1'])),
    make('div', {}, table(['', '#from', '#precision', '#recall', '#F1', '#wrong', '#missed'], [point('at 0.5', E.atHalf), point('best', E.best)]),
      make('p', {}, `Clusters, pair by pair: precision ${percent(c.precision)}, recall ${percent(c.recall)}, F1 ${c.f1.toFixed(4)}. ${whole(c.exact)} of ${whole(c.groups)} labelled groups are a cluster exactly.`),
      make('p', { class: 'lead' }, `Listed above with their waterfalls: ${E.falsePositives.length} joined wrongly, ${E.falseNegatives.length} not joined, ${E.missedByBlocking.length} never compared.`))));
}

// --- blocking ----------------------------------------------------------------------------------
{
  const box = section('Which pairs were compared', 'A pair is compared when any rule brings it together, and counted under the first rule that does.');
  const most = Math.max(1, ...R.blocking.map(b => b.pairs));
  const width = ROW.width, high = 30 + ROW.drop, left = WIDE ? 400 : 0, room = width - left - (WIDE ? 200 : 130);
  const svg = canvas(width, R.blocking.length * high + 6, 'Pairs by blocking rule');
  R.blocking.forEach((rule, i) => {
    const y = i * high + 4 + ROW.drop, all = rule.pairs / most * room, first = rule.foundFirst / most * room;
    svg.append(draw('text', { x: 0, y: y - ROW.drop + 15 }, `${rule.rule}  ${cut(rule.on, 56)}`));
    svg.append(draw('rect', { x: left, y, width: Math.max(1, all), height: 20, rx: 3, fill: '#c9d6e2' }));
    svg.append(draw('rect', { x: left, y, width: Math.max(rule.foundFirst ? 1 : 0, first), height: 20, rx: 3, fill: FOR }));
    svg.append(draw('text', { x: left + all + 8, y: y + 15 }, `${short(rule.foundFirst)} of ${short(rule.pairs)}`));
  });
  box.append(sideways(svg, 'Chart of blocking rules'), legend([FOR, 'found first here'], ['#c9d6e2', 'found by an earlier rule too']));
  const found = E ? ['#true pairs found'] : [];
  box.append(table(['rule', '#blocks', '#largest block', '#pairs', '#blocks left out', '#pairs left out', ...found],
    R.blocking.map((b, i) => [`${b.rule}  ${b.on}`, whole(b.blocks), whole(b.largestBlock), whole(b.pairs), whole(b.blocksLeftOut), whole(b.pairsLeftOut), ...(E ? [percent(E.foundByRule[i] / Math.max(1, E.truePairs))] : [])])));
}

// --- training, clusters, terms, work -----------------------------------------------------------
if (R.training.blocks.length) {
  section('How it was learnt', `Chance agreement from ${whole(R.training.randomPairs)} random pairs; agreement of matches from these blocks, without labels, averaged over the blocks.`)
    .append(table(['training block', '#pairs', '#matches in it', '#iterations', 'settled', 'learnt there'],
      R.training.blocks.map(b => [b.rule, whole(b.pairs), percent(b.matchShare), b.iterations, b.converged ? 'yes' : 'no', b.learnt.join(', ')])));
}
{
  const box = section('Clusters', `Joined by ${R.clusters.method.replaceAll('-', ' ')} at a probability of ${R.clustersThreshold}.`);
  const sizes = Object.entries(R.clusters.bySize).map(([size, count]) => [Number(size), count]).sort((a, b) => a[0] - b[0]);
  const one = make('div', {}, make('h3', {}, 'By size'), table(['#records', '#clusters'], sizes.slice(0, 15).map(([s, c]) => [whole(s), whole(c)])));
  const two = make('div', {}, make('h3', {}, 'The largest'), table(['cluster', '#records', '#links', '#density', '#weakest link'],
    R.clusters.largest.slice(0, 12).map(c => [c.cluster, whole(c.records), whole(c.links), percent(c.density), signed(c.weakestLink)])));
  box.append(make('div', { class: 'two' }, one, two));
  if (R.clusters.splits.length)
    box.append(make('h3', {}, 'Split because of their size'), table(['around', '#records', '#became', '#strongest bridge cut'],
      R.clusters.splits.slice(0, 20).map(s => [s.smallestRecord, whole(s.records), whole(s.clusters), signed(s.strongestCut)])));
}
for (const [name, terms] of Object.entries(R.termFrequencies)) {
  section(`Common values: ${name}`, 'Agreement on a common value proves less. The adjustment is added to the weight of agreement.')
    .append(table(['value', '#records', '#share', '#adjustment'], terms.map(t => [t.value, whole(t.count), percent(t.frequency), signed(t.adjustment)])));
}
{
  const box = section('The run');
  const work = R.work;
  box.append(make('div', { class: 'two' },
    table(['source', 'encoding', '#rows', '#records', '#rejected'], R.sources.map(s => [s.name, s.encoding, whole(s.rowsInSource), whole(s.recordsRead), whole(s.rowsRejected)])),
    table(['stage', '#seconds'], Object.entries(work.seconds).map(([stage, s]) => [stage, s.toFixed(2)])
      .concat([['processor seconds, all threads', work.cpuSeconds.toFixed(1)], ['most memory held', short(work.peakMemoryBytes / 1048576) + ' MB']]))));
}
