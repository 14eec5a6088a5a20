import { isHyphen } from './number-names.js';
import type { Token } from './token.js';

const isPi = (token: Token | undefined): boolean => token?.lower === 'π' || token?.lower === 'pi';

/** A multiple of π as a label: "π", "−3π/2", "2pi". */
const multiple = /^[-−–]?\s?\d*(?:\.\d+)?\s?(?:π|pi)(?:\s?\/\s?\d+)?$/u;
export const isTurns = (label: string): boolean => multiple.test(label);

/** "π", "π/2", "3π/4", "−2π"; "half of pi" is left alone: a multiple of π. */
export const turnsAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined => {
  const isSign = isHyphen(tokens[at]) || tokens[at]?.lower === '−' || tokens[at]?.lower === 'minus';
  const isMinus = isSign && tokens[at - 1]?.kind !== 'number';
  if (isSign && !isMinus) return undefined;
  let to = isMinus ? at + 1 : at;
  const glued = /^(\d*(?:\.\d+)?)(?:π|pi)$/.exec(tokens[to]?.lower ?? '');
  let value = 1;
  if (glued) value = glued[1] === '' ? 1 : Number(glued[1]);
  else if (tokens[to]?.kind === 'number' && isPi(tokens[to + 1])) {
    value = Number(tokens[to]?.text);
    to += 1;
  } else return undefined;
  to += 1;
  if (tokens[to]?.text === '/' && tokens[to + 1]?.kind === 'number') {
    value /= Number(tokens[to + 1]?.text) || 1;
    to += 2;
  }
  return { value: (isMinus ? -value : value) * Math.PI, to };
};

/** A part of a formula, as in "sin(2πx)" or "2 * π * r": no number of its own. */
export const isInFormula = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isGlued =
    next !== undefined && next.start === tokens[to - 1]?.end && (next.kind !== 'sign' || next.text === '(');
  return isGlued || /^[*·×^+]$/.test(next?.text ?? '') || /^[*·×^+/]$/.test(before?.text ?? '');
};
