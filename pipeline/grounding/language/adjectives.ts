/** Adjectives that say that something has much of a quantity, or little; and the quantity that they speak of. */
const much: Readonly<Record<string, string>> = {
  wide: 'width breadth diameter span',
  deep: 'depth',
  thick: 'thickness',
  heavy: 'weight mass',
  loud: 'noise loudness sound volume',
  warm: 'temperature',
  hot: 'temperature heat',
  old: 'age',
  fast: 'speed velocity',
  long: 'length duration',
  tall: 'height',
  busy: '',
  rich: 'income wealth',
  strong: 'strength',
  bright: 'brightness',
  wet: 'rain rainfall precipitation',
  steep: 'slope',
  dense: 'density',
  happy: 'happiness satisfaction',
  pricey: 'price cost rent',
  dear: 'price cost rent',
  costly: 'price cost rent',
  salty: 'salinity salt',
  late: '',
};
const little: Readonly<Record<string, string>> = {
  narrow: 'width breadth diameter span',
  shallow: 'depth',
  thin: 'thickness',
  light: 'weight mass',
  quiet: 'noise loudness sound volume',
  cool: 'temperature',
  cold: 'temperature',
  young: 'age',
  slow: 'speed velocity',
  poor: 'income wealth',
  weak: 'strength',
  dry: 'rain rainfall precipitation',
  cheap: 'price cost rent fare fee',
  rare: '',
};

const forms = (adjective: string): { more: string; most: string } => {
  const stem = /[^aeiou]y$/.test(adjective)
    ? `${adjective.slice(0, -1)}i`
    : adjective.endsWith('e')
      ? adjective.slice(0, -1)
      : /^(?:hot|wet|thin)$/.test(adjective)
        ? adjective + adjective.slice(-1)
        : adjective;
  return { more: `${stem}er`, most: `${stem}est` };
};

const graded = (table: Readonly<Record<string, string>>, degree: 'more' | 'most'): string[] =>
  Object.keys(table).map((adjective) => forms(adjective)[degree]);

/** "lighter" is mostly said of colours, "later" of time: they compare nothing by themselves. */
const ambiguous = new Set([
  'lighter',
  'lightest',
  'brighter',
  'brightest',
  'oldest',
  'youngest',
  'later',
  'latest',
  'weaker',
  'weakest',
]);

const plain = (words: readonly string[]): string => words.filter((word) => !ambiguous.has(word)).join('|');

export const comparatives = { more: plain(graded(much, 'more')), less: plain(graded(little, 'more')) };
export const superlatives = { max: plain(graded(much, 'most')), min: plain(graded(little, 'most')) };

const quantities = new Map<string, readonly string[]>(
  [much, little].flatMap((table) =>
    Object.entries(table).flatMap(([adjective, nouns]) => {
      const { more, most } = forms(adjective);
      return [adjective, more, most].map((word) => [word, nouns.split(' ').filter(Boolean)] as const);
    }),
  ),
);
quantities.set('high', ['height']);
for (const [verbs, nouns] of [
  [
    ['weigh', 'weighs', 'weighed'],
    ['weight', 'mass'],
  ],
  [
    ['cost', 'costs'],
    ['price', 'cost'],
  ],
  [
    ['earn', 'earns', 'earned'],
    ['income', 'wage', 'salary', 'pay'],
  ],
  [
    ['last', 'lasts', 'lasted'],
    ['duration', 'time', 'length'],
  ],
] as const)
  for (const verb of verbs) quantities.set(verb, nouns);

/** Nouns of the quantity that an adjective speaks of in any of its forms: "wider" of width; empty for none. */
export const quantityNouns = (word: string): readonly string[] => quantities.get(word) ?? none;

const none: readonly string[] = [];
