import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { falling, isOfValues, lessWords, moreWords, namesOf, rising, shown } from './landscape-words.js';
import { alongOf, isExtremeIn, sideWords } from './regions.js';
import { sideWord } from './sides.js';
import { factIds, found, number, value, type Told } from './told.js';

const changing = `(?:(?<up>${rising})|(?<down>${falling}))`;
const going = '(?:as|when|if) (?:you|we|one) (?:walks?|goe?s?|moves?|travels?|looks?|heads?)';

/** "gets faster as you go downstream", "rises as you move away from the point (6, 4)". */
const onTheWay = new RegExp(
  `\\b${changing}\\b(?: \\p{L}+ly)?,? ${going} (?:away from (?:the )?(?:point |place |spot )?(?:at )?\\((?<x>${number})[,;] ?(?<y>${number})\\)|(?<side>\\p{L}{3,})(?=[.,;]|$| ))`,
  'giu',
);
/** "Going inland from left to right, the wind gets weaker". */
const fromTo = new RegExp(
  `\\b(?:going|moving|heading|travell?ing|walking) (?:\\p{L}+ )?from (?:the )?(?<from>${sideWords}) to (?:the )?(?<to>${sideWords}), (?<subject>[^,;.]{3,40}?) ${changing}\\b`,
  'giu',
);
/** "The further from the centre, the shorter the arrows". */
const further = new RegExp(
  `\\bthe (?:(?<far>f[au]rther(?: away)?|greater the distance)|closer|nearer) (?:you (?:are|get|go|move) |it is |they are )?(?:from|to) (?:the |its )?(?:cent(?:re|er)|middle|origin)(?: of the \\p{L}+)?,? the (?:(?<more>${moreWords})|(?<less>${lessWords}))\\b`,
  'giu',
);

const factsOf = (told: Told): string[] => factIds(told.world, 'extreme').slice(0, 1);

const judged = (told: Told, match: RegExpMatchArray, r: number, isUp: boolean): Finding[] => {
  const along = isUp ? r : -r;
  const ok = along > 0.45 ? true : along < -0.1 || Math.abs(along) < 0.02 ? false : undefined;
  return ok === undefined ? [] : [found(told, match, ok, Number(r.toFixed(2)), factsOf(told))];
};

const isOwn = (told: Told, { index }: RegExpMatchArray): boolean =>
  isOfValues(told, told.sentence.text.slice(0, index));

/** Which way along the plane a word leads: a side, or what one of its axes is called. */
const wayOf = (told: Told, field: Landscape, word: string): readonly [across: number, up: number] | undefined => {
  const side = new RegExp(`^(?:${sideWords})$`, 'iu').test(word) ? sideWord(word) : undefined;
  if (side) return side;
  const names = namesOf(told.world);
  const [x, y] = [names?.across.test(word) === true, names?.up.test(word) === true];
  if (x === y) return undefined;
  return x ? [Math.sign(field.x[1] - field.x[0]), 0] : [0, Math.sign(field.y[1] - field.y[0])];
};

const onTheWayFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, onTheWay).flatMap((match) => {
    const { up, side, x, y } = match.groups ?? {};
    if (!isOwn(told, match)) return [];
    if (side !== undefined) {
      const way = wayOf(told, field, side);
      return way
        ? judged(
            told,
            match,
            alongOf(field, ({ u, v }) => way[0] * u + way[1] * v),
            up !== undefined,
          )
        : [];
    }
    const [spanX, spanY] = [field.x[1] - field.x[0], field.y[1] - field.y[0]];
    const far = alongOf(field, (spot) =>
      Math.hypot((spot.x - value(x ?? '')) / spanX, (spot.y - value(y ?? '')) / spanY),
    );
    return judged(told, match, far, up !== undefined);
  });

const fromToFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, fromTo).flatMap((match) => {
    const { from = '', to = '', up, subject = '' } = match.groups ?? {};
    const [first, last] = [sideWord(from), sideWord(to)];
    if (!first || !last || !isOfValues(told, subject)) return [];
    const [across, high] = [last[0] - first[0], last[1] - first[1]];
    return judged(
      told,
      match,
      alongOf(field, ({ u, v }) => across * u + high * v),
      up !== undefined,
    );
  });

const furtherFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, further).flatMap((match) => {
    const { far, more } = match.groups ?? {};
    const r = alongOf(field, ({ u, v }) => Math.hypot(u - 0.5, v - 0.5));
    return judged(told, match, far === undefined ? -r : r, more !== undefined);
  });

const much = '(?:most|highest|maximum|greatest|largest|high|large)';
const little = '(?:least|lowest|minimum|smallest|low|small|little)';
/** "The lowest yield is obtained with the most water and the most nitrogen". */
const atEnds = new RegExp(
  `\\b(?:(?<high>highest|largest|greatest|maximum|best)|(?<low>lowest|smallest|minimum|worst))\\b(?<between>[^.;,]{0,40}?) (?:with|at|for|under) (?:the )?(?:(?<much1>${much})|${little}) (?:amounts? of )?(?<one>\\p{L}+)(?: and (?:the )?(?:(?<much2>${much})|${little})(?: amounts? of)?| and) (?<other>\\p{L}+)`,
  'giu',
);

const atEndFindings = (told: Told, field: Landscape): Finding[] =>
  allMatches(told.sentence.text, atEnds).flatMap((match) => {
    const { high, between = '', much1, much2, one = '', other = '' } = match.groups ?? {};
    const isShared =
      !/ and (?:the )?(?:most|highest|maximum|greatest|largest|high|large|least|lowest|minimum|smallest|low|small|little)\b/iu.test(
        match[0],
      );
    const ways = [wayOf(told, field, one), wayOf(told, field, other)];
    const before = told.sentence.text.slice(0, match.index);
    if (!isOfValues(told, before) || !isOfValues(told, between)) return [];
    const signs = [much1, isShared ? much1 : much2].map((word) => (word === undefined ? -1 : 1));
    const [first, second] = ways.map((way, at) => way?.map((part) => part * (signs[at] ?? 1)));
    if (!first || !second || (first[0] === 0) === (second[0] === 0)) return [];
    const [across, up] = [(first[0] ?? 0) + (second[0] ?? 0), (first[1] ?? 0) + (second[1] ?? 0)];
    const near = (at: number, way: number): boolean => (way > 0 ? at > 0.5 : at < 0.5);
    const ok = isExtremeIn(field, [({ u, v }) => near(u, across) && near(v, up)], high === undefined ? -1 : 1);
    return ok === undefined ? [] : [found(told, match, ok, shown(field), factsOf(told))];
  });

/** How a field goes on the way somewhere, with the distance from its middle, and at ends of both sides. */
export const walkFindings = (told: Told, field: Landscape): Finding[] => [
  ...onTheWayFindings(told, field),
  ...fromToFindings(told, field),
  ...furtherFindings(told, field),
  ...atEndFindings(told, field),
];
