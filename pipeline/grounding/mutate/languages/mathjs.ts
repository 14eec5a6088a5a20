import { type LanguageEditor, lineStarts, withComment } from '../literal.js';
import { type TokenRules, tokenLiterals } from './tokens.js';

const rules: TokenRules = {
  comment: /#[^\n]*/,
  string: /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/,
  words: [
    ['sin', 'cos', 'tan'],
    ['exp', 'log', 'sqrt', 'abs'],
    ['<=', '>=', '==', '!=', '<', '>'],
    ['+', '-', '*', '/'],
    ['true', 'false'],
  ],
};

export const mathjs: LanguageEditor = {
  literals: (program) => tokenLiterals(program, rules),
  rewrite: (program, random) => {
    let depth = 0;
    const free = lineStarts(program).filter((offset, index, all) => {
      for (const letter of program.slice(all[index - 1] ?? 0, offset))
        depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
      return depth === 0;
    });
    return withComment(program, '# the same figure, written otherwise', free, random);
  },
};
