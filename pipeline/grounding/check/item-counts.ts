import { allMatches } from '../all-matches.js';
import type { Plot } from '../reading/reading.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { codeOf, type Piece } from './statement/piece.js';
import { piecesOf } from './statement/pieces.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

type NumberIn = Mention & MentionOf<'number'>;

/** Marks that stand for one thing each, several to a group: points of a cloud, ticks of a strip. */
const isOfItems = ({ form, drawn, rows }: Plot, groups: number): boolean =>
  (form === 'scatter' || form === 'strip') && drawn !== 'events' && groups > 1 && rows.length >= groups * 2;

const end = '(?=$|[.,;:A])';
const shapes = [
  // "The Harriers have six runners".
  `(?<=^|[,;:A])d?(?<owner>N)[QK]?[Vv]{1,2}O?(?<count>#)[yKQxj]{0,2}${end}`,
  // "Six came from the Lions", "Six of the laptops tested have a 13-inch screen".
  `(?<=^|[,;:A]|O)(?<count>#)(?:P?d?[yKQxj]{1,3})?[Vv]{1,2}[Pt]?d?j?(?<owner>N)[KQy]?${end}`,
  // "Six Lions ran": nothing else is said of them.
  `^O?(?<count>#)d?(?<owner>N)[Vvy]{0,2}$`,
].map((one) => new RegExp(one, 'dgu'));
/** ", but only three from the Otters": what such a count goes on with. */
const further = new RegExp(`(?<=[,;A])O?(?<count>#)Pd?(?<owner>N)${end}`, 'dgu');

const having =
  /^(?:has|have|had|includes?|included|contains?|contained|comprises?|comprised|fields?|fielded|counts?|counted)$/;
const belonging =
  /^(?:has|have|had|comes?|came|are|were|is|was|belongs?|belonged|falls?|fell|uses?|used|runs?|ran|grows?|grew|lives?|lived|carry|carries|carried|goes|go|went)$/;
const linking = /^(?:from|to|for|by|with|among|in|on|under)$/;

const isWhole = (mention: Mention | undefined): mention is NumberIn =>
  mention?.type === 'number' &&
  mention.unit === 'plain' &&
  mention.precision === 'plain' &&
  Number.isInteger(mention.value) &&
  mention.value > 0;

/** What is counted is what the figure measures: seconds, and no runners. */
const isMeasured = ({ tokens }: Sentence, { to }: Mention, { measure, x, y, size }: Plot): boolean =>
  [measure, x, y, size].some((one) => labelKey(one?.title?.printed ?? '').includes(tokens[to]?.norm ?? '-'));

interface Told {
  readonly number: NumberIn;
  readonly owner: Mention;
}

const toldIn = (pieces: readonly Piece[], sentence: Sentence): Told[] => {
  const code = codeOf(pieces);
  const word = (at: number): string => sentence.tokens[pieces[at]?.from ?? -1]?.lower ?? '';
  const read = (pattern: RegExp, fits: (from: number, to: number) => boolean): Told[] =>
    allMatches(code, pattern).flatMap(({ indices }): Told[] => {
      const [count, owner] = [indices?.groups?.['count']?.[0] ?? -1, indices?.groups?.['owner']?.[0] ?? -1];
      const [piece, name] = [pieces[count], pieces[owner]?.mention];
      const number = piece?.mention;
      if (!name || !isWhole(number) || piece?.to !== number.to) return [];
      return fits(Math.min(count, owner), Math.max(count, owner)) ? [{ number, owner: name }] : [];
    });
  const between = (from: number, to: number, kind: RegExp): string[] =>
    pieces.slice(from, to).flatMap(({ code: one }, index) => (kind.test(one) ? [word(from + index)] : []));
  const isLinked = (_: number, to: number): boolean =>
    between(to - 2, to, /[Pt]/).every((one) => linking.test(one) || one === 'of');
  const [owned = [], belonged = [], beside = []] = shapes.map((shape, index) =>
    read(shape, (from, to) => {
      const verbs = between(from, to, /[Vv]/);
      if (index === 0) return verbs.every((one) => having.test(one));
      return index === 2 || (verbs.every((one) => belonging.test(one)) && isLinked(from, to));
    }),
  );
  const all = [...owned, ...belonged, ...beside];
  return all.length === 0 ? [] : [...all, ...read(further, isLinked)];
};

/** "The Harriers have six runners", "Four laptops have a 15-inch screen": so many marks of one group. */
export const itemCounts = (sentence: Sentence, world: World): Finding[] => {
  const plots = world.plots.filter((plot) =>
    [plot.series, plot.category].some((one) => one && isOfItems(plot, one.labels.length)),
  );
  const [plot, ...others] = plots;
  if (!plot || others.length > 0 || !sentence.mentions.some(isWhole)) return [];
  return toldIn(piecesOf(sentence, world), sentence).flatMap(({ number, owner }): Finding[] => {
    const by = dimensionOf(world, owner);
    const groups = by === 'series' ? plot.series : by === 'category' ? plot.category : undefined;
    if (!groups || !isOfItems(plot, groups.labels.length) || isMeasured(sentence, number, plot)) return [];
    const rows = plot.rows.filter((row) => matchesRow(row, owner));
    // "The Lions have 12": seconds, it may be.
    const isValue = rows.filter(hasValue).some((row) => !number.inWords && agrees(number, row.value, plot.measure));
    if (rows.length === 0 || (isValue && rows.length !== number.value)) return [];
    return [
      {
        start: Math.min(number.start, owner.start),
        end: Math.max(number.end, owner.end),
        ok: rows.length === number.value,
        stated: number.value,
        actual: rows.length,
        facts: factsOfRows(world, rows),
        plain: true,
      },
    ];
  });
};
