import { numberedNodes } from './numbered-nodes.js';
import { isSequence } from '../structure.js';
import type { Drawing, Thing } from '../drawing.js';

const phrases: Readonly<Record<string, string>> = {
  NP: 'noun phrase',
  VP: 'verb phrase',
  PP: 'prepositional phrase',
  AP: 'adjective phrase',
  AdjP: 'adjective phrase',
};

/** "The verb phrase" of a tree of a sentence, where it is written as VP. */
const grammarOf = (drawing: Drawing): readonly (readonly [name: string, thing: Thing])[] => {
  const nodes = drawing.of('node');
  if (!nodes.some(({ name }) => name === 'NP') || !nodes.some(({ name }) => name === 'VP')) return [];
  return nodes.flatMap((thing) => {
    const full = Object.hasOwn(phrases, thing.name ?? '') ? phrases[thing.name ?? ''] : undefined;
    return full === undefined ? [] : [[full, thing] as const];
  });
};

const signs: Readonly<Record<string, readonly string[]>> = {
  '+': ['plus sign', 'plus', 'addition', 'addition sign'],
  '-': ['minus sign', 'minus', 'subtraction', 'subtraction sign'],
  '−': ['minus sign', 'minus', 'subtraction', 'subtraction sign'],
  '*': ['times sign', 'multiplication', 'multiplication sign', 'asterisk', 'star'],
  '×': ['times sign', 'multiplication', 'multiplication sign'],
  '·': ['times sign', 'multiplication', 'multiplication sign'],
  '/': ['division', 'division sign', 'slash'],
  '÷': ['division', 'division sign'],
  '^': ['power', 'exponentiation', 'caret'],
};
const shortened: Readonly<Record<string, readonly string[]>> = {
  db: ['database', 'data base'],
  ui: ['user interface'],
  lb: ['load balancer'],
  mq: ['message queue'],
  gw: ['gateway'],
  auth: ['authentication', 'authorisation', 'authorization'],
};

const expansionsOf = (word: string): readonly string[] =>
  Object.hasOwn(shortened, word.toLowerCase()) ? (shortened[word.toLowerCase()] ?? []) : [];

/** "The minus sign" for a node "-", "the database" for one that is called DB. */
const spokenOf = (drawing: Drawing): readonly (readonly [name: string, thing: Thing])[] => {
  if (drawing.kind !== 'graph') return [];
  const nodes = drawing.of('node');
  return nodes.flatMap((thing) => {
    const name = thing.name?.trim() ?? '';
    const words = [...(Object.hasOwn(signs, name) ? (signs[name] ?? []) : []), ...expansionsOf(name)];
    const [, start = '', rest] = /^(\p{L}{2,4})( \p{L}+)$/u.exec(name) ?? [];
    const longer = rest === undefined ? [] : expansionsOf(start).map((word) => `${word}${rest}`);
    return [...words, ...longer].map((word) => [word, thing] as const);
  });
};

/** "The server" of a sequence with one "Prescription server": the last word of a name that no other has. */
const lastWordsOf = (drawing: Drawing): readonly (readonly [name: string, thing: Thing])[] => {
  if (!isSequence(drawing)) return [];
  const nodes = drawing.of('node');
  const named = nodes.flatMap((thing) => {
    const words = thing.name?.toLowerCase().split(' ') ?? [];
    const last = words.at(-1) ?? '';
    return words.length > 1 && words.length < 4 && /^\p{L}{4,}$/u.test(last) ? [[last, thing] as const] : [];
  });
  return named.filter(
    ([last]) => nodes.filter(({ name }) => name?.toLowerCase().split(' ').includes(last) === true).length === 1,
  );
};

/** What is read aloud in other words than are written: "VP", "-", "DB". */
export const spokenNames = (drawing: Drawing): readonly (readonly [name: string, thing: Thing])[] => [
  ...grammarOf(drawing),
  ...spokenOf(drawing),
  ...lastWordsOf(drawing),
  ...numberedNodes(drawing).flatMap(({ name, node, value }, _, all) => [
    [name, node] as const,
    // Where other nodes are called by numbers alone, one may be called by the number beside its name.
    ...(drawing.of('node').some((one) => /^\d+$/.test(one.name ?? '')) &&
    !drawing.of('node').some((one) => one.name === String(value)) &&
    all.filter((one) => one.value === value).length === 1
      ? [[String(value), node] as const]
      : []),
  ]),
];
