/** A question with an answer for yes and one for no, or what is concluded. */
export type Tree = string | { readonly ask: string; readonly yes: Tree; readonly no: Tree };

/** Measured quantities (name, unit, digits) and the classes that are told apart, each by what is typical of it. */
export interface Task {
  readonly titles: readonly string[];
  readonly features: readonly (readonly [name: string, unit: string, low: number, high: number, digits: number])[];
  readonly classes: Readonly<Record<string, readonly number[]>>;
}

/** Typical values: Fisher's irises; minerals after the CRC Handbook; the rest plausible. */
export const tasks: readonly Task[] = [
  {
    titles: ['Classifying iris flowers', 'Decision tree for irises'],
    features: [
      ['petal length', 'cm', 1, 7, 1],
      ['petal width', 'cm', 0.1, 2.5, 1],
      ['sepal length', 'cm', 4.3, 7.9, 1],
    ],
    classes: { setosa: [1.5, 0.2, 5], versicolor: [4.3, 1.3, 5.9], virginica: [5.6, 2, 6.6] },
  },
  {
    titles: ['Will the loan be paid back?', 'Decision tree for loans'],
    features: [
      ['income', 'k€', 10, 80, 0],
      ['age', 'years', 18, 60, 0],
      ['debt', 'k€', 0, 40, 0],
      ['years in job', '', 0, 12, 0],
    ],
    classes: { grant: [65, 48, 6, 9], refuse: [22, 25, 32, 2], 'ask for a guarantor': [40, 32, 20, 4] },
  },
  {
    titles: ['Playing outside or not', 'Decision tree for the weather'],
    features: [
      ['temperature', '°C', 0, 35, 0],
      ['humidity', '%', 30, 100, 0],
      ['wind speed', 'km/h', 0, 60, 0],
      ['cloud cover', '%', 0, 100, 0],
    ],
    classes: { play: [23, 45, 10, 25], 'stay in': [8, 85, 42, 85], 'take a coat': [13, 65, 25, 60] },
  },
  {
    titles: ['Which mineral is it?', 'Telling minerals apart'],
    features: [
      ['hardness', '', 1, 8, 1],
      ['density', 'g/cm³', 2.2, 5.3, 1],
    ],
    classes: {
      gypsum: [2, 2.3],
      calcite: [3, 2.7],
      barite: [3.3, 4.5],
      quartz: [7, 2.65],
      pyrite: [6.3, 5],
      fluorite: [4, 3.2],
    },
  },
  {
    titles: ['Triage of patients', 'Decision tree for triage'],
    features: [
      ['temperature', '°C', 36, 41, 1],
      ['pulse', 'per min', 50, 160, 0],
      ['breaths', 'per min', 10, 40, 0],
      ['age', 'years', 10, 90, 0],
    ],
    classes: { urgent: [40, 140, 34, 75], soon: [38.6, 105, 24, 50], 'can wait': [36.9, 75, 15, 30] },
  },
  {
    titles: ['Sorting fruit by machine', 'Decision tree for apples'],
    features: [
      ['mass', 'g', 60, 240, 0],
      ['diameter', 'cm', 4, 9, 1],
      ['sugar', '%', 8, 16, 0],
    ],
    classes: { 'class A': [200, 8, 14], 'class B': [150, 6.7, 12], juice: [90, 5, 10] },
  },
];

/** Keys to groups of living things and other sorts, as biologists write them: each answer leaves fewer. */
export const keys: readonly { readonly titles: readonly string[]; readonly tree: Tree }[] = [
  {
    titles: ['A key to vertebrates', 'Which class of vertebrate?'],
    tree: {
      ask: 'Has feathers?',
      yes: 'bird',
      no: {
        ask: 'Has fur or hair?',
        yes: 'mammal',
        no: {
          ask: 'Has gills all its life?',
          yes: 'fish',
          no: { ask: 'Has dry scales?', yes: 'reptile', no: 'amphibian' },
        },
      },
    },
  },
  {
    titles: ['A key to arthropods', 'Which arthropod is it?'],
    tree: {
      ask: 'Six legs?',
      yes: {
        ask: 'Hard wing cases?',
        yes: 'beetle',
        no: { ask: 'One pair of wings?', yes: 'fly', no: 'another insect' },
      },
      no: {
        ask: 'Eight legs?',
        yes: { ask: 'Pincers and a sting?', yes: 'scorpion', no: 'spider' },
        no: { ask: 'Two pairs of antennae?', yes: 'crustacean', no: 'centipede or millipede' },
      },
    },
  },
  {
    titles: ['A key to plants', 'Which group of plants?'],
    tree: {
      ask: 'Has vessels?',
      yes: { ask: 'Makes seeds?', yes: { ask: 'Has flowers?', yes: 'angiosperm', no: 'gymnosperm' }, no: 'fern' },
      no: 'moss',
    },
  },
  {
    titles: ['Which gas is it?', 'Tests for gases'],
    tree: {
      ask: 'Relights a glowing splint?',
      yes: 'oxygen',
      no: {
        ask: 'Burns with a pop?',
        yes: 'hydrogen',
        no: {
          ask: 'Turns limewater cloudy?',
          yes: 'carbon dioxide',
          no: { ask: 'Turns damp litmus blue?', yes: 'ammonia', no: 'another gas' },
        },
      },
    },
  },
  {
    titles: ['Which kind of rock?', 'A key to rocks'],
    tree: {
      ask: 'Made of interlocking crystals?',
      yes: {
        ask: 'Crystals in bands?',
        yes: 'gneiss',
        no: { ask: 'Crystals large enough to see?', yes: 'granite', no: 'basalt' },
      },
      no: { ask: 'Fizzes with acid?', yes: 'limestone', no: { ask: 'Feels gritty?', yes: 'sandstone', no: 'shale' } },
    },
  },
  {
    titles: ['Which quadrilateral?', 'A key to quadrilaterals'],
    tree: {
      ask: 'Two pairs of parallel sides?',
      yes: {
        ask: 'All sides equal?',
        yes: { ask: 'A right angle?', yes: 'square', no: 'rhombus' },
        no: { ask: 'A right angle?', yes: 'rectangle', no: 'parallelogram' },
      },
      no: { ask: 'One pair of parallel sides?', yes: 'trapezium', no: 'other quadrilateral' },
    },
  },
];
