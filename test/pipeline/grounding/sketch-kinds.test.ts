import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

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
  acids: [
    'svg',
    svg(
      'width="720" height="240"',
      `<text x="360" y="22">pH scale</text>${Array.from({ length: 15 }, (_, at) => `<rect x="${30 + 44 * at}" y="100" width="44" height="40" fill="hsl(${at * 18} 70% 60%)"/><text x="${52 + 44 * at}" y="125">${at}</text>`).join('')}
<g stroke="#222"><line x1="140" y1="100" x2="140" y2="76"/><line x1="272" y1="100" x2="272" y2="76"/><line x1="624" y1="100" x2="624" y2="76"/><line x1="360" y1="140" x2="360" y2="164"/></g>
<text x="140" y="70">lemon juice</text><text x="272" y="70">coffee</text><text x="624" y="70">bleach</text><text x="360" y="180">pure water</text>`,
    ),
  ],
  lever: [
    'svg',
    svg(
      'width="640" height="300"',
      `<rect x="40" y="150" width="560" height="12" fill="#b5793f"/><polygon points="300,162 270,220 330,220" fill="#777"/><rect x="110" y="100" width="60" height="50" fill="#d33"/><text x="140" y="130">300 N</text>
<rect x="520" y="110" width="40" height="40" fill="#36c"/><text x="540" y="102">200 N</text><text x="220" y="276">2 m</text><text x="420" y="276">3 m</text><text x="300" y="240">pivot</text>`,
    ),
  ],
  jumps: [
    'svg',
    svg(
      'width="640" height="200"',
      `<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L10 5 L0 10 z"/></marker></defs><line x1="20" y1="130" x2="620" y2="130" stroke="black" stroke-width="2" marker-end="url(#a)"/>
${Array.from({ length: 11 }, (_, at) => `<line x1="${50 + 50 * at}" y1="122" x2="${50 + 50 * at}" y2="138" stroke="black"/><text x="${50 + 50 * at}" y="160">${at - 5}</text>`).join('')}
<path d="M100 118 Q 225 10 350 118" fill="none" stroke="blue" stroke-width="2.5" marker-end="url(#a)"/><path d="M350 118 Q 425 50 500 118" fill="none" stroke="blue" stroke-width="2.5" marker-end="url(#a)"/>`,
    ),
  ],
  pets: [
    'svg',
    svg(
      'width="520" height="300"',
      ['Dogs', 'Cats', 'Fish', 'Rabbits']
        .map((name, at) => {
          const y = 40 + 50 * at;
          const whole = Array.from(
            { length: [4, 5, 2, 1][at] ?? 0 },
            (_, index) => `<circle cx="${140 + 40 * index}" cy="${y}" r="14" fill="#3b82f6"/>`,
          ).join('');
          const x = at === 1 ? 340 : 220;
          const half =
            at === 1 || at === 2 ? `<path d="M${x} ${y - 14} A14 14 0 0 0 ${x} ${y + 14} Z" fill="#3b82f6"/>` : '';
          return `<text x="50" y="${y + 5}">${name}</text>${whole}${half}`;
        })
        .join('') + '<circle cx="60" cy="260" r="14" fill="#3b82f6"/><text x="110" y="265">= 2 pets</text>',
    ),
  ],
  seasons: [
    'svg',
    svg(
      'width="460" height="420"',
      [117, 337]
        .map(
          (x, at) =>
            `<rect x="${x - 12}" y="50" width="24" height="290" rx="12" fill="white" stroke="#333"/><circle cx="${x}" cy="350" r="24" fill="#d22"/><rect x="${x - 5}" y="${at ? 290 : 140}" width="10" height="${at ? 50 : 200}" fill="#d22"/>${[40, 30, 20, 10, 0, -10, -20].map((value, step) => `<text x="${x + 32}" y="${84 + 40 * step}">${value}</text>`).join('')}<text x="${x}" y="398">${at ? 'January' : 'July'}</text>`,
        )
        .join(''),
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
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
  ['clocks', 'Figure 2.15 shows three clocks.', true],
  ['clocks', 'The second clock from the left shows 7:30.', true],
  ['clocks', 'The first clock from the right shows 11:30.', true],
  ['clocks', 'The second clock from the left shows 2:30.', false],
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
  // Things on one scale are held against each other by where they stand on it.
  ['acids', 'Lemon juice is more acidic than coffee.', true],
  ['acids', 'Coffee is more acidic than lemon juice.', false],
  ['acids', 'Pure water sits in the middle of the scale, at pH 7, and is neutral.', true],
  ['acids', 'Pure water sits in the middle of the scale, at pH 6, and is neutral.', false],
  ['acids', 'Bleach is the most alkaline thing on here with 13.', true],
  ['acids', 'Coffee is the most alkaline thing on here.', false],
  ['acids', 'Five substances are arranged on a scale.', false],
  ['lever', 'The lever is in balance.', true],
  ['lever', 'The lever is not in balance, since the two moments differ.', false],
  ['lever', 'The smaller load is farther from the pivot.', true],
  ['lever', 'The lighter block is closer to the pivot than the heavier one.', false],
  ['lever', 'The red block weighs 300 kN.', false],
  ['lever', 'The right-hand load acts at a distance of 3 m from the pivot.', true],
  ['lever', 'The right-hand load acts at a distance of 4 m from the pivot.', false],
  ['lever', 'The left arm is the longer one.', false],
  // Arrows that jump along a number line, in their order.
  ['jumps', 'Two jumps are shown above the number line.', true],
  ['jumps', 'Three jumps are shown above the number line.', false],
  ['jumps', 'Both jumps are equally long.', false],
  ['jumps', 'The second jump is shorter than the first.', true],
  ['jumps', 'The second jump is longer than the first.', false],
  ['jumps', 'The first jump covers 5 units.', true],
  ['jumps', 'The first jump covers 6 units.', false],
  ['jumps', 'The second jump goes from −4 to 1.', false],
  ['jumps', 'We start at −4 and end up at 4.', true],
  ['jumps', 'The end is at 3.', false],
  ['jumps', 'The number line runs from −5 to 5: it starts at −5 and ends at 5.', true],
  ['jumps', 'The jumps go to the left.', false],
  ['jumps', 'Together the two jumps make 8.', true],
  ['jumps', 'Together the two jumps make 9.', false],
  // Symbols in rows, of which a key says what each is worth.
  ['pets', 'Each circle stands for 2 pets, and half a circle stands for one.', true],
  ['pets', 'Each circle stands for 5 pets.', false],
  ['pets', 'The class has 8 dogs.', true],
  ['pets', 'The class has 4 dogs.', false],
  ['pets', 'There are five and a half circles for cats. Dogs have four.', true],
  ['pets', 'There are six circles for cats.', false],
  ['pets', 'Fish are the rarest.', false],
  ['pets', 'Cats are the most common pets, with 11 in all.', true],
  ['pets', 'There are fewer dogs than fish.', false],
  ['pets', 'There are three more cats than dogs.', true],
  ['pets', 'There are four more cats than dogs.', false],
  ['pets', 'There are twice as many dogs as fish.', false],
  ['pets', 'Altogether there are 26 pets.', true],
  ['pets', 'Altogether there are 28 pets.', false],
  ['pets', 'Five kinds of animals are listed.', false],
  ['divisors', 'The left circle holds five numbers.', false],
  ['divisors', 'The left circle holds four numbers in all.', true],
  ['divisors', 'The orange circle contains seven numbers.', false],
  ['lever', 'The red block is the lighter of the two.', false],
  ['lever', 'The red block is the heavier one.', true],
  ['lever', 'The 200 N block is on the right.', true],
  ['lever', 'The 200 N block is on the left.', false],
  ['lever', 'Three blocks have been placed on the beam.', false],
  ['lever', 'The pivot is under the right half of the beam.', false],
  ['lever', 'The pivot is nearer to the left end.', true],
  ['lever', 'The pivot is nearer to the right end.', false],
  ['seasons', 'In July the thermometer reads 25 °C.', true],
  ['seasons', 'In July the thermometer reads 35 °C.', false],
  ['seasons', 'It is warmer in July than in January.', true],
  ['seasons', 'It is warmer in January than in July.', false],
  ['seasons', 'In January it was 12 degrees below zero.', true],
  ['seasons', 'The January reading is not below zero.', false],
  ['seasons', 'From July to January the temperature rises.', false],
  ['cell', 'There are three green chloroplasts and two mitochondria.', true],
  ['cell', 'There are three mitochondria.', false],
  ['cell', 'An arrow means "is eaten by".', true],
]);
