import { allMatches } from '../../all-matches.js';
import { greekNames } from '../../greek.js';
import type { Verdict } from '../../verdict.js';
import { type FormulaClause, matched, said } from './formula-clause.js';
import { indexIn } from './formula-seats.js';

const line =
  / (?<which>first|second|third|fourth|last|middle|central|top|bottom|left|right|upper|lower) (?<what>row|column)(?:(?: of P\d+)? (?:is|reads|contains|has the entries|consists of|:)(?: the| entries| numbers)*|(?= X\d+ , X\d| X\d+ and X\d| X\d+ [.;]))(?<list>(?: X\d+(?: ,)?(?: and)?)+)/g;
const ofLine = / (first|second|third|fourth|last|middle) (?:entry|element|number|value|component) (?:of|in)(?: the)?$/;

/** "Sine theta" is written sin θ. */
const written = (word: string): string => {
  const [, sign = '', name = ''] = /^(-?)(.*)$/u.exec(word) ?? [];
  const short: Readonly<Record<string, string>> = { cosine: 'cos', sine: 'sin', tangent: 'tan' };
  return `${sign}${short[name.toLowerCase()] ?? name}`;
};

const named = (cells: readonly string[]): string =>
  Array.from(cells.join(''), (letter) => greekNames.get(letter) ?? letter).join('');

/** "The first row reads 2, 0, -1", "the last entry of the first row is -1". */
export const lineVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  return matched(clause, line).flatMap((match): Verdict[] => {
    const row = match.groups['what'] === 'row';
    if (/ row(?: and| ,)(?: the)?$/.test(clause.text.slice(0, match.from))) return [];
    const index = indexIn(match.groups['which'] ?? '', row ? rows : columns);
    const own = row ? cells[index] : cells.map((one) => one[index] ?? '');
    const list = allMatches(match.groups['list'] ?? '', /X(\d+)/g);
    const quoted = [...list].flatMap(([, at]) => clause.quoted[Number(at)] ?? []);
    const stated = quoted
      .flatMap(({ words: said_ }) => said_.replaceAll(/\b(?:minus|negative) /g, '-').split(/[\s,]+/))
      .map((one) => written(one.replace('−', '-')));
    for (const one of quoted) clause.done.add(one);
    if (!own) return [];
    // "The last entry of the first row is -1": one of them.
    const [, which] = ofLine.exec(clause.text.slice(0, match.from)) ?? [];
    const one = which === undefined ? undefined : own[indexIn(which, own.length)];
    if (which !== undefined)
      return one === undefined || stated.length !== 1
        ? []
        : [said(clause, match.at, one === stated[0], stated.join(), one)];
    // "cos θ" is one entry, of two words.
    const ok = own.join() === stated.join() || named(own) === named(stated);
    return [said(clause, match.at, ok, stated.join(), own.join())];
  });
};
