import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const chart = (
  mark: 'bar' | 'line',
  measure: string,
  division: string,
  places: readonly string[],
  values: Readonly<Record<string, readonly number[]>>,
): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, list]) =>
        list.map((value, at) => ({ name, place: places[at], value })),
      ),
    },
    mark,
    encoding: {
      x: { field: 'place', type: 'ordinal', title: null, sort: null },
      y: { field: 'value', type: 'quantitative', title: measure },
      color: { field: 'name', type: 'nominal', title: division },
    },
  });

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

const programs = {
  waste: [
    'vega-lite',
    chart('bar', 'Waste (million tonnes)', 'Treatment', ['2000', '2010', '2020'], {
      Landfill: [18, 12, 6],
      Recycling: [3, 6, 12],
      Burning: [3, 6, 9],
    }),
  ],
  papers: [
    'vega-lite',
    chart('line', 'Share of papers (%)', 'Model', ['2015', '2017', '2019', '2021', '2023'], {
      CNN: [78, 66, 50, 34, 22],
      Transformer: [2, 10, 26, 44, 60],
      RNN: [20, 24, 24, 22, 18],
    }),
  ],
  coffee: [
    'vega-lite',
    chart('line', 'Cups per week', 'City', months, {
      Oslo: [14, 13, 11, 9, 8, 7],
      Rome: [9, 9, 8, 6, 5, 6],
    }),
  ],
  ablation: [
    'vega-lite',
    chart('bar', 'Accuracy (%)', 'Data set', ['Full model', 'w/o dropout', 'w/o augmentation', 'w/o attention'], {
      CIFAR: [95, 94, 91, 88],
      SVHN: [97, 96.5, 95, 90],
    }),
  ],
  errors: [
    'vega-lite',
    chart('bar', 'Errors', 'Model', ['Syntax', 'Imports', 'Logic'], {
      Base: [42, 26, 51],
      Tuned: [9, 3, 38],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['waste', 'In 2020 the total was about 27 million tonnes.', true],
  ['waste', 'In 2020 the total was about 20 million tonnes.', false],
  ['waste', 'The three kinds of treatment together come to 24 million tonnes in 2010.', true],
  ['waste', 'The three kinds of treatment together come to 34 million tonnes in 2010.', false],
  ['waste', 'Landfill fell from 18 million tonnes in 2000 to below 7 million in 2020.', true],
  ['waste', 'Landfill fell from 18 million tonnes in 2000 to below 12 million in 2020.', false],
  ['waste', 'In the last year recycling has the largest part.', true],
  ['waste', 'In the last year landfill has the largest part.', false],
  ['papers', 'The share of CNN papers fell from 78% in 2015 to about a fifth in 2023.', true],
  ['papers', 'The share of CNN papers fell from 78% in 2015 to about a third in 2023.', false],
  ['papers', 'By the end, the transformer leads the CNN by 38 percentage points.', true],
  ['papers', 'By the end, the transformer leads the CNN by 18 percentage points.', false],
  [
    'papers',
    'The share of papers with an RNN is 24% in 2019, which is 2 percentage points less than the transformer.',
    true,
  ],
  ['coffee', 'In January, residents of Oslo drink 5 cups more per week than residents of Rome.', true],
  ['coffee', 'In January, residents of Oslo drink 8 cups more per week than residents of Rome.', false],
  ['coffee', 'In the first month Oslo drinks 14 cups, followed by 9 in Rome.', true],
  ['coffee', 'Oslo stays on top during the whole period, whatever the weather does.', true],
  ['coffee', 'Rome stays on top during the whole period, whatever the weather does.', false],
  ['ablation', 'Removing attention hurts the most.', true],
  ['ablation', 'Removing augmentation hurts the most, more than any other single change.', false],
  ['ablation', 'Without dropout the model loses only 1 point on CIFAR but 0.5 on SVHN.', true],
  ['ablation', 'Without dropout the model loses only 1 point on CIFAR but 3.5 on SVHN.', false],
  ['ablation', 'On CIFAR, removing augmentation costs 4 points of accuracy.', true],
  ['ablation', 'On CIFAR, removing augmentation costs 7 points of accuracy.', false],
  ['errors', 'Tuned cuts syntax errors from 42 to 9.', true],
  ['errors', 'Tuned cuts syntax errors from 42 to 19.', false],
]);
