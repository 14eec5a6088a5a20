import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import type { FormulaShape } from '../formula.js';
import type { Scope } from './verdict.js';

export const greek =
  'alpha α,beta β,gamma γ,delta δ,epsilon ε,zeta ζ,eta η,theta θ,lambda λ,mu μ,nu ν,xi ξ,pi π,rho ρ,sigma σ,tau τ,phi φ,chi χ,psi ψ,omega ω,infinity ∞';
export const spoken: Readonly<Record<string, string>> = {
  ...Object.fromEntries(greek.split(',').map((pair) => pair.split(' ') as [string, string])),
  minus: '-',
  plus: '+',
  equals: '=',
  times: '',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};
const filler = new Set(
  'the a an letter number variable symbol just only small capital quantity value is of factor constant'.split(' '),
);

/** "n minus one" as the symbols that one would see: "n-1". */
export const symbolsOf = (words: string): string =>
  words
    .replaceAll('−', '-')
    .split(/\s+/)
    .filter((word) => !filler.has(word.toLowerCase()))
    .map((word) => spoken[word.toLowerCase()] ?? word)
    .join('')
    .replaceAll(/[“”"'.,;:()]/g, '');

/** Short enough to be symbols, and not a stretch of prose. */
export const areSymbols = (text: string): boolean => text.length > 0 && text.length < 14 && !/[a-z]{4,}/i.test(text);

/** Signs of multiplication are written or not. */
const bareOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[⋅·×*]/g, '');

export const same = (one: string, other: string): boolean => bareOf(one) === bareOf(other);

export interface Context {
  readonly sentence: SentenceText;
  readonly shape: FormulaShape;
  readonly scope: Scope;
}

export type Rule = (context: Context) => readonly Verdict[];

/** Each match of an expression, judged: true, false, or undefined where the words say something else. */
export const judged = (
  { sentence, scope }: Context,
  pattern: RegExp,
  judge: (
    groups: Readonly<Record<string, string | undefined>>,
  ) => readonly [ok: boolean | undefined, stated: string, actual?: string | undefined] | undefined,
  about?: readonly Thing[],
): Verdict[] =>
  [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const found = judge(match.groups ?? {});
    if (!found) return [];
    const [ok, stated, actual] = found;
    const start = sentence.start + match.index;
    const facts = scope.about('text', ...(about ?? scope.drawing.of('glyph').slice(0, 1)));
    return [{ start, end: start + match[0].length, ok, stated, actual: actual ?? null, facts }];
  });
