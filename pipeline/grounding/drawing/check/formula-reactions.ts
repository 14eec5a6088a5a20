import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import { type FormulaTree, lineOf, type Node, termsOf } from '../formula-tree.js';
import { countOf, type FormulaClause, type FormulaRule, isDenied, said } from './formula-clause.js';
import { substances } from './formula-substances.js';
import { MEASURE, NUMBER, placed, S, type Side, sided } from './reaction-phrases.js';

interface Species {
  readonly formula: string;
  readonly count: number;
  readonly side: Side;
}

const elements =
  'He|Li|Be|Ne|Na|Mg|Al|Si|Cl|Ar|Ca|Sc|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Rb|Sr|Zr|Mo|Ag|Cd|Sn|Sb|Xe|Cs|Ba|Pt|Au|Hg|Pb|Bi|Ra|U|H|B|C|N|O|F|P|S|K|V|W|I';
const substance = new RegExp(`^(?:(?:${elements})\\d*)+$`);

/** "KMnO": symbols of elements, one behind the other. */
export const isSubstance = (word: string): boolean => substance.test(word);

const species = new RegExp(`^(?<count>\\d+(?:/\\d+)?)?(?<formula>(?:(?:${elements})\\d*)+)(?:\\^.*)?(?:aq|[slg])?$`);

const speciesIn = (nodes: readonly Node[], side: Side): readonly (Species | undefined)[] =>
  termsOf(nodes).map((term): Species | undefined => {
    const found = species.exec(lineOf(term))?.groups;
    const [over = '1', under = '1'] = (found?.['count'] ?? '1').split('/');
    return found && { formula: found['formula'] ?? '', count: Number(over) / Number(under), side };
  });

/** What reacts to what: both sides of an arrow, where all that stands there are substances. */
const reactionOf = oncePer((tree: FormulaTree): readonly Species[] => {
  const at = tree.nodes.findIndex(({ kind, symbol }) => kind === 'glyph' && /^[→⟶⇌⇄⇒↔]$/u.test(symbol));
  if (at < 1) return [];
  const all = [...speciesIn(tree.nodes.slice(0, at), 'left'), ...speciesIn(tree.nodes.slice(at + 1), 'right')];
  const known = all.filter((one) => one !== undefined);
  return known.length === all.length && known.some(({ side }) => side === 'right') ? known : [];
});

const longest = Object.keys(substances).toSorted((a, b) => b.length - a.length);
const name = new RegExp(`(?<= )(?:${longest.join('|')})(?= )`, 'g');

/** The clause with a sign for each substance that it names: " two molecules of S0". */
const withSubstances = (clause: FormulaClause): { readonly text: string; readonly formulas: readonly string[] } => {
  const formulas: string[] = [];
  const sign = (formula: string, words: string): string => {
    formulas.push(formula);
    // As long as the words: places in the clause stay where they are.
    return `S${formulas.length - 1}`.padEnd(words.length, '~');
  };
  const named = clause.text.replaceAll(name, (words) => sign(substances[words] ?? '', words));
  const text = named.replaceAll(/(?<= )X(\d+)(?= )/g, (words, at: string) => {
    const line = clause.quoted[Number(at)]?.line ?? '';
    return species.exec(line)?.groups?.['count'] === undefined && /[A-Z]/.test(line) && species.test(line)
      ? sign(line, words)
      : words;
  });
  return { text, formulas };
};

const measured = new RegExp(` (?<n>${NUMBER})(?: ${MEASURE})(?: of)? (?<s>${S})(?= )`, 'g');
const coefficient = new RegExp(
  ` (?:coefficient|factor|number)(?: (?:of|before|in front of|for|the))+ (?<s>${S})(?: [a-z]+| P\\d+){0,5}? (?:is|equals)(?: (?:a|the))? (?<n>${NUMBER})(?= )`,
  'g',
);
const compared: readonly RegExp[] = [
  new RegExp(
    ` (?<one>${S}) (?:has|carries|gets|bears) (?:a|the) (?<way>larger|greater|higher|bigger|smaller|lower) coefficient than (?<other>${S})(?= )`,
    'g',
  ),
  new RegExp(
    ` coefficient(?: (?:of|before|in front of|for))+ (?<one>${S}) is (?<way>larger|greater|higher|bigger|smaller|lower|twice|three times|half)(?: (?:as|large|high|big|than|the|that|one|coefficient|of))* (?<other>${S})(?= )`,
    'g',
  ),
];
const most = new RegExp(
  ` (?<s>${S}) has the (?<way>largest|greatest|highest|biggest|smallest|lowest) coefficient(?= )`,
  'g',
);
/** "Water has a larger coefficient than carbon dioxide", "oxygen has the largest coefficient". */
const comparedVerdicts = (
  text: string,
  all: readonly Species[],
  formulaOf: (sign: string | undefined) => string,
  verdict: (match: RegExpExecArray, ok: boolean, stated: string) => Verdict,
): Verdict[] => {
  const own = (sign: string | undefined): number | undefined =>
    all.find(({ formula }) => formula === formulaOf(sign))?.count;
  const counts = all.map(({ count }) => count);
  const related = (match: RegExpExecArray): Verdict[] => {
    const [one, other, way] = [own(match.groups?.['one']), own(match.groups?.['other']), match.groups?.['way'] ?? ''];
    if (one === undefined || other === undefined) return [];
    const times = { twice: 2, 'three times': 3, half: 0.5 }[way];
    const ok = times === undefined ? (/small|low/.test(way) ? one < other : one > other) : one === times * other;
    return [verdict(match, ok, way)];
  };
  return [
    ...allMatches(text, most).flatMap((match): Verdict[] => {
      const count = own(match.groups?.['s']);
      const best = /small|low/.test(match.groups?.['way'] ?? '') ? Math.min(...counts) : Math.max(...counts);
      return count === undefined ? [] : [verdict(match, count === best, match.groups?.['way'] ?? '')];
    }),
    ...compared.flatMap((pattern) => allMatches(text, pattern).flatMap(related)),
  ];
};

/** "One molecule of methane reacts with two molecules of oxygen", "the products are carbon dioxide and water". */
export const reactionRule: FormulaRule = (clause) => {
  const all = reactionOf(clause.tree);
  if (all.length === 0) return [];
  const { text, formulas } = withSubstances(clause);
  if (formulas.length === 0) return [];
  const told = all.map(({ formula, count, side }) => `${side}: ${count} ${formula}`).join(', ');
  const formulaOf = (sign: string | undefined): string => formulas[Number(/\d+/.exec(sign ?? '')?.[0])] ?? '';
  const listed = (list: string | undefined): string[] =>
    allMatches(list ?? '', /S\d+/g).map(([sign]) => formulaOf(sign));
  const verdict = (match: RegExpExecArray, ok: boolean, stated: string): Verdict => {
    const to = match.index + match[0].trimEnd().length;
    for (const math of clause.quoted)
      if (text.slice(match.index, to).includes(` X${clause.quoted.indexOf(math)}`)) clause.done.add(math);
    return said(clause, clause.span(match.index, to), ok !== isDenied(clause, match.index), stated, told);
  };
  const onSide = (match: RegExpExecArray, side: Side): Verdict[] => {
    const wanted = listed(match.groups?.['list']);
    const ok = wanted.every((formula) => all.some((one) => one.side === side && one.formula === formula));
    return wanted.length === 0 ? [] : [verdict(match, ok, `${side}: ${wanted.join(', ')}`)];
  };
  const counted = (match: RegExpExecArray): Verdict[] => {
    const word = match.groups?.['n'] ?? '';
    const [, math] = /^X(\d+)$/.exec(word) ?? [];
    const n = /^an?$/.test(word) ? 1 : countOf(math === undefined ? word : (clause.quoted[Number(math)]?.line ?? ''));
    const formula = formulaOf(match.groups?.['s']);
    if (n === undefined) return [];
    return [
      verdict(
        match,
        all.some((one) => one.formula === formula && one.count === n),
        `${n} ${formula}`,
      ),
    ];
  };
  return [
    ...allMatches(text, measured).flatMap(counted),
    ...allMatches(text, coefficient).flatMap(counted),
    ...comparedVerdicts(text, all, formulaOf, verdict),
    ...sided.flatMap(([side, pattern]) => allMatches(text, pattern).flatMap((match) => onSide(match, side))),
    ...allMatches(text, placed).flatMap((match): Verdict[] => {
      const part = clause.parts[Number(match.groups?.['part'])]?.name;
      const side = match.groups?.['side'] ?? match.groups?.['other'] ?? /^(left|right) side$/.exec(part ?? '')?.[1];
      return side === 'left' || side === 'right' ? onSide(match, side) : [];
    }),
  ];
};
