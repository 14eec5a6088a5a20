import { type LanguageEditor, lineStarts, withComment } from '../literal.js';
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

export const mermaid: LanguageEditor = {
  literals: (program) => tokenLiterals(program, rules),
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
