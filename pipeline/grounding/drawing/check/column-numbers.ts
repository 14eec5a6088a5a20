import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { numberIn } from '../../recognised/shapes.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { middle } from './standing.js';
import type { Scope } from './verdict.js';

interface Entry {
  readonly name: string;
  readonly value: number;
  readonly text: Thing;
}

/** Words on one line and numbers on another, each number right under or over its word: a table without lines. */
const tableOf = oncePer((drawing: Drawing): readonly Entry[] => {
  if (drawing.kind !== 'shapes') return [];
  const texts = drawing.of('text');
  const numbers = texts.filter(({ name }) => numberIn(name) !== undefined && /^\d/.test(name ?? ''));
  const [first] = numbers;
  if (!first || numbers.length < 3) return [];
  if (!numbers.every((text) => Math.abs(middle(text)[1] - middle(first)[1]) < 3)) return [];
  const entries = numbers.map((number): Entry | undefined => {
    const over = texts
      .filter((text) => /^\p{Lu}\p{L}{2,}/u.test(text.name ?? '') && Math.abs(middle(text)[0] - middle(number)[0]) < 4)
      .filter((text) => Math.abs(middle(text)[1] - middle(number)[1]) < 30);
    const [word, more] = over;
    return word && !more
      ? { name: (word.name ?? '').toLowerCase(), value: numberIn(number.name) ?? NaN, text: number }
      : undefined;
  });
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === numbers.length && new Set(known.map(({ name }) => name)).size === known.length ? known : [];
});

const told = /(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d]|[.,]\d| ?%)/g;
const more =
  /(?<n>\d+(?:\.\d+)?)(?: \p{L}+){0,2} (?:more|less|further|farther|greater|larger|apart)|\b(?:difference|from .* to)\b[^.;]*? (?<gap>\d+(?:\.\d+)?)/giu;

/** The words that the numbers' unit is told by: "distance from the Sun in million km". */
const unitWords = oncePer(({ scene }: Drawing): readonly string[] =>
  scene.elements.flatMap(({ visible, kind, text = '' }) =>
    visible && kind === 'text' ? (/ in (.+)$/.exec(text)?.[1] ?? []) : [],
  ),
);

/** "Mars is 228 million km away": the number that stands with its name. */
export const columnNumberRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const table = tableOf(scope.drawing);
  if (table.length === 0) return [];
  const text = sentence.text.toLowerCase();
  const named = table.flatMap((entry) => {
    const at = text.indexOf(entry.name);
    return at < 0 ? [] : [{ entry, at }];
  });
  const say = (
    match: RegExpExecArray,
    ok: boolean,
    stated: number,
    actual: number,
    about: readonly Entry[],
  ): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated,
    actual,
    facts: scope.about('text', ...about.map(({ text: thing }) => thing)),
  });
  const [one, other, third] = named;
  if (one && other && !third)
    return allMatches(text, more).map((match) => {
      const stated = Number(match.groups?.['n'] ?? match.groups?.['gap']);
      const gap = Math.abs(one.entry.value - other.entry.value);
      return say(match, Math.abs(stated - gap) < 1e-6, stated, gap, [one.entry, other.entry]);
    });
  const numbers = allMatches(text, told);
  const [number, second] = numbers;
  if (!one || other || !number || second || /\b(?:not|never|than|about|nearly|almost|over|under)\b/.test(text))
    return [];
  const stated = Number(number[0].replaceAll(',', ''));
  const after = text.slice(number.index + number[0].length).trim();
  const isOfTable =
    table.some(({ value }) => value === stated) ||
    unitWords(scope.drawing).some((unit) => after.startsWith(unit.toLowerCase()));
  return isOfTable ? [say(number, stated === one.entry.value, stated, one.entry.value, [one.entry])] : [];
};
