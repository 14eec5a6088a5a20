import { parse as parseStyle, walk as walkStyle } from 'css-tree';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isColour, isNumber } from '../classify.js';
import { applyEdits, type LanguageEditor, type Literal, withComment } from '../literal.js';
import { inScript, rewriteScript } from './script.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const plain = (value: string): string => value;

const never = /^(?:id|class|href|xlink:href|xmlns.*|src|name|type|version|viewbox|for|lang|content|charset|rel)$/i;

/** The declarations of a style attribute or sheet that begins at `offset`: their colours and numbers. */
const inStyle = (text: string, offset: number, context: 'declarationList' | 'stylesheet', place: string): Literal[] => {
  const found: Literal[] = [];
  let property = '';
  walkStyle(parseStyle(text, { context, positions: true }), (node) => {
    if (node.type === 'Declaration') ({ property } = node);
    if (!node.loc || property === '') return;
    const [start, end] = [offset + node.loc.start.offset, offset + node.loc.end.offset];
    const value = text.slice(node.loc.start.offset, node.loc.end.offset);
    const here = { start, value, place: `${place} ${property}`, spell: plain };
    if ((node.type === 'Hash' || node.type === 'Identifier' || node.type === 'Function') && isColour(value))
      found.push({ ...here, end, kind: 'colour' });
    if (node.type === 'Number' || node.type === 'Dimension' || node.type === 'Percentage')
      found.push({ ...here, end: start + node.value.length, kind: 'number', value: node.value });
  });
  return found;
};

const inAttribute = (name: string, value: string, start: number, place: string): Literal[] => {
  if (never.test(name)) return [];
  if (name === 'style') return inStyle(value, start, 'declarationList', place);
  const here = { place: `${place} ${name}`, spell: escape };
  if (isColour(value)) return [{ ...here, start, end: start + value.length, kind: 'colour', value }];
  return [...value.matchAll(/[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi)].map((match) => ({
    ...here,
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: 'number' as const,
    value: match[0],
  }));
};

const ofElement = (node: DefaultTreeAdapterTypes.Element, program: string): Literal[] =>
  node.attrs.flatMap(({ name, prefix }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    const at = node.sourceCodeLocation?.attrs?.[full] ?? node.sourceCodeLocation?.attrs?.[full.toLowerCase()];
    if (!at) return [];
    const written = program.slice(at.startOffset, at.endOffset);
    const inner = /^[^=]*=\s*(["'])(?<value>.*)\1$/s.exec(written)?.groups?.['value'];
    if (inner === undefined || inner.includes('&')) return [];
    return inAttribute(full, inner, at.startOffset + written.length - 1 - inner.length, node.tagName);
  });

const ofText = (node: DefaultTreeAdapterTypes.TextNode, parent: string, program: string): Literal[] => {
  const at = node.sourceCodeLocation;
  if (!at) return [];
  const written = program.slice(at.startOffset, at.endOffset);
  if (parent === 'script') return inScript(written, at.startOffset, 'script');
  if (parent === 'style') return inStyle(written, at.startOffset, 'stylesheet', 'style');
  const value = node.value.trim();
  const raw = written.trim();
  if (value === '') return [];
  const start = at.startOffset + written.indexOf(raw);
  return [
    { start, end: start + raw.length, kind: isNumber(value) ? 'number' : 'text', value, place: parent, spell: escape },
  ];
};

const walk = (node: Node, program: string, into: Literal[], parent = ''): void => {
  if (node.nodeName === '#text') into.push(...ofText(node as DefaultTreeAdapterTypes.TextNode, parent, program));
  if ('attrs' in node) into.push(...ofElement(node, program));
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, program, into, node.nodeName);
};

const scripts = (node: Node, into: { start: number; end: number }[]): void => {
  if (node.nodeName === '#text' && node.parentNode?.nodeName === 'script' && node.sourceCodeLocation)
    into.push({ start: node.sourceCodeLocation.startOffset, end: node.sourceCodeLocation.endOffset });
  if ('childNodes' in node) for (const child of node.childNodes) scripts(child, into);
};

const root = (program: string): readonly Node[] => parse(program, { sourceCodeLocationInfo: true }).childNodes;

/** SVG and HTML: attributes, styles, written words, and the programs inside. */
export const markup: LanguageEditor = {
  literals: (program) => {
    const found: Literal[] = [];
    for (const node of root(program)) walk(node, program, found);
    return found.sort((a, b) => a.start - b.start);
  },
  rewrite: (program, random) => {
    const inner: { start: number; end: number }[] = [];
    for (const node of root(program)) scripts(node, inner);
    const edited = applyEdits(
      program,
      inner.map(({ start, end }) => ({ start, end, text: rewriteScript(program.slice(start, end), random) })),
    );
    const after = /<svg[^>]*>|<body[^>]*>/i.exec(edited);
    return after
      ? withComment(edited, '<!-- the same figure, written otherwise -->', [after.index + after[0].length], random)
      : edited;
  },
};
