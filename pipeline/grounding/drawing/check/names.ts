import { greekNames } from '../../greek.js';
import { oncePer } from '../../once-per.js';
import { normalWord, tokenize } from '../../check/tokenize.js';
import { rowTexts } from '../boxes.js';
import { calloutsOf } from '../callouts.js';
import { objectsOf } from '../objects.js';
import { bareNames } from './sankey.js';
import { spokenNames } from './spoken-names.js';
import { partNamesOf } from './part-names.js';
import type { Drawing, Thing } from '../drawing.js';
import { codeOf, pluralOf, sortsOf } from '../nominal.js';
import { stemOf } from './stems.js';
import { kindAt } from './words.js';

interface Name {
  readonly words: readonly string[];
  readonly text: string;
  readonly things: Thing[];
  isTitle: boolean;
  /** A line in a box: common words, such as "name" and "title", name lines there. */
  isRow: boolean;
}

/** A noun that the program has for things, or for the whole figure. */
export interface OwnNoun {
  readonly words: readonly string[];
  readonly code: string;
}

export interface Names {
  /** Nouns of the program that begin with a word (lower case), longest first. */
  readonly nouns: (word: string) => readonly OwnNoun[];
  /** Names that begin with a word (lower case), longest first. */
  readonly from: (word: string) => readonly Name[];
  /** Names that begin with a word in another form of it: of what is told in the plural. */
  readonly inflected: (norm: string) => readonly Name[];
  /** Names of several words that begin with any form of a word, by its stem: "printing s" of "Print s". */
  readonly stemmed: (stem: string) => readonly Name[];
  /** Bodies in space are drawn. */
  readonly areBodies: boolean;
  /** The nodes of a graph have single letters for names. */
  readonly areLetters: boolean;
  /** What is written exactly so, but for case and spaces. */
  readonly exact: (text: string) => Name | undefined;
}

/** Of one or two letters, capitals and small letters are two names: x and X. */
const keyOf = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length < 3 ? plain : plain.toLowerCase();
};

export const wordsOf = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, lower }) => (kind === 'sign' ? [] : [lower]));

const symbol = /^(?<letter>\p{L})_?\{?(?<index>[\p{L}\d]{0,3})\}?(?<primes>[′']*)$/u;

/** A reader may write R1, R_1 or R 1 for R₁, A' for A′, alpha for α, and the words in quotation marks for a box that has more. */
const spellings = (name: string | undefined): string[] => {
  if (name === undefined) return [];
  const plain = name.normalize('NFKC');
  const { letter = '', index = '', primes = '' } = symbol.exec(plain)?.groups ?? {};
  const inner = /["“](?<words>[^"”]+)["”]/u.exec(name)?.groups?.['words'];
  const spelled = greekNames.get(letter);
  // "S (sum)": the sign alone.
  const sign = /^(?<sign>\p{L}\d?) \(\p{L}+\)$/u.exec(name)?.groups?.['sign'];
  const isIndexed = letter !== '' && (index !== '' || /[₀-₉]/u.test(name)) && !/^\p{L}{2,}$/u.test(name);
  const all = [
    plain,
    ...(isIndexed ? [`${letter}${index}${primes}`, `${letter}_${index}${primes}`, `${letter} ${index}${primes}`] : []),
    ...(primes === '' ? [] : [`${letter}${index}${"'".repeat(primes.length)}`, `${letter}${index} prime`]),
    ...(spelled === undefined ? [] : [`${spelled}${index}${primes}`]),
    ...(inner === undefined ? [] : [inner]),
    ...(sign === undefined ? [] : [sign]),
    // "Interest rate" for interestRate, "starts at" for starts_at.
    ...(/^\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}+|_\p{Ll}+)+$/u.test(name)
      ? [name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ').toLowerCase()]
      : []),
  ];
  return [...new Set(all)].filter((other) => keyOf(other) !== keyOf(name));
};

/** The lines of a label, each a name of its own where there are several: "George", "1931". */
const linesOf = ({ element: { label = '' } }: Thing): string[] => {
  const lines = label.split('\n').map((line) => line.trim());
  return lines.length > 1 ? lines.filter((line) => line.length > 1) : [];
};

/** The fields of a record, and the cases of a frame, which are written in brackets: "[no match]". */
const cellsOf = (name: string): string[] =>
  name.split(' | ').flatMap((cell) => {
    const inner = /^\[(?<words>[^\]]+)\]$/u.exec(cell)?.groups?.['words'];
    return inner === undefined ? [cell] : [cell, inner];
  });

/** The nouns of things and what they are sorts of, one and many; what the figure is, by all its words or the last two. */
const nounsIn = (drawing: Drawing): ReadonlyMap<string, OwnNoun[]> => {
  const by = new Map<string, OwnNoun>();
  const add = (noun: string, code: string): void => {
    const words = wordsOf(noun);
    if (!by.has(words.join(' '))) by.set(words.join(' '), { words, code });
  };
  const own = new Set(drawing.things.flatMap(({ named, noun }) => (named ? [noun] : [])));
  for (const noun of [...own].flatMap(sortsOf)) {
    // Words like "line" and "circle" mean what they mean everywhere.
    if (!own.has(noun) && kindAt(noun.toLowerCase()) !== undefined) continue;
    add(noun, `{${codeOf(noun)}}`);
    add(pluralOf(noun), `{${codeOf(noun)}+}`);
  }
  if (drawing.name !== undefined)
    for (const name of sortsOf(drawing.name)) if (name === drawing.name || name.includes(' ')) add(name, 'ownfigure');
  const starts = new Map<string, OwnNoun[]>();
  for (const noun of by.values()) starts.set(noun.words[0] ?? '', [...(starts.get(noun.words[0] ?? '') ?? []), noun]);
  for (const list of starts.values()) list.sort((a, b) => b.words.length - a.words.length);
  return starts;
};

/** What is written beside components, and beside lines, arrows and points: their names, in each spelling. */
const calledBeside = (drawing: Drawing): readonly (readonly [name: string, thing: Thing | undefined])[] => {
  if (drawing.kind !== 'circuit' && drawing.kind !== 'shapes') return [];
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]));
  // Of shapes only lines, arrows and points are called by what is written beside them for sure.
  const leaders = new Set(calloutsOf(drawing).flatMap(({ leader }) => leader?.id ?? []));
  const isCalled = (id: string): boolean =>
    !leaders.has(id) &&
    (drawing.kind === 'circuit' || /^(?:path|point|arrow|line)$/.test(things.get(id)?.outline ?? ''));
  // An island with names of places on it is called by none of them.
  const labelled = new Map<string, number>();
  for (const { kind, to } of drawing.scene.relations)
    if (kind === 'labels') labelled.set(to, (labelled.get(to) ?? 0) + 1);
  const isGround = (id: string): boolean => things.get(id)?.filled === true && (labelled.get(id) ?? 0) > 1;
  return drawing.scene.relations.flatMap(({ kind, from, to }) => {
    const name = things.get(from)?.name;
    if (kind !== 'labels' || name === undefined || !isCalled(to) || (drawing.kind === 'shapes' && isGround(to)))
      return [];
    // Of "F = 20 N" the sign alone, of "converging lens" the noun.
    const sign = /^(?<sign>[^\s=]{1,6}) ?=/u.exec(name)?.groups?.['sign']?.replaceAll(/[\u20D7→]/gu, '');
    const noun = /^\p{L}{3,} (?<noun>\p{Ll}{4,})$/u.exec(name)?.groups?.['noun'];
    const isSole =
      noun !== undefined && drawing.of('text').filter((text) => text.name?.endsWith(` ${noun}`) === true).length === 1;
    return [name, sign, isSole ? noun : undefined]
      .flatMap((one) => (one === undefined ? [] : [one, ...spellings(one)]))
      .map((one) => [one, things.get(to)] as const);
  });
};

/** What words beside shapes, or alone in them, call these: in each spelling. */
const calledOut = (drawing: Drawing): readonly (readonly [name: string | undefined, thing: Thing])[] =>
  calloutsOf(drawing).flatMap(({ text, shape, alike }) =>
    [shape, ...alike].flatMap((one) => [text.name, ...spellings(text.name)].map((name) => [name, one] as const)),
  );

/** Names of a few words, such as "Print s", by the stem of the first. */
const actionsIn = (names: Iterable<Name>): Map<string, Name[]> => {
  const by = new Map<string, Name[]>();
  for (const name of names) {
    const [first = ''] = name.words;
    if (name.words.length < 2 || name.words.length > 4 || !/^\p{L}{3,}$/u.test(first)) continue;
    by.set(stemOf(first), [...(by.get(stemOf(first)) ?? []), name]);
  }
  return by;
};

/** Parts of a label are names as well, where nothing else is called so. */
const addParts = (
  drawing: Drawing,
  by: ReadonlyMap<string, Name>,
  add: (text: string | undefined, thing?: Thing) => void,
): void => {
  const things = new Map(drawing.things.map((thing) => [thing.id, thing]));
  for (const [part, ids] of partNamesOf(drawing)) {
    if (by.has(keyOf(part))) continue;
    for (const id of ids) for (const thing of by.get(keyOf(things.get(id)?.name ?? ''))?.things ?? []) add(part, thing);
  }
};

/** The lines of boxes, in each spelling. */
const addRows = (
  drawing: Drawing,
  by: ReadonlyMap<string, Name>,
  add: (text: string | undefined, thing?: Thing) => void,
): void => {
  for (const { row, text } of rowTexts(drawing))
    for (const one of [row.name, ...spellings(row.name)]) {
      add(one, text);
      const name = by.get(keyOf(one));
      if (name) name.isRow = true;
    }
};

/** «abstract», over the name of a class, is said as a word. */
const isStereotype = ({ text }: Name): boolean => /^«.*»$/u.test(text);

const areLetters = ({ kind, of }: Drawing): boolean =>
  kind === 'graph' && of('node').every(({ name }) => /^\p{L}.?$/u.test(name ?? ''));

const startsOf = (names: Iterable<Name>): Map<string, Name[]> => {
  const starts = new Map<string, Name[]>();
  for (const name of names)
    if (name.words[0] !== undefined && !isStereotype(name))
      starts.set(name.words[0], [...(starts.get(name.words[0]) ?? []), name]);
  return starts;
};

/** Everything in the figure that has a name: things by their words, edges by what is written on them, the title. */
const namesIn = (drawing: Drawing): Names => {
  const by = new Map<string, Name>();
  const add = (text: string | undefined, thing?: Thing): void => {
    if (text === undefined) return;
    const name = by.get(keyOf(text)) ?? { words: wordsOf(text), text, things: [], isTitle: false, isRow: false };
    if (thing && !name.things.includes(thing)) name.things.push(thing);
    if (!thing) name.isTitle = true;
    by.set(keyOf(text), name);
  };
  const isSymbolic = drawing.kind !== 'molecule' && drawing.kind !== 'formula';
  for (const thing of drawing.things) {
    if (thing.role === 'bond') continue;
    add(thing.name, thing);
    if (isSymbolic) for (const other of spellings(thing.name)) add(other, thing);
    if (thing.role === 'node') for (const line of linesOf(thing)) add(line, thing);
    if (thing.name?.includes(' | ') === true) for (const cell of cellsOf(thing.name)) add(cell, thing);
  }
  for (const [name, thing] of [...spokenNames(drawing), ...bareNames(drawing), ...calledBeside(drawing)])
    add(name, thing);

  for (const { label, edge } of drawing.links) for (const one of [label, ...spellings(label)]) add(one, edge);
  addRows(drawing, by, add);
  for (const [name, thing] of calledOut(drawing)) add(name, thing);
  for (const { text, shapes } of objectsOf(drawing)) for (const one of shapes) add(text.name, one);
  addParts(drawing, by, add);
  for (const { id, data } of drawing.scene.elements)
    for (const key of ['headlabel', 'taillabel', 'formula'])
      if (typeof data?.[key] === 'string')
        add(
          data[key],
          drawing.things.find((thing) => thing.id === id),
        );
  for (const text of [drawing.title, drawing.scene.subtitle]) add(text);
  const starts = startsOf(by.values());
  const norms = new Map<string, Name[]>();
  // Symbols, of elements and of quantities, have no plural.
  if (drawing.kind === 'graph' || drawing.kind === 'shapes')
    for (const name of by.values()) {
      const norm = normalWord(name.words[0] ?? '');
      if (norm.length > 2 && !isStereotype(name)) norms.set(norm, [...(norms.get(norm) ?? []), name]);
    }
  const stems = drawing.kind === 'graph' ? actionsIn(by.values()) : new Map<string, Name[]>();
  for (const list of [...starts.values(), ...norms.values(), ...stems.values()])
    list.sort((a, b) => b.words.length - a.words.length);
  const nouns = nounsIn(drawing);
  return {
    areLetters: areLetters(drawing),
    areBodies: drawing.things.some(({ element }) => element.kind === 'solid'),
    nouns: (word) => nouns.get(word) ?? [],
    inflected: (norm) => norms.get(norm) ?? [],
    stemmed: (stem) => stems.get(stem) ?? [],
    from: (word) => starts.get(word) ?? [],
    exact: (text) => by.get(keyOf(text)) ?? by.get(text.toLowerCase()) ?? by.get(text.toUpperCase()),
  };
};

export const namesOf = oncePer((drawing: Drawing): Names => namesIn(drawing));
