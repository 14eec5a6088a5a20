import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="340" font-family="Arial" font-size="14">${inner}</svg>`;

const scaleAt = (x: number): string =>
  [30, 20, 10, 0, -10]
    .map((value, at) => `<text x="${x}" y="${65 + 50 * at}" text-anchor="end">${value}</text>`)
    .join('');

const programs = {
  // Kitchen 20, cellar 5.
  gauges: [
    'svg',
    svg(
      `<rect x="110" y="50" width="24" height="230" rx="12" fill="#fafafa" stroke="#333"/><rect x="310" y="50" width="24" height="230" rx="12" fill="#fafafa" stroke="#333"/><rect x="116" y="110" width="12" height="170" fill="#d32f2f"/><rect x="316" y="185" width="12" height="95" fill="#1976d2"/>${scaleAt(94)}${scaleAt(294)}<text x="122" y="30" text-anchor="middle">Kitchen (°C)</text><text x="322" y="30" text-anchor="middle">Cellar (°C)</text>`,
    ),
  ],
  hills: [
    'svg',
    svg(
      '<g><circle cx="80" cy="110" r="20" fill="#66bb6a"/><circle cx="220" cy="110" r="34" fill="#42a5f5"/><circle cx="360" cy="110" r="26" fill="#ef5350"/></g><g text-anchor="middle"><text x="80" y="190">Oslo</text><text x="220" y="190">Paris</text><text x="360" y="190">Vienna</text><text x="80" y="212">40</text><text x="220" y="212">95</text><text x="360" y="212">70</text><text x="220" y="300">length of the tunnels in km</text></g>',
    ),
  ],
  parts: [
    'svg',
    svg(
      '<rect x="80" y="40" width="90" height="40" fill="#ffa726" stroke="#333"/><rect x="170" y="40" width="90" height="40" fill="#fff" stroke="#333"/><rect x="80" y="120" width="60" height="40" fill="#66bb6a" stroke="#333"/><rect x="140" y="120" width="60" height="40" fill="#66bb6a" stroke="#333"/><rect x="200" y="120" width="60" height="40" fill="#fff" stroke="#333"/><text x="290" y="65">1/2</text><text x="290" y="145">2/3</text>',
    ),
  ],
  loop: [
    'svg',
    svg(
      '<g stroke="black" stroke-width="2.5" fill="none"><path d="M80 180V70H200M320 70H440V150M440 210V290H80V200"/><path d="M200 70L310 35"/><path d="M55 180H105M67 200H93"/><circle cx="440" cy="180" r="30" fill="white"/><path d="M419 159L461 201M461 159L419 201"/></g><circle cx="200" cy="70" r="5"/><circle cx="320" cy="70" r="5"/><text x="30" y="240">6 V</text>',
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['gauges', 'In the kitchen it is 20 °C and in the cellar it is 5 °C.', true],
  ['gauges', 'In the kitchen it is 20 °C and in the cellar it is 15 °C.', false],
  ['gauges', 'It is warmer in the kitchen than in the cellar.', true],
  ['gauges', 'It is colder in the kitchen than in the cellar.', false],
  ['gauges', 'The difference between the two temperatures is 15 degrees.', true],
  ['gauges', 'The difference between the two temperatures is 25 degrees.', false],
  ['gauges', 'The blue column ends between 0 and 10.', true],
  ['gauges', 'The blue column ends between 10 and 20.', false],
  ['hills', 'The tunnel of Paris is 95 km long.', true],
  ['hills', 'The tunnel of Paris is 70 km long.', false],
  ['hills', 'From Oslo to Vienna it is 30 km more.', true],
  ['hills', 'From Oslo to Vienna it is 50 km more.', false],
  ['hills', 'The red circle stands for Vienna.', true],
  ['parts', '2/3 is the bigger fraction, and 1/2 is the smallest.', true],
  ['parts', '1/2 is the biggest of the fractions.', false],
  ['loop', 'The circuit has an open switch and a lamp.', true],
  ['loop', 'The circuit has a closed switch and a lamp.', false],
]);
