import { mayMatch } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { countOf } from '../number-words.js';
import { hasValue, nameOf, type Valued } from '../query.js';
import type { Sentence } from '../scan.js';
import { isDiverging } from '../statement/amounts.js';
import type { World } from '../world.js';
import {
  cuesOf,
  cutAt,
  isSize,
  judged,
  toldOfPlot,
  within,
  type Cue,
  type Place,
  type Stated,
  type Told,
} from './told.js';

const red = 'deficits?|shortfalls?|loss(?:es)?|net outflows?|(?:in )?the red|below zero';
const black = 'surplus(?:es)?|net inflows?|(?:in )?the black|above zero';
const sides = new RegExp(
  `\\b(?:(${red})|(${black})|(?<=(?:is|are|was|were|remains?|remained|stays?|stayed|not|being|turned|turns|still|only|became|becomes) )(negative)|(?<=(?:is|are|was|were|remains?|remained|stays?|stayed|not|being|turned|turns|still|only|became|becomes) )(positive))\\b`,
  'giu',
);

/** Bars on both sides of zero, one at each place. */
const balanceOf = oncePer((world: World): Plot | undefined =>
  world.plots.find(
    (plot) =>
      isDiverging(plot) && plot.special === undefined && plot.category !== undefined && plot.series === undefined,
  ),
);

const isLess = (cue: Cue): boolean => cue.match[1] !== undefined || cue.match[3] !== undefined;

const shown = (rows: readonly Valued[]): string => rows.map((row) => `${nameOf(row)}: ${row.value}`).join('; ');

const rowsIn = (places: readonly Place[]): Valued[] => places.flatMap(({ rows }) => rows).filter(hasValue);

/** Words between what is told and its place: "in", "was made in", "of 12 in". */
const joint = /^[^,;:.]{0,40}\b(?:in|on|at|for|of|during|by)\s+(?:the )?$/iu;

/** The places that belong to the word: right behind it, or else before it. */
const placesOf = (told: Told, cue: Cue): Place[] => {
  const end = cutAt(told, cue.end, cue.to);
  const [first, ...others] = within(told.places, cue.end, end);
  if (first && joint.test(told.text.slice(cue.end, first.start))) {
    const found = [first];
    for (const place of others) {
      const gap = told.text.slice(found.at(-1)?.end, place.start);
      if (/^\s*(?:,|and|, and|or)\s+(?:in )?$/u.test(gap)) found.push(place);
    }
    return found;
  }
  // "Mines, with a net loss of 6": of what stands right before.
  const near = within(told.places, cue.from, cue.start).at(-1);
  if (
    near &&
    /^, (?:with|at|recording|showing|posting|having) an? (?:net |total |small |large )*$/i.test(
      told.text.slice(near.end, cue.start),
    )
  )
    return [near];
  // "worst in August, recovered and closed the year with a deficit": another place.
  return within(told.places, cue.from, cue.start).filter(
    ({ end: behind }) =>
      !/[,;]|\band\b(?! \w+ (?:the|a)\b)/u.test(told.text.slice(behind, cue.start).replace(/^(?:,? and \w+)+/u, '')),
  );
};

/** Values that belong to the word: in digits, with no other statement between. */
const numbersAfter = (told: Told, from: number, to: number): Stated[] =>
  within(told.numbers, from, to).filter(
    ({ start, number }) =>
      number.unit === 'plain' && !number.inWords && !/\band\b|[,;]/u.test(told.text.slice(from, start)),
  );

const most = /\b(largest|biggest|highest|greatest|worst|deepest|heaviest|smallest|lowest|slightest)\s+(?:\w+ )?$/iu;

/** "The largest deficit was in August with 18": among those on that side. */
const extreme = (told: Told, cue: Cue, of: readonly Valued[]): Finding | undefined => {
  const superlative = most.exec(told.text.slice(cue.from, cue.start));
  if (!superlative) return undefined;
  const places = placesOf(told, cue);
  const rows = rowsIn(places);
  if (rows.length !== 1 || of.length < 2) return undefined;
  const sizes = of.map(({ value }) => Math.abs(value));
  const best = /^(?:small|low|slight)/i.test(superlative[1] ?? '') ? Math.min(...sizes) : Math.max(...sizes);
  const [number] = numbersAfter(told, cue.end, cutAt(told, cue.end, cue.to));
  const [row] = rows;
  const ok =
    row !== undefined &&
    of.includes(row) &&
    Math.abs(row.value) === best &&
    (number === undefined || isSize(told, number, row.value));
  const end = Math.max(cue.end, number?.end ?? 0, places.at(-1)?.end ?? 0);
  return judged(told, Math.min(cue.from + superlative.index, places[0]?.start ?? cue.start), end, ok, shown(of), rows);
};

const compared = /^[^,;.]{0,30}?\b(bigger|larger|higher|greater|worse|deeper|heavier|smaller|lower|milder)\b than\b/iu;

/** "The deficit in January was bigger than the one in December": how far from zero either is. */
const comparison = (told: Told, cue: Cue): Finding | undefined => {
  const [one, other, ...more] = within(told.places, cue.from, told.text.length).filter(
    ({ start }) => start > cue.start,
  );
  const said = one && compared.exec(told.text.slice(one.end));
  if (!one || !other || more.length > 0 || !said || numbersAfter(told, cue.end, told.text.length).length > 0)
    return undefined;
  const [a, b] = [rowsIn([one])[0], rowsIn([other])[0]];
  if (!a || !b) return undefined;
  const sign = /^(?:small|low|mild)/i.test(said[1] ?? '') ? -1 : 1;
  const onSide = [a, b].every(({ value }) => value < 0 === isLess(cue));
  return judged(
    told,
    cue.start,
    other.end,
    onSide && (Math.abs(a.value) - Math.abs(b.value)) * sign > 0,
    shown([a, b]),
    [a, b],
  );
};

const before =
  /\b(\w+)(?: of (?:the|its|our|these|those|all) (?:\w+ )??\w+)?(?: \w+)? (?:has|have|had|show|showed|saw|recorded|with|ran|made|ended|closed|are|were|was|is)\b[^,;.]*$/iu;
const behind = /^[^,;.]{0,20}\b(?:in|on|for|during|at) (?:only |just |exactly )?(\w+)(?: of)? (?:the )?(\w+)\b/iu;

/** "a deficit in five months", "five months show a deficit". */
const counted = (told: Told, cue: Cue, of: readonly Valued[]): Finding | undefined => {
  const after = behind.exec(told.text.slice(cue.end, cue.to));
  const first = before.exec(told.text.slice(cue.from, cue.start));
  const word = [after?.[1], first?.[1]].find((one) => one !== undefined && Number.isFinite(countOf(one)));
  if (word === undefined || /\d/.test(word)) return undefined;
  const from = word === after?.[1] ? cue.start : cue.from + (first?.index ?? 0);
  const end = word === after?.[1] ? cue.end + (after?.[0].length ?? 0) : cue.end;
  return judged(told, from, end, of.length === countOf(word), of.length, of);
};

const entering =
  /\b(?:mov|return|swung|swing|slip|slid|fell|fall|turn|came|went|got)\w*\s+(?:back )?(?:in)?to (?:a |an )?(?:\w+ )?$/iu;
const denied = /\b(?:not|never|n['’]t)\b|\bno (?:\w+ )?$/iu;

const either = /\b(?:surplus|profit|gain)(?:es|s)? (?:or|and) $/iu;

/** "Blue bars are above zero": of those in one colour. */
const coloured =
  /\b(?:blue|red|green|orange|gr[ae]y|purple|black|yellow|brown|teal|pink) (?:bars?|columns?|ones?)\b[^,;.]*$/iu;

const read = (told: Told, cue: Cue): Finding[] => {
  if (coloured.test(told.text.slice(cue.from, cue.start))) return [];
  // "surplus or deficit for nine months": what is shown, and not of which sign.
  if (either.test(told.text.slice(0, cue.start))) return [];
  const less = isLess(cue);
  const rows = told.plot.rows.filter(hasValue);
  const of = rows.filter(({ value }) => (less ? value < 0 : value > 0));
  const best = comparison(told, cue) ?? extreme(told, cue, of);
  if (best) return [best];
  const stretch = told.text.slice(cue.from, cutAt(told, cue.end, cue.to));
  // Another comparison, a sum, a course of several places.
  if (
    /\b(?:than|total|altogether|combined|average|mean|between|until|since|after|before|every|each|all|most|turn)\b/iu.test(
      stretch,
    ) &&
    !entering.test(told.text.slice(cue.from, cue.start))
  )
    return [];
  const places = placesOf(told, cue);
  const own = rowsIn(places);
  if (own.length === 0) {
    const found = denied.test(stretch) ? undefined : counted(told, cue, of);
    return found ? [found] : [];
  }
  const numbers = numbersAfter(told, cue.end, cutAt(told, cue.end, cue.to));
  const [number] = numbers;
  if (numbers.length > 1 || (number && own.length > 1)) return [];
  const isNot = denied.test(told.text.slice(cue.from, cue.start));
  const isOn = own.every((row) => of.includes(row));
  const enters = entering.test(told.text.slice(cue.from, cue.start));
  const [first] = own;
  const previous = first && rows[rows.indexOf(first) - 1];
  const comes = !enters || previous === undefined || !of.includes(previous);
  const ok =
    (isOn && comes && (number === undefined || (first !== undefined && isSize(told, number, first.value)))) !== isNot;
  if (isNot && (number !== undefined || enters)) return [];
  const start = Math.min(cue.start, places[0]?.start ?? cue.start);
  const end = Math.max(cue.end, places.at(-1)?.end ?? 0, number?.end ?? 0);
  const found = judged(told, start, end, ok, shown(own), own);
  // What is denied is judged here.
  return [isNot ? { ...found, ok, actual: ok ? found.stated : shown(own) } : found];
};

/** What is said of bars that are deficits and surpluses, losses and gains: which side of zero they are on, and how far from it. */
export const balanceFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = balanceOf(world);
  if (!plot || !mayMatch(sentence.text, sides)) return [];
  const told = toldOfPlot(sentence, world, plot);
  return cuesOf(told, sides).flatMap((cue) => read(told, cue));
};

/** The figure has such bars. */
export const hasBalance = (world: World): boolean => balanceOf(world) !== undefined;
