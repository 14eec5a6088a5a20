import { allMatches } from '../all-matches.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const grades =
  '(?:(?<high>busiest|highest|largest|biggest|greatest|maximum|most crowded|hottest|warmest|wettest|strongest|peak)|(?<low>quietest|lowest|smallest|least busy|minimum|emptiest|least crowded|coldest|coolest|driest|weakest))';
const things =
  '(?:single )?(?:cell|slot|time ?slot|square|tile|combination|(?:single )?(?:value|count|number|reading|figure|entry|score)|hour|period|time)';
const whole =
  ' (?:of|in|on|across|over) (?:the )?(?:whole |entire |full )?(?:heat ?map|grid|table|matrix|chart|week|figure|map|data|year|all|plot)';
/** "The busiest cell of the heatmap is Monday evening". */
const ahead = new RegExp(
  `\\b(?:the|its) (?:overall |very |single )?${grades} ${things}(?:${whole}| overall| of all)?,? (?:(?:\\d[\\d.,]*|at \\d[\\d.,]*|with \\d[\\d.,]*)[^,;.]{0,12},? )?(?:is|was|occurs?|occurred|appears?|comes?|came|falls?|fell|belongs? to|is (?:found|seen|reached|recorded)|was (?:found|seen|reached|recorded)) (?:that of |in |on |at |for |with )?(?:the )?`,
  'giu',
);
/** "Monday evening is the busiest slot of the week". */
const behind = new RegExp(
  `^(?:s)? (?:is|was|are|were|has|had|marks?|records?|sees|saw) (?:by far |clearly |overall )?the ${grades} ${things}(?:${whole}| overall| of all)`,
  'iu',
);
const otherwise = /\b(?:not|second|third|except|apart|another|each|every|respectively|its own|per)\b|n['’]t\b/iu;

interface Cell {
  readonly names: readonly [Mention, Mention];
  readonly start: number;
  readonly end: number;
}

/** Two names that stand side by side and mean one cell: "Monday evening", "drought in the Sahel". */
const cellsIn = ({ text, start, mentions }: Sentence, world: World): Cell[] => {
  const names = mentions.filter(({ type }) => type === 'name' || type === 'date');
  return names.slice(1).flatMap((second, index): Cell[] => {
    const first = names[index];
    if (
      !first ||
      !/^(?:,? (?:in|on|at|of|for|with)(?: the)?)? ?$/i.test(text.slice(first.end - start, second.start - start))
    )
      return [];
    const [a, b] = [dimensionOf(world, first), dimensionOf(world, second)];
    return a !== undefined && b !== undefined && a !== b
      ? [{ names: [first, second], start: first.start - start, end: second.end - start }]
      : [];
  });
};

/** The one cell of a grid that is higher or lower than all others. */
export const topCellFindings = (sentence: Sentence, world: World): Finding[] => {
  const [plot, ...more] = world.plots.filter(({ rows }) => rows.some(hasValue));
  if (plot?.form !== 'heatmap' || more.length > 0 || otherwise.test(sentence.text)) return [];
  const { text, start } = sentence;
  const cells = cellsIn(sentence, world);
  const after = allMatches(text, ahead).flatMap((match) => {
    const cell = cells.find((one) => one.start === match.index + match[0].length);
    return cell ? [{ cell, high: match.groups?.['high'] !== undefined, from: match.index, to: cell.end }] : [];
  });
  const before = cells.flatMap((cell) => {
    const match = behind.exec(text.slice(cell.end));
    return match
      ? [{ cell, high: match.groups?.['high'] !== undefined, from: cell.start, to: cell.end + match[0].length }]
      : [];
  });
  const rows = plot.rows.filter(hasValue);
  return [...after, ...before].flatMap(({ cell, high, from, to }): Finding[] => {
    const own = rows.filter((row) => cell.names.every((name) => matchesRow(row, name)));
    const best = rows.reduce((a, b) => ((high ? b.value > a.value : b.value < a.value) ? b : a));
    const [row] = own;
    if (!row || own.length > 1 || row.value === best.value) return [];
    return [
      {
        start: start + from,
        end: start + to,
        ok: false,
        stated: text.slice(from, to),
        actual: `${nameOf(best)}: ${best.value}`,
        facts: factsOfRows(world, [best]),
        plain: true,
      },
    ];
  });
};
