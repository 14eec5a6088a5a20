import { dayNames, monthNames } from '../language/date.js';
import { gerundOf } from '../language/gerund.js';
import { unitName } from '../language/unit.js';
import { otherWords } from './other-words.js';
import type { Special } from '../reading/reading.js';
import { labelKey } from './tokenize.js';

/** "Mon" is also read as Monday. */
export const fullName = (label: string): string | undefined =>
  label.length !== 3
    ? undefined
    : (dayNames.find((day) => label === day.slice(0, 3)) ??
      monthNames.find((month) => label === month.slice(0, 3) && label !== month));

const quarters = ['first', 'second', 'third', 'fourth'];

/** "Q4 '21" is also read as Q4 2021, 2021 Q4, Q4 of 2021 and the fourth quarter of 2021, "Jan '20" as January 2020. */
const yearNames = (label: string): readonly string[] => {
  const [, first, mark, digits] =
    /^(Q[1-4]|H[12]|FY|[A-Z][a-z]{2,8})([\s/-]{0,2}['’]?)((?:\d{2}){1,2})$/.exec(label) ?? [];
  const [, before, last] = /^(\d{4})[\s/-]{0,2}(Q[1-4]|H[12])$/.exec(label) ?? [];
  const part = first ?? last;
  const short = digits ?? before;
  if (part === undefined || short === undefined) return [];
  // "Jan 20" may be a day.
  if (short.length === 2 && part.length > 2 && mark?.includes("'") !== true && mark?.includes('’') !== true) return [];
  const year = short.length === 2 ? `${Number(short) < 70 ? '20' : '19'}${short}` : short;
  const names = part.startsWith('Q')
    ? [part, `${quarters[Number(part[1]) - 1]} quarter`]
    : part.startsWith('H')
      ? [part, `${quarters[Number(part[1]) - 1]} half`]
      : part === 'FY'
        ? [part, 'fiscal year', 'financial year']
        : [part, fullName(part) ?? part];
  return [
    ...new Set(
      names.flatMap((name) => [
        `${name} ${year}`,
        ...(/^(?:FY|f)/.test(name) && part === 'FY' ? [] : [`${name} of ${year}`, `${year} ${name}`]),
      ]),
    ),
  ].filter((name) => name !== label);
};

const compass: Readonly<Record<string, string>> = {
  N: 'north',
  NE: 'northeast',
  E: 'east',
  SE: 'southeast',
  S: 'south',
  SW: 'southwest',
  W: 'west',
  NW: 'northwest',
};

/** "NE" is also read as the northeast, the north-east, northeasterly and north-eastern, where others of its kind stand. */
const compassNames = (label: string, labels: readonly string[]): string[][] => {
  const name = compass[label];
  if (name === undefined || labels.filter((other) => compass[other] !== undefined).length < 4) return [];
  const parted = /^(north|south)(east|west)$/.exec(name);
  const spelled = parted ? [[name], [parted[1] ?? '', parted[2] ?? '']] : [[name]];
  return spelled.flatMap((words) =>
    ['', 'erly', 'ern'].map((ending) => [...words.slice(0, -1), `${words.at(-1) ?? ''}${ending}`]),
  );
};

/** "Salty" and "Sweet" of a radar are also read as saltiness and sweetness. */
const qualityName = (label: string): string | undefined => {
  const word = label.toLowerCase();
  if (!/^\p{Ll}{3,10}$/u.test(word) || /(?:ness|ion|ity|ing|ment|ance|ence|s)$/.test(word)) return undefined;
  return `${word.replace(/([^aeiou])y$/, '$1i')}ness`;
};

/** Whole words for what a label says in short, or in the words of a quality. */
export const spelledOut = (label: string, labels: readonly string[], special: Special | undefined): string[][] => {
  const quality = special === 'radar' ? qualityName(label) : undefined;
  return [...compassNames(label, labels), ...(quality === undefined ? [] : [[quality]])];
};

/** "Buy seeds" is also read as "buying seeds" and "buying the seeds". */
export const doingNames = (label: string): readonly string[] => {
  const [verb = '', ...rest] = label.split(' ');
  if (rest.length === 0 || rest.length > 4 || !/^\p{L}\p{Ll}{2,}$/u.test(verb) || verb.endsWith('ing')) return [];
  const bare = rest[0] === 'the' ? rest.slice(1) : rest;
  const doing = gerundOf(verb.toLowerCase());
  return [`${doing} ${bare.join(' ')}`, `${doing} the ${bare.join(' ')}`, `${doing} of the ${bare.join(' ')}`];
};

const functionNames: Readonly<Record<string, string>> = {
  sin: 'sine',
  cos: 'cosine',
  tan: 'tangent',
  exp: 'exponential',
  log: 'logarithm',
  ln: 'logarithm',
  sqrt: 'square root',
};

/** "sin(x)" is also read as the sine. */
export const functionName = (label: string, labels: readonly string[]): string | undefined => {
  const plain = functionNames[/^([a-z]+)\s?\(/.exec(label)?.[1] ?? ''];
  if (plain !== undefined) return plain;
  const called = functionIn(label);
  return called === undefined || labels.some((other) => other !== label && functionIn(other) === called)
    ? undefined
    : functionNames[called];
};

/** "y = 2 sin x", "cosx" of a formula that was set: the function in it. */
const functionIn = (label: string): string | undefined =>
  /^(?:[yfgh](?:\(x\))? ?= ?)?[-−]?(?:[\d.]+ ?[·*]? ?)?(sin|cos|tan|exp|log|ln|sqrt)(?: ?\(| ?[xtθ]$)/.exec(label)?.[1];

/** What a label adds to its name: "Savings: €750", "Cats (9)", "Oslo, Norway", "Drug A – 20 mg". */
const addition = /\s*(?::\s|[([]|,\s|\s[–—-]\s).*$/su;

/** "Savings: €750" is also read as Savings, where no other label begins so. */
export const shortName = (label: string, labels: readonly string[]): string | undefined => {
  const short = label.replace(addition, '').trim();
  if (short === label || !/\p{L}{2}/u.test(short)) return undefined;
  return labels.some((other) => other !== label && other.replace(addition, '').trim() === short) ? undefined : short;
};

/** "20 °C" is also read as 20 degrees. */
const inWords = (label: string): readonly string[] => {
  const [, number, scale] = /^([-−]?[\d.,]+)\s?°\s?([CF])?$/.exec(label) ?? [];
  if (number === undefined) return [];
  const name = scale === 'C' ? 'Celsius' : scale === 'F' ? 'Fahrenheit' : undefined;
  return [`${number} degrees`, ...(name ? [`${number} degrees ${name}`] : [])];
};

const shortenings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![\p{L}/])w\/o\.?\s+/iu, ['without ', 'without the ', 'no ']],
  [/(?<![\p{L}/])w\/\s+/iu, ['with ', 'with the ']],
  [/(?<=\s)vs?\.?\s+/iu, ['versus ', 'against ']],
];

/** "w/o dropout" is also read as "without dropout", "w/ EMA" as "with EMA". */
const lengthened = (label: string): readonly string[] =>
  shortenings.flatMap(([short, words]) => (short.test(label) ? words.map((word) => label.replace(short, word)) : []));

const doing =
  'walk|cycle|bike|drive|swim|run|hike|ride|sail|ski|row|read|sleep|work|study|travel|commute|cook|bake|dance|sing|jog|fish|hunt|paint|draw|rent|print|write|shop|clean|surf|skate|camp|garden|play|eat|drink|farm|heat|cool|light|market|manufacture|mine|train|test'.split(
    '|',
  );
const gerunds = new Map(doing.map((verb) => [verb, gerundOf(verb)]));
const verbsOf = new Map([...gerunds].map(([verb, gerund]) => [gerund, verb]));

/** "Walk" is also read as walking, and "Cycling" as cycle. */
const verbForms = (label: string): readonly string[] => {
  const word = label.toLowerCase();
  if (word === 'bike' || word === 'bicycle')
    return ['bike', 'bicycle', 'cycle', 'cycling', 'biking'].filter((one) => one !== word);
  const other =
    gerunds.get(word) ??
    (/^(?:test|train|light|play|market|mine|heat|cool)/.test(word) ? undefined : verbsOf.get(word));
  return other === undefined ? [] : [other];
};

/** "65+" is also read as 65 and older, "18-29", the lowest of such, as under 30. */
const ageNames = (label: string): readonly string[] => {
  const [, from] = /^(\d{1,3})\s?(?:\+|(?:and|or|&) (?:over|older|above|more))$/.exec(label) ?? [];
  if (from === undefined) return [];
  return ['older', 'over', 'above', 'up', 'more'].flatMap((word) => [`${from} and ${word}`, `${from} or ${word}`]);
};

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "2 people" is also read as two people and two-person, "5 or more" as five or more. */
const countedNames = (label: string): readonly string[] => {
  const [, digits, rest = ''] = /^(\d{1,2})[ -](\p{L}[\p{L} ]{2,20})$/u.exec(label) ?? [];
  const word = small[Number(digits) - 1];
  if (word === undefined || unitName(rest.split(' ')[0] ?? '') !== undefined) return [];
  return [`${word} ${rest}`, ...(word === 'one' ? [`single ${rest}`] : [])];
};

/** Everything that a label is also read as. */
export const otherSpellings = (label: string): readonly string[] => [
  ...inWords(label),
  ...lengthened(label),
  ...yearNames(label),
  ...verbForms(label),
  ...ageNames(label),
  ...countedNames(label),
  ...otherWords(label),
];

/** Codes of two letters, as ISO has them, by the names that English has for them. */
const namesOfCodes = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** "en", "de" and "sw" are also read as English, German and Swahili, "FR" as France, where all labels are such codes. */
export const codeNames = (labels: readonly string[]): { readonly name: string; readonly label: string }[] => {
  if (labels.length < 3) return [];
  const kind = labels.every((label) => /^[a-z]{2}$/.test(label))
    ? 'language'
    : labels.every((label) => /^[A-Z]{2}$/.test(label))
      ? 'region'
      : undefined;
  const named = kind ? labels.map((label) => ({ label, name: namesOfCodes[kind].of(label) ?? '' })) : [];
  return named.every(({ name }) => name !== '') ? named : [];
};

/** "(a) Before training" is also read without the letter of the panel. */
export const withoutLetter = (label: string): string | undefined => {
  const short = label.replace(/^\(?[a-h][).]\s+/i, '');
  return short === label || short === '' ? undefined : short;
};

const stance = /^((?:(?:strongly|somewhat|totally|mostly|completely) )?(?:dis)?agree)(?: .*)?$/i;

/**
 * Other forms of the names of series: "the highs" for High, "the reds" for Red wine beside White wine, "agreed" and
 * "agreement" for Agree.
 */
export const formsOf = (labels: readonly string[]): { readonly key: readonly string[]; readonly label: string }[] => {
  const words = labels.map((label) => label.trim().split(/\s+/));
  const last = words[0]?.[1]?.toLowerCase();
  const isShared = words.length > 1 && words.every((list) => list.length === 2 && list[1]?.toLowerCase() === last);
  return labels.flatMap((label, index) => {
    const [first = '', second] = words[index] ?? [];
    const plural =
      /^\p{L}{3,}$/u.test(first) &&
      !/(?:s|ed|ing)$/i.test(first) &&
      (isShared || (second === undefined && words.length > 1))
        ? [[`${first.toLowerCase()}s`]]
        : [];
    const own = stance.exec(label)?.[1]?.toLowerCase();
    // Where some agree strongly, "agreement" is theirs, too.
    const isOne = labels.filter((one) => own !== undefined && ` ${one.toLowerCase()}`.includes(` ${own}`)).length === 1;
    const stem = isOne ? own : undefined;
    const stances =
      stem === undefined || stem.includes(' ')
        ? []
        : ['d', 'ing', 'ment', 's'].map((end) => [end === 'ing' ? `${stem}ing` : stem + end]);
    return [...plural, ...stances].map((key) => ({ key: key.flatMap(labelKey), label }));
  });
};

/** "the second Tuesday" for the "Tue 2" that comes after a "Tue", "the first Tuesday" for that one. */
export const againNames = (labels: readonly string[]): { readonly key: readonly string[]; readonly label: string }[] =>
  labels.flatMap((label) => {
    const [, base = '', number = ''] = /^(\p{L}+) ([2-5])$/u.exec(label) ?? [];
    const word = ordinals[Number(number)];
    if (word === undefined || !labels.includes(base)) return [];
    const names = [base, fullName(base) ?? base].map(labelKey);
    return names.flatMap((name) => [
      { key: [word, ...name], label },
      ...(number === '2' ? [{ key: ['first', ...name], label: base }] : []),
    ]);
  });

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
