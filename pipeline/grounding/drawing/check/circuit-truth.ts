import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { signalsOf } from '../circuit.js';
import { type Expression, expressionOf, namesIn, valueOf } from '../logic.js';
import type { Scope } from './verdict.js';

const high = '(?:1|one|high|true|on|set|active|logic 1|logical 1|logic one|logic high)';
const low = '(?:0|zero|low|false|off|inactive|logic 0|logical 0|logic zero|logic low)';
const VALUE = `(?:(?<high>${high})|(?<low>${low}))\\b`;
const BE =
  '(?:is|are|=|equals?|comes? out(?: as)?|becomes?|goes|go|turns|turn|stays?|remains?|gets|will be|must be|takes the value|has the value|have the value|carries|carry|receives?)';
const NAME = '[\\p{L}][\\p{L}\\p{N}_]{0,5}';
const group = new RegExp(
  `(?<no>neither )?(?:both |all |each of |either )?(?<names>(?:(?:all|both|every|each|the other|any|one|exactly one|at least one)(?: of the)?(?: \\w+)? inputs?|${NAME})(?:(?:,? (?:and|or|nor) |, )(?:input )?${NAME})*) ${BE} (?:both |all |also |the |a )?${VALUE}`,
  'giu',
);
const short = new RegExp(`(?<names>${NAME}) ?= ?${VALUE}`, 'giu');

type Test = (given: ReadonlyMap<string, boolean>) => boolean;

/** A condition on the inputs: "p and q are both 1", "r is high or all inputs are low"; undefined where it is none. */
const conditionOf = (words: string, inputs: readonly string[]): Test | undefined => {
  const found = [...allMatches(words, group), ...allMatches(words, short)].toSorted((a, b) => a.index - b.index);
  let test: Test | undefined;
  let end = 0;
  for (const match of found) {
    if (match.index < end) continue;
    const { names = '', no, high: up } = match.groups ?? {};
    const wanted = up !== undefined;
    const called = names.split(/,? (?:and|or|nor) |, /).map((name) => name.replace(/^input /, ''));
    const every = /inputs?\b/i.test(names);
    if (!every && !called.every((name) => inputs.includes(name))) return undefined;
    if (/other/.test(names)) return undefined;
    const pool = every ? inputs : called;
    const count = (given: ReadonlyMap<string, boolean>): number =>
      pool.filter((name) => given.get(name) === wanted).length;
    const one: Test = (given) => {
      if (no !== undefined) return count(given) === 0;
      if (/exactly one|^one/i.test(names)) return count(given) === 1;
      if (/ or |any|at least one/i.test(names)) return count(given) > 0;
      return count(given) === pool.length;
    };
    const before = test;
    const or = before !== undefined && /\bor\b/i.test(words.slice(end, match.index));
    test =
      before === undefined ? one : or ? (given) => before(given) || one(given) : (given) => before(given) && one(given);
    end = match.index + match[0].length;
  }
  return test;
};

const forward =
  /^(?:so |thus |then |therefore )?(?:if|when|whenever|with|for|once|as soon as|as long as|given)\b (?<condition>.+)(?:,? then |,? )(?<result>(?:(?:the )?output\b|the circuit\b|\p{L}[\p{L}\p{N}]{0,3} (?:is|=|becomes|goes|equals|comes out)).*)$/iu;
const backward =
  /^(?<result>.+?) (?<only>only |exactly )?(?:if|when|whenever|as soon as|as long as|for|with)(?<iff> and only if)?\b (?<condition>.+)$/iu;

const comesOut = new RegExp(
  `(?:^|\\b)(?<name>(?:the )?output(?: ${NAME})?|(?:the )?(?:circuit|lamp)|it|${NAME})(?: signal)? (?:always |also |then |only )?${BE} (?<no>not )?(?:always |also |only |a |the )?${VALUE}`,
  'iu',
);

/** What is said to come out: the name of an output, and its value. */
const resultOf = (
  words: string,
  outputs: readonly string[],
): { readonly output: string; readonly value: boolean } | undefined => {
  const match = comesOut.exec(words);
  if (!match?.groups) return undefined;
  const own = outputs.find((name) => new RegExp(`(?:^| )${name}$`).test(match.groups?.['name'] ?? ''));
  const plain = /output|circuit|it$/i.test(match.groups['name'] ?? '');
  const output = own ?? (plain && outputs.length === 1 ? outputs[0] : undefined);
  const value = (match.groups['high'] !== undefined) !== (match.groups['no'] !== undefined);
  return output === undefined ? undefined : { output, value };
};

/** All that the inputs can be, under a condition or not. */
const rowsOf = (inputs: readonly string[]): ReadonlyMap<string, boolean>[] =>
  inputs.length > 10
    ? []
    : Array.from(
        { length: 2 ** inputs.length },
        (_, row) => new Map(inputs.map((name, at) => [name, ((row >> at) & 1) === 1])),
      );

const holds = (made: Expression, rows: readonly ReadonlyMap<string, boolean>[], value: boolean): boolean =>
  rows.every((row) => valueOf(made, row) === value);

/** What an output may be called: "C (carry)" is C, or the carry. */
const calledIn = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name) => {
      const { sign, word } = /^(?<sign>\p{L}\d?) \((?<word>\p{L}+)\)$/u.exec(name)?.groups ?? {};
      return [name, sign, word].flatMap((one) => (one === undefined ? [] : [[one, name] as const]));
    }),
  );

/** "If p and q are 1, the output is 1", "Y is high only when all inputs are low": held against the table of truth. */
export const truthVerdicts = (sentence: SentenceText, { drawing, facts }: Scope): Verdict[] => {
  const { inputs, outputs } = signalsOf(drawing);
  const names = (things: typeof inputs): string[] => things.flatMap(({ name }) => name ?? []);
  if (outputs.length === 0) return [];
  const text = sentence.text.replace(/[.!]\s*$/, '');
  const ahead = forward.exec(text);
  const back = ahead ? null : backward.exec(text);
  const { condition = '', result = '', only, iff } = (ahead ?? back)?.groups ?? {};
  const called = calledIn(names(outputs));
  const told = resultOf(result, [...called.keys()]);
  const made = told && expressionOf(drawing, called.get(told.output) ?? told.output);
  if (!told || !made) return [];
  const own = namesIn(made);
  const test = conditionOf(
    condition,
    [...new Set([...own, ...names(inputs)])].filter((name) => own.includes(name) || condition.includes(name)),
  );
  if (!test) return [];
  const rows = rowsOf(own);
  const met = rows.filter((row) => test(row));
  if (met.length === 0) return [];
  const [then, otherwise] = [
    holds(made, met, told.value),
    holds(
      made,
      rows.filter((row) => !test(row)),
      !told.value,
    ),
  ];
  const never = holds(made, met, !told.value);
  const exact = /exactly/i.test(only ?? '') || iff !== undefined;
  const onlySaid = /only/i.test(only ?? '') || / only /.test(` ${result} `);
  const ok = exact
    ? then && otherwise
    : onlySaid
      ? otherwise
      : then
        ? true
        : never || /always/.test(result)
          ? false
          : ahead === null && !then
            ? false
            : undefined;
  const ids = facts
    .filter(({ predicate, args }) => predicate === 'formula' && args[0] === told.output)
    .map(({ id }) => id);
  return [
    {
      start: sentence.start,
      end: sentence.start + text.length,
      ok,
      stated: told.value ? 1 : 0,
      actual: then === never ? 'either' : String(then === told.value ? 1 : 0),
      facts: ok === true ? ids : [],
    },
  ];
};
