import { fraction, halfUnit, outOf } from './fraction-words.js';
import { lowered } from '../language/raised.js';
import type { NumberMention, Precision } from './mention.js';
import { isHyphen, isMultiplier, isNoNumber, isTens } from './number-names.js';
import { beginsNumber, factorValue, multiplierOf, ordinalValue, unitWord } from './number-words.js';
import type { Token } from './token.js';
import { precisionOf } from './precision-words.js';
import { isInFormula, turnsAt } from './turns.js';

export interface FoundNumber {
  readonly mention: NumberMention;
  /** Tokens that it takes, the sign before and the unit after it included. */
  readonly from: number;
  readonly to: number;
}

const precisionBefore = (tokens: readonly Token[], at: number, text: string, offset: number): Precision => {
  const token = tokens[at];
  if (!token) return 'plain';
  const whole = text
    .slice(Math.max(0, token.start - offset - 28), token.start - offset)
    .toLowerCase()
    .trimEnd();
  const before = /[ane$€£]/.test(whole.charAt(whole.length - 1))
    ? whole.replace(/(?:\ba|\ban|\bthe|\$|€|£)$/, '').trimEnd()
    : whole;
  return precisionOf(before);
};

const roundingOf = (digits: string, scale: number): number => {
  const [whole = '', fraction] = digits.split('.');
  if (fraction !== undefined) return 0.5 * 10 ** -fraction.length * scale;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  // 1,200 may stand for anything from 1,150: but not 40 for 36.
  return 0.5 * scale * (whole.length >= 3 && zeros > 0 ? Math.min(10 ** zeros, Number(whole) * 0.02) : 1);
};

/** Words such as "twenty-one thousand": value and number of tokens. */
const wordNumber = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  let value = unitWord(tokens[at]?.lower ?? '');
  if (value === undefined) return undefined;
  let to = at + 1;
  const next = isHyphen(tokens[to]) ? to + 1 : to;
  const small = unitWord(tokens[next]?.lower ?? '');
  if (value >= 20 && value < 100 && small !== undefined && small > 0 && small < 10) {
    value += small;
    to = next + 1;
  }
  // "one and a half times as much", "two and a half million".
  const isAndHalf = ['and', 'a', 'half'].every((word, index) => tokens[to + index]?.lower === word);
  if (isAndHalf && value < 100 && !isMultiplier(tokens, at)) {
    value += 0.5;
    to += 3;
  }
  for (
    let scale = multiplierOf(tokens[to]?.lower ?? '');
    scale !== undefined;
    scale = multiplierOf(tokens[to]?.lower ?? '')
  ) {
    if ((tokens[to]?.text.length ?? 0) < 3) break;
    value *= scale;
    to += 1;
  }
  return { value, to };
};

const suffix = (tokens: readonly Token[], to: number): { unit: NumberMention['unit']; to: number } => {
  const next = tokens[to]?.lower ?? '';
  if (next === '%' || next === 'percent' || next === 'pct') return { unit: 'percent', to: to + 1 };
  if (next === 'per' && tokens[to + 1]?.lower === 'cent') return { unit: 'percent', to: to + 2 };
  if (
    next === 'times' ||
    next === 'x' ||
    next === '×' ||
    next === 'fold' ||
    (isHyphen(tokens[to]) && tokens[to + 1]?.lower === 'fold')
  )
    return { unit: 'factor', to: to + 1 };
  return { unit: 'plain', to };
};

/** "Appliances are number three": the place in an order. */
const rankAt = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at - 1]?.lower === 'number' && /^(?:AUX|VERB|PROPN|NOUN|CCONJ|)$/.test(tokens[at - 2]?.pos ?? '')
    ? unitWord(tokens[at]?.lower ?? '')
    : undefined;

const ordinalAt = (tokens: readonly Token[], at: number): FoundNumber['mention'] | undefined => {
  const token = tokens[at];
  const value =
    ordinalValue(token?.lower ?? '') ??
    rankAt(tokens, at) ??
    (token?.kind === 'number' &&
    /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 1]?.start === token.end
      ? Number(token.text)
      : undefined);
  return value === undefined
    ? undefined
    : {
        type: 'number',
        value,
        rounding: 0,
        unit: 'ordinal',
        precision: 'plain',
        inWords: token?.kind === 'word',
        digits: '',
      };
};

/** "× 10⁻³", "x 10^6" after a number. */
const powerOfTen = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  if (!/^[×x·*]$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== '10') return undefined;
  return exponentAt(tokens, at + 2);
};

/** The "^22" of "10^22", the "⁻³" of "10⁻³". */
const exponentAt = (tokens: readonly Token[], at: number): { value: number; to: number } | undefined => {
  let to = at;
  const next = (pattern: RegExp): string | undefined => {
    const { text = '', start } = tokens[to] ?? {};
    if (start !== tokens[to - 1]?.end || !pattern.test(text)) return undefined;
    to += 1;
    return text;
  };
  const caret = next(/^\^$/) !== undefined;
  const minus = next(caret ? /^[-–]$/ : /^[⁻-]$/) !== undefined;
  let digits = '';
  for (let one = next(caret ? /^\d+$/ : /^[⁰¹²³⁴-⁹]$/); one !== undefined; one = next(/^[⁰¹²³⁴-⁹]$/))
    digits += lowered(one);
  return digits === '' ? undefined : { value: 10 ** (Number(digits) * (minus ? -1 : 1)), to };
};

const digitNumber = (
  tokens: readonly Token[],
  at: number,
): { value: number; rounding: number; from: number; to: number } | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const digits = token.text.replaceAll(',', '');
  let to = at + 1;
  const word = tokens[to];
  const scale =
    word &&
    (word.text.length > 2 || word.start === token.end || /^(?:bn|mn)$/.test(word.lower)) &&
    !(word.lower === 'm' && word.start !== token.end)
      ? multiplierOf(word.lower)
      : undefined;
  if (scale !== undefined && word?.lower !== 'dozen') to += 1;
  const bare = token.text === '10' ? exponentAt(tokens, at + 1) : undefined;
  const power = bare ? { value: bare.value / 10, to: bare.to } : powerOfTen(tokens, to);
  if (power) to = power.to;
  const before = tokens[at - 1];
  const previous = tokens[at - 2];
  const signed =
    before !== undefined &&
    /^[-−–]$/.test(before.text) &&
    before.end === token.start &&
    !(previous && previous.end === before.start && previous.kind !== 'sign');
  const minus = before?.lower === 'minus' || before?.lower === 'negative';
  const factor = power ? power.value : to > at + 1 ? (scale ?? 1) : 1;
  return {
    value: Number(digits) * factor * (signed || minus ? -1 : 1),
    rounding: roundingOf(/e/i.test(digits) ? '1' : digits, factor),
    from: signed || minus ? at - 1 : at,
    to,
  };
};

/** "3π/2": a multiple of π, as near as a reader takes it. */
const turned = (
  tokens: readonly Token[],
  at: number,
  { value, to }: { readonly value: number; readonly to: number },
  text: string,
  offset: number,
): FoundNumber => {
  const precision = precisionBefore(tokens, at, text, offset);
  const rounding = Math.max(0.005, Math.abs(value) * 1e-3);
  return {
    mention: { type: 'number', value, rounding, unit: 'plain', precision, inWords: false, digits: 'π' },
    from: at,
    to,
  };
};

/** "20 or more", "5 or fewer": how the number bounds. */
const boundAfter = (tokens: readonly Token[], at: number): { precision: Precision; to: number } | undefined => {
  if (tokens[at]?.lower !== 'or') return undefined;
  const side = tokens[at + 1]?.lower ?? '';
  if (/^(?:more|higher|greater|above|over)$/.test(side)) return { precision: 'at-least', to: at + 2 };
  return /^(?:less|fewer|lower|below|under)$/.test(side) ? { precision: 'at-most', to: at + 2 } : undefined;
};

/** The number that begins at a token, if one does. */
export const numberAtToken = (
  tokens: readonly Token[],
  at: number,
  text: string,
  offset: number,
): FoundNumber | undefined => {
  const token = tokens[at];
  const turns = token === undefined ? undefined : turnsAt(tokens, at);
  if (turns && !isInFormula(tokens, at, turns.to)) return turned(tokens, at, turns, text, offset);
  if (token === undefined || (token.kind !== 'number' && !beginsNumber(token.lower))) return undefined;
  if (isNoNumber(tokens, at)) return undefined;
  const ordinal = ordinalAt(tokens, at);
  if (ordinal) return { mention: ordinal, from: at, to: ordinal.inWords ? at + 1 : at + 2 };
  const part = outOf(tokens, at) ?? fraction(tokens, at);
  const times = factorValue(tokens[at]?.lower ?? '');
  const digits = digitNumber(tokens, at);
  const spelled = wordNumber(tokens, at);
  if (!part && times === undefined && !digits && !spelled) return undefined;
  const precision = precisionBefore(tokens, at, text, offset);
  const inWords = (value: number, rounding: number, unit: NumberMention['unit']): NumberMention => ({
    type: 'number',
    value,
    rounding,
    unit,
    precision,
    inWords: true,
    digits: '',
  });
  const half = halfUnit(tokens, at);
  if (half) return { mention: inWords(half.value, half.value * 0.1, 'plain'), from: at, to: half.to };
  if (part) return { mention: inWords(part.value, 0.03, 'fraction'), from: at, to: part.to };
  if (times !== undefined) return { mention: inWords(times, 0.15, 'factor'), from: at, to: at + 1 };
  if (digits) {
    const end = suffix(tokens, digits.to);
    const open = boundAfter(tokens, end.to);
    return {
      mention: {
        type: 'number',
        value: digits.value,
        // "the low 40s": all up to the next ten.
        rounding: isTens(tokens, at) ? Math.max(9.5, digits.rounding) : digits.rounding,
        unit: end.unit,
        precision: open?.precision ?? precision,
        inWords: false,
        digits: tokens[at]?.text ?? '',
      },
      from: digits.from,
      to: open?.to ?? end.to,
    };
  }
  if (!spelled) return undefined;
  const end = suffix(tokens, spelled.to);
  return {
    mention: inWords(spelled.value, spelled.value >= 1000 ? spelled.value * 0.01 : 0.5, end.unit),
    from: at,
    to: end.to,
  };
};
