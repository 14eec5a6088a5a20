import type { SceneElement } from '../../../../renderers/scene.js';
import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { typeOf } from '../figure.js';
import { number, type Scope, spanOf, type SpaceRule, valueOf } from './rule.js';
import { stackColumns } from './stack-columns.js';
import { cubeCounts } from './stack-cubes.js';
import { stackHeights } from './stack-heights.js';
import { clauseAt, type Judge, rowWords, type Stack, stacksIn, verdict } from './stack-parts.js';

const coloursTold = new RegExp(
  `\\b(tops?|top faces?|upper faces?|fronts?|front faces?|right sides?|right faces?|side faces?)(?: of (?:the|all) cubes)? (?:is|are)(?: all)?( not)? (?:(?:filled|coloured|colored|shaded|drawn|painted)(?: in)? )?(?:an? )?(${colourWords.join('|')})\\b`,
  'gi',
);
const coursesTold = new RegExp(
  `\\b(?:columns?|heights?|towers?|cubes|row)\\b[^.;]*?[:]? ?(?:of )?(?<![\\w-])((?:${number})(?:, (?:${number}))+,?(?: and (?:${number}))?)(?= cubes?\\b|[.;,]|$)`,
  'gi',
);
const anyNumberTold = new RegExp(`\\b${number}\\b`, 'gi');

/** Whether an element is a face of a cube that looks along an axis. */
const looksAlong = ({ kind, data, space = [], visible }: SceneElement, axis: 0 | 1 | 2): boolean =>
  kind === 'face' &&
  visible &&
  data?.['type'] === 'cube face' &&
  space.length > 2 &&
  space.every((place) => Math.abs(place[axis] - (space[0]?.[axis] ?? 0)) < 1e-6);

/** "The tops are white, the fronts light grey and the right sides a darker grey": by the way that a face looks. */
const looks = (text: string, stacks: readonly Stack[], { figure, about }: Scope): Verdict[] =>
  allMatches(text, coloursTold).flatMap((match): Verdict[] => {
    const [, which = '', not, colour = ''] = match;
    const axis = /top|upper/i.test(which) ? 2 : /front/i.test(which) ? 1 : 0;
    const faces = figure.scene.elements.filter((one) => looksAlong(one, axis));
    const fills = [...new Set(faces.flatMap(({ fill }) => fill ?? []))];
    if (fills.length === 0) return [];
    const ok = fills.some((hex) => isColour(hex, colour.toLowerCase())) !== (not !== undefined);
    const facts = stacks.flatMap(({ id }) => about('count', id));
    return [{ ...spanOf(match), ok, stated: colour, actual: fills.join(', '), facts }];
  });

/** The rows of a stack that a list of heights may go along: one that is named, or any, from back to front too. */
const rowsFor = (clause: string, { heights }: Stack): readonly (readonly number[])[] => {
  if (!rowWords.test(clause) || /columns? (?:on|at) the (?:left|right)/.test(clause))
    return [...heights, ...(heights[0] ?? []).map((_, at) => heights.map((row) => row[at] ?? 0))];
  if (/\bfront|first row/.test(clause)) return heights.slice(-1);
  return /\bback|rear/.test(clause) ? heights.slice(0, 1) : heights;
};

/** Whether a row has the heights in this order, from either end; gaps need not be told. */
const isRow = (row: readonly number[], list: readonly number[]): boolean =>
  [row, row.filter((one) => one > 0)].some((one) =>
    [one, one.toReversed()].some((way) => way.join(' ') === list.join(' ')),
  );

/** "The heights go down to the right: three, two, one": a row of heights, in order. */
const courses = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, coursesTold).flatMap((match): Verdict[] => {
    const list = allMatches(match[1] ?? '', anyNumberTold).map(([one]) => valueOf(one));
    const clause = clauseAt(text, match.index).toLowerCase();
    const judge: Judge = (stack) => {
      const rows = rowsFor(clause, stack);
      const fits = rows.some((row) => isRow(row, list));
      const actual = rows.map((row) => row.join(' ')).join(' / ');
      return { ok: fits ? true : rowWords.test(clause) ? false : undefined, actual };
    };
    return verdict(spanOf(match), stacks, list.join(' '), judge, scope, false);
  });

/** What is told of a stack of cubes: how many, how high where, in how many rows, columns and layers, in which colours. */
export const stackRule: SpaceRule = (text, scope) => {
  const stacks = stacksIn(scope.figure);
  if (stacks.length === 0 || scope.figure.views.some((view) => text.toLowerCase().includes(typeOf(view)))) return [];
  return [
    ...cubeCounts(text, stacks, scope),
    ...stackHeights(text, stacks, scope),
    ...stackColumns(text, stacks, scope),
    ...courses(text, stacks, scope),
    ...looks(text, stacks, scope),
  ];
};
