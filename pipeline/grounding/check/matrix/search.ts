import type { Finding } from '../mention.js';
import { labelKey } from '../tokenize.js';
import { foundAt, NUMBER, type CodedGrid } from './coded.js';

interface Spot {
  readonly side: 0 | 1;
  readonly label: string;
  readonly at: number;
}

const light = new Set(['number', 'of', 'the', 'value', 'size', 'rate', 'no', 'a']);
const high = 'best|highest|largest|greatest|maximum|strongest|top';
const low = 'worst|lowest|smallest|minimum|weakest|least';
const extreme = new RegExp(`\\b(?:(?<high>${high})|(?<low>${low}))\\b`, 'gu');

/** Numbers that are a row, or a column: the word beside them is of the title of that axis. */
const spotsIn = ({ text, numbers, grid, world }: CodedGrid): Spot[] => {
  const titles = (['y', 'x'] as const).map((along) =>
    labelKey(world.reading.scene.axes.find(({ channel }) => channel === along)?.title ?? '').filter(
      (word) => !light.has(word) && word.length > 2,
    ),
  );
  return [...text.matchAll(new RegExp(NUMBER, 'gu'))].flatMap((match): Spot[] => {
    const value = numbers.get(match[0])?.value;
    const after = labelKey(/^ ([\p{L}-]+)/u.exec(text.slice(match.index + 1))?.[1] ?? '');
    const before = labelKey(/((?:[\p{L}-]+ ){1,3})(?:of|=) ?$/u.exec(text.slice(0, match.index))?.[1] ?? '');
    const sides = ([0, 1] as const).filter((side) =>
      [...after, ...before].some((word) => titles[side]?.includes(word)),
    );
    const [side] = sides;
    const label = grid.cells
      .map(({ names }) => names[side ?? 0])
      .find((name) => Number(name.replaceAll(',', '')) === value);
    return side !== undefined && sides.length === 1 && label !== undefined ? [{ side, label, at: match.index }] : [];
  });
};

/** "The best F1 is obtained with 8 layers and a dropout rate of 0.3", "for every depth, 0.3 gives the highest score". */
export const searchFindings = (coded: CodedGrid): Finding[] => {
  const { text, grid } = coded;
  const [said, ...more] = text.matchAll(extreme);
  if (!said || more.length > 0 || /\b(?:second|except|among|than|difference|gain|improvement)\b/.test(text)) return [];
  const spots = spotsIn(coded);
  const sign = said.groups?.['high'] === undefined ? -1 : 1;
  const top = (cells: typeof grid.cells): number =>
    cells.reduce((best, { value }) => Math.max(best, value * sign), -Infinity);
  const [a, b] = [spots.find(({ side }) => side === 0), spots.find(({ side }) => side === 1)];
  const first = Math.min(said.index, ...spots.map(({ at }) => at));
  const last = Math.max(said.index + said[0].length, ...spots.map(({ at }) => at + 1));
  const whole = { index: first, 0: text.slice(first, last) };
  const isNot = /\b(?:not|never)\b|n['’]t\b/.test(text);
  if (a && b && spots.length === 2) {
    const own = grid.cells.filter(({ names }) => names[0] === a.label && names[1] === b.label);
    const isEvery = /\b(?:every|each|any|all)\b/.test(text);
    if (own.length !== 1 || isNot || isEvery) return [];
    const best = grid.cells.find(({ value }) => value * sign === top(grid.cells));
    return [foundAt(coded, whole, (own[0]?.value ?? 0) * sign >= top(grid.cells), best?.names.join(', ') ?? null)];
  }
  const [only, ...others] = spots;
  const isAny = /\b(?:for|in|at|of) (?:any|either|every|each|all)\b/.exec(text);
  if (!only || others.length > 0 || !isAny) return [];
  const across = [...new Set(grid.cells.map(({ names }) => names[1 - only.side]))];
  const wins = across.filter((name) => {
    const line = grid.cells.filter(({ names }) => names[1 - only.side] === name);
    return line.some(({ names, value }) => names[only.side] === only.label && value * sign >= top(line));
  });
  const isNone = isNot && /any|either/.test(isAny[0]);
  if (isNot && !isNone) return [];
  const ok = isNone ? wins.length === 0 : wins.length === across.length;
  return [foundAt(coded, whole, ok, `${wins.length} of ${across.length}`)];
};
