import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { middle } from './standing.js';
import type { Scope } from './verdict.js';

/** Things of one size and shape that stand on lines, each line from left to right, the lines from above. */
const linesOf = (things: readonly Thing[]): readonly (readonly Thing[])[] => {
  const lines: Thing[][] = [];
  for (const thing of things.toSorted((a, b) => middle(a)[1] - middle(b)[1])) {
    const last = lines.at(-1)?.at(-1);
    const isOn = last && Math.abs(middle(last)[1] - middle(thing)[1]) < Math.max(3, last.element.box.height / 3);
    if (isOn) lines.at(-1)?.push(thing);
    else lines.push([thing]);
  }
  return lines.map((line) => line.toSorted((a, b) => middle(a)[0] - middle(b)[0]));
};

interface Row {
  readonly numbers: readonly string[];
  /** What is written beside it: "step 3". */
  readonly label: string | undefined;
  readonly texts: readonly Thing[];
}

const isNumber = ({ name = '' }: Thing): boolean => /^[-−]?\d+(?:\.\d+)?$/.test(name);

/** Lines of numbers, as arrays and lists are drawn, and the columns that they make. */
const rowsIn = oncePer((drawing: Drawing): readonly Row[] => {
  const texts = drawing.things.filter(({ name, role }) => name !== undefined && (role === 'text' || role === 'node'));
  const single = new Map(texts.map((one) => [middle(one).map(Math.round).join(), one]));
  return linesOf([...single.values()]).flatMap((line): Row[] => {
    const numbers = line.filter(isNumber);
    const [label, more] = line.filter((one) => !isNumber(one));
    if (numbers.length < 4) return [];
    const values = numbers.map(({ name = '' }) => name.replace('−', '-'));
    return [{ numbers: values, label: more ? undefined : label?.name?.toLowerCase(), texts: numbers }];
  });
});

const list = /(?<![\d.,−-])[−-]?\d+(?:\.\d+)?(?:(?:, | and |, and |; )[−-]?\d+(?:\.\d+)?){3,}(?![\d.]*\d)/g;

const differences = (one: readonly string[], other: readonly string[]): number =>
  one.filter((value, at) => value !== other[at]).length;

/** "It starts with 7, 3, 9, 1, 5": a list of numbers, held against the rows that are as long. */
const listVerdicts = (sentence: SentenceText, rows: readonly Row[]): Verdict[] =>
  allMatches(sentence.text, list).flatMap((match): Verdict[] => {
    const told = match[0].split(/, and |, | and |; /).map((one) => one.replace('−', '-'));
    const alike = rows.filter(({ numbers }) => numbers.length === told.length);
    const lower = sentence.text.toLowerCase();
    // "After step 4 the list is …": that row, where one alone is named.
    const named = alike.filter(({ label }) => label !== undefined && new RegExp(`\\b${label}\\b`).test(lower));
    const among = named.length === 1 ? named : alike;
    if (among.length === 0) return [];
    const start = sentence.start + match.index;
    const off = Math.min(...among.map(({ numbers }) => differences(told, numbers)));
    const isNear = off <= 2 || told.toSorted().join() === among[0]?.numbers.toSorted().join();
    if (off > 0 && !isNear) return [];
    return [
      {
        start,
        end: start + match[0].length,
        ok: off === 0,
        stated: told.join(', '),
        actual: among[0]?.numbers.join(', ') ?? null,
        facts: [],
      },
    ];
  });

const n = '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const grid = new RegExp(
  `\\b(?<rows>${n}) (?:horizontal )?(?:rows|lines) (?:of|with|each with|that have|having)(?: each)? (?<each>${n}) (?:(?:small|large|equal|square|numbered|coloured|colored) )?(?:boxes|squares|cells|rectangles|circles|discs|dots|fields|elements|numbers|tiles)\\b`,
  'gi',
);

const key = ({ outline, element: { box } }: Thing): string =>
  `${outline} ${Math.round(box.width)} ${Math.round(box.height)}`;

/** Shapes of one size in lines that are all as long. */
const gridOf = oncePer((drawing: Drawing): { readonly rows: number; readonly each: number } | undefined => {
  const shapes = drawing.of('shape').filter(({ id }) => id !== drawing.ground?.id);
  const by = new Map<string, Thing[]>();
  for (const shape of shapes) by.set(key(shape), [...(by.get(key(shape)) ?? []), shape]);
  const [first] = [...by.values()].toSorted((a, b) => b.length - a.length);
  const lines = linesOf(first ?? []);
  const [line] = lines;
  const isGrid = line !== undefined && line.length > 1 && lines.every(({ length }) => length === line.length);
  return isGrid && (first?.length ?? 0) > 0.7 * shapes.length ? { rows: lines.length, each: line.length } : undefined;
});

/** "Five rows of five boxes". */
const gridVerdicts = (sentence: SentenceText, drawing: Drawing): Verdict[] =>
  allMatches(sentence.text, grid).flatMap((match): Verdict[] => {
    const actual = gridOf(drawing);
    if (!actual) return [];
    const [rows, each] = [match.groups?.['rows'] ?? '', match.groups?.['each'] ?? ''].map(countOf);
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        ok: rows === actual.rows && each === actual.each,
        stated: match[0],
        actual: `${actual.rows} of ${actual.each}`,
        facts: [],
      },
    ];
  });

/** Arrays that are drawn as rows of boxes: what stands in them, how many there are. */
export const writtenRowRule = (sentence: SentenceText, { drawing }: Scope): readonly Verdict[] =>
  drawing.kind === 'shapes' ? [...listVerdicts(sentence, rowsIn(drawing)), ...gridVerdicts(sentence, drawing)] : [];
