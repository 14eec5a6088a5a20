/** A probability as a fraction of whole numbers. */
export type Part = readonly [numerator: number, denominator: number];

/** One trial that is repeated: what it is called, its two outcomes, and the probabilities of the first that are usual. */
interface Trial {
  readonly titles: readonly string[];
  readonly outcomes: readonly [string, string];
  readonly chances: readonly string[];
}

export const trials: readonly Trial[] = [
  { titles: ['Tossing a coin', 'A fair coin'], outcomes: ['H', 'T'], chances: ['1/2'] },
  {
    titles: ['Tossing a bent coin', 'A biased coin'],
    outcomes: ['H', 'T'],
    chances: ['3/5', '2/3', '7/10', '2/5', '11/20'],
  },
  { titles: ['Throwing a die: a six or not', 'Sixes'], outcomes: ['six', 'not six'], chances: ['1/6'] },
  {
    titles: ['Shots at a basket', 'Free throws'],
    outcomes: ['hit', 'miss'],
    chances: ['3/4', '4/5', '7/10', '3/5', '13/20'],
  },
  {
    titles: ['Germinating seeds', 'Seeds that germinate'],
    outcomes: ['grows', 'fails'],
    chances: ['9/10', '4/5', '17/20', '3/4'],
  },
  {
    titles: ['A spinner', 'Spinning a wheel'],
    outcomes: ['win', 'lose'],
    chances: ['1/4', '1/3', '3/8', '2/5', '3/10'],
  },
  { titles: ['Guessing in a test', 'Multiple choice'], outcomes: ['right', 'wrong'], chances: ['1/4', '1/3', '1/5'] },
  {
    titles: ['Checking bulbs', 'Quality control'],
    outcomes: ['good', 'faulty'],
    chances: ['19/20', '9/10', '24/25', '97/100'],
  },
];

/** Two events, the second of which depends on the first; ranges, in percent, of P(A), P(B | A) and P(B | not A). */
interface Pair {
  readonly titles: readonly string[];
  readonly first: readonly [string, string];
  readonly second: readonly [string, string];
  readonly likely: readonly (readonly [low: number, high: number])[];
}

export const pairs: readonly Pair[] = [
  {
    titles: ['A medical test', 'Screening for a disease'],
    first: ['ill', 'healthy'],
    second: ['positive', 'negative'],
    likely: [
      [1, 12],
      [88, 99],
      [2, 12],
    ],
  },
  {
    titles: ['Weather and bus', 'Is the bus late?'],
    first: ['rain', 'dry'],
    second: ['late', 'on time'],
    likely: [
      [20, 60],
      [30, 60],
      [5, 25],
    ],
  },
  {
    titles: ['Spam filter', 'Sorting mail'],
    first: ['spam', 'no spam'],
    second: ['marked', 'passed'],
    likely: [
      [20, 60],
      [85, 98],
      [1, 8],
    ],
  },
  {
    titles: ['Two machines', 'Faulty parts of two machines'],
    first: ['machine A', 'machine B'],
    second: ['faulty', 'good'],
    likely: [
      [40, 75],
      [2, 9],
      [1, 12],
    ],
  },
  {
    titles: ['Revising and tests', 'Does revising help?'],
    first: ['revised', 'did not'],
    second: ['pass', 'fail'],
    likely: [
      [45, 80],
      [75, 95],
      [30, 60],
    ],
  },
  {
    titles: ['Smoke alarm', 'Fire and alarm'],
    first: ['fire', 'no fire'],
    second: ['alarm', 'silent'],
    likely: [
      [1, 6],
      [90, 99],
      [1, 9],
    ],
  },
];
