/** Adjectives and adverbs that say that there is little of a quantity: the others say that there is much. */
const little = new Set(
  (
    'short small low few light narrow shallow thin quiet cool cold young slow poor weak dry cheap rare empty mild close ' +
    'near calm soft slack early sparse brief tiny faint scarce slim lean minor modest gentle little slight bare chilly ' +
    'gloomy pale dull dim flat fresh unpopular uncommon infrequent'
  ).split(' '),
);

export const isLittle = (word: string): boolean => little.has(word);

/** What these mean hangs on what is measured: a punctual bus has little delay, and a safe road few accidents. */
const opposed = new Set(
  'concentrated dispersed scattered varied compact clustered balanced even uneven equal unequal similar stable unstable variable consistent volatile diverse typical surprising notable punctual clean safe efficient accurate precise reliable quick fast swift soon healthy reluctant'.split(
    ' ',
  ),
);

/** "better" and "worse" are more and less of scores, and the other way round of times and damage. */
const judged: Readonly<Record<string, 'more' | 'less'>> = { good: 'more', well: 'more', bad: 'less', badly: 'less' };

const irregular: Readonly<Record<string, readonly [stem: string, degree: 'more' | 'most']>> = {
  better: ['good', 'more'],
  best: ['good', 'most'],
  worse: ['bad', 'more'],
  worst: ['bad', 'most'],
  further: ['far', 'more'],
  farther: ['far', 'more'],
  furthest: ['far', 'most'],
  farthest: ['far', 'most'],
  more: ['much', 'more'],
  most: ['much', 'most'],
  less: ['little', 'more'],
  fewer: ['few', 'more'],
  fewest: ['few', 'most'],
  least: ['little', 'most'],
};

/** The hardest task is the one with the lowest score. */
const hardness: Readonly<Record<string, 1 | -1>> = { hard: -1, tough: -1, easy: 1 };

/** Words with these endings that compare nothing. */
const plain = new Set(
  (
    'after over under other another either neither whether rather never ever number order winter summer quarter paper water ' +
    'former latter later weather river letter member center centre together however per her former offer power tower ' +
    'forest west east northwest northeast southwest southeast rest test best-known interest modest honest guest harvest ' +
    'request contest nest chest latest earliest november december october september easter daughter order ' +
    'matter user customer worker server cover layer marker upper lower inner outer lest almost utmost foremost'
  ).split(' '),
);
const gradedLower = new Set(['lower', 'later', 'latest', 'earliest']);

export interface Degree {
  readonly degree: 'more' | 'most';
  /** 1 for more of what is measured, -1 for less. */
  readonly sign: 1 | -1;
  /** "better": more or less, as it is good to have much or little of what is measured. */
  readonly judged: boolean;
  /** The adjective without its ending. */
  readonly stem: string;
}

const stemsOf = (word: string, ending: string): readonly string[] => {
  const bare = word.slice(0, -ending.length);
  return [
    bare,
    `${bare}e`,
    ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []),
    ...(/([b-df-hj-np-tv-z])\1$/.test(bare) ? [bare.slice(0, -1)] : []),
  ];
};

const known = new Map<string, Degree | undefined>();

const read = (word: string, tag: string): Degree | undefined => {
  const odd = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (odd) {
    const [stem, degree] = odd;
    return {
      degree,
      stem,
      judged: stem in judged,
      sign: stem in judged ? (judged[stem] === 'more' ? 1 : -1) : little.has(stem) ? -1 : 1,
    };
  }
  const ending = word.endsWith('est') ? 'est' : word.endsWith('er') ? 'er' : undefined;
  if (ending === undefined || word.length < 5 || (plain.has(word) && !gradedLower.has(word))) return undefined;
  if (tag !== 'ADJ' && tag !== 'ADV' && !(ending === 'est' && tag === 'NOUN')) return undefined;
  const stems = stemsOf(word, ending);
  if (stems.some((stem) => opposed.has(stem))) return undefined;
  const hard = stems.find((stem) => Object.hasOwn(hardness, stem));
  if (hard !== undefined)
    return { degree: ending === 'est' ? 'most' : 'more', stem: hard, judged: true, sign: hardness[hard] ?? 1 };
  const low = stems.find((stem) => little.has(stem));
  return {
    degree: ending === 'est' ? 'most' : 'more',
    stem: low ?? stems[0] ?? word,
    judged: false,
    sign: low ? -1 : 1,
  };
};

/** What an adjective in one of its degrees says of a quantity; undefined for any other word. */
export const degreeOf = (word: string, tag: string): Degree | undefined => {
  const key = `${word} ${tag}`;
  if (known.has(key)) return known.get(key);
  const result = read(word, tag);
  if (known.size > 5000) known.clear();
  known.set(key, result);
  return result;
};

/** "more punctual", "most punctual": what much of it means is not known. */
export const isOpposed = (word: string): boolean => opposed.has(word) || word in judged;
