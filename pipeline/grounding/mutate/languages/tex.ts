import type { Argument, Node } from '@unified-latex/unified-latex-types';
import { parse } from '@unified-latex/unified-latex-util-parse';
import { isColour } from '../classify.js';
import { type LanguageEditor, type Literal, lineStarts, withComment } from '../literal.js';

const plain = (value: string): string => value;

const words: readonly (readonly string[])[] = [
  ['->', '<-', '<->'],
  ['above', 'below', 'left', 'right'],
  ['dashed', 'dotted', 'solid'],
  ['circle', 'rectangle'],
];

const colours = /^(?:red|green|blue|cyan|magenta|yellow|black|gray|brown|lime|olive|orange|pink|purple|teal|violet)$/;

/** Neighbouring strings of the tree, and the offset of each in what they make together. */
interface Run {
  readonly start: number;
  text: string;
  readonly place: string;
  readonly maths: boolean;
}

const symbols = new Map(
  [
    ['alpha', 'beta', 'gamma', 'delta', 'theta', 'lambda', 'mu', 'phi', 'omega', 'sigma', 'rho', 'tau'],
    ['sin', 'cos', 'tan'],
    ['leq', 'geq', 'neq', 'approx', 'equiv'],
    ['cup', 'cap', 'setminus'],
    ['int', 'sum', 'prod'],
    ['times', 'cdot', 'div'],
    ['pm', 'mp'],
    ['resistor', 'capacitor', 'inductor'],
  ].flatMap((group) => group.map((one) => [one, group] as const)),
);

const inRun = ({ start, text, place, maths }: Run, into: Literal[]): void => {
  const pattern = maths ? /\d+(?:\.\d+)?|\p{L}|[-+=<>]/gu : /\d+(?:\.\d+)?|<?->|<-|[\p{L}]+(?: [\p{L}]+)*/gu;
  for (const { 0: value, index } of text.matchAll(pattern)) {
    const here = { start: start + index, end: start + index + value.length, value, place, spell: plain };
    const choices = maths
      ? ['+', '-'].includes(value)
        ? ['+', '-']
        : ['=', '<', '>'].includes(value)
          ? ['=', '<', '>']
          : undefined
      : words.find((group) => group.includes(value));
    if (choices) into.push({ ...here, kind: 'word', choices });
    else if (/^\d/.test(value)) into.push({ ...here, kind: 'number' });
    else if (colours.test(value) && isColour(value)) into.push({ ...here, kind: 'colour' });
    else if (/^\p{L}/u.test(value)) into.push({ ...here, kind: 'text' });
  }
};

const macroLiteral = (node: Extract<Node, { type: 'macro' }>, place: string): Literal | undefined => {
  const choices = symbols.get(node.content);
  const at = node.position;
  if (!choices || !at || node.escapeToken === '') return undefined;
  const start = at.start.offset;
  const end = start + 1 + node.content.length;
  return { start, end, kind: 'word', value: node.content, place, choices, spell: (value) => `\\${value}` };
};

/** `\\definecolor{accent}{HTML}{1F5A8C}`: a colour of its own, whose digits are no numbers. Of other models, nothing. */
const definedColour = (node: Extract<Node, { type: 'macro' }>): Literal | undefined => {
  const [, , model, value] = node.args ?? [];
  const [text] = value?.content ?? [];
  const at = text?.position;
  if (text?.type !== 'string' || !at || model?.content[0]?.type !== 'string') return undefined;
  if (model.content[0].content !== 'HTML' || !/^[\da-f]{6}$/i.test(text.content)) return undefined;
  return {
    start: at.start.offset,
    end: at.end.offset,
    kind: 'colour',
    value: `#${text.content}`,
    place: 'definecolor',
    spell: (colour) => colour.replace(/^#/, '').toUpperCase(),
  };
};

const childrenOf = (node: Node | Argument): (Node | Argument)[] => [
  ...('args' in node && node.args ? node.args : []),
  ...('content' in node && Array.isArray(node.content) ? node.content : []),
];

const walk = (nodes: readonly (Node | Argument)[], place: string, maths: boolean, into: Literal[]): void => {
  let run: Run | undefined;
  const flush = (): void => {
    if (run) inRun(run, into);
    run = undefined;
  };
  for (const node of nodes) {
    const at = node.position;
    if ((node.type === 'string' || node.type === 'whitespace') && at) {
      const text = node.type === 'string' ? node.content : ' ';
      const joins =
        run && run.start + run.text.length === at.start.offset && at.end.offset - at.start.offset === text.length;
      if (run && joins) run.text += text;
      else {
        flush();
        if (node.type === 'string') run = { start: at.start.offset, text, place, maths };
      }
      continue;
    }
    flush();
    if (node.type === 'comment' || node.type === 'verb' || node.type === 'verbatim') continue;
    if (node.type === 'macro') {
      const literal = macroLiteral(node, place);
      if (literal) into.push(literal);
      if (node.content === 'definecolor') {
        const colour = definedColour(node);
        if (colour) into.push(colour);
        continue;
      }
      if (/^(?:usepackage|usetikzlibrary|documentclass|begin|end|input)$/.test(node.content)) continue;
    }
    const inner = node.type === 'macro' ? node.content : node.type === 'environment' ? node.env : place;
    walk(childrenOf(node), typeof inner === 'string' ? inner : place, maths || /math/.test(node.type), into);
  }
  flush();
};

const editorOf = (maths: boolean): LanguageEditor => ({
  literals: (program) => {
    const found: Literal[] = [];
    walk(parse(program).content, '', maths, found);
    return found.sort((a, b) => a.start - b.start);
  },
  rewrite: (program, random) =>
    withComment(
      program,
      '% the same figure, written otherwise',
      lineStarts(program).filter(
        (offset) => offset === 0 || program[offset - 2] === ';' || program[offset - 2] === '}',
      ),
      random,
    ),
});

export const tikz = editorOf(false);

/** A formula is mathematics from its first letter. */
export const latex: LanguageEditor = {
  ...editorOf(true),
  rewrite: (program) => `{${program.trim()}}`,
};
