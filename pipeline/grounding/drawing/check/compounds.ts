import type { Token } from '../../check/token.js';
import type { Found } from './name-at.js';

/** Two words for one kind, by the first of them: "double circle", "leaf nodes", "self-loop". */
const compounds = new Map<string, { readonly second: RegExp; readonly kind: string }>();
for (const [firsts, second, kind] of [
  ['double', /^circles?$/, 'doublecircle'],
  ['block', /^(?:diagram|scheme)$/, 'diagram'],
  ['leaf external terminal', /^(?:nodes?|vertex|vertices)$/, 'leaf'],
  ['root', /^(?:node|vertex|element)s?$/, 'root'],
  ['inner internal interior', /^(?:nodes?|vertex|vertices)$/, 'inner'],
  ['decision', /^(?:nodes?|diamonds?|points?|boxes|box|steps?|symbols?)$/, 'decision'],
  ['self', /^(?:loops?|transitions?|edges?|messages?|calls?|arrows?)$/, 'selfloop'],
  ['accepting accept final end', /^(?:states?|symbols?|markers?|dots?|nodes?)$/, 'final'],
  ['initial start starting', /^states?$/, 'initial'],
  ['child', /^(?:class|classes)$/, 'subclass'],
  ['parent base', /^(?:class|classes)$/, 'superclass'],
  ['return reply response answering', /^(?:messages?|arrows?)$/, 'reply'],
] as const)
  for (const first of firsts.split(' ')) compounds.set(first, { second, kind });

/** A compound that begins here. */
export const compoundAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const first = tokens[at];
  const compound = compounds.get(first?.lower ?? '');
  if (!first || !compound) return undefined;
  const dashed = tokens[at + 1]?.text === '-' ? 1 : 0;
  const second = tokens[at + 1 + dashed];
  if (!second || !compound.second.test(second.lower)) return undefined;
  const { kind } = compound;
  // A block diagram is what the figure is, and none of its blocks.
  if (kind === 'diagram') return { piece: { code: kind, start: first.start, end: second.end }, length: 2 + dashed };
  const code =
    (second.lower.endsWith('s') && !/^class$/.test(second.lower)) || second.lower === 'vertices'
      ? `{${kind}+}`
      : `{${kind}}`;
  return { piece: { code, start: first.start, end: second.end }, length: 2 + dashed };
};
