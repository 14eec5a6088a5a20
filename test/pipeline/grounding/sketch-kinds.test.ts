import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const svg = (size: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} font-size="14" text-anchor="middle"><rect width="100%" height="100%" fill="white"/>${body}</svg>`;

const hours = Array.from({ length: 12 }, (_, index) => {
  const turn = ((index + 1) * Math.PI) / 6;
  return `<text x="${66 * Math.sin(turn)}" y="${5 - 66 * Math.cos(turn)}">${index + 1}</text>`;
}).join('');

const clock = (x: number, hour: number, minute: number, name: string): string =>
  `<g transform="translate(${x} 110)"><circle r="80" fill="#fffef8" stroke="#222"/>${hours}<line y2="-34" stroke="#222" stroke-width="6" transform="rotate(${hour})"/><line y2="-54" stroke="#c1121f" stroke-width="3" transform="rotate(${minute})"/></g><text x="${x}" y="226">${name}</text>`;

const programs = {
  divisors: [
    'svg',
    svg(
      'width="500" height="340"',
      `<circle cx="195" cy="180" r="115" fill="#4f9dde" fill-opacity="0.35" stroke="#1f5f99"/><circle cx="305" cy="180" r="115" fill="#f2a93b" fill-opacity="0.35" stroke="#a86a0b"/>
<text x="140" y="52" fill="#1f5f99">divisors of 8</text><text x="360" y="52" fill="#a86a0b">divisors of 20</text><text x="135" y="180">8</text><text x="240" y="135">1</text><text x="258" y="175">2</text><text x="240" y="225">4</text>
<text x="370" y="140">5</text><text x="355" y="180">10</text><text x="370" y="220">20</text><text x="40" y="300">3</text><text x="440" y="310">7</text>`,
    ),
  ],
  animals: [
    'svg',
    svg(
      'width="560" height="480"',
      `<g fill-opacity="0.25"><circle cx="220" cy="180" r="130" fill="#4361ee"/><circle cx="340" cy="180" r="130" fill="#2a9d4a"/><circle cx="280" cy="290" r="130" fill="#e85d04"/></g>
<text x="120" y="40" fill="#4361ee">can fly</text><text x="440" y="40" fill="#2a9d4a">can swim</text><text x="280" y="455" fill="#e85d04">lays eggs</text>
<text x="150" y="160">bat</text><text x="410" y="160">seal</text><text x="280" y="380">hen</text><text x="280" y="222">goose</text><text x="195" y="260">eagle</text><text x="520" y="420">cat</text>`,
    ),
  ],
  clocks: [
    'svg',
    svg(
      'width="620" height="260"',
      clock(110, 75, 180, 'Lima') + clock(310, 225, 180, 'London') + clock(510, 345, 180, 'Tokyo'),
    ),
  ],
  pieces: [
    'svg',
    svg(
      'width="560" height="200"',
      `<g stroke="#333"><g fill="#f4978e"><rect x="40" y="30" width="90" height="44"/><rect x="130" y="30" width="90" height="44"/></g><rect x="220" y="30" width="90" height="44" fill="white"/>
<g fill="#90caf9"><rect x="40" y="100" width="135" height="44"/></g><rect x="175" y="100" width="135" height="44" fill="white"/></g><text x="340" y="58">2/3</text><text x="340" y="128">1/2</text>`,
    ),
  ],
  thermometer: [
    'svg',
    svg(
      'width="420" height="360"',
      [
        ['indoors', 110, '#d62828', 116],
        ['outdoors', 300, '#1d6fb8', 220],
      ]
        .map(
          ([name, x, fill, top]) =>
            `<text x="${x}" y="24">${name}</text><rect x="${Number(x) - 8}" y="40" width="16" height="256" rx="8" fill="#f7f7f7" stroke="#333"/><circle cx="${x}" cy="306" r="20" fill="${fill}"/><rect x="${Number(x) - 5}" y="${top}" width="10" height="${296 - Number(top)}" fill="${fill}"/>`,
        )
        .join(''),
    ),
  ],
  cell: [
    'svg',
    svg(
      'width="600" height="400"',
      `<rect x="60" y="50" width="340" height="300" rx="30" fill="#eaf6df" stroke="#4b7a2b"/><g fill="#4caf50" stroke="#1b5e20"><ellipse cx="120" cy="200" rx="22" ry="12"/><ellipse cx="120" cy="260" rx="22" ry="12"/><ellipse cx="300" cy="318" rx="22" ry="11"/></g>
<g fill="#f6a34d" stroke="#a85a10"><ellipse cx="340" cy="96" rx="17" ry="9"/><ellipse cx="228" cy="308" rx="17" ry="8"/></g><g stroke="#333"><line x1="357" y1="96" x2="450" y2="110"/><line x1="322" y1="318" x2="450" y2="300"/></g>
<g text-anchor="start"><text x="455" y="114">mitochondrion</text><text x="455" y="304">chloroplast</text></g><text x="300" y="386">arrow = is eaten by</text>`,
    ),
  ],
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
  // Numbers that are sorted into circles count one each.
  ['divisors', 'Two numbers lie outside both circles: 3 and 7.', true],
  ['divisors', 'Three numbers lie outside both circles.', false],
  ['divisors', 'The greatest number in the overlap is 4.', true],
  ['divisors', 'The greatest number in the overlap is 8.', false],
  ['divisors', '1, 2 and 4 are shared.', true],
  ['divisors', '1, 2 and 8 are shared.', false],
  ['divisors', '5 is only in the orange circle.', true],
  ['divisors', '5 is only in the blue circle.', false],
  ['animals', 'Six animals are entered altogether.', true],
  ['animals', 'Nine animals are entered altogether.', false],
  ['animals', 'Only the goose stands in all three circles.', true],
  ['animals', 'Only the eagle stands in all three circles.', false],
  ['animals', 'The bat can fly but it does not lay eggs.', true],
  ['animals', 'The bat can fly and it lays eggs.', false],
  ['animals', 'The cat is outside of everything.', true],
  // Several clocks, each with its name.
  ['clocks', 'The clock of Lima shows half past two.', true],
  ['clocks', 'The clock of Lima shows half past seven.', false],
  ['clocks', 'The one in the middle reads 7:30, and the one on the right, Tokyo, reads 11:30.', true],
  ['clocks', 'The one on the right reads 7:30.', false],
  ['clocks', "London's clock is five hours ahead of the one for Lima.", true],
  ['clocks', "London's clock is six hours ahead of the one for Lima.", false],
  ['clocks', 'All the minute hands point to the 6.', true],
  ['clocks', 'All the minute hands point to the 12.', false],
  ['clocks', 'Three clocks with black hour hands and red minute hands.', true],
  ['clocks', 'Three clocks with red hour hands and black minute hands.', false],
  ['clocks', 'Four round clocks are shown.', false],
  // Words beside a bar of pieces name all of it.
  ['pieces', 'Two fraction bars of the same length: red for 2/3, blue for 1/2.', true],
  ['pieces', 'Two fraction bars of the same length: blue for 2/3, red for 1/2.', false],
  // A thing has the colours of what lies on it.
  ['thermometer', 'A red thermometer labelled indoors and a blue one labelled outdoors.', true],
  ['thermometer', 'On the left a blue one labelled indoors.', false],
  ['cell', 'There are three green chloroplasts and two mitochondria.', true],
  ['cell', 'There are three mitochondria.', false],
  ['cell', 'An arrow means "is eaten by".', true],
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
