import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  coins: [
    'dot',
    'digraph { rankdir=LR; S [label="Start"]; S -> H1 [label="0.6"]; S -> T1 [label="0.4"]; H1 -> H2 [label="0.6"]; H1 -> T2 [label="0.4"]; T1 -> H3 [label="0.6"]; T1 -> T3 [label="0.4"]; H1 [label="H"]; H2 [label="H"]; H3 [label="H"]; T1 [label="T"]; T2 [label="T"]; T3 [label="T"]; }',
  ],
  weather: [
    'dot',
    'digraph { W [label="Weather"]; W -> R [label="1/4"]; W -> D [label="3/4"]; R [label="Rain"]; D [label="Dry"]; R -> L1 [label="2/3"]; R -> P1 [label="1/3"]; D -> L2 [label="1/6"]; D -> P2 [label="5/6"]; L1 [label="Late"]; L2 [label="Late"]; P1 [label="Punctual"]; P2 [label="Punctual"]; }',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['coins', 'The probability of heads on the first toss is 0.6.', true],
  ['coins', 'The probability of heads on the first toss is 0.5.', false],
  ['coins', 'Two heads come with probability 0.36.', true],
  ['coins', 'Two tails come with probability 0.36.', false],
  ['coins', 'The coin is tossed in two tosses, which gives four possible outcomes.', true],
  ['coins', 'The tree shows three tosses of a coin.', false],
  ['coins', 'Heads is more likely than tails.', true],
  ['coins', 'Tails is more likely than heads.', false],
  ['weather', 'If there is rain, late has a chance of two thirds.', true],
  ['weather', 'If it is dry, late has a chance of two thirds.', false],
  ['weather', 'After rain, late is more likely than punctual.', true],
  ['weather', 'After dry, late is more likely than punctual.', false],
  ['weather', 'The probability of rain is 1/4 and that of dry is 3/4.', true],
  ['weather', 'The probability of rain is 3/4 and that of dry is 1/4.', false],
  ['weather', 'Rain and then late has the probability 1/6.', true],
]);
