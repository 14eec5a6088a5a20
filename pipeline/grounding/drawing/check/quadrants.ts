import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import {
  adjectives,
  countOf,
  isWithin,
  type Placed,
  extreme,
  compared,
  corner,
  onAxis,
  axisIs,
  inFrame,
  several,
  contents,
  all,
  half,
  plainly,
  having,
} from './quadrant-words.js';
import { byBoth } from './quadrant-corners.js';
import { contentStems, stemOf } from './stems.js';
import type { Scope } from './verdict.js';

interface Quadrants {
  /** Points by name: from 0 to 1, to the right and up. */
  readonly points: readonly { readonly thing: Thing; readonly name: string; readonly place: readonly [number, number] }[];
  /** What each axis measures, by the stems of its words. */
  readonly axes: readonly (readonly string[])[];
  readonly frames: readonly { readonly name: string; readonly place: readonly [number, number] }[];
} // prettier-ignore

const middle = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

/** Four frames that meet in the middle, dots with names in them, and words along two of the sides. */
const quadrantsOf = oncePer((drawing: Drawing): Quadrants | undefined => {
  const frames = drawing.of('cluster');
  const [first] = frames;
  const isSquare = frames.every(
    ({ element: { box } }) =>
      first !== undefined &&
      Math.abs(box.width - first.element.box.width) < 3 &&
      Math.abs(box.height - first.element.box.height) < 3,
  );
  if (frames.length !== 4 || !isSquare || drawing.links.length > 0) return undefined;
  const boxes = frames.map(({ element }) => element.box);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const [right, bottom] = [
    Math.max(...boxes.map(({ x, width }) => x + width)),
    Math.max(...boxes.map(({ y, height }) => y + height)),
  ];
  if (Math.abs(right - left - 2 * (first?.element.box.width ?? 0)) > 6) return undefined;
  const placeOf = (thing: Thing): readonly [number, number] => {
    const [x, y] = middle(thing);
    return [(x - left) / (right - left), (bottom - y) / (bottom - top)];
  };
  const words = drawing.of('text').filter(({ name }) => name !== undefined);
  const under = words.filter((text) => middle(text)[1] > bottom);
  const beside = words.filter((text) => middle(text)[0] < left);
  const points = drawing
    .of('node')
    .flatMap((thing) => (thing.name === undefined ? [] : [{ thing, name: thing.name, place: placeOf(thing) }]));
  if (points.length === 0) return undefined;
  return {
    points,
    axes: [under, beside].map((texts) => texts.flatMap(({ name = '' }) => contentStems(name))),
    frames: frames.map((frame) => ({ name: frame.name ?? '', place: placeOf(frame) })),
  };
});

interface Asked { readonly axis: 0 | 1; readonly sign: 1 | -1 } // prettier-ignore

const sides: Readonly<Record<string, Asked>> = {
  right: { axis: 0, sign: 1 }, rightmost: { axis: 0, sign: 1 }, left: { axis: 0, sign: -1 }, leftmost: { axis: 0, sign: -1 },
  top: { axis: 1, sign: 1 }, topmost: { axis: 1, sign: 1 }, upper: { axis: 1, sign: 1 }, bottom: { axis: 1, sign: -1 }, lower: { axis: 1, sign: -1 },
}; // prettier-ignore

/** The axis that a word measures along. */
const axisOf = ({ axes }: Quadrants, word: string): 0 | 1 | undefined => {
  const fits = ([0, 1] as const).filter(
    (axis) =>
      axes[axis]?.some((stem) => stem === stemOf(word) && !/^(?:low|high|less|more|much|little)$/.test(stem)) === true,
  );
  return fits.length === 1 ? fits[0] : undefined;
};

const much = /^(?:highest|most|greatest|largest|biggest|higher|more|greater|larger|bigger|high)$/;

/** What "the lowest emissions", "more expensive", "cheapest", "furthest to the right" ask about. */
const asked = (quadrants: Quadrants, how: string, words: string): Asked | undefined => {
  const sign = much.test(how) ? 1 : -1;
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const meant = Object.hasOwn(adjectives, word) ? adjectives[word] : undefined;
    const axis = axisOf(quadrants, meant?.[0] ?? word);
    if (axis !== undefined) return { axis, sign: (sign * (meant?.[1] ?? 1)) as 1 | -1 };
  }
  return undefined;
};

/** The figure has axes, though it is no chart of values. */
export const hasQuadrants = (drawing: Drawing): boolean => quadrantsOf(drawing) !== undefined;

interface Found extends Placed {
  readonly thing: Thing;
  readonly at: number;
}

type Say = (match: RegExpExecArray, ok: boolean, stated: string | number, actual?: string | number | null) => Verdict;

/** One part of a sentence about a quadrant chart. */
interface Told {
  readonly text: string;
  /** All that follows in the sentence. */
  readonly rest: (at: number) => string;
  readonly quadrants: Quadrants;
  readonly found: readonly Found[];
  /** All that the sentence names. */
  readonly told: readonly Found[];
  readonly say: Say;
}

const meantBy = (quadrants: Quadrants, { groups = {} }: RegExpExecArray): Asked | undefined => {
  const { how = '', words = '', adjective, far, up = far } = groups as Readonly<Record<string, string | undefined>>;
  const side = up === undefined ? undefined : /right|left/.exec(up.toLowerCase())?.[0];
  if (side !== undefined) return sides[side];
  if (up !== undefined) return { axis: 1, sign: /highest/i.test(up) ? 1 : -1 };
  return adjective === undefined ? asked(quadrants, how.toLowerCase(), words) : asked(quadrants, 'most', adjective);
};

/** "Wind has the lowest emissions", "solar is more expensive than wind". */
const byAxes = ({ text, quadrants, found, say }: Told): Verdict[] => {
  const { points } = quadrants;
  const [one, other] = found;
  return [
    ...(one && !other ? allMatches(text, extreme) : []).flatMap((match): Verdict[] => {
      const what = meantBy(quadrants, match);
      if (!what || !one) return [];
      const all = points.map(({ place }) => place[what.axis] * what.sign);
      return [say(match, one.place[what.axis] * what.sign >= Math.max(...all) - 1e-6, match[0])];
    }),
    ...(found.length === 2 ? allMatches(text, compared) : []).flatMap((match): Verdict[] => {
      const what = meantBy(quadrants, match);
      if (!what || !one || !other || one.at > match.index || other.at < match.index) return [];
      return [say(match, (one.place[what.axis] - other.place[what.axis]) * what.sign > 0, match[0])];
    }),
    ...[...allMatches(text, onAxis), ...allMatches(text, axisIs)].flatMap((match): Verdict[] => {
      const { dim, words = '', side = '' } = match.groups ?? {};
      const told = (dim ?? words)
        .match(/\p{L}+/gu)
        ?.map((word) => axisOf(quadrants, word))
        .find((axis) => axis !== undefined);
      return told === undefined ? [] : [say(match, told === (/^(?:horizontal|x)$/i.test(side) ? 0 : 1), side)];
    }),
    ...(one && !other ? allMatches(text, plainly) : []).flatMap((match): Verdict[] => {
      const what = asked(quadrants, 'most', match.groups?.['adjective'] ?? '');
      const off = !what || !one ? 0 : (one.place[what.axis] - 0.5) * what.sign;
      return Math.abs(off) < 0.02 ? [] : [say(match, off > 0, match[0])];
    }),
    ...(one && !other ? allMatches(text, having) : []).flatMap((match): Verdict[] => {
      const axis = axisOf(quadrants, match.groups?.['words'] ?? '');
      const off = axis === undefined || !one ? 0 : one.place[axis] - 0.5;
      return Math.abs(off) < 0.02
        ? []
        : [say(match, off > 0 === (match.groups?.['how']?.toLowerCase() === 'high'), match[0])];
    }),
  ];
};

/** "Nuclear is in the bottom right quadrant, which is called Improve", "two of the dots are on the right". */
const byPlaces = ({ text, rest, quadrants, found, told, say }: Told): Verdict[] => [
  ...allMatches(text, corner).flatMap((match): Verdict[] => {
    const [across, down] = [match.groups?.['across'], match.groups?.['down']].map(
      (side) => sides[side?.toLowerCase() ?? ''],
    );
    if (!across || !down) return [];
    const isIn = (place: readonly [number, number]): boolean =>
      (place[0] - 0.5) * across.sign > 0 && (place[1] - 0.5) * down.sign > 0;
    const frame = quadrants.frames.find(({ place }) => isIn(place));
    const later =
      /^[^,.;]{0,40}, (?:which is )?(?:called|named|labelled|titled) ["“]?(\p{Lu}[\p{L} ]*?)["”]?(?=[.,;]|$)/u.exec(
        rest(match.index),
      )?.[1];
    const word = (match.groups?.['word'] ?? later)?.trim();
    const called =
      word === undefined || !frame
        ? []
        : [say(match, frame.name.toLowerCase() === word.toLowerCase(), word, frame.name)];
    return [
      ...called,
      ...found.filter(({ at }) => at < match.index).map(({ place }) => say(match, isIn(place), match[0])),
    ];
  }),
  ...allMatches(text, inFrame).flatMap((match): Verdict[] => {
    const frame = quadrants.frames.find(({ name }) => name.toLowerCase() === match.groups?.['frame']?.toLowerCase());
    if (!frame) return [];
    const isIn = (one: Placed): boolean => isWithin(frame, one);
    const ahead = found.filter(({ at }) => at < match.index);
    const counted = several.exec(text.slice(0, match.index + match[0].length));
    const word = counted?.groups?.['n']?.toLowerCase() ?? '';
    if (counted) {
      const n = word === 'none' ? 0 : word === 'all' ? quadrants.points.length : countOf(word);
      const actual = quadrants.points.filter(isIn).length;
      return n === undefined ? [] : [say(match, n === actual, n, actual)];
    }
    if (ahead.length > 0) return ahead.map((one) => say(match, isIn(one), frame.name));
    // "Chat needs much and brings little, so it is in Drop": what the sentence began with.
    const [only, more] = told;
    return /\b(?:it|this|which)\b/i.test(text.slice(0, match.index)) && only && !more
      ? [say(match, isIn(only), frame.name)]
      : [];
  }),
];

/** "Quick wins contains four features", "seven hobbies are placed on the plane", "two lie in the left half". */
const byCounts = ({ text, quadrants, found, say }: Told): Verdict[] => [
  ...allMatches(text, contents).flatMap((match): Verdict[] => {
    const frame = quadrants.frames.find(({ name }) => name.toLowerCase() === match.groups?.['frame']?.toLowerCase());
    const n = countOf(match.groups?.['n'] ?? '');
    if (!frame || n === undefined) return [];
    const actual = quadrants.points.filter((point) => isWithin(frame, point)).length;
    return [say(match, n === actual, n, actual)];
  }),
  ...(found.length === 0 ? allMatches(text, all) : []).flatMap((match): Verdict[] => {
    const n = countOf(match.groups?.['n'] ?? '');
    const actual = quadrants.points.length;
    return n === undefined || n < 2 ? [] : [say(match, n === actual, n, actual)];
  }),
  ...(found.length === 0 ? allMatches(text, half) : []).flatMap((match): Verdict[] => {
    const [side, n] = [sides[match.groups?.['side']?.toLowerCase() ?? ''], match.groups?.['n'] ?? ''];
    const count = countOf(n);
    if (!side || count === undefined) return [];
    const actual = quadrants.points.filter(({ place }) => (place[side.axis] - 0.5) * side.sign > 0).length;
    return [say(match, actual === count, count, actual)];
  }),
];

/** Where the points of a quadrant chart lie: by their axes, by their quadrants and beside each other. */
export const quadrantRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const quadrants = drawing.of('cluster').length === 4 ? quadrantsOf(drawing) : undefined;
  if (!quadrants) return [];
  const { points } = quadrants;
  const names = points.map(({ name }) => name);
  let before: readonly { readonly index: number; readonly at: number }[] = [];
  return partsOf(sentence.text, (word) => names.some((name) => name.startsWith(word))).flatMap((part): Verdict[] => {
    const own = namedIn(part.text, names);
    // "Nuclear is expensive but has low emissions".
    if (own.length > 0 || !/^\s*(?:has|have|is|are|with|also|lies?)\b/.test(part.text)) before = own;
    const found = before.flatMap(({ index, at }) => (points[index] ? [{ ...points[index], at }] : []));
    const isNot = /\b(?:not|never)\b|n['’]t\b/.test(part.text);
    const facts = about('position', ...found.map(({ thing }) => thing));
    const say: Say = (match, ok, stated, actual = null) => {
      const start = sentence.start + part.at + match.index;
      return { start, end: start + match[0].trimEnd().length, ok: ok !== isNot, stated, actual, facts };
    };
    const all = namedIn(sentence.text, names).flatMap(({ index, at }) =>
      points[index] ? [{ ...points[index], at }] : [],
    );
    const told: Told = {
      text: part.text,
      rest: (at) => sentence.text.slice(part.at + at),
      quadrants,
      found,
      told: all,
      say,
    };
    return [
      ...byAxes(told),
      ...byPlaces(told),
      ...byBoth({ ...told, points, axisOf: (word) => axisOf(quadrants, word) }),
      ...byCounts(told),
    ];
  });
};
