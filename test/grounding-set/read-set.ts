import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../renderers/package-root.js';
import type { Renderers } from '../../renderers/index.js';

export const errorKinds = [
  'value',
  'count',
  'label',
  'colour',
  'rank',
  'trend',
  'relation',
  'unit',
  'invented',
  'negation',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export const voices = ['teacher', 'student', 'paper', 'alt', 'model', 'crowd'] as const;
export type Voice = (typeof voices)[number];

/** Single statements and paragraphs of many kinds, and whole descriptions of charts; of both some are held out. */
export const parts = ['tuned', 'described', 'held-out', 'described-held-out'] as const;
export type Part = (typeof parts)[number];

export interface Labelled {
  readonly text: string;
  readonly label: 'true' | 'false' | 'open';
  /** What is wrong with a false one. */
  readonly error?: ErrorKind;
  readonly voice: Voice;
}

export interface LabelledFigure {
  readonly name: string;
  readonly part: Part;
  readonly language: string;
  readonly program: string;
  readonly sentences: readonly Labelled[];
}

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T => list.some((one) => one === word);

/** Reads the sentences of one file. Throws with file and line where a line has no meaning. */
export const parseSentences = (source: string, file: string): Labelled[] => {
  const sentences: Labelled[] = [];
  let voice: Voice | undefined;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const fail = (what: string): never => {
      throw new Error(`${file}:${index + 1}: ${what}`);
    };
    const head = /^\[(.+)\]$/.exec(line)?.[1];
    if (head !== undefined) {
      voice = isOneOf(voices, head) ? head : fail(`"${head}" is no voice; the voices are ${voices.join(', ')}`);
      continue;
    }
    if (voice === undefined) return fail('no voice is named above, such as [teacher]');
    const found = /^(?:(?<sign>[+?])|- *(?<error>\w+) *:) *(?<text>.+)$/.exec(line)?.groups;
    const { sign, error, text = '' } = found ?? fail('expected "+ text", "- kind: text" or "? text"');
    if (error === undefined) sentences.push({ text, label: sign === '+' ? 'true' : 'open', voice });
    else if (isOneOf(errorKinds, error)) sentences.push({ text, label: 'false', error, voice });
    else fail(`"${error}" is no kind of error; the kinds are ${errorKinds.join(', ')}`);
  }
  return sentences;
};

/** The labelled figures of this folder, in the order of their names. Throws where texts have no program beside them. */
export const readSet = (renderers: Pick<Renderers, 'languageOfFile' | 'stemOf'>): LabelledFigure[] =>
  parts.flatMap((part) => {
    const folder = join(packageRoot, 'test/grounding-set', part);
    const files = readdirSync(folder).sort();
    const figures = files.flatMap((file): LabelledFigure[] => {
      const language = renderers.languageOfFile(file);
      if (file.endsWith('.txt') || language === undefined) return [];
      const name = renderers.stemOf(file);
      const sentences = parseSentences(readFileSync(join(folder, `${name}.txt`), 'utf8'), `${part}/${name}.txt`);
      return [{ name, part, language, program: readFileSync(join(folder, file), 'utf8'), sentences }];
    });
    const named = new Set(figures.map(({ name }) => `${name}.txt`));
    const lost = files.filter((file) => file.endsWith('.txt') && !named.has(file));
    if (lost.length > 0) throw new Error(`${part}: no program of a known language beside ${lost.join(', ')}`);
    return figures;
  });
