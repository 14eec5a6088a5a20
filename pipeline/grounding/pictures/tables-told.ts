import { allMatches } from '../all-matches.js';
import { colourWords, isColour } from '../language/colour.js';
import { unitName } from '../language/unit.js';
import { isAkin } from '../check/told-titles.js';
import { lacks } from './tables-lacking.js';
import { columnsNamed, idsOf, rowsNamed, wordsOf } from './tables-named.js';
import { type Cell, type Table, tableIn, unitOfHead, valueIn } from './tables.js';
import { amounts, cellsTold, endsTold, headingsTold, placed, rowsNamedAll, rowsTold } from './tables-placed.js';
import { countIn, countWords, type PictureRule, told, type Told } from './told.js';

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const counted = new RegExp(
  `\\b(?<n>${countWords})(?: \\w+)? (?<what>columns|rows|\\p{L}{3,}s|formulae)\\b(?! of (?:formulas|text))`,
  'giu',
);

const counts = (text: string, table: Table): Told[] =>
  allMatches(text, counted).flatMap((match): Told[] => {
    const { n, what = '' } = match.groups ?? {};
    const before = text.slice(0, match.index);
    if (
      /\b(?:of|the|first|last|other|only|least|than|about|with) $/i.test(before) &&
      !/columns|rows/.test(what) &&
      !/\bwith $/.test(before) &&
      !/\b(?:results|medals|values|data|figures|names|scores|prices|table|list|points|details) of $/i.test(before)
    )
      return [];
    if (/^(?:other|more|of|further|last|first)$/i.test(/ (\w+) \S+$/.exec(match[0])?.[1] ?? '')) return [];
    const single = what.toLowerCase().replace(/e?s$|ae$/, '');
    const isRow =
      what.toLowerCase() === 'rows' ||
      wordsOf(table.heads[0]?.text ?? '').some((word) => word.startsWith(single) || single.startsWith(word)) ||
      table.heads.some(({ text: head }) => head.toLowerCase() === single) ||
      wordsOf(table.title).at(-1)?.replace(/e?s$/, '') === single;
    const size = /columns/i.test(what) ? table.heads.length : isRow ? table.rows.length : undefined;
    // Some of them, not all.
    const some =
      /^(?:rows|columns)$/i.test(what) &&
      (/\b(?:first|last|top|bottom|next|other|these|those|upper|lower) $/i.test(before) ||
        /^ (?:are|have|show|share|stand|carry|belong|that|which|whose|shaded|highlighted|coloured|colored|in|below|above|under)\b/.test(
          text.slice(match.index + match[0].length),
        ));
    // A row of headings may be counted with the others.
    const fits =
      size === countIn(n) ||
      // Names of rows without a heading of their own are no column to some.
      (/^columns$/i.test(what) && table.heads[0]?.text === '' && table.heads.length - 1 === countIn(n)) ||
      (/^rows$/i.test(what) &&
        table.rows.length + 1 === countIn(n) &&
        !/^ (?:of|with|for) /.test(text.slice(match.index + match[0].length)));
    return size === undefined || (some && !fits) ? [] : [told(match, fits, size, idsOf(table.heads))];
  });

const high = /\b(?:highest|largest|greatest|biggest|most|longest|fastest|heaviest|maximum)\b/i;
const low = /\b(?:lowest|smallest|least|lightest|shortest|slowest|minimum|fewest)\b/i;
const mostOf = /\b(?:the most|most of the|highest|largest|greatest|biggest|longest|maximum|lowest|smallest|least|shortest|minimum|(?:the |is )\p{L}{3,}(?<=[^t])est)\b/giu; // prettier-ignore

/** "Lead has the highest density, and aluminium the lowest". */
const extremes = (text: string, table: Table): Told[] => {
  let column: number | undefined;
  return text
    .split(/[,;](?= (?:and|while|but|whereas)? ?)| and (?=\p{L}+ (?:has|is|the) )/u)
    .flatMap((part): Told[] => {
      const offset = text.indexOf(part);
      const [named] = columnsNamed(part, table);
      column = named ?? column;
      const [most, more] = allMatches(part, mostOf);
      const rows = rowsNamed(part, table);
      const [row] = rows;
      if (
        column === undefined ||
        !most ||
        more ||
        !row ||
        rows.length > 1 ||
        /\b(?:second|third|not|among|except|after)\b|n['’]t/.test(part)
      )
        return [];
      if (!high.test(part) && !low.test(part) && named === undefined) return [];
      const values = table.rows.map((one) => valueIn(one[column as number] as Cell));
      const own = valueIn(row.thing[column] as Cell);
      if (values.some(Number.isNaN)) return [];
      const best = low.test(part) ? Math.min(...values) : Math.max(...values);
      return [
        told(
          Object.assign(most, { index: most.index + offset }),
          own === best,
          table.rows[values.indexOf(best)]?.[0]?.text ?? null,
          idsOf(row.thing),
        ),
      ];
    });
};

const comparing = /\b(?:(?<less>less|lower|smaller|lighter|fewer|shorter)|more|higher|greater|larger|bigger|heavier|\p{L}{3,}er)\b[^,;]*? than\b/giu; // prettier-ignore

/** "Overall": the column of totals. */
const overall = ({ heads }: Table, text: string): number[] => {
  const at = heads.findIndex(({ text: head }) => /^(?:total|sum|overall|all|altogether)\b/i.test(head));
  return at > 0 && /\b(?:overall|in total|altogether|in all|all in all)\b/i.test(text) ? [at] : [];
};

const gapTold = new RegExp(`\\b(?<n>${countWords})(?: \\p{L}+)? $`, 'iu');

/** "Lead is less dense than copper", "melts at a much lower temperature than". */
const comparisons = (text: string, table: Table): Told[] =>
  allMatches(text, comparing).flatMap((match): Told[] => {
    const rows = rowsNamed(text, table).toSorted((a, b) => a.start - b.start);
    const [first, second, more] = rows;
    const clause = text.slice(0, match.index).split(/[,;]/).at(-1) + text.slice(match.index);
    const named = columnsNamed(clause, table);
    const [column, other] = named.length > 0 ? named : overall(table, text);
    if (!first || !second || more || column === undefined || other !== undefined) return [];
    if (
      first.end > match.index ||
      second.start < match.index + match[0].length ||
      /\b(?:not|twice|times|half)\b|n['’]t/.test(text)
    )
      return [];
    const [a, b] = [first, second].map(({ thing }) => valueIn(thing[column] as Cell));
    if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return [];
    const gap = match.groups?.['less'] === undefined ? a - b : b - a;
    // "One medal more than": by as much.
    const by = gapTold.exec(text.slice(0, match.index))?.groups?.['n'];
    const fits = by === undefined ? gap > 0 : gap === countIn(by);
    return [told(match, fits, `${a}, ${b}`, idsOf([...first.thing, ...second.thing]))];
  });

const number = /(?<![\p{L}\d.^₀-₉])(?<n>[−-]?\d[\d,]*(?:\.\d+)?)(?: ?(?<unit>°C|°F|[\p{L}/³²·°%]+))?/gu;

/** "The typical power is 95 W": one row and one column are named, and one number. */
const values = (text: string, table: Table): Told[] => {
  const rows = rowsNamed(text, table);
  const columns = columnsNamed(text, table);
  const [row] = rows;
  const [column] = columns;
  const [match, more] = allMatches(text, number);
  if (!row || rows.length > 1 || column === undefined || columns.length > 1 || !match || more) return [];
  const own = row.thing[column];
  const value = own ? valueIn(own) : NaN;
  if (
    !own ||
    Number.isNaN(value) ||
    /\b(?:than|not|times|percent|between|above|below|over|under|about|around|nearly|almost|roughly|only|first|row|column)\b/i.test(
      text,
    )
  )
    return [];
  if (match.index >= row.start && match.index < row.end) return [];
  return [
    told(match, Number(match.groups?.['n']?.replaceAll(',', '').replace('−', '-')) === value, value, idsOf([own])),
  ];
};

const unitSaid = /\b(?<long>(?:kilo|centi|milli)?(?:metres?|meters?|grams?|newtons?|joules?|watts?|seconds?|volts?|amperes?|pascals?|hertz|kelvin|litres?|tonnes?|ohms?|kilograms?)(?: (?:per (?:square |cubic )?\p{L}+|squared|cubed))*)\b|(?<![\p{L}\d])(?<short>(?:kg|g|mg|t|km|m|cm|N|J|W|s|h)(?:[·/](?:k?m|cm|s|kg|h|l|L|dm)[²³]?)+)(?![\p{L}\d²³])/giu; // prettier-ignore

const symbol = (said: string): string | undefined => {
  if (/[·/]/.test(said)) return said;
  const [first = '', second] = said.split(/ per /);
  const [a, b] = [first, second].map((one) => {
    const [, power = '', word = one ?? ''] = /^(square |cubic )?(.*)$/.exec(one ?? '') ?? [];
    const short = { newton: 'N', joule: 'J', watt: 'W', pascal: 'Pa', volt: 'V', kelvin: 'K', hertz: 'Hz', ohm: 'Ω' }[
      word.replace(/s$/, '').toLowerCase()
    ];
    const name = short ?? unitName(word);
    return name && name + (power === 'cubic ' ? '³' : power === 'square ' ? '²' : '');
  });
  return a === undefined || (second !== undefined && b === undefined)
    ? undefined
    : second === undefined
      ? a
      : `${a}/${b ?? ''}`;
};

const plain = (unit: string): string => unit.replaceAll(/[\s·.]/g, '').toLowerCase();

/** "The unit of momentum is newton", "densities are given in kg/m³": held against the column of units, or the heading. */
const units = (text: string, table: Table): Told[] => {
  const [match, more] = allMatches(text, unitSaid);
  const said = match && symbol(match[0]);
  if (!match || more || said === undefined || /\b(?:not|than|no)\b|n['’]t/.test(text)) return [];
  const [row, other] = rowsNamed(text, table);
  const unitColumn = table.heads.findIndex(({ text: head }) => /^units?$/i.test(head));
  const [column, another] = columnsNamed(text, table);
  const before = text.slice(0, match.index);
  if (/\d\s*$/.test(before)) return [];
  const own =
    row && !other && unitColumn > 0
      ? row.thing[unitColumn]?.text
      : !row && column !== undefined && another === undefined && /\b(?:in|unit|units) (?:is |are |of )?$/.test(before)
        ? unitOfHead(table.heads[column] as Cell)
        : undefined;
  return own === undefined ? [] : [told(match, plain(own) === plain(said), own, idsOf(row?.thing ?? table.heads))];
};

const rowLit = new RegExp(
  `\\brow (?:of|for|with|about) (?:the )?(?<name>[\\p{L} -]+?) (?:is |being )?(?:highlighted|shaded|coloured|colored|marked|set off|tinted)(?: in (?<colour>${colour}))?`,
  'giu',
);

/** "The row of gold is highlighted". */
const highlights = (text: string, table: Table): Told[] =>
  allMatches(text, rowLit).flatMap((match): Told[] => {
    const [named] = rowsNamed(match.groups?.['name'] ?? '', table);
    const usual = table.rows.map(([first]) => first?.fill);
    const own = named?.thing[0]?.fill;
    if (!named || new Set(usual).size !== 2) return [];
    const isLit = usual.filter((fill) => fill === own).length === 1 && own !== undefined;
    const said = match.groups?.['colour'];
    return [told(match, isLit && (said === undefined || isColour(own, said)), null, idsOf(named.thing))];
  });

/** "In Boyle's law the pressure is held constant": words that the column has, and this row has not. */
const entries = (text: string, table: Table): Told[] => {
  const rows = rowsNamed(text, table);
  const [row] = rows;
  if (!row || rows.length > 1 || /\b(?:not|no|except|unlike)\b|n['’]t/.test(text)) return [];
  return columnsNamed(text, table).flatMap((column): Told[] => {
    const own = row.thing[column]?.text.toLowerCase();
    const all = [...new Set(table.rows.map((one) => one[column]?.text.toLowerCase() ?? ''))];
    if (own === undefined || !all.every((word) => /^\p{L}[\p{L} -]{3,}$/u.test(word))) return [];
    const found = all.flatMap((word) =>
      allMatches(text.toLowerCase(), new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu')),
    );
    const [match, more] = found;
    return match && !more ? [told(match, match[0] === own, own, idsOf(row.thing))] : [];
  });
};

const contains = /\b(?:contains|includes|lists|has|gives)(?: \w+)? (?:a |an |the )?(?:formula|row|entry|line|equation) for (?:the )?(?<what>\p{L}[\p{L} ]*?)(?=[.,;]|$| and)/giu; // prettier-ignore

/** "The table also contains a formula for pressure". */
const strangers = (text: string, table: Table): Told[] =>
  allMatches(text, contains).flatMap((match): Told[] => {
    const what = match.groups?.['what'] ?? '';
    const all = table.rows.map((row) => row.map(({ text: cell }) => cell).join(' ')).join(' ');
    const isThere = wordsOf(what).some((word) => wordsOf(`${all} ${table.title}`).some((own) => isAkin(own, word)));
    return /^(?:each|every|all|it|them|which)/.test(what) ? [] : [told(match, isThere, null, idsOf(table.heads))];
  });

const readers = [
  counts,
  extremes,
  comparisons,
  lacks,
  values,
  units,
  highlights,
  entries,
  strangers,
  placed,
  rowsTold,
  amounts,
  cellsTold,
  endsTold,
  headingsTold,
  rowsNamedAll,
];

/** What is said of a table: how much is in it, what stands where, what is the most, which row is set off. */
export const tableRule: PictureRule = (text, scene) => {
  const table = tableIn(scene);
  if (!table) return [];
  return readers.flatMap((read) => read(text, table));
};
