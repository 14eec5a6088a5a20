import { allMatches } from '../../all-matches.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { nameOf } from '../query.js';
import { cuesOf, cutAt, isSize, judged, toldOf, within, type Cue, type Place, type Told } from './told.js';
import {
  changeOf,
  isOwn,
  isStep,
  levelAfter,
  levelFinding,
  stepComparison,
  totalCountFinding,
  totalFindings,
  type Step,
} from './waterfall-levels.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

const up =
  'adds?|added|adding|contribut(?:es?|ed|ing)|increas(?:es?|ed|ing)|rais(?:es?|ed|ing)|boost(?:s|ed|ing)?|gain(?:s|ed|ing)?|br(?:ings?|ought) in|t(?:akes?|ook|aking) in|earn(?:s|ed|ing)?|receiv(?:es?|ed|ing)|lift(?:s|ed|ing)?|grow(?:s|ing)?|grew|r[io]ses?|rising|recover(?:s|ed)?|climb(?:s|ed)?';
const down =
  'subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|cuts?|cutting|lower(?:s|ed|ing)?|t(?:akes?|ook|aking)(?! in\\b)(?: away| off| out)?|spen(?:ds?|t|ding)|pa(?:ys?|id|ying)(?: out| for)?|dropp?(?:s|ed|ing)?|f[ae]ll(?:s|ing)?|declin(?:es?|ed|ing)|costs?|los(?:es?|t|ing)|drain(?:s|ed|ing)?|remov(?:es?|ed|ing)|shrinks?|shrank|erod(?:es?|ed|ing)|consum(?:es?|ed|ing)';
const carries =
  '(?:br(?:ings?|ought)|push(?:es|ed)?|takes?|took|pulls?|pulled|drives?|drove|carr(?:y|ies|ied)|drags?|dragged)';
const verbs = new RegExp(
  `(?<!\\b(?:the|a|an|its|this|that|any|of|net|total|largest|biggest) )\\b(?:(${carries} (?:\\w+ ){1,3}up|${up})|(${carries} (?:\\w+ ){1,3}down|${down}))\\b`,
  'giu',
);
const gains =
  'increases?|gains?|rises?|contributions?|additions?|inflows?|boosts?|positive (?:changes?|contributions?|steps?|factors?|contributors?)|contributors?|improvements?|upward \\w+';
const losses =
  'decreases?|declines?|drops?|falls?|deductions?|reductions?|outflows?|drains?|subtractions?|loss(?:es)?|costs?|expenses?|negative (?:changes?|contributions?|impacts?|steps?|factors?)|downward \\w+';
const grades =
  '(?:single )?(largest|biggest|greatest|highest|most significant|steepest|main|major|sharpest|smallest|lowest|least)';
const extremes = new RegExp(`\\b${grades} (?:\\w+ ){0,2}?(?:(${gains})|(${losses}))\\b`, 'giu');
const counts = new RegExp(
  `\\b(one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:\\w+ ){0,1}?(?:(${gains})|(${losses}))\\b`,
  'giu',
);
const sums = new RegExp(`\\b(?:total|combined|overall) (?:\\w+ )?(?:(${gains})|(${losses}))\\b`, 'giu');
const ends =
  /\b(?:(start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|open(?:s|ed|ing)?|initial)|(end(?:s|ed|ing)?|clos(?:es?|ed|ing)|final|finish(?:es|ed|ing)?|reach(?:es|ed|ing)? a (?:final|closing|total)|result(?:s|ed|ing)?|leav(?:es?|ing)|left|arriv(?:es?|ing)))\b/giu;
const even = new RegExp(
  `\\bas many (?:${gains}) as (?:there are )?(?:${losses})\\b|\\bas many (?:${losses}) as (?:there are )?(?:${gains})\\b`,
  'giu',
);

const nets =
  /\b(?:steps|changes|components|parts|contributions|modifications|additions|tricks|factors|items|bars|they) (?:together|combined|in total|altogether|taken together)\b|\bnet (?:gain|increase|change|improvement|effect|growth|decrease|loss|reduction|decline)\b/giu;

const stepsOf = ({ plot }: Told): Step[] => plot.rows.filter(isStep);

/** "Costumes, hall hire and posters", "ticket sales and grants": the names of a list that ends before `to`. */
const listBefore = ({ places, text }: Told, to: number): Place[] => {
  const before = places.filter(({ end }) => end <= to);
  const list: Place[] = [];
  for (const place of before.reverse()) {
    const next = list[0];
    if (
      next &&
      !/^(?: \p{Ll}+)?(?: ?\([^()]*\))?(?:, (?:and )?| and | & )(?:the |an? )?$/iu.test(
        text.slice(place.end, next.start),
      )
    )
      break;
    list.unshift(place);
  }
  return list;
};

/** "Wages reduced the balance from 185 to 125 by 60": of the step that is named. */
const stepFinding = (told: Told, cue: Cue): Finding[] => {
  const sign = cue.match[1] === undefined ? -1 : 1;
  const compared = stepComparison(told, cue);
  if (compared) return [compared];
  const subjects = within(told.places, cue.from, cue.start);
  const objects = within(told.places, cue.end, cue.to);
  const numbers = within(told.numbers, cue.end, cue.to).filter((one) => isOwn(told, one) && !one.number.inWords);
  const listed = subjects.length > 0 ? listBefore(told, cue.start) : objects;
  const areListed = numbers.every((one, index) => {
    const last = numbers[index - 1];
    return (
      !last ||
      subjects.length === 0 ||
      /^[^\p{L}]*(?:, |and | and |, and |\p{L}+,? and |\p{L}+, )[€$£]?$/u.test(told.text.slice(last.end, one.start))
    );
  });
  if (numbers.length > 1 && listed.length === numbers.length && areListed)
    // "fell by 1,425 in February and 1,030 in March", "A, B and C took 310, 180 and 45"
    return listed.map((place, index) => {
      const stated = numbers[index];
      const row = place.rows.find(isStep);
      const ok = row && stated ? Math.sign(changeOf(row)) === sign && isSize(told, stated, changeOf(row)) : undefined;
      const start = Math.min(stated?.start ?? place.start, subjects.length > 0 ? (stated?.start ?? 0) : place.start);
      return judged(
        told,
        start,
        subjects.length > 0 ? (stated?.end ?? place.end) : place.end,
        ok,
        row ? changeOf(row) : null,
        row ? [row] : [],
      );
    });
  const reached = listed.length > 1 && subjects.length > 0 ? levelAfter(told, cue, listed, sign) : undefined;
  if (reached) return [reached];
  // "Revenue is reduced by costs of 200": what reduces it is named after the verb.
  const passive = subjects.length > 0 && subjects.every(({ rows }) => rows.every(({ total }) => total === true));
  const named = subjects.length > 0 && !passive ? subjects.slice(-1) : objects.slice(0, passive ? 1 : undefined);
  const row = named[0]?.rows.find(isStep);
  if (named.length !== 1 || !row || listed.length > 1) return [];
  // "The result rose by 25 thousand", where "Result 2021" begins and "Result 2022" ends: a level, and no step.
  if (row.from === 0 && (row.id === told.plot.rows[0]?.id || row.id === told.plot.rows.at(-1)?.id)) return [];
  const to = Math.max(named[0]?.end ?? 0, numbers.at(-1)?.end ?? cue.end, cue.end);
  const from = Math.min(named[0]?.start ?? cue.start, cue.start);
  const right = Math.sign(changeOf(row)) === sign;
  const [a, b] = numbers;
  if (/\bfrom\b[^,;]*\bto\b/i.test(told.text.slice(cue.end, cue.to)) && a && b) {
    const ok = right && isSize(told, a, row.from) && isSize(told, b, row.to);
    return [judged(told, from, to, ok, `${row.from} to ${row.to}`, [row])];
  }
  if (passive && a)
    return [judged(told, cue.start, a.end, right && isSize(told, a, changeOf(row)), changeOf(row), [row])];
  if (!a) return objects.length + subjects.length === 1 ? [judged(told, from, to, right, changeOf(row), [row])] : [];
  if (numbers.length > 1) return [];
  // "fell to 535 before the raffle" tells where it had come to.
  const target = /\bto\s*[€$£]?$/i.test(told.text.slice(0, a.start));
  const side = objects[0] ? /\b(before|after)\b/i.exec(told.text.slice(a.end, objects[0].start))?.[1] : undefined;
  if (side) {
    const level = /before/i.test(side) ? row.from : row.to;
    return target ? [judged(told, from, to, isSize(told, a, level), level, [row])] : [];
  }
  const actual = target ? row.to : changeOf(row);
  return [judged(told, from, to, right && isSize(told, a, actual), actual, [row])];
};

const extremeFinding = (told: Told, cue: Cue): Finding[] => {
  const small = /smallest|lowest|least/i.test(cue.match[1] ?? '');
  const sign = cue.match[2] === undefined ? -1 : 1;
  const own = stepsOf(told).filter((row) => Math.sign(changeOf(row)) === sign);
  const sizes = own.map((row) => Math.abs(changeOf(row)));
  if (own.length === 0) return [];
  const size = small ? Math.min(...sizes) : Math.max(...sizes);
  const best = own.filter((row) => Math.abs(changeOf(row)) === size);
  const until = cutAt(told, cue.end, cue.to);
  const after = within(told.places, cue.end, until);
  const before = within(told.places, cue.from, cue.start);
  const place =
    before.at(-1) &&
    /\b(?:is|are|was|were|has|had|have|as|represents?|marks?|being|shows?|gives?|gave|provides?|provided|delivers?|delivered|makes?|made|brings?|brought|forms?|became)\b/i.test(
      told.text.slice(before.at(-1)?.end, cue.start),
    )
      ? before.at(-1)
      : after[0];
  const number = within(told.numbers, cue.end, until).find((one) => isOwn(told, one) && !one.number.inWords);
  if (!place && !number) return [];
  const ok =
    (!place || place.rows.some((row) => best.some(({ id }) => id === row.id))) &&
    (!number || isSize(told, number, size));
  const from = Math.min(place?.start ?? cue.start, cue.start);
  const to = Math.max(place?.end ?? 0, number?.end ?? 0, cue.end);
  return [judged(told, from, to, ok, best.map((row) => `${nameOf(row)}: ${changeOf(row)}`).join('; '), best)];
};

const countFinding = (told: Told, { match, start, end }: Cue): Finding[] => {
  const stated = countOf(match[1] ?? '');
  const sign = match[2] === undefined ? -1 : 1;
  const own = stepsOf(told).filter((row) => Math.sign(changeOf(row)) === sign);
  return [judged(told, start, end, own.length === stated, own.length, own)];
};

const upBy = /^(?:k|m| ?[\p{L}€$£]+)? (?:up|down|higher|lower|more|less|ahead|better|worse)\b/iu;

/** "starts at 120 and ends at 110": of the first level and the last. */
const endFinding = (told: Told, cue: Cue): Finding[] => {
  const { rows } = told.plot;
  const first = rows[0];
  const last = rows.at(-1);
  const stated = within(told.numbers, cue.end, cue.to)[0];
  if (!stated || !isOwn(told, stated) || stated.number.inWords) return [];
  const gap = told.text.slice(cue.end, stated.start);
  if (
    !/^(?: (?:at|with|from|of|in|to|a|an|the|on|is|was|value|balance|amount|total|level|\p{L}+)){0,7} ?[€$£]?$/u.test(
      gap,
    )
  )
    return [];
  // "The result rose by 25", "ends only 3k up": a change of it.
  if (/\bby\b/i.test(gap) || upBy.test(told.text.slice(stated.end))) return [];
  // Of what is named beside it.
  const stop = told.text.indexOf(',', stated.end);
  const named = within(
    told.places,
    cue.start,
    // "Starting at 120, sales add 90": what follows the comma has a number of its own.
    Math.min(told.text.length, stated.end + 30, stop < 0 ? Number.POSITIVE_INFINITY : stop),
  ).flatMap(({ rows: own }) => own);
  const levels = (named.length > 0 ? named : [cue.match[1] === undefined ? last : first]).flatMap((row) =>
    row ? [row.to, row.value] : [],
  );
  const ok = levels.some((level) => level !== undefined && isSize(told, stated, level));
  return [judged(told, cue.start, stated.end, ok, levels[0] ?? null)];
};

/** "as many gains as losses" */
const evenFinding = (told: Told): Finding[] =>
  allMatches(told.text, even).map((match) => {
    const [ups, downs] = [1, -1].map((sign) => stepsOf(told).filter((row) => Math.sign(changeOf(row)) === sign).length);
    return judged(told, match.index, match.index + match[0].length, ups === downs, `${ups ?? 0}, ${downs ?? 0}`);
  });

const netOf = (told: Told): number => stepsOf(told).reduce((sum, row) => sum + changeOf(row), 0);

/** "all steps together bring 3.8 points", "a net gain of 3.8": how far the last total is from the first. */
const netFinding = (told: Told, cue: Cue): Finding[] => {
  const stated = within(told.numbers, cue.end, cue.to).find(({ number }) => !number.inWords);
  if (!stated || within(told.places, cue.end, stated.start).length > 0) return [];
  // "together lift it from 76.0 to 79.8": its ends are told.
  if (/\b(?:from|to|at)\b/i.test(told.text.slice(cue.end, stated.start))) return [];
  // "The red steps together": of some of them.
  if (
    within(told.places, cue.from, cue.start).length > 0 ||
    /\b(?:green|red|positive|negative|blue|upward|downward|gr[ae]y|first|last|two|three|four)\b/i.test(
      told.text.slice(cue.from, cue.start),
    )
  )
    return [];
  const net = netOf(told);
  return [judged(told, cue.start, stated.end, isSize(told, stated, net), net, stepsOf(told))];
};

/** "total deductions of 105": all steps one way together. */
const sumFinding = (told: Told, cue: Cue): Finding[] => {
  const stated = within(told.numbers, cue.end, cue.to).find((one) => isOwn(told, one) && !one.number.inWords);
  if (!stated || within(told.places, cue.end, stated.start).length > 0) return [];
  const sign = cue.match[1] === undefined ? -1 : 1;
  const own = stepsOf(told).filter((row) => Math.sign(changeOf(row)) === sign);
  const sum = own.reduce((all, row) => all + Math.abs(changeOf(row)), 0);
  // "An overall improvement of 3.8": what is left of it in the end.
  const net = netOf(told);
  const isNet = Math.sign(net) === sign && isSize(told, stated, net);
  return [judged(told, cue.start, stated.end, isSize(told, stated, sum) || isNet, sum, own)];
};

/** What is said of the steps, the totals and the levels of a waterfall. */
export const waterfallFindings = (sentence: Sentence, world: World): Finding[] => {
  const told = toldOf(sentence, world, 'waterfall');
  if (!told) return [];
  return [
    ...cuesOf(told, extremes).flatMap((cue) => extremeFinding(told, cue)),
    ...cuesOf(told, counts).flatMap((cue) => countFinding(told, cue)),
    ...evenFinding(told),
    ...totalCountFinding(told),
    ...cuesOf(told, nets).flatMap((cue) => netFinding(told, cue)),
    ...cuesOf(told, sums).flatMap((cue) => sumFinding(told, cue)),
    ...levelFinding(told),
    ...totalFindings(told),
    ...cuesOf(told, ends).flatMap((cue) => endFinding(told, cue)),
    ...cuesOf(told, verbs).flatMap((cue) => stepFinding(told, cue)),
  ];
};
