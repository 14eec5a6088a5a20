import { type LanguageEditor, type Literal, lineStarts, withComment } from '../literal.js';
import { type TokenRules, tokenLiterals } from './tokens.js';

const rules: TokenRules = {
  comment: /%%[^\n]*/,
  string: /"[^"\n]*"/,
  texts: [
    { place: 'title', pattern: /(?<=\btitle[ :]\s*)(?<value>[^\n"]+)/ },
    { place: 'edge', pattern: /\|(?<value>[^|"\n]+)\|/ },
    { place: 'node', pattern: /(?<=\w)(?:\[\[|\(\(|\[\(|\(\[|\{\{|\[|\(|\{)(?<value>[^\][(){}"|\n]+)(?=[\])}])/ },
    { place: 'message', pattern: /(?<=[->x+)\w ]\s*\w+\s*):\s*(?<value>[^\n]+)/ },
  ],
  words: [
    ['-->', '-.->', '==>', '---'],
    ['->>', '-->>'],
    ['TD', 'LR', 'BT', 'RL'],
    ['<|--', '*--', 'o--'],
  ],
};

/** A schedule: names of tasks, and after the colon what they are, when they begin and how long they take. */
const schedule: TokenRules = {
  comment: /%%[^\n]*|(?:dateFormat|axisFormat|tickInterval|todayMarker|excludes|weekday)\b[^\n]*/,
  texts: [
    { place: 'title', pattern: /(?<=\b(?:title|section)\s+)(?<value>[^\n]+)/ },
    { place: 'task', pattern: /(?<=^[ \t]+)(?!(?:section|title)\b)(?<value>[^\s:][^\n:]*?)(?=\s*:[^\n]*\d)/m },
    { place: 'length', pattern: /(?<=[:,]\s*)(?<value>\d+(?:\.\d+)?)(?=(?:ms|[smhdwMy])\s*(?:\n|$))/ },
    { place: 'date', pattern: /(?<=[:,]\s*)(?<value>\d{2,4}[-/]\d{2}(?:[-/]\d{2})?)/ },
    { place: 'previous', pattern: /(?<=\bafter\s+)(?<value>\w+)/ },
  ],
};

const isSchedule = (program: string): boolean => /^\s*gantt\b/m.test(program);

/** Offset behind the front matter, whose settings are read as those of any other program. */
const bodyOf = (program: string): number => /^\s*---\n[^]*?\n---[ \t]*\n/.exec(program)?.[0].length ?? 0;

const literalsOf = (program: string): Literal[] => {
  if (!isSchedule(program)) return tokenLiterals(program, rules);
  const body = bodyOf(program);
  return [
    ...tokenLiterals(program.slice(0, body), rules),
    ...tokenLiterals(program.slice(body), schedule).map((one) => ({
      ...one,
      start: one.start + body,
      end: one.end + body,
      ...(one.place === 'previous' ? { refers: true } : {}),
    })),
  ];
};

export const mermaid: LanguageEditor = {
  literals: literalsOf,
  rewrite: (program, random) => {
    // Only after the line that names the diagram, and not inside a front matter.
    const first = program.search(/^(?!---|%%|\s*$|\w+:)[^\n]*\n/m);
    return withComment(
      program,
      '%% the same figure, written otherwise',
      lineStarts(program).filter((offset) => offset > first && first >= 0),
      random,
    );
  },
};
