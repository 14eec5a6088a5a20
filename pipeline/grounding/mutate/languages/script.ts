import type { Tree } from '@lezer/common';
import { parser } from '@lezer/javascript';
import type { Random } from '../../../random.js';
import { kindOf } from '../classify.js';
import { applyEdits, type Edit, type Literal } from '../literal.js';

const operators: readonly (readonly string[])[] = [
  ['+', '-', '*', '/'],
  ['<', '>', '<=', '>=', '==', '!=', '===', '!=='],
  ['&&', '||'],
];

const spellIn =
  (quote: string) =>
  (value: string): string =>
    quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n') + quote;

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** What a string literal of a language with backslashes stands for, near enough to compare it with what was drawn. */
export const unescape = (raw: string): string =>
  raw
    .replaceAll(/\\u\{?([\da-f]{4,6})\}?/gi, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/\\(.)/gs, (_all, letter: string) => simpleEscapes[letter] ?? letter);

/** A string with its quotes, as a literal: what is between them is of a sort that its look tells. */
export const quotedLiteral = (text: string, start: number, place: string): Literal | undefined => {
  const opening = /^(?<prefix>[a-zA-Z]*)(?<quote>"""|'''|["'`])/.exec(text)?.groups;
  const quote = opening?.['quote'];
  if (quote === undefined || !text.endsWith(quote) || text.length < 2 * quote.length) return undefined;
  const prefix = opening?.['prefix'] ?? '';
  const inner = text.slice(prefix.length + quote.length, -quote.length);
  if (inner === '' || /[fb]/i.test(prefix) || (quote === '`' && inner.includes('${'))) return undefined;
  const raw = /r/i.test(prefix);
  return {
    start: start + prefix.length,
    end: start + text.length,
    kind: kindOf(inner) === 'colour' ? 'colour' : 'text',
    value: raw ? inner : unescape(inner),
    place,
    spell: raw ? (value) => quote + value + quote : spellIn(quote),
  };
};

/** Literals of JavaScript in a stretch that begins at `offset` of the program. */
export const inScript = (text: string, offset: number, place: string): Literal[] => {
  const found: Literal[] = [];
  let property = '';
  parser.parse(text).iterate({
    enter: ({ name, from, to }) => {
      const written = text.slice(from, to);
      const here = { start: offset + from, end: offset + to, place: `${place} ${property}` };
      if (name === 'PropertyDefinition' || name === 'VariableDefinition' || name === 'PropertyName') property = written;
      else if (name === 'Number') found.push({ ...here, kind: 'number', value: written, spell: (value) => value });
      else if (name === 'BooleanLiteral')
        found.push({ ...here, kind: 'word', value: written, choices: ['true', 'false'], spell: (value) => value });
      else if (name === 'String' || name === 'TemplateString') {
        const literal = quotedLiteral(written, offset + from, here.place);
        if (literal) found.push(literal);
      } else if (name === 'ArithOp' || name === 'CompareOp' || name === 'LogicOp') {
        const choices = operators.find((group) => group.includes(written));
        if (choices) found.push({ ...here, kind: 'word', value: written, choices, spell: (value) => value });
      }
      return !name.startsWith('Import');
    },
  });
  return found;
};

/** Gives the names that `definitions` finds another name wherever they stand as plain variables. */
export const renamed = (
  text: string,
  tree: Tree,
  nodes: { readonly definition: string; readonly use: string },
  random: Random,
): Edit[] => {
  const [defined, blocked, uses]: [Set<string>, Set<string>, Edit[]] = [new Set(), new Set(), []];
  tree.iterate({
    enter: ({ name, from, to }) => {
      const written = text.slice(from, to);
      if (name === nodes.definition) defined.add(written);
      if (name === nodes.definition || name === nodes.use) uses.push({ start: from, end: to, text: written });
      if (/^(?:Shorthand|Property|Label|Format|Template|KeywordName)/.test(name)) blocked.add(written);
    },
  });
  const safe = [...defined].filter((name) => name.length > 0 && !blocked.has(name) && !text.includes(`{${name}`));
  const chosen = new Map(random.sample(safe, Math.min(safe.length, 4)).map((name) => [name, `${name}_renamed`]));
  return uses.flatMap((use) => {
    const name = chosen.get(use.text);
    return name === undefined ? [] : [{ ...use, text: name }];
  });
};

export const rewriteScript = (text: string, random: Random): string => {
  const edits = renamed(text, parser.parse(text), { definition: 'VariableDefinition', use: 'VariableName' }, random);
  return applyEdits(text, edits);
};
