import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

interface Block {
  readonly words: string;
  readonly transfer: readonly string[];
}

const controllers: readonly Block[] = [
  { words: 'Controller', transfer: ['C(s)', 'K_p', 'K_p + K_i/s', 'G_c(s)'] },
  { words: 'PID controller', transfer: ['C(s)', 'K(s)'] },
  { words: 'Amplifier', transfer: ['K', 'K_a', '10'] },
];
const plants: readonly Block[] = [
  { words: 'Plant', transfer: ['G(s)', 'P(s)', '1/(s + 1)', '1/s'] },
  { words: 'Motor', transfer: ['1/(Js + b)', 'G_m(s)'] },
  { words: 'Heater', transfer: ['K/(τs + 1)', 'G(s)'] },
  { words: 'Process', transfer: ['G_p(s)', '2/(s + 3)'] },
  { words: 'Actuator', transfer: ['A(s)', '1/(0.1s + 1)'] },
  { words: 'Valve', transfer: ['G_v(s)', '0.8'] },
];
const sensors: readonly Block[] = [
  { words: 'Sensor', transfer: ['H(s)', '1', 'K_s'] },
  { words: 'Thermometer', transfer: ['H(s)'] },
  { words: 'Tachometer', transfer: ['K_t', 'H(s)'] },
];

const sum = (paper: Paper, [x, y]: Place, below: string): void =>
  paper.group('summing point', () => {
    paper.circle([x, y], 13, { fill: '#ffffff' });
    paper.text('+', [x - 22, y - 12]);
    paper.text(below, [x + 12, y + 24]);
  });

const signal = { 'aria-label': 'signal arrow' };

/** Draws a block whose left side is at a place; answers with the x of its right side. */
type DrawBlock = (text: string, place: Place) => number;

const widthOf = (text: string, fontSize: number): number => Math.max(64, text.length * fontSize * 0.58 + 24);

/** From the tap at the output back under the blocks to the sum at the origin, through a block or straight. */
const drawFeedback = (paper: Paper, block: string | undefined, tap: number, low: number, draw: DrawBlock): void => {
  if (block === undefined) {
    const course: Place[] = [
      [tap, 0],
      [tap, low],
      [0, low],
    ];
    paper.polyline(course, { 'aria-label': 'feedback line' });
  } else {
    const width = widthOf(block, paper.look.fontSize);
    const left = (tap - width) / 2;
    paper.line([tap, 0], [tap, low], { 'aria-label': 'feedback line' });
    paper.arrow([tap, low], [left + width, low], signal);
    draw(block, [left, low]);
    paper.line([left, low], [0, low], { 'aria-label': 'feedback line' });
  }
  paper.arrow([0, low], [0, 13], signal);
};

/** A sum within the forward path, where a disturbance enters from above. */
const drawDisturbance = (paper: Paper, x: number, name: string): void => {
  paper.group('summing point', () => {
    paper.circle([x, 0], 13, { fill: '#ffffff' });
    paper.text('+', [x - 20, -13]);
  });
  paper.group('disturbance arrow', () => {
    paper.arrow([x, -66], [x, -13]);
    paper.text(name, [x + 8, -60], { anchor: 'start' });
  });
};

const drawOutput = (paper: Paper, from: number, to: number, name: string): void =>
  paper.group('output arrow', () => {
    paper.arrow([from, 0], [to, 0]);
    paper.text(name, [to + 8, 0], { anchor: 'start' });
  });

export const controlLoop = defineFamily({
  name: 'control-loop',
  version: 2,
  subject: 'engineering',
  concepts: ['block diagram', 'feedback', 'transfer function', 'closed loop', 'disturbance'],
  level: 'undergraduate',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'block diagram');
    const words = random.chance(0.5);
    const label = (block: Block): string => (words ? block.words : random.pick(block.transfer));
    const forward = [label(random.pick(controllers)), ...random.sample(plants, random.int(1, 3)).map(label)];
    const feedback = random.chance(0.65) ? label(random.pick(sensors)) : undefined;
    const sign = random.weighted([
      ['−', 8],
      ['+', 1],
    ] as const);
    const [gap, height] = [random.int(36, 52), random.int(40, 52)];
    const tint = random.chance(0.6) ? look.pales[0] : '#ffffff';
    const draw: DrawBlock = (text, [x, y]) => {
      const width = widthOf(text, look.fontSize);
      paper.group('block', () => {
        paper.rect([x, y - height / 2], width, height, { fill: tint });
        paper.text(text, [x + width / 2, y]);
      });
      return x + width;
    };
    const [input, output, error] = random.pick([
      ['R(s)', 'Y(s)', 'E(s)'],
      ['r', 'y', 'e'],
      ['u', 'y', 'e'],
      ['set point', 'output', 'error'],
    ] as const);
    paper.group('input arrow', () => {
      paper.text(input, [-gap - 8, -14], { anchor: 'end' });
      paper.arrow([-2 * gap - 10, 0], [-13, 0]);
    });
    sum(paper, [0, 0], sign);
    let x = 13;
    const disturbed = random.chance(0.3) ? random.int(1, forward.length - 1) : undefined;
    for (const [index, text] of forward.entries()) {
      const step = index === 0 ? gap + error.length * 4 : gap;
      if (index === 0 && random.chance(0.6)) paper.text(error, [x + step / 2, -14]);
      if (index === disturbed) {
        paper.arrow([x, 0], [x + gap - 13, 0], signal);
        x += gap;
        drawDisturbance(paper, x, random.pick(['D(s)', 'd', 'disturbance']));
        x += 13;
      }
      paper.arrow([x, 0], [x + step, 0], signal);
      x = draw(text, [x + step, 0]);
    }
    const tap = x + gap;
    drawOutput(paper, x, tap + gap, output);
    paper.circle([tap, 0], 3, { fill: look.ink, 'aria-label': 'branch point' });
    drawFeedback(paper, feedback, tap, random.int(84, 110), draw);
    return paper.finish(
      pickTitle(random, [
        'Closed-loop control system',
        'Block diagram with feedback',
        `${sign === '−' ? 'Negative' : 'Positive'} feedback`,
      ]),
    );
  },
});
