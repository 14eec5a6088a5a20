import { oncePer } from '../once-per.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** The words over the parts of the figure: titles of legends and of axes with names. */
const headings = oncePer(
  ({ reading, plots }: World): ReadonlySet<string> =>
    new Set([
      ...reading.legends.flatMap(({ title }) => labelKey(title ?? '')),
      ...plots.flatMap(({ category, series }) =>
        [category, series].flatMap((one) => (one?.kind === 'names' ? labelKey(one.title?.printed ?? '') : [])),
      ),
    ]),
);

const kindsNamed = /^(?:line|area|bar|curve|series|point|band|slice|column|box|course)s?$/;

/** "A" is a label before a verb or a comma, and an article before a noun. */
export const isLetterLabel = (tokens: readonly Token[], at: number, label: string, world: World): boolean => {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  // "north" for N.
  if (token?.kind === 'word' && token.text.length > 3) return true;
  if (!token) return false;
  // "A's patients", "of B's".
  if (/^\p{Lu}['’]s$/u.test(token.text) && token.text.charAt(0) === label) return true;
  if (token.text !== label) return false;
  // "at clinic A the longest", where the legend is headed "Clinic".
  if (before?.kind === 'word' && headings(world).has(before.norm)) return true;
  // "the b line": no article comes after one.
  if (before?.lower === 'the' && kindsNamed.test(next?.lower ?? '')) return true;
  if (!/^[aAI]$/.test(label))
    return (
      label === label.toUpperCase() ||
      ['for', 'of', 'category', 'variable', 'and', 'by', 'in', 'against', 'or'].includes(before?.lower ?? '') ||
      next?.kind !== 'word'
    );
  if (
    before &&
    ['for', 'category', 'bar', 'group', 'label', 'labelled', 'and', 'than', 'series', 'to'].includes(before.lower) &&
    (next === undefined || next.kind !== 'word' || ['ADP', 'AUX', 'VERB', 'CCONJ', 'SCONJ', 'PUNCT'].includes(next.pos))
  )
    return true;
  if (next === undefined || next.kind === 'number' || (next.kind === 'sign' && !/["“'‘]/.test(next.text))) return true;
  return (
    ['AUX', 'ADP', 'CCONJ', 'SCONJ', 'PART'].includes(next.pos) ||
    (next.pos === 'VERB' && /(?:s|ed)$/.test(next.lower) && !next.lower.endsWith('ed')) ||
    ['is', 'has', 'was', 'had', 'reaches', 'shows', 'stands'].includes(next.lower)
  );
};
