import type { Token } from '../../check/token.js';
import { typeOf } from '../circuit.js';
import type { Thing } from '../drawing.js';

/** What each word for a component may stand for; the first list for sure, the second by a reader who is not so exact. */
const kinds: Readonly<Record<string, readonly [sure: RegExp, maybe?: RegExp]>> = {
  component: [/./],
  gate: [/-gate$|^buffer$/],
  source: [/source$|^battery$|^cell$|^supply$/],
  battery: [/^(?:battery|cell)$/, /^voltage-source$/],
  cell: [/^cell$/, /^battery$/],
  voltagesource: [/^voltage-source$/, /^(?:battery|cell|supply)$/],
  currentsource: [/^current-source$/],
  resistor: [/^resistor$/, /resistor$|^potentiometer$|^thermistor$/],
  variableresistor: [/^(?:variable-resistor|potentiometer)$/],
  thermistor: [/^thermistor$/],
  lamp: [/^lamp$/],
  inductor: [/^inductor$/],
  capacitor: [/capacitor$/],
  diode: [/diode$/],
  led: [/^light-emitting-diode$/],
  zener: [/^zener-diode$/],
  switch: [/^switch$/],
  fuse: [/^fuse$/],
  motor: [/^motor$/],
  ammeter: [/^ammeter$/],
  voltmeter: [/^voltmeter$/],
  ohmmeter: [/^ohmmeter$/],
  meter: [/meter$/],
  transistor: [/^transistor$/],
  amplifier: [/^amplifier$/],
  ground: [/^ground$/],
  transformer: [/^transformer$/],
  andgate: [/^and-gate$/],
  orgate: [/^or-gate$/],
  nandgate: [/^nand-gate$/],
  norgate: [/^nor-gate$/],
  xorgate: [/^xor-gate$/],
  xnorgate: [/^xnor-gate$/],
  notgate: [/^not-gate$/],
  buffer: [/^buffer$/],
};

const phrases: Readonly<Record<string, string>> = {
  component: 'component',
  gate: 'gate',
  'logic gate': 'gate',
  source: 'source',
  'power source': 'source',
  'power supply': 'source',
  supply: 'source',
  battery: 'battery',
  cell: 'cell',
  'voltage source': 'voltagesource',
  'ac source': 'voltagesource',
  'current source': 'currentsource',
  resistor: 'resistor',
  'variable resistor': 'variableresistor',
  rheostat: 'variableresistor',
  potentiometer: 'variableresistor',
  thermistor: 'thermistor',
  lamp: 'lamp',
  bulb: 'lamp',
  light: 'lamp',
  'light bulb': 'lamp',
  inductor: 'inductor',
  coil: 'inductor',
  capacitor: 'capacitor',
  diode: 'diode',
  led: 'led',
  'light - emitting diode': 'led',
  'light emitting diode': 'led',
  'zener diode': 'zener',
  switch: 'switch',
  fuse: 'fuse',
  motor: 'motor',
  ammeter: 'ammeter',
  voltmeter: 'voltmeter',
  ohmmeter: 'ohmmeter',
  meter: 'meter',
  transistor: 'transistor',
  amplifier: 'amplifier',
  ground: 'ground',
  'ground symbol': 'ground',
  'earth symbol': 'ground',
  'ground connection': 'ground',
  transformer: 'transformer',
  'and gate': 'andgate',
  'or gate': 'orgate',
  'nand gate': 'nandgate',
  'nor gate': 'norgate',
  'xor gate': 'xorgate',
  'exclusive or gate': 'xorgate',
  'exclusive - or gate': 'xorgate',
  'xnor gate': 'xnorgate',
  'not gate': 'notgate',
  inverter: 'notgate',
  buffer: 'buffer',
  wire: 'wire',
  junction: 'junction',
  'junction dot': 'junction',
  'junction point': 'junction',
  'connection dot': 'junction',
  'black dot': 'junction',
  'solder dot': 'junction',
  dot: 'junction',
  input: 'input',
  output: 'output',
};

const starts = new Map<string, string[][]>();
for (const phrase of Object.keys(phrases).sort((a, b) => b.length - a.length)) {
  const words = phrase.split(' ');
  starts.set(words[0] ?? '', [...(starts.get(words[0] ?? '') ?? []), words]);
}

const one = (word: string): string =>
  word === 'batteries' ? 'battery' : word === 'supplies' ? 'supply' : word.replace(/(?<=ch)es$|(?<!s)s$/, '');

const gateWord = /^(?:AND|OR|NOT|NAND|NOR|XOR|XNOR)$/;

/** The word for a component that stands here: its kind, whether it is a plural, its length in tokens. */
export const componentAt = (
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly length: number } | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  for (const words of starts.get(first.lower) ?? starts.get(one(first.lower)) ?? []) {
    const here = tokens.slice(at, at + words.length).map(({ lower }) => lower);
    const last = here.at(-1) ?? '';
    const plural = last !== words.at(-1);
    if (here.length !== words.length || one(last) !== words.at(-1)) continue;
    if (!here.slice(0, -1).every((word, index) => word === words[index])) continue;
    // "A switch and gates": no AND gate unless one writes it so.
    const article = /^(?:an?|the|one|two|three|\d+|each|every)$/.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:and|or|not)$/.test(first.lower) && !gateWord.test(first.text) && !article) continue;
    return { code: `{${phrases[words.join(' ')] ?? ''}${plural ? '+' : ''}}`, length: words.length };
  }
  // "AND and OR gates".
  const alone = gateWord.test(first.text) && !tokens.some(({ text }) => text === '=');
  // "Two gates: an OR for the sum and an AND for the carry".
  const told = /^an?$/.test(tokens[at - 1]?.lower ?? '') ? tokens : tokens.slice(at, at + 9);
  const gates = alone && told.some(({ lower }) => lower === 'gate' || lower === 'gates');
  return gates ? { code: `{${first.lower}gate}`, length: 1 } : undefined;
};

export const isCircuitKind = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** The component is what a word says; undefined where one reader would say so, and another not. */
export const isComponent = (thing: Thing, kind: string): boolean | undefined => {
  const [sure, maybe] = kinds[kind] ?? [];
  if (thing.role !== 'component' || sure === undefined) return false;
  if (sure.test(typeOf(thing))) return true;
  return maybe?.test(typeOf(thing)) === true ? undefined : false;
};

const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e-3,
  µ: 1e-6,
  μ: 1e-6,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
};
const spelledFactors: Readonly<Record<string, number>> = {
  '': 1,
  kilo: 1e3,
  kil: 1e3,
  mega: 1e6,
  milli: 1e-3,
  micro: 1e-6,
  nano: 1e-9,
  pico: 1e-12,
};
const spelledUnits: Readonly<Record<string, string>> = {
  ohm: 'Ω',
  volt: 'V',
  farad: 'F',
  henry: 'H',
  henries: 'H',
  amp: 'A',
  ampere: 'A',
};

/** A unit of electricity: what it measures, and how many of the plain unit it is; undefined for another word. */
export const electricUnit = (word: string): { readonly unit: string; readonly factor: number } | undefined => {
  const [, prefix = '', letter = ''] = /^([kKMmµμunp]?)([ΩΩVFHA])$/u.exec(word) ?? [];
  if (letter !== '') return { unit: letter.normalize('NFKC'), factor: factors[prefix] ?? 1 };
  const [, long = '', name = ''] =
    /^(kilo?|mega|milli|micro|nano|pico)?(ohm|volt|farad|henry|henries|ampere|amp)s?$/.exec(word.toLowerCase()) ?? [];
  return name === '' ? undefined : { unit: spelledUnits[name] ?? '', factor: spelledFactors[long] ?? 1 };
};
