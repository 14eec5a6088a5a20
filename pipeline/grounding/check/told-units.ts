import { mayMatch } from '../all-matches.js';
import { parseTitle } from '../language/title.js';
import { knownUnit } from '../language/unit-family.js';
import { multipleIn } from '../language/multiple.js';
import { oncePer } from '../once-per.js';
import { sumOf } from '../reading/statistics.js';
import type { Row } from '../reading/reading.js';
import { isEntity } from './clause.js';
import { multipleOf } from './figure-multiple.js';
import type { Finding } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, nameOf, select } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

export interface Unit {
  readonly name: string;
  readonly words: RegExp;
  /** Another that may stand for it: "dollars" for those of any country. */
  readonly covers?: RegExp;
}

export const money: readonly Unit[] = [
  { name: 'U.S. dollars', words: /\b(?:U\.?S\.?|American)[- ]dollars?\b|\bUSD\b|\bUS\$/i, covers: /^dollars$/ },
  { name: 'Canadian dollars', words: /\bCanadian dollars?\b|\bCAD\b/i, covers: /^dollars$/ },
  { name: 'Australian dollars', words: /\bAustralian dollars?\b|\bAUD\b/i, covers: /^dollars$/ },
  { name: 'dollars', words: /\bdollars?\b|\$/i, covers: /dollars$/ },
  { name: 'cents', words: /\b(?:euro ?)?cents?\b(?! per cent)|\bpence\b/i },
  { name: 'euros', words: /\beuros?\b|€|\bEUR\b/i },
  { name: 'pounds', words: /\bpounds?\b|£|\bGBP\b|\bsterling\b/i },
  { name: 'yen', words: /\byen\b|\bJPY\b|¥/i },
  { name: 'francs', words: /\bfrancs?\b|\bCHF\b/i },
  { name: 'yuan', words: /\byuan\b|\brenminbi\b|\bRMB\b|\bCNY\b/i },
  { name: 'rupees', words: /\brupees?\b|\bINR\b|₹/i },
  { name: 'kronor', words: /\bkron(?:or|er|a|e)\b|\bSEK\b|\bNOK\b|\bDKK\b/i },
];

const speeds: readonly Unit[] = [
  { name: 'knots', words: /\bknots?\b/i },
  { name: 'miles per hour', words: /\bmiles (?:per|an) hour\b|\bmph\b/i },
  { name: 'kilometres per hour', words: /\bkilomet(?:re|er)s (?:per|an) hour\b|\bkm\/h\b/i },
  { name: 'metres per second', words: /\bmet(?:re|er)s (?:per|a) second\b|\bm\/s\b/i },
];

const times: readonly Unit[] = [
  { name: 'hours', words: /^\s?hours?\b/i },
  { name: 'minutes', words: /^\s?minutes?\b/i },
  { name: 'seconds', words: /^\s?seconds?\b/i },
  { name: 'days', words: /^\s?days?\b/i },
];

const families: readonly (readonly Unit[])[] = [money, speeds, times];

export const unitIn = (family: readonly Unit[], text: string): Unit | undefined =>
  family.find(({ words }) => words.test(text));

/** What the figure says of the quantities it shows, piece by piece. */
export const printedIn = oncePer(({ reading: { scene, plots } }: World): readonly string[] => [
  ...scene.axes.flatMap(({ title }) => title ?? []),
  ...plots.flatMap(({ measure }) => measure?.unit ?? []),
  scene.title ?? '',
  scene.subtitle ?? '',
]);

const tail = /^\s?(?:(?:thousand|million|billion|trillion|bn|mn)\b\s?)?((?:[\p{L}.$€£¥]+[\s-]?){1,3})/iu;
const multiple = /^(?:\s?(thousand|million|billion|trillion|bn|mn)|(m))\b/iu;

interface Shown {
  readonly value: number;
  readonly row: Row;
  /** The one value that is meant. */
  readonly isOnly: boolean;
}

/** The values that what the sentence names has, single and in whole stacks. */
const valuesOf = (sentence: Sentence, world: World): Shown[] => {
  const named = sentence.mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const exact = select(world, named);
  const rows = exact.length > 0 ? exact : named.flatMap((one) => select(world, [one]));
  const own = rows.length > 0 ? rows : world.rows;
  const single = own.filter(hasValue).map((row) => ({ value: row.value, row, isOnly: own.length === 1 }));
  const points = own.flatMap((row) =>
    [row.x, row.y].flatMap((value) =>
      value === undefined || row.value !== undefined ? [] : [{ value, row, isOnly: own.length === 1 }],
    ),
  );
  const stacked = world.plots
    .filter(({ arrangement }) => arrangement === 'stacked')
    .flatMap(({ rows: all, category }) =>
      (category?.labels ?? []).flatMap((label) => {
        const parts = all.filter(hasValue).filter(({ category: at }) => at === label);
        const [row] = parts;
        return row && own.some((one) => one.category === label)
          ? [{ value: sumOf(parts.map(({ value }) => value)), row, isOnly: false }]
          : [];
      }),
    );
  return [...single, ...points, ...stacked];
};

/** As exact as it is written, and no small number that agrees by chance. */
const isWritten = (digits: string, { value, isOnly }: Shown): boolean => {
  const [whole = '', decimals] = digits.replaceAll(',', '').split('.');
  const slack = decimals === undefined ? 0.5 : 0.5 * 10 ** -decimals.length;
  const isTelling = whole.length + (decimals?.length ?? 0) >= 2 || isOnly;
  return isTelling && Math.abs(Math.abs(value) - Number(digits.replaceAll(',', ''))) <= slack * 1.001;
};

interface Written {
  readonly digits: string;
  /** The text before the digits, and behind them. */
  readonly before: string;
  readonly behind: string;
}

interface Wrong {
  /** Where it ends, behind the digits. */
  readonly length: number;
  readonly stated: string;
  readonly actual: string;
}

/** "38.7 billion" where millions are shown: the digits are right, and what they count is not. */
const wrongMultiple = (
  { digits, before, behind }: Written,
  values: readonly Shown[],
  met: Shown,
  world: World,
): Wrong | undefined => {
  const [words, spoken, letter] = multiple.exec(behind) ?? [];
  const [counted, by] = [letter === undefined ? multipleIn(spoken ?? '') : 1e6, multipleOf(world.reading)];
  if (words === undefined || counted === undefined || by === undefined || counted === by) return undefined;
  // "4 m" may be metres.
  if (letter !== undefined && !/[$€£]\s?$/.test(before)) return undefined;
  const own = (Number(digits.replaceAll(',', '')) * counted) / by;
  if (values.some(({ value }) => Math.abs(Math.abs(value) - own) <= own * 0.06)) return undefined;
  return { length: words.length, stated: `${digits}${words}`, actual: `${nameOf(met.row)}: ${met.value}` };
};

const joints = /\b(?:in|of|for|on|at|per|from|to|and|a|an|was|were|is)\b/;

/** What is written of a family of units right behind the number, or as a sign before it. */
const saidOf = (family: readonly Unit[], { before, behind }: Written): Unit | undefined => {
  const near = behind.trimStart();
  if (family === times) return unitIn(times, near);
  if (family === speeds) return speeds.find(({ words }) => new RegExp(`^${words.source}`, 'i').test(near));
  const sign = /(?:US|C|A)?[$€£¥]\s?$/.exec(before)?.[0];
  return unitIn(family, sign ?? (tail.exec(behind)?.[1] ?? '').split(joints)[0] ?? '');
};

const shownOf = (family: readonly Unit[], world: World): readonly Unit[] =>
  printedIn(world).flatMap(
    (text) =>
      unitIn(family, family === times ? text.replace(/^.*?\b(?=hours?|minutes?|seconds?|days?\b)/i, '') : text) ?? [],
  );

/** Some axis counts time in a letter: "Time (s)". */
const hasTimeUnit = ({ reading: { scene } }: World): boolean =>
  scene.axes.some(({ title }) => knownUnit(parseTitle(title ?? '').unit ?? '')?.family === 'time');

export const covers = (one: Unit, other: Unit): boolean =>
  one.name === other.name || one.covers?.test(other.name) === true;

/** "27.8 million euros" where dollars are shown. */
const wrongUnit = (written: Written, world: World): Wrong | undefined => {
  for (const family of families) {
    const said = saidOf(family, written);
    // "Times by time of day" over an axis of seconds prints no unit.
    const shown = said && !(family === times && hasTimeUnit(world)) ? shownOf(family, world) : [];
    if (!said || shown.length === 0 || shown.some((one) => covers(one, said) || covers(said, one))) continue;
    const length = /^\s?/.exec(written.behind)?.[0].length ?? 0;
    const unit = (tail.exec(written.behind)?.[0] ?? '').trim().length;
    return { length: length + unit, stated: `${written.digits} ${said.name}`, actual: shown[0]?.name ?? '' };
  }
  return undefined;
};

/** A number that is one of the figure, in another multiple or in another unit than the figure has it. */
export const unitFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  // Each panel may count in a unit of its own.
  if (!mayMatch(text, /\d/) || world.reading.panels.length > 1) return [];
  return mentions.flatMap((number): Finding[] => {
    if (number.type !== 'number' || number.unit !== 'plain' || number.digits === '') return [];
    const { digits } = number;
    const at = text.indexOf(digits, number.start - start);
    if (at < 0 || at >= number.end - start) return [];
    const written = { digits, before: text.slice(0, at), behind: text.slice(at + digits.length) };
    if (/\b(?:than|by)\b[^,;]{0,20}$/i.test(written.before.slice(-24))) return [];
    const values = valuesOf(sentence, world);
    const met = values.find((one) => isWritten(digits, one));
    const wrong = met && (wrongMultiple(written, values, met, world) ?? wrongUnit(written, world));
    if (!wrong) return [];
    const { length, stated, actual } = wrong;
    const facts = factsOfRows(world, [met.row]);
    return [
      { start: start + at, end: start + at + digits.length + length, ok: false, stated, actual, facts, plain: true },
    ];
  });
};
