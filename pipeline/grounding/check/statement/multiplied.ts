import type { Plot } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { matchesRow, nameOf, type Valued } from '../query.js';
import { dimensionsOf, isAdditive, rowsAt } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, type Context, type Reader } from './match.js';
import type { Piece } from './piece.js';
import { wholePlots } from './units.js';

const verbs: Readonly<Record<string, number>> = {
  doubled: 2,
  doubles: 2,
  double: 2,
  tripled: 3,
  triples: 3,
  triple: 3,
  trebled: 3,
  quadrupled: 4,
  quadruples: 4,
  quintupled: 5,
  halved: 0.5,
  halves: 0.5,
};

interface Told {
  readonly factor: number;
  readonly precision: string;
}

/** "doubled", "more than halved", "rose threefold", "fell by a third", "grew by half": times what it was before. */
const factorIn = (pieces: readonly Piece[], change: Piece | undefined, { sentence }: Context): Told | undefined => {
  const [piece] = pieces;
  const said = sentence.tokens[piece?.from ?? -1]?.lower ?? '';
  const number = numberIn(pieces);
  const word = sentence.tokens[(piece?.from ?? 0) - 1]?.lower ?? '';
  const nearly = /^(?:nearly|almost|roughly|about|approximately|around|practically|virtually|just)$/.test(word);
  if (change === undefined) {
    const factor = Object.hasOwn(verbs, said) ? verbs[said] : undefined;
    const over = pieces.length > 0 && word === 'than';
    return factor === undefined
      ? undefined
      : { factor, precision: over ? 'over' : nearly ? 'about' : (number?.precision ?? 'plain') };
  }
  if (!number) return undefined;
  const { precision, value } = number;
  if (number.unit === 'fraction' && sentence.tokens[(pieces[0]?.from ?? 0) - 1] && value < 1)
    return { factor: change.code === 'R' ? 1 + value : 1 - value, precision };
  return number.unit === 'factor' && change.code === 'R' && said.endsWith('fold')
    ? { factor: value, precision }
    : undefined;
};

const holds = ({ factor, precision }: Told, ratio: number, slack: number): boolean => {
  // "More than halved": further down.
  const [least, most] =
    factor < 1
      ? [ratio <= factor + slack, ratio >= factor - slack]
      : [ratio >= factor - slack, ratio <= factor + slack];
  if (precision === 'over' || precision === 'at-least') return least;
  if (precision === 'under' || precision === 'at-most') return most;
  return Math.abs(ratio - factor) <= Math.max(slack, factor * (precision === 'about' ? 0.2 : 0.08));
};

/** The values of what is named along the other division, those of one place together where it is said of the total. */
const courseOf = (plot: Plot, names: readonly Mention[], context: Context, total: boolean): Valued[] => {
  const told = dimensionsOf(context.world, names);
  const alongSeries = told.has('category') && !told.has('series') && (plot.series?.labels.length ?? 0) > 1;
  const places = (alongSeries ? plot.series : plot.category)?.labels ?? [];
  const isOrdered = plot.form === 'line' || plot.form === 'area' || places.every((label) => /\d/.test(label));
  if (!isOrdered || places.length < 2 || /^(?:scatter|pie|histogram|box)$/.test(plot.form)) return [];
  const placeOf = (row: Valued): string => (alongSeries ? row.series : row.category) ?? '';
  const rows = rowsAt(context.world, plot, names);
  return places.flatMap((place) => {
    const own = rows.filter((row) => placeOf(row) === place);
    const [first] = own;
    if (!first || (own.length > 1 && !(total && isAdditive(plot)))) return [];
    return [{ ...first, value: sumOf(own.map(({ value }) => value)) }];
  });
};

/** Where a name stands along a course; of "2022 to 2023", which is one name for both, where each of its ends does. */
const endsAt = (course: readonly Valued[], place: Mention): readonly (Valued | undefined)[] => {
  const own = course.filter((row) => matchesRow(row, place));
  const isSpan = place.type === 'name' && place.refs.filter(({ role }) => role === 'category').length === 2;
  return isSpan && own.length === 2 ? own : [own[0]];
};

/** "Loans of e-books more than tripled", "between 2015 and 2020 output fell by a third": the last value against the first. */
export const multiplied: Reader = (match, context) => {
  const { groups, pieces } = match;
  const { world, sentence, lead: before } = context;
  const told = factorIn(groups['by'] ?? [], groups['change']?.[0], context);
  if (!told) return undefined;
  const lead = groups['lead']?.length ? namesIn(groups['lead']) : [...before];
  const named = [...lead, ...namesIn(groups['of']), ...namesIn(groups['span'])];
  const total = pieces.some(({ code }) => code === 'S');
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const isPlace = (name: Mention): boolean =>
        [...lead, ...namesIn(groups['span'])].includes(name) &&
        (plot.category?.labels ?? []).some(
          (label) =>
            name.type === 'date' ||
            (name.type === 'name' && name.refs.some((ref) => ref.role === 'category' && ref.label === label)),
        );
      const places = named.filter(isPlace);
      const course = courseOf(
        plot,
        named.filter((name) => !isPlace(name)),
        context,
        total,
      );
      const at = places.flatMap((place) => endsAt(course, place));
      if (at.includes(undefined) || places.length > 2) return undefined;
      const word = (place: Mention | undefined): string => {
        const previous = sentence.tokens[(place?.from ?? 0) - 1]?.lower ?? '';
        return previous === 'the' ? (sentence.tokens[(place?.from ?? 0) - 2]?.lower ?? '') : previous;
      };
      const [one, other] = at;
      // "In 2020 it doubled": from the year before, perhaps.
      if (one && !other && !/^(?:since|after|from|by|until|till|to)$/.test(word(places[0]))) return undefined;
      const isStart = one && !other && /^(?:since|after|from)$/.test(word(places[0]));
      const first = one && other ? one : isStart ? one : course[0];
      const last = one && other ? other : isStart ? course.at(-1) : (one ?? course.at(-1));
      if (!first || !last || first === last || first.value <= 0 || last.value < 0) return undefined;
      const ratio = last.value / first.value;
      const slack =
        ((plot.measure?.tolerance(last.value) ?? 0) + told.factor * (plot.measure?.tolerance(first.value) ?? 0)) /
        first.value;
      return {
        ok: holds(told, ratio, slack),
        stated: told.factor,
        actual: `${nameOf(first)}: ${first.value}; ${nameOf(last)}: ${last.value}`,
        rows: [first, last],
      };
    }),
  );
};

/** "In Poland, Romania and France the wage doubled": in each of them. */
export const multipliedEach: Reader = (match, context) => {
  const judged = (match.groups['of'] ?? [])
    .filter(({ code }) => code === 'N')
    .map((piece) => multiplied({ ...match, groups: { ...match.groups, of: [piece] } }, context));
  return judged.includes(undefined) ? undefined : (judged.find((one) => one?.ok === false) ?? judged[0]);
};
