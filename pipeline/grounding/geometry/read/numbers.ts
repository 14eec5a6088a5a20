import { numberAtToken } from '../../check/number-mention.js';
import { fractionValue, unitWord } from '../../check/number-words.js';
import { turnsAt } from '../../check/turns.js';
import type { Token } from '../../check/token.js';
import type { Level, Num, Spot } from './item.js';
import { colours, dashes, isHyphen, powers, units } from './words.js';

/** "one" that stands for a thing: "the red one", "one of them", "one dashed and one solid". */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  (/^(?:the|which|this|that|each|every|no|only|other|right|left|upper|lower)$/.test(tokens[at - 1]?.lower ?? '') ||
    colours.has(tokens[at - 1]?.lower ?? '') ||
    colours.has(tokens[at + 1]?.lower ?? '') ||
    Object.hasOwn(dashes, tokens[at + 1]?.lower ?? '') ||
    /^(?:of|that|thats|is|at|in|with|another|and|\.|,)$/.test(tokens[at + 1]?.lower ?? '.'));

/** "One quarter", "a half", "two thirds". */
const partAt = (tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined => {
  const word = tokens[at]?.lower ?? '';
  const over = word === 'a' ? 1 : unitWord(word);
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const part = fractionValue(tokens[next]?.lower ?? '');
  return over === undefined || part === undefined || over >= 20 ? undefined : { value: over * part, to: next + 1 };
};

/** "One and a half", "two and three quarters", "one quarter": a place; not a share of something. */
const mixedAt = (tokens: readonly Token[], at: number): Num | undefined => {
  const { lower = '', kind, text = '' } = tokens[at] ?? {};
  const whole = kind === 'number' && /^\d+$/.test(text) ? Number(text) : unitWord(lower);
  const part = whole !== undefined && tokens[at + 1]?.lower === 'and' ? partAt(tokens, at + 2) : partAt(tokens, at);
  if (!part) return undefined;
  const value = tokens[at + 1]?.lower === 'and' ? (whole ?? 0) + part.value : part.value;
  if (
    /^(?:of|as|below|above|to|from|more|less|the|way|left|right|before|after|past|turn|turns|circles?|planes?|unit|units)$/.test(
      tokens[part.to]?.lower ?? '',
    )
  )
    return undefined;
  return {
    type: 'number',
    from: at,
    to: part.to,
    value,
    rounding: 0.005,
    precision: 'plain',
    unit: undefined,
    power: 0,
    inWords: true,
  };
};

/** The unit after a number, and where it ends. */
const unitAt = (tokens: readonly Token[], from: number): Pick<Num, 'to' | 'unit' | 'power'> => {
  let to = from;
  let next = isHyphen(tokens[to]) && tokens[to]?.start === tokens[to - 1]?.end ? to + 1 : to;
  let power = powers[tokens[next]?.lower ?? ''];
  if (power) next += 1;
  const word = tokens[next];
  let unit = word && (word.lower !== 'm' || word.text === 'm') ? (units[word.lower] ?? units[word.norm]) : undefined;
  const glued = /^(cm|mm|m|km|dm)([²³])$/.exec(word?.text ?? '');
  if (glued) {
    unit = glued[1];
    power = powers[glued[2] ?? ''];
  }
  if (unit !== undefined) {
    to = next + 1;
    const after = powers[tokens[to]?.lower ?? ''];
    if (
      after &&
      (tokens[to]?.lower === 'squared' || tokens[to]?.lower === 'cubed' || tokens[to]?.start === tokens[to - 1]?.end)
    ) {
      power = after;
      to += 1;
    } else if (tokens[to]?.text === '^' && /^[23]$/.test(tokens[to + 1]?.text ?? '')) {
      power = tokens[to + 1]?.text === '2' ? 2 : 3;
      to += 2;
    }
  }
  return { to, unit, power: unit === undefined ? 0 : (power ?? 1) };
};

/** "1/4" behind "1 1/4", as a mixed number is typed. */
const partBehind = (tokens: readonly Token[], at: number): number | undefined => {
  const [over, bar, under] = tokens.slice(at, at + 3);
  const [a, b] = [Number(over?.text), Number(under?.text)];
  return bar?.text === '/' &&
    over?.start === (tokens[at - 1]?.end ?? 0) + 1 &&
    over?.end === bar.start &&
    a > 0 &&
    a < b
    ? a / b
    : undefined;
};

const lengths: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 };

/** "Half a unit", "a whole unit", "a quarter of a unit". */
const unitPartAt = (tokens: readonly Token[], at: number): Num | undefined => {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
  const [first = '', second = ''] = words;
  const value =
    first === 'half' ? 0.5 : first === 'a' || first === 'one' ? (second === 'whole' ? 1 : lengths[second]) : undefined;
  const from = value === undefined ? -1 : words.findIndex((word) => /^units?$/.test(word));
  if (
    value === undefined ||
    from < 0 ||
    !words.slice(first === 'half' ? 1 : 2, from).every((word) => /^(?:a|an|of|the|one)$/.test(word))
  )
    return undefined;
  return {
    type: 'number',
    from: at,
    to: at + from + 1,
    value,
    rounding: 0.005,
    precision: 'plain',
    unit: 'units',
    power: 1,
    inWords: true,
  };
};

/** A number with its unit; `undefined` where none begins. */
const plainNumberAt = (tokens: readonly Token[], at: number, text: string): Num | undefined => {
  if (isPronoun(tokens, at)) return undefined;
  const found = numberAtToken(tokens, at, text, tokens[0]?.start ?? 0);
  if (!found || found.mention.unit === 'ordinal' || found.mention.unit === 'factor') return undefined;
  // "half" of something is a relation, no number; "seven and a half" is one.
  if (found.mention.unit === 'fraction') return undefined;
  // "4,1" is two numbers, or one of a language that writes so: nobody knows.
  if (/^\d+,\d{1,2}$/.test(tokens[at]?.text ?? '')) return undefined;
  let { value } = found.mention;
  let { to } = found;
  let rounding = found.mention.inWords ? 0.005 : found.mention.rounding;
  if (!found.mention.inWords && Number.isInteger(value)) rounding = 0.05;
  if (tokens[to]?.lower === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half') {
    value += 0.5;
    to += 3;
  }
  const part = Number.isInteger(value) ? partBehind(tokens, to) : undefined;
  if (part !== undefined) {
    value += value < 0 || isHyphen(tokens[at]) ? -part : part;
    rounding = 1e-6;
    to += 3;
  } else if (
    tokens[to]?.text === '/' &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]?.start === tokens[to]?.end
  ) {
    value /= Number(tokens[to + 1]?.text) || 1;
    rounding = 1e-6;
    to += 2;
  } else if (tokens[to]?.lower === 'half' && tokens[to - 1]?.lower !== 'a') return undefined;
  if (/^(?:π|pi)$/.test(tokens[to]?.lower ?? '')) {
    value *= Math.PI;
    rounding = Math.max(0.005, Math.abs(value) * 1e-4);
    to += 1;
  }
  const measured = unitAt(tokens, to);
  return {
    type: 'number',
    from: found.from,
    ...measured,
    value,
    rounding,
    precision: found.mention.precision,
    inWords: found.mention.inWords,
  };
};

/** A number with its unit, or a multiple of π; `undefined` where none begins. */
export const numberAt = (tokens: readonly Token[], at: number, text: string): Num | undefined => {
  const mixed = unitPartAt(tokens, at) ?? mixedAt(tokens, at);
  if (mixed) return mixed;
  if (partAt(tokens, at)) return undefined;
  const turns = turnsAt(tokens, at);
  const rounding = Math.max(0.005, Math.abs(turns?.value ?? 0) * 1e-4);
  return turns
    ? {
        type: 'number',
        from: at,
        ...unitAt(tokens, turns.to),
        value: turns.value,
        rounding,
        precision: 'plain',
        inWords: false,
      }
    : plainNumberAt(tokens, at, text);
};

const signed = (tokens: readonly Token[], at: number): { value: number; to: number; rounding: number } | undefined => {
  const turns = turnsAt(tokens, at);
  if (turns) return { ...turns, rounding: 0.02 };
  const minus = isHyphen(tokens[at]) || tokens[at]?.lower === 'minus' || tokens[at]?.lower === 'negative';
  const token = tokens[minus ? at + 1 : at];
  const value = token?.kind === 'number' ? Number(token.text.replaceAll(',', '')) : unitWord(token?.lower ?? '');
  if (token === undefined || value === undefined) return undefined;
  let to = (minus ? at + 1 : at) + 1;
  let size = value;
  if (tokens[to]?.text === '/' && tokens[to + 1]?.kind === 'number') {
    size /= Number(tokens[to + 1]?.text) || 1;
    to += 2;
  }
  const decimals = /\.(\d+)/.exec(token.text)?.[1]?.length ?? 0;
  return { value: minus ? -size : size, to, rounding: decimals === 0 ? 0.05 : 0.5 * 10 ** -decimals };
};

export const spotAt = (tokens: readonly Token[], at: number): Spot | undefined => {
  if (tokens[at]?.text !== '(') return undefined;
  const x = signed(tokens, at + 1);
  if (!x) {
    // "(7,5)" is one token with a comma inside.
    return undefined;
  }
  if (!/^[,;|]$/.test(tokens[x.to]?.text ?? '')) {
    const joined = /^(\d+),(\d+)$/.exec(tokens[x.to - 1]?.text ?? '');
    if (joined && tokens[x.to]?.text === ')')
      return {
        type: 'spot',
        from: at,
        to: x.to + 1,
        x: Number(joined[1]) * (x.value < 0 ? -1 : 1),
        y: Number(joined[2]),
        rounding: 0.05,
      };
    return undefined;
  }
  const y = signed(tokens, x.to + 1);
  if (!y || tokens[y.to]?.text !== ')') return undefined;
  return { type: 'spot', from: at, to: y.to + 1, x: x.value, y: y.value, rounding: Math.max(x.rounding, y.rounding) };
};

export const levelAt = (tokens: readonly Token[], at: number): Level | undefined => {
  const axis = tokens[at]?.text;
  if (axis !== 'x' && axis !== 'y') return undefined;
  if (!/^(?:=|is|equals)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const value = signed(tokens, at + 2);
  if (!value || /^(?:x|pi|π|\*|\^)$/.test(tokens[value.to]?.lower ?? '')) return undefined;
  return { type: 'level', from: at, to: value.to, axis, value: value.value, rounding: value.rounding };
};
