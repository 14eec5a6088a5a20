import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { signalsOf } from '../circuit.js';
import { areEqual, type Expression, expressionOf, namesIn, spelled } from '../logic.js';
import type { Scope } from './verdict.js';

const signs: Readonly<Record<string, string>> = {
  and: 'and',
  or: 'or',
  xor: 'xor',
  nand: 'nand',
  nor: 'nor',
  xnor: 'xnor',
  '·': 'and',
  '∧': 'and',
  '&': 'and',
  '*': 'and',
  '∨': 'or',
  '+': 'or',
  '⊕': 'xor',
};

/** Reads an expression of logic; undefined where it is none. */
const parsed = (words: readonly string[], known: ReadonlySet<string>): Expression | undefined => {
  let at = 0;
  const factor = (): Expression | undefined => {
    const word = words[at];
    at += 1;
    if (word === undefined) return undefined;
    if (/^(?:not|¬|!)$/i.test(word)) {
      const inner = factor();
      return inner && { gate: 'not', inputs: [inner] };
    }
    if (word === '(') {
      const inner = chain();
      at += 1;
      return words[at - 1] === ')' ? inner : undefined;
    }
    return known.has(word) ? { name: word } : undefined;
  };
  const chain = (): Expression | undefined => {
    let left = factor();
    let before: string | undefined;
    for (let gate = signs[words[at]?.toLowerCase() ?? '']; left && gate; gate = signs[words[at]?.toLowerCase() ?? '']) {
      // Without brackets, two kinds of signs may be meant either way.
      if (before !== undefined && before !== gate) return undefined;
      before = gate;
      at += 1;
      const right = factor();
      left = right && { gate, inputs: [left, right] };
    }
    return left;
  };
  const whole = chain();
  return at === words.length ? whole : undefined;
};

const equation = /([\p{L}\p{N}_]+)\s*=\s*([^;,]+?)[.;,]?$/u;

/** "Y = (a AND b) OR c": the same for all inputs as what the gates make of them. */
export const expressionVerdicts = (sentence: SentenceText, { drawing, facts }: Scope): Verdict[] => {
  const found = equation.exec(sentence.text);
  const [, output = '', right = ''] = found ?? [];
  const wire = signalsOf(drawing).outputs.find(({ name }) => name === output);
  const actual = wire && expressionOf(drawing, output);
  if (!found || !actual) return [];
  const words = right.match(/[\p{L}\p{N}_]+|[^\s]/gu) ?? [];
  const stated = parsed(words, new Set(namesIn(actual)));
  if (!stated) return [];
  const start = sentence.start + found.index;
  const used = facts.filter(({ predicate, args }) => predicate === 'formula' && args[0] === output).map(({ id }) => id);
  return [
    {
      start,
      end: start + found[0].replace(/[.;,]$/, '').length,
      ok: areEqual(stated, actual),
      stated: spelled(stated),
      actual: spelled(actual),
      facts: used,
    },
  ];
};
