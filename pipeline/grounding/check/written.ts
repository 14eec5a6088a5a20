import { firstMatch } from '../all-matches.js';
import { dayNames, monthNames } from '../language/date.js';
import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import { saying } from './saying.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const titleCue =
  /\b(?:title|heading|headline)\b(?: of the \w+)?(?: also| only| itself| already| clearly)?(?: does(?: not|n['’]t)| did(?: not|n['’]t))? (mentions?|refers? to|speaks? of|talks? (?:of|about)|names?|says?(?: that)?|states?(?: that)?|is about|reads?|announces?|tells?(?: us)?|promises|contains?|includes?) (?=[^"“'‘])/i;

const saysCue =
  /\b(?:it|(?:the|a) (?:\w+ )?(?:text|label|note|annotation|words?|lettering|inscription|writing|centre|center|middle|hole|comment|arrow|call-?out))\b(?: in the \w+| beside it| next to it)? (?:says?|reads?|states?)(?: that)? (?=[^"“'‘])|\bin the (?:middle|centre|center)(?: of the \w+)?,? (?:it says|stands?|is written|is printed|one reads|we read|you (?:can )?read) (?=[^"“'‘])/i;

const small = new Set(
  'the a an of in on at for and or to by with that this it is are was were be as its their about only also how what which who from not but than there here whole'.split(
    ' ',
  ),
);

/** Of words of one set only the one that is printed can be meant: a year is no month. */
const sets: readonly (readonly (readonly string[])[])[] = [
  [
    ['year', 'yearly', 'annual', 'annually'],
    ['month', 'monthly'],
    ['week', 'weekly'],
    ['day', 'daily'],
    ['hour', 'hourly'],
    ['quarter', 'quarterly'],
  ],
  dayNames.map((day) => [day.toLowerCase()]),
  monthNames.map((month) => [month.toLowerCase()]),
  [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
];

/** A word of a set is said, another one of it is printed, and not the one said. */
const conflicts = (said: readonly string[], printed: readonly string[]): boolean =>
  sets.some((set) => {
    const own = set.filter((words) => words.some((word) => said.includes(word)));
    const shown = set.filter((words) => words.some((word) => printed.includes(word)));
    return own.length > 0 && shown.length > 0 && own.every((words) => !shown.includes(words));
  });

const isLike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));

const hasIn = (words: readonly string[], word: string): boolean => words.some((other) => isLike(word, other));

const broad =
  /^(?:city|town|country|place|region|year|period|unit|source|author|number|topic|subject|name|date|time|thing|content|quantity|variable|people|axis|legend|chart|figure|data|method|purpose|result|question|point)$/;

const judge = (verb: string, said: readonly string[], printed: readonly string[]): boolean | undefined => {
  const content = said.filter((word) => !small.has(word));
  if (content.length === 0) return undefined;
  const missing = content.filter((word) => !hasIn(printed, word));
  if (missing.length === 0) return true;
  if (content.some((word) => /^\d+$/.test(word) && !printed.includes(word)) || conflicts(content, printed))
    return false;
  const isNaming = /^(?:mention|name|contain|include)/i.test(verb);
  if (isNaming && content.length <= 2 && missing.length === content.length && !content.some((word) => broad.test(word)))
    return false;
  return missing.length * 2 < content.length ? true : undefined;
};

const found = (
  from: number,
  length: number,
  ok: boolean | undefined,
  stated: string,
  actual: string | null,
): Finding => ({
  start: from,
  end: from + length,
  ok,
  stated,
  actual,
  facts: [],
});

/** "The title mentions tea", "the title refers to a whole year". */
const titleFinding = (clause: Clause, { reading: { scene, panels } }: World): Finding[] => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, titleCue);
  const titles = [scene.title, scene.subtitle, ...panels.map(({ label }) => label)].filter((one) => one !== undefined);
  if (!match || titles.length === 0) return [];
  const rest = text.slice(match.index + match[0].length);
  const ok = judge(match[1] ?? '', labelKey(rest.split(/[,;:(]/)[0] ?? ''), titles.flatMap(labelKey));
  const denied = /\bdoes(?: not|n['’]t)|\bdid(?: not|n['’]t)/i.test(match[0]);
  return ok === undefined
    ? []
    : [found(from + match.index, match[0].length + rest.length, ok !== denied, match[0], titles[0] ?? null)];
};

/** "In the middle it says 250 kg a week": words without quotation marks that stand in the figure, or cannot. */
const saysFinding = (clause: Clause, { reading }: World): Finding[] => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, saysCue);
  if (!match) return [];
  const rest = text.slice(match.index + match[0].length);
  const said = labelKey(rest).filter((word) => !small.has(word));
  const texts = reading.texts.map((element) => labelKey(element.text ?? ''));
  const fits = texts.some((words) => {
    const own = words.filter((word) => !small.has(word));
    return own.length > 0 && own.every((word) => said.includes(word)) && own.length * 2 > said.length;
  });
  const all = new Set(texts.flat());
  const wrong = said.some((word) => /^\d/.test(word) && !all.has(word)) || said.every((word) => !all.has(word));
  if (said.length === 0 || (!fits && !wrong)) return [];
  return [found(from + match.index, match[0].length + rest.length, fits, rest, null)];
};

/** What is said to be written where, told without quotation marks. */
export const writtenFindings = (clause: Clause, world: World): Finding[] => [
  ...titleFinding(clause, world),
  ...saysFinding(clause, world),
];
