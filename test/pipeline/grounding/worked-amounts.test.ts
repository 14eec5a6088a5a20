import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const dice = { 'Full model': 0.892, 'w/o attention': 0.858, 'w/o skips': 0.803, 'w/o pre-training': 0.821 };
const noise = [0, 10, 20, 40];
const accuracy = { ViT: [91.2, 88.5, 84.7, 77.3], ResNet: [92.4, 87.9, 80.2, 62.8], MLP: [84, 73.1, 60.5, 38.9] };
const animals = ['cat', 'dog', 'horse', 'ship'];
const counts = [
  [87, 9, 2, 2],
  [12, 81, 5, 2],
  [3, 6, 90, 1],
  [1, 2, 0, 97],
];

const programs = {
  ablation: [
    'vega-lite',
    JSON.stringify({
      title: 'Ablation study',
      data: { values: Object.entries(dice).map(([variant, score]) => ({ variant, score })) },
      mark: 'bar',
      encoding: {
        y: { field: 'variant', type: 'nominal', sort: null, title: null },
        x: { field: 'score', type: 'quantitative', title: 'Dice score', scale: { domain: [0, 1] } },
      },
    }),
  ],
  noise: [
    'vega-lite',
    JSON.stringify({
      width: 300,
      data: {
        values: Object.entries(accuracy).flatMap(([model, values]) =>
          values.map((score, at) => ({ model, score, noise: String(noise[at]) })),
        ),
      },
      mark: 'bar',
      encoding: {
        x: { field: 'noise', type: 'ordinal', title: 'Label noise (%)', sort: null },
        xOffset: { field: 'model' },
        y: { field: 'score', type: 'quantitative', title: 'Test accuracy (%)' },
        color: { field: 'model', type: 'nominal', title: 'Model' },
      },
    }),
  ],
  confusion: [
    'vega-lite',
    JSON.stringify({
      title: 'Confusion matrix',
      data: {
        values: counts.flatMap((row, at) =>
          row.map((count, index) => ({ true: animals[at], predicted: animals[index], count })),
        ),
      },
      encoding: {
        y: { field: 'true', type: 'nominal', title: 'True label' },
        x: { field: 'predicted', type: 'nominal', title: 'Predicted label' },
      },
      layer: [
        { mark: 'rect', encoding: { color: { field: 'count', type: 'quantitative', title: null } } },
        { mark: 'text', encoding: { text: { field: 'count', type: 'quantitative' } } },
      ],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // How far two values are apart, told as a cost.
  ['ablation', 'The full model has a Dice score of 0.892; removing pre-training costs 0.071 Dice.', true],
  ['ablation', 'Without attention the Dice score is 0.071.', false],
  ['noise', 'From clean labels to 40% noise, ViT loses 13.9 points, ResNet 29.6 and MLP no less than 45.1.', true],
  // A place by the word of its axis, behind or before the number.
  ['noise', "ResNet's accuracy with 20% label noise is 80.2%.", true],
  ['noise', "ResNet's accuracy with 20% label noise is 70.2%.", false],
  // An answer with a decimal point.
  ['noise', "What is ResNet's accuracy with 20% label noise? 80.2%.", true],
  ['noise', "What is ResNet's accuracy with 20% label noise? 70.2%.", false],
  // Classes by what is on the diagonal.
  ['confusion', 'Dog has the lowest recall at 81%, and ship the highest at 97%.', true],
  ['confusion', 'Cat has the lowest recall at 87%.', false],
  ['confusion', 'Of the four classes, ship is the one which is recognised best.', true],
  ['confusion', 'Of the four classes, horse is the one which is recognised best.', false],
  ['confusion', 'Each row adds up to 100, and dog has 81 on the diagonal.', true],
]);
