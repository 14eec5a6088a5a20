import { oncePer } from '../once-per.js';
import { unitName } from '../language/unit.js';
import { isYear } from './date-mention.js';
import { nameOver, type Mention, type MentionOf, type NameRef } from './mention.js';
import type { Division, Plot } from '../reading/reading.js';
import type { Token } from './token.js';
import { isInPercent } from './ruled.js';
import { labelKey } from './tokenize.js';
import { isAtTitle, titlesOf } from './titles-of-places.js';
import type { World } from './world.js';

const numeric = /^[-−]?[\d.,]+$/;

const changes =
  /^(?:fall(?:s|en|ing)?|fell|rises?|risen|rose|drop(?:s|ped|ping)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|gr(?:ows?|ew|own)|climb(?:s|ed)?|declin(?:es?|ed|ing)|differ(?:s|ed)?|shr(?:inks?|ank|unk)|chang(?:es?|ed))$/;

const isShareLabel = ({ role, label }: NameRef): boolean =>
  (role === 'category' || role === 'series') && label.endsWith('%');

/** A number that is also a label is a label after "in", "for" or the noun it counts. */
export const isNumberLabel = (
  tokens: readonly Token[],
  at: number,
  length: number,
  refs: readonly NameRef[],
  world: World,
): boolean => {
  const minus = tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start ? 1 : 0;
  const [before, next] = [tokens[at - 1 - minus]?.lower ?? '', tokens[at + length]];
  if (next?.kind === 'word' && isOfMeasure(next, world)) return false;
  // "Falls by 30": how much, though 30 stands at a tick as well.
  if (before === 'by' && changes.test(tokens[at - 2]?.lower ?? '') && !isYear(tokens[at])) return false;
  if (
    before === '=' ||
    (/^(?:at|after|by|until|till|since|before)$/.test(before) &&
      world.plots.some((plot) => plot.category?.kind === 'numbers'))
  )
    return true;
  if (before === 'and' && isSecondPlace(tokens, at)) return true;
  if (/^(?:to|through|[-–])$/.test(before) && isEndOfPlaces(tokens, at, world)) return true;
  // A series that is called "25 %".
  if (next?.text === '%' && before === '(' && refs.some(({ label }) => label.endsWith('%'))) return true;
  // "25 %" of an axis of such names, where nothing is measured in percent.
  if (next?.text === '%' && refs.some(isShareLabel) && !world.plots.some(isInPercent)) return true;
  if (isAtTitle(tokens, at, length, world)) return true;
  // "aged 80+".
  if (next?.text === '+' && next.start === tokens[at]?.end && refs.some(({ label }) => label.endsWith('+')))
    return true;
  if (next && /^[%°$]|^percent$|^million$|^billion$|^thousand$/.test(next.lower)) return false;
  if (isYear(tokens[at])) return !(before === '$');
  const titles = titlesOf(world);
  const noun = /[”"’]/.test(before) ? tokens[at - 2] : tokens[at - 1];
  if (titles.has(noun?.norm ?? '') || isUnitOfPlaces(noun, world)) return true;
  if (tokens[at + 1]?.text === '-' && titles.has(tokens[at + 2]?.norm ?? '')) return true;
  if (['for', 'category', 'group', 'class', 'bin', 'panel'].includes(before)) return true;
  if (isInList(tokens, at, titles, world)) return true;
  // "with 10 constraint words", along an axis of them.
  if (
    /^(?:with|using|at|of)$/.test(before) &&
    next?.kind === 'word' &&
    next.lower.length > 3 &&
    titles.has(next.norm) &&
    refs.some(({ role }) => role === 'category')
  )
    return true;
  return (
    (before === 'in' || before === 'at') &&
    refs.some((ref) => ref.role !== 'tick') &&
    // "Saturday at 13 gets 90".
    (next?.kind !== 'word' || goesOn.test(next.lower) || next.pos === 'VERB' || next.pos === 'AUX')
  );
};

/** Words behind a place that are no noun which its number would count: "from 31% at 0 to 38% at 32". */
const goesOn = /^(?:and|or|to|but|while|whereas|with|for|before|then|until|up|down)$/;

/** "cheapest at 12 cents", where the axis of values counts cents and the other one hours. */
const isOfMeasure = (next: Token, { plots }: World): boolean =>
  plots.some(({ measure, category }) => {
    const unit = labelKey(measure?.unit ?? '');
    return unit.includes(next.norm) && !labelKey(category?.title?.printed ?? '').includes(next.norm);
  });

/** The 5 and 7 of "for 3, 5, 7 and 10": each of them a label, the first after "for". */
const isInList = (tokens: readonly Token[], at: number, titles: ReadonlySet<string>, { plots }: World): boolean => {
  const labels = new Set(
    plots.flatMap(({ category, category2, series }) =>
      [category, category2, series].flatMap((one) =>
        one?.kind === 'names' || one?.kind === 'numbers' ? one.labels : [],
      ),
    ),
  );
  let here = at;
  while (here > 1) {
    const link = tokens[here - 1]?.lower ?? '';
    const back = /^(?:and|,|or)$/.test(link) ? (tokens[here - 2]?.text === ',' ? here - 3 : here - 2) : -1;
    const earlier = tokens[back];
    if (back < 0 || earlier?.kind !== 'number' || !labels.has(earlier.text)) return false;
    if (/^(?:for|steps?|modes?|groups?|categories|=)$/.test(tokens[back - 1]?.lower ?? '')) return true;
    // "in weeks 4 and 5".
    if (tokens[back - 1]?.kind === 'word' && titles.has(tokens[back - 1]?.norm ?? '')) return true;
    here = back;
  }
  return false;
};

/** The "hour" of "after hour 9", along an axis in hours. */
export const isUnitOfPlaces = (noun: Token | undefined, world: World): boolean => {
  const unit = noun?.kind === 'word' && noun.lower.length > 2 ? unitName(noun.lower) : undefined;
  return (
    unit !== undefined &&
    world.plots.some(({ category }) => category?.kind === 'numbers' && unit === unitName(category.title?.unit ?? ''))
  );
};

/** The 11 of "at lags 0 to 11", "from weeks 1 to 12". */
const isEndOfPlaces = (tokens: readonly Token[], at: number, world: World): boolean => {
  const [first, noun] = [tokens[at - 2], tokens[at - 3]];
  // "from hour 4 to 6".
  const isFrom = /^(?:from|between)$/.test(tokens[at - 4]?.lower ?? '');
  return (
    first?.kind === 'number' &&
    noun?.kind === 'word' &&
    (isFrom || /[^s]s$/.test(noun.lower)) &&
    titlesOf(world).has(noun.norm)
  );
};

/** The 7 of "at 6 h and 7 h". */
const isSecondPlace = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.slice(Math.max(0, at - 6), at).map((token) => token.lower);
  const from = words.lastIndexOf('at');
  return (
    from >= 0 &&
    /^\d/.test(words[from + 1] ?? '') &&
    !words.slice(from).some((word) => /^(?:to|from|between|,)$/.test(word))
  );
};

/** The words that title one division of the figure and not the other. */
const titleWords = oncePer((world: World): ReadonlyMap<string, 'category' | 'series'> => {
  const found = new Map<string, 'category' | 'series' | undefined>();
  for (const { category, category2, series = category2 } of world.plots)
    for (const [role, division] of [
      ['category', category],
      ['series', series],
    ] as const)
      for (const word of new Set(labelKey(division?.title?.printed ?? '')))
        found.set(word, found.has(word) && found.get(word) !== role ? undefined : role);
  return new Map([...found].flatMap(([word, role]) => (role ? [[word, role] as const] : [])));
});

/**
 * A name of a series and of a place on an axis, as in a matrix: the one whose title is said with it ("true digit 3");
 * where it is a number, else the place after "at", and the series otherwise.
 */
export const oneDivision = (
  refs: readonly NameRef[],
  tokens: readonly Token[],
  at: number,
  world: World,
): readonly NameRef[] => {
  if (refs.length < 2) return refs;
  const roles = new Set(refs.map(({ role }) => role));
  if (!roles.has('series') || !roles.has('category')) return refs;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const title = before.flatMap(({ norm }) => titleWords(world).get(norm) ?? []).at(-1);
  if (title) return refs.filter(({ role }) => role === title);
  if (!refs.every(({ label }) => numeric.test(label))) return refs;
  const words = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const wanted = words.includes('at') && !words.includes('for') ? 'category' : 'series';
  return refs.filter(({ role }) => role === wanted);
};

/** The labels of an axis of numbers by what they are; of two that are the same number, the first. */
export const numbersOf = oncePer(({ labels }: Division): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const label of labels) {
    const value = Number(Number(label).toPrecision(12));
    if (!found.has(value)) found.set(value, label);
  }
  return found;
});

/**
 * A number that is meant as a place on an axis of numbers: "after hour 9", "till 14", "at 4 o'clock". After "at", "by"
 * or "to" alone it may be a value as well: that is no place for certain.
 */
export const placeOnAxis = (
  tokens: readonly Token[],
  number: Mention & MentionOf<'number'>,
  world: World,
): Mention | undefined => {
  if (number.unit !== 'plain') return undefined;
  for (const plot of world.plots) {
    const { category, category2, series } = plot;
    const place =
      placeIn(tokens, number, plot, category, 'category') ??
      placeIn(tokens, number, plot, category2 ?? series, 'series');
    if (place) return place;
  }
  return undefined;
};

const placeIn = (
  tokens: readonly Token[],
  number: Mention & MentionOf<'number'>,
  plot: Plot,
  division: Division | undefined,
  role: 'category' | 'series',
): Mention | undefined => {
  if (division?.kind !== 'numbers') return undefined;
  // 10^22 is worked out, and not quite what is drawn.
  const label = numbersOf(division).get(Number(number.value.toPrecision(12)));
  if (label === undefined) return undefined;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  let at = number.from - 1;
  while (/^(?:about|around|roughly|approximately)$/.test(word(at)) && at > 0) at -= 1;
  const { title } = division;
  const names = new Set([...labelKey(title?.noun ?? ''), ...labelKey(title?.unit ?? '')]);
  const isAxis = (text: string, form: string): boolean =>
    names.has(text) ||
    names.has(form) ||
    (/^degrees?$/.test(text) && title?.unit?.includes('°') === true) ||
    (unitName(text) !== undefined && unitName(text) === unitName(title?.unit ?? ''));
  const named =
    isAxis(word(at), norm(at)) || (isAxis(word(number.to), norm(number.to)) && !isMeasureUnit(word(number.to), plot));
  const sided = /^(?:until|till|after|before|since|beyond|past)$/.test(word(at));
  if (!named && !(sided && (tokens[number.to]?.kind !== 'word' || tokens[number.to]?.pos !== 'NOUN'))) return undefined;
  const { from, to, start, end } = number;
  return nameOver({ from, to, start, end }, [{ role, label }]);
};

const isMeasureUnit = (word: string, { measure }: Plot): boolean =>
  measure?.unit !== undefined && unitName(word) === unitName(measure.unit);

/** The 7 and the 28 of "7, 28 and 90 days", where the labels are "7 days", "28 days" and "90 days". */
export const sharingUnit = (tokens: readonly Token[], at: number, world: World): readonly NameRef[] => {
  if (tokens[at]?.kind !== 'number') return [];
  let last = at;
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind === 'number') last = next;
    else if (!token || !/^(?:,|and|or|&|to|[-–])$/.test(token.lower)) break;
  }
  const shared = last > at ? world.names.longest(tokens, last) : undefined;
  const first = tokens[at];
  if (!shared || !first || shared.length < 2 || shared.length > 3) return [];
  const own = world.names.longest([first, ...tokens.slice(last + 1, last + shared.length)], 0);
  return own?.length === shared.length ? own.meanings : [];
};
