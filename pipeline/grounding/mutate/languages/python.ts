import { parser } from '@lezer/python';
import type { Random } from '../../../random.js';
import { isNumber } from '../classify.js';
import { applyEdits, type LanguageEditor, type Literal } from '../literal.js';
import { quotedLiteral } from './script.js';

const operators: readonly (readonly string[])[] = [
  ['+', '-', '*', '/'],
  ['<', '>', '<=', '>=', '==', '!='],
];

const literals = (program: string): Literal[] => {
  const found: Literal[] = [];
  let call = '';
  parser.parse(program).iterate({
    enter: ({ name, from, to, node }) => {
      const written = program.slice(from, to);
      const plain = (value: string): string => value;
      const here = { start: from, end: to, value: written, place: call, spell: plain };
      if (name.startsWith('Import')) return false;
      if (name === 'PropertyName' || name === 'VariableName') call = written;
      else if (name === 'Number' && isNumber(written)) found.push({ ...here, kind: 'number' });
      else if (name === 'Boolean') found.push({ ...here, kind: 'word', choices: ['True', 'False'] });
      else if (name === 'String' && node.parent?.name !== 'ExpressionStatement') {
        const literal = quotedLiteral(written, from, call);
        if (literal) found.push(literal);
      } else if (name === 'ArithOp' || name === 'CompareOp') {
        const choices = operators.find((group) => group.includes(written));
        if (choices) found.push({ ...here, kind: 'word', choices });
      }
      return true;
    },
  });
  return found;
};

/** Names that the program itself assigns, and uses nowhere but as plain names. */
const rewrite = (program: string, random: Random): string => {
  const assigned = new Set<string>();
  const uses: { start: number; end: number; text: string }[] = [];
  const blocked = new Set<string>();
  parser.parse(program).iterate({
    enter: ({ name, from, to, node }) => {
      const written = program.slice(from, to);
      if (name === 'VariableName') {
        uses.push({ start: from, end: to, text: written });
        const [parent, next] = [node.parent?.name ?? '', node.nextSibling?.name];
        if (parent === 'AssignStatement' && node.parent?.firstChild?.from === from && next === 'AssignOp')
          assigned.add(written);
        if (parent === 'ArgList' && next === 'AssignOp') blocked.add(written); // a keyword of somebody's function
        if (parent === 'ParamList' || parent === 'ScopeStatement') blocked.add(written);
      }
      if (name === 'FormatString' || /^(?:Function|Class)Definition$/.test(name)) return name !== 'FormatString';
      return !name.startsWith('Import');
    },
  });
  const formatted = [...program.matchAll(/[fF]['"]/g)].length > 0;
  const safe = [...assigned].filter((name) => !blocked.has(name) && !(formatted && program.includes(`{${name}`)));
  const chosen = new Map(random.sample(safe, Math.min(4, safe.length)).map((name) => [name, `${name}_renamed`]));
  const edits = uses.flatMap((use) => {
    const name = chosen.get(use.text);
    return name === undefined ? [] : [{ ...use, text: name }];
  });
  return `# the same figure, written otherwise\n${applyEdits(program, edits)}`;
};

export const python: LanguageEditor = { literals, rewrite };
