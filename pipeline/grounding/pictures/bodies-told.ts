import { allMatches } from '../all-matches.js';
import { colourWords, isColour } from '../language/colour.js';
import { bodiesIn, type Body, type BodyKind } from './bodies.js';
import { countIn, countWords, type PictureRule, told, type Told } from './told.js';

const nouns: Readonly<Record<string, BodyKind>> = {
  cube: 'cube',
  box: 'cube',
  block: 'cube',
  ball: 'sphere',
  sphere: 'sphere',
  cone: 'cone',
  cylinder: 'cylinder',
  ring: 'ring',
  torus: 'ring',
};
const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const noun = Object.keys(nouns).join('|');
/** "The red cube", "a blue ball", "the green ones": one body, or all of a sort. */
const bodyOf = (name: string): string =>
  `(?:the|a|an|all|both|two|three|four|eight)(?: (?:big|large|small|little|simple|smaller|larger))*(?: (?<${name}C>${colour}))?(?: (?:big|large|small))? (?<${name}N>(?:${noun}|one|solid|body)(?:e?s)?)`;

const bodiesNamed = (groups: RegExpExecArray['groups'], name: string, all: readonly Body[]): readonly Body[] => {
  const [said, word = ''] = [groups?.[`${name}C`], groups?.[`${name}N`]?.toLowerCase()];
  const kind = nouns[word] ?? nouns[word.replace(/s$/, '')] ?? nouns[word.replace(/es$/, '')];
  if (kind === undefined && said === undefined) return [];
  const own = all.filter(
    (body) =>
      !body.isStick &&
      (kind === undefined || body.kind === kind) &&
      (said === undefined || isColour(body.fill ?? '#000000', said.toLowerCase())),
  );
  return word.endsWith('s') || own.length === 1 ? own : [];
};

const down = 'upside[ -]down|on (?:its|the) (?:head|tip|point)|inverted';
const tip = new RegExp(
  `\\b(?:tip|apex|point|top|vertex) (?:is |that is |which is )?(?:pointing |points |facing |directed |turned |at |to |on |in |the )*(?<way>up|upwards?|down|downwards?|top|bottom|ground|floor|below)\\b|\\b(?<over>${down})\\b`,
  'gi',
);
const above = new RegExp(
  `\\b${bodyOf('a')} (?:is|are|hovers?|sits?|rests?|stands?|lies?|floats?|balances?|has been placed|is placed)(?: (?:right|directly|exactly))? (?:(?<on>on top of|on|upon)|above|over) ${bodyOf('b')}\\b`,
  'gi',
);
const onFloor = new RegExp(
  `\\b${bodyOf('a')}(?: (?:is|sits|rests|stands|lies))? (?:directly )?(?:on|standing on|lying on) the (?:ground|floor|plane|table)\\b`,
  'gi',
);
const between = new RegExp(
  `\\b${bodyOf('a')} (?:is|are|sits|stands|lies|is placed)(?: (?:in the middle|in the centre|in the center|located|placed|somewhere))*,? between ${bodyOf('b')} and ${bodyOf('c')}\\b`,
  'gi',
);
const middle = new RegExp(
  `\\b${bodyOf('a')} (?:is|sits|stands|lies|is placed) (?:exactly )?in the (?:middle|centre|center)\\b(?! of (?!the (?:row|three|picture|scene|image)))`,
  'gi',
);
const tallest = new RegExp(
  `\\b${bodyOf('a')} is (?:clearly |by far )?the (?<most>tallest|highest|shortest|lowest) (?:of (?:the|all|these|them)|(?:solid|shape|body|object|one)\\b|in the)`,
  'gi',
);
const sizes = new RegExp(
  `\\b${bodyOf('a')} (?:is|are) (?:slightly |much |clearly |a bit )?(?<how>smaller|bigger|larger) than ${bodyOf('b')}\\b`,
  'gi',
);
const none = new RegExp(
  `\\b(?:no|without an?) (?<n>${noun})s?\\b(?! (?:is|are|that|which|stands|lies|touches|has))`,
  'gi',
);
const sticks = new RegExp(
  `\\b(?<n>${countWords})(?: (?:dark|thin|short|long|grey|gray|black|light|${colour}))* (?:sticks|rods|bonds|bars)\\b`,
  'gi',
);

const ids = (bodies: readonly Body[]): string[] => bodies.map(({ element }) => element.id);

/** Over each other, and the one no lower than where the other ends. */
const isOver = (a: Body, b: Body): boolean => {
  const [high, low] = [(a.height ?? 0) / 2, (b.height ?? 0) / 2];
  return (
    a.at.y - high > b.at.y + low - 0.3 * Math.max(high, low) - 1e-6 &&
    Math.hypot(a.at.x - b.at.x, a.at.z - b.at.z) < 1.2 * Math.max(high, low, 0.1)
  );
};

const places = (text: string, all: readonly Body[]): Told[] => {
  const named = (match: RegExpExecArray, name: string): readonly Body[] => bodiesNamed(match.groups, name, all);
  return [
    ...allMatches(text, above).flatMap((match): Told[] => {
      const [[a, ...others], [b, ...more]] = [named(match, 'a'), named(match, 'b')];
      if (
        !a ||
        !b ||
        a === b ||
        others.length > 0 ||
        more.length > 0 ||
        a.height === undefined ||
        b.height === undefined
      )
        return [];
      return [told(match, isOver(a, b), null, ids([a, b]))];
    }),
    ...allMatches(text, onFloor).flatMap((match): Told[] => {
      const [a, more] = named(match, 'a');
      const foot = ({ at, height = NaN }: Body): number => at.y - height / 2;
      const feet = all.map(foot).filter((one) => !Number.isNaN(one));
      if (!a || more || Number.isNaN(foot(a)) || feet.length < all.length) return [];
      return [told(match, foot(a) < Math.min(...feet) + 0.25 * (a.height ?? 0), null, ids([a]))];
    }),
    ...allMatches(text, between).flatMap((match): Told[] => {
      const [[a, p], [b, q], [c, r]] = [named(match, 'a'), named(match, 'b'), named(match, 'c')];
      if (!a || !b || !c || p || q || r) return [];
      const places_ = [a, b, c].map(({ at }) => at);
      const isSo = (way: 'x' | 'y' | 'z'): boolean => {
        const [own = 0, one = 0, other = 0] = places_.map((at) => at[way]);
        return own > Math.min(one, other) + 1e-6 && own < Math.max(one, other) - 1e-6;
      };
      return [told(match, isSo('x') || isSo('y') || isSo('z'), null, ids([a, b, c]))];
    }),
    ...allMatches(text, middle).flatMap((match): Told[] => {
      const [a, more] = named(match, 'a');
      const row = all.toSorted((p, q) => p.at.x - q.at.x);
      // Of bodies in a row one is in the middle.
      const isRow = row.every(({ at }, index) => index === 0 || at.x - (row[index - 1]?.at.x ?? 0) > 0.5);
      if (!a || more || !isRow || row.length % 2 === 0) return [];
      return [told(match, row[(row.length - 1) / 2] === a, null, ids([a]))];
    }),
  ];
};

const looksTold = (text: string, all: readonly Body[]): Told[] => {
  const cones = all.filter(({ kind }) => kind === 'cone');
  const [cone, more] = cones;
  return [
    ...allMatches(text, tip).flatMap((match): Told[] => {
      if (!cone || more || cone.tip === undefined || cone.tip === 'aside' || !/\bcone\b/i.test(text)) return [];
      const { way = '', over } = match.groups ?? {};
      const isDown = over !== undefined || /^(?:down|bottom|ground|floor|below)/i.test(way);
      return [told(match, isDown === (cone.tip === 'down'), cone.tip, ids([cone]))];
    }),
    ...allMatches(text, tallest).flatMap((match): Told[] => {
      const [a, other] = bodiesNamed(match.groups, 'a', all);
      const heights = all.filter(({ isStick }) => !isStick).map(({ height }) => height ?? NaN);
      const low = /^(?:short|low)/i.test(match.groups?.['most'] ?? '');
      // Bodies that stand on others reach higher than they are tall.
      const isLevel =
        Math.max(...all.map(({ at }) => at.y)) - Math.min(...all.map(({ at }) => at.y)) < Math.max(...heights);
      if (!a || other || heights.some(Number.isNaN) || !isLevel) return [];
      return [told(match, a.height === (low ? Math.min(...heights) : Math.max(...heights)), null, ids(all))];
    }),
    ...allMatches(text, sizes).flatMap((match): Told[] => {
      const [a, b] = ['a', 'b'].map((name) => bodiesNamed(match.groups, name, all)) as [
        readonly Body[],
        readonly Body[],
      ];
      if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) return [];
      const [own, others] = [a, b].map((set) => set.map(({ volume }) => volume ?? NaN)) as [number[], number[]];
      if ([...own, ...others].some(Number.isNaN)) return [];
      const isSmall = /smaller/i.test(match.groups?.['how'] ?? '');
      const isSo = isSmall ? Math.max(...own) < Math.min(...others) : Math.min(...own) > Math.max(...others);
      return [told(match, isSo, null, ids([...a, ...b]))];
    }),
  ];
};

const counts = (text: string, all: readonly Body[]): Told[] => [
  ...allMatches(text, none).map((match) => {
    const kind = nouns[match.groups?.['n']?.toLowerCase() ?? ''];
    const own = all.filter((body) => body.kind === kind);
    return told(match, own.length === 0, own.length, ids(own));
  }),
  ...allMatches(text, sticks).flatMap((match): Told[] => {
    const own = all.filter(({ isStick }) => isStick);
    return own.length === 0 ? [] : [told(match, countIn(match.groups?.['n']) === own.length, own.length, ids(own))];
  }),
];

/** What is said of the bodies of a rendered scene: where they are, how they are turned, which is larger. */
export const bodyRule: PictureRule = (text, scene) => {
  const all = bodiesIn(scene);
  if (all.length === 0) return [];
  const isDenied = /\b(?:not|never|nor|neither)\b|n['’]t\b/.test(text);
  return [...(isDenied ? [] : [...places(text, all), ...looksTold(text, all)]), ...counts(text, all)];
};
