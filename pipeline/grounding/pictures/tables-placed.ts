import { allMatches } from '../all-matches.js';
import { ordinalRank, ordinalWords } from '../language/number.js';
import { columnsNamed, idsOf, type Named, type Row, rowsNamed } from './tables-named.js';
import { noCell } from './table-grids.js';
import { type Cell, type Table, valueIn } from './tables.js';
import { countIn, countWords, told, type Told } from './told.js';

const nth = `${ordinalWords.slice(0, 12).join('|')}|last|top|bottom|final`;
const denied = /\b(?:not|no longer|never|nor|neither|except|unlike)\b|n['’]t\b/i;

const stands = new RegExp(
  `^(?:,)? (?:is|are|stands|sits|appears|comes|was|is listed|is placed|is given|is shown|is found|stand|appear)(?: (?:listed|placed|right|found))? (?:(?<end>at the (?:very )?(?:top|bottom)|on top)(?<whole> of the (?:table|list))?|in the (?:very )?(?<row>${nth}) row|(?<listed>first|last) in the (?:table|list)|(?<second>first|last)(?=[.,;]?$))`,
  'i',
);

/** Which row a word means, counted from nought; a row of headings may be counted with them. */
const placesOf = (word: string, { rows, heads }: Table): number[] => {
  const plain = word.toLowerCase();
  if (/^(?:last|bottom|final)$/.test(plain)) return [rows.length - 1];
  const rank = plain === 'top' ? 1 : (ordinalRank(plain) ?? 0);
  return heads.some(({ text }) => text !== '') ? [rank - 1, rank - 2] : [rank - 1];
};

const isEndOf = (table: Table, at: number): boolean =>
  table.heads
    .map((_, column) => table.rows.map((row) => valueIn(row[column] as Cell)))
    .some((values) => {
      const own = values[at] ?? NaN;
      return !values.some(Number.isNaN) && (own === Math.max(...values) || own === Math.min(...values));
    });

/** "Norland is at the top", "Easton is in the second row". */
export const placed = (text: string, table: Table): Told[] =>
  rowsNamed(text, table).flatMap(({ thing, end }): Told[] => {
    const match = stands.exec(text.slice(end));
    if (!match || denied.test(text)) return [];
    const { end: side, whole, row, listed, second } = match.groups ?? {};
    const word = row ?? listed ?? second ?? (/bottom/i.test(side ?? '') ? 'last' : 'top');
    const at = table.rows.indexOf(thing);
    const ok = placesOf(word, table).includes(at) || (row === undefined && at === 0 && word === 'first');
    // Who is at the top, or comes last, may be so by a number of the table.
    const isLoose = row === undefined && listed === undefined && whole === undefined;
    if (!ok && isLoose && isEndOf(table, at)) return [];
    return [told(Object.assign(match, { index: match.index + end }), ok, `row ${at + 1}`, idsOf(thing))];
  });

const rowSaid = new RegExp(
  `\\b(?:the|its) (?<nth>${nth}) row (?:of the table |of data )?(?:is|lists|shows|reads|gives|has|contains|names|describes|starts with|begins with|belongs to|is for|is about|is that of)\\b(?<rest>[^.;]{0,80})`,
  'giu',
);

/** "The last row is Westby". */
export const rowsTold = (text: string, table: Table): Told[] =>
  denied.test(text)
    ? []
    : allMatches(text, rowSaid).flatMap((match): Told[] => {
        const [named, more] = rowsNamed(match.groups?.['rest'] ?? '', table);
        if (!named || more) return [];
        const at = table.rows.indexOf(named.thing);
        const ok = placesOf(match.groups?.['nth'] ?? '', table).includes(at);
        return [told(match, ok, `row ${at + 1}`, idsOf(named.thing))];
      });

const amount = new RegExp(
  `(?<![\\p{L}\\d.,])(?<n>\\d[\\d,]*(?:\\.\\d+)?|${countWords}) (?<what>\\p{L}{3,})(?= |,|[.;]|$)`,
  'giu',
);
const related =
  /\b(?:than|more|fewer|less|ahead|behind|short|difference|together|combined|both|average|out of|of its|all|total of the|rank|place|percent)\b|%/i;

const before = (named: readonly Named<Row>[], at: number): Named<Row> | undefined =>
  named.filter(({ end }) => end <= at).toSorted((a, b) => b.end - a.end)[0];

/** "Norland is at the top with 12 gold, 8 silver and 10 bronze medals": each number with the column that its word names. */
export const amounts = (text: string, table: Table): Told[] => {
  if (denied.test(text) || related.test(text)) return [];
  const named = rowsNamed(text, table);
  return allMatches(text, amount).flatMap((match): Told[] => {
    const { n = '', what = '' } = match.groups ?? {};
    const [column, more] = columnsNamed(what, table);
    const row = before(named, match.index);
    if (column === undefined || more !== undefined || !row) return [];
    const cell = row.thing[column];
    const value = cell ? valueIn(cell) : NaN;
    if (!cell || Number.isNaN(value) || row.thing.some((own) => own !== cell && own.text === n)) return [];
    const said = /^\d/.test(n) ? Number(n.replaceAll(',', '')) : countIn(n);
    return [told(match, said === value, value, cell.ids)];
  });
};

const stated =
  /^["”’')]{0,2},? (?:is|was|are|of|at|:|=) (?:only |just )?(?<n>[−-]?[£$€]?\d[\d,]*(?:\.\d+)?(?: ?%)?)(?![\d.,]*\d)(?! (?:more|less|fewer|higher|lower|times|percentage))/iu;

/** "For North, “Target met” is 48%": what stands under a heading in the row that is spoken of. */
export const cellsTold = (text: string, table: Table): Told[] => {
  const named = rowsNamed(text, table);
  if (denied.test(text) || named.length === 0) return [];
  const lower = text.toLowerCase();
  return table.heads.flatMap(({ text: head }, column): Told[] => {
    const plain = head.toLowerCase();
    const at = column === 0 || !/\p{L}/u.test(plain) ? -1 : lower.indexOf(plain);
    const own = at < 0 || /\p{L}/u.test(lower.charAt(at - 1)) ? null : stated.exec(text.slice(at + plain.length));
    const row = before(named, at);
    const cell = row?.thing[column];
    if (!own || !row || !cell) return [];
    const { n = '' } = own.groups ?? {};
    const [said, value] = [valueIn({ ...cell, text: n.replace(' ', '') }), valueIn(cell)];
    if (Number.isNaN(value)) return [];
    const start = at + plain.length + own[0].length - n.length;
    return [{ start, end: start + n.length, ok: said === value, stated: n, actual: cell.text, about: cell.ids }];
  });
};

const endTold =
  /\b(?<end>highest|largest|greatest|lowest|smallest)(?: [“"'](?<head>[^”"]+)[”"'])? is (?<n>[−-]?[£$€]?\d[\d,]*(?:\.\d+)?(?: ?%| \p{L}{1,4})?),? (?:for|in|at|of) (?<where>[^,;]+)/giu;

/** "The highest “Gold” is 12, for Norland, and the lowest is 5, for Westby". */
export const endsTold = (text: string, table: Table): Told[] => {
  let column = -1;
  return allMatches(text, endTold).flatMap((match): Told[] => {
    const { end = '', head, n = '', where = '' } = match.groups ?? {};
    if (head !== undefined) column = table.heads.findIndex((one) => one.text === head);
    const [row, more] = rowsNamed(where, table);
    const values = table.rows.map((one) => valueIn(one[column] ?? noCell));
    const cell = row?.thing[column];
    if (!cell || more || values.some(Number.isNaN)) return [];
    const most = /^(?:low|small)/i.test(end) ? Math.min(...values) : Math.max(...values);
    const ok = valueIn(cell) === most && valueIn({ ...cell, text: n }) === most;
    return [told(match, ok, most, cell.ids)];
  });
};

const headed =
  /\b(?:columns?(?: heads| headings| headers| titles)?|headings|headers?(?: row)?|head row)\b(?:,? (?:are|is|reads?|say|named|labelled|labeled|headed|titled|called|for|with|show|give|list|contains?|lists))*:?/giu;

const rowsListed = /\brows (?:are|name|list|stand for)\b:?/giu;

/** "The rows are Norland, Easton and Westby": all of them. */
export const rowsNamedAll = (text: string, table: Table): Told[] => {
  const names = table.rows.map(([first]) => first?.text.toLowerCase() ?? '');
  if (denied.test(text) || names.some((name) => name === '')) return [];
  return allMatches(text, rowsListed).flatMap((match): Told[] => {
    const rest = text.slice(match.index + match[0].length).toLowerCase();
    return names.every((name) => rest.includes(name))
      ? [told(match, true, null, idsOf(table.rows.flatMap((row) => row.slice(0, 1))))]
      : [];
  });
};

/** "The columns are City, Population and Area": all headings, one after the other. */
export const headingsTold = (text: string, table: Table): Told[] => {
  const heads = table.heads.filter(({ text: head }) => head !== '');
  if (denied.test(text) || heads.length < 2) return [];
  return allMatches(text, headed).flatMap((match): Told[] => {
    const rest = text.slice(match.index + match[0].length).toLowerCase();
    const all = heads.every(({ text: head }) => rest.includes(head.replace(/\s*[([].*$/, '').toLowerCase()));
    return all ? [told(match, true, null, idsOf(heads))] : [];
  });
};
