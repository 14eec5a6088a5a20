import { type ASTNode, parse } from '@ts-graphviz/ast';
import { colourKey, isColour } from '../classify.js';
import { type LanguageEditor, lineStarts, type Literal, withComment } from '../literal.js';

const choices: Readonly<Record<string, readonly string[]>> = {
  shape: ['box', 'ellipse', 'circle', 'diamond', 'hexagon', 'triangle', 'doublecircle'],
  style: ['solid', 'dashed', 'dotted', 'bold'],
  dir: ['forward', 'back', 'both', 'none'],
  rankdir: ['TB', 'LR', 'BT', 'RL'],
};

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;

const literalAt = (node: ASTNode & { type: 'Literal' }, place: string, key: string): Literal | undefined => {
  if (!node.location || node.quoted === 'html') return undefined;
  const { value } = node;
  const [start, end] = [node.location.start.offset, node.location.end.offset];
  const known = choices[key];
  if (known) return { start, end, kind: 'word', value, place, choices: known, spell: quote };
  const kind = colourKey.test(key) && isColour(value) ? 'colour' : /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : 'text';
  return { start, end, kind, value, place, spell: quote };
};

const walk = (node: ASTNode, place: string, into: Literal[]): void => {
  if (node.type === 'Attribute') {
    const literal = literalAt(node.value, `${place} ${node.key.value}`, node.key.value);
    if (literal) into.push(literal);
    return;
  }
  if (node.type === 'Comment') return;
  if ((node.type === 'Node' || node.type === 'NodeRef') && node.id.location) {
    const literal = literalAt(node.id, 'id', '');
    if (literal) into.push({ ...literal, kind: 'text', refers: node.type === 'NodeRef' });
  }
  const inner = node.type === 'Edge' || node.type === 'Node' || node.type === 'AttributeList' ? node.type : place;
  for (const child of node.type === 'Edge' ? [...node.targets, ...node.children] : node.children)
    walk(child, inner, into);
};

const literals = (program: string): Literal[] => {
  try {
    const found: Literal[] = [];
    walk(parse(program), '', found);
    return found;
  } catch {
    return []; // not a program of this grammar: Graphviz is more tolerant
  }
};

export const dot: LanguageEditor = {
  literals,
  rewrite: (program, random) => {
    const inside = literals(program);
    const free = lineStarts(program).filter(
      (offset) => !inside.some(({ start, end }) => offset > start && offset < end),
    );
    return withComment(program, '// the same figure, written otherwise', free, random);
  },
};
