import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { lineIn } from './number-line-model.js';
import type { Scope } from './verdict.js';

export const N =
  '((?:minus |negative |positive |plus )?(?:[-−–+]?\\d+(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten))';
export const numberOf = (text: string): number => {
  const [, sign, digits = ''] = /^(minus |negative |positive |plus |[-−–+])?(.*)$/i.exec(text.trim()) ?? [];
  const value = unitWord(digits.toLowerCase()) ?? Number(digits);
  return /^(?:minus |negative |[-−–])$/i.test(sign ?? '') ? -value : value;
};

const range = new RegExp(
  `(?<!\\b(?:part|section|stretch|piece|portion) of (?:the )?(?:number )?)\\b(?:number line|line|scale|axis)(?: that| which)? (?:goes|runs|running|ranges|ranging|extends|extending|reaches|going|is drawn|is marked|is numbered|is shown)(?: all the way)? from ${N} (?:up )?to ${N}(?!\\w|\\.\\d)`,
  'gi',
);
const spots = new RegExp(
  `\\b(?:dots?|points?|circles?|marks?|balls?)(?: is| are| was| were)?(?: placed| drawn| shown| marked| located| set)? (?:at|on)(?: both)? ${N}(?:(?:,? and(?: at| on)?) ${N})?(?!\\w|\\.\\d)`,
  'gi',
);
const jump = new RegExp(
  `\\b(?:arrow|jump|arc|hop|curve)\\b[^.;]*?\\b(?:from|at)(?: the \\w+ dots?)?(?: (?:at|on))? ${N}(?: (?:and|,|then))*(?: (?:leads|goes|ends|points|lands|stops|jumps|leading|ending|landing|over))*(?: (?:to|at|on))+(?: the \\w+ dots?)?(?: (?:at|on))? ${N}(?!\\w|\\.\\d)`,
  'gi',
);
const turned =
  /\b(?:arrow|jump|arc|hop)\b[^.;]*?\b(?:points?|goes|jumps?|leads?|runs?|directed|pointing|going) (?:to(?:wards)? the )?(left|right)(?:wards)?\b/gi;

/** What stands where on a number line, and which way its arrows jump. */
export const numberLineRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const line = lineIn(scope.drawing);
  if (!line || /\b(?:not|no|never|would|if)\b|n['’]t\b/i.test(sentence.text)) return [];
  const facts = scope.facts
    .filter(({ predicate }) => predicate === 'text')
    .map(({ id }) => id)
    .slice(0, 1);
  const told = (match: RegExpExecArray, ok: boolean, actual: string): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated: match.slice(1).filter(Boolean).join(' to '),
    actual,
    facts,
  });
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.26 * Math.min(1, (line.most - line.least) / 10);
  const jumps = line.jumps.map(({ from, to }) => `${from} to ${to}`).join(', ');
  return [
    ...allMatches(sentence.text, range).map((match) =>
      told(
        match,
        numberOf(match[1] ?? '') === line.least && numberOf(match[2] ?? '') === line.most,
        `${line.least} to ${line.most}`,
      ),
    ),
    ...(line.dots.length === 0 ? [] : allMatches(sentence.text, spots)).map((match) => {
      const stated = match.slice(1).filter(Boolean).map(numberOf);
      return told(
        match,
        stated.every((one) => line.dots.some(({ at }) => isNear(at, one))),
        line.dots.map(({ at }) => at).join(', '),
      );
    }),
    ...(line.jumps.length === 0 ? [] : allMatches(sentence.text, jump)).map((match) => {
      const [from, to] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
      return told(
        match,
        line.jumps.some((one) => isNear(one.from, from) && isNear(one.to, to)),
        jumps,
      );
    }),
    ...(line.jumps.length === 0 ? [] : allMatches(sentence.text, turned)).map((match) => {
      const sign = match[1]?.toLowerCase() === 'right' ? 1 : -1;
      return told(
        match,
        line.jumps.some(({ from, to }) => (to - from) * sign > 0),
        jumps,
      );
    }),
  ];
};
