import type { Panel, Reading } from '../reading/reading.js';
import type { NameRef } from './mention.js';
import type { Token } from './token.js';

type Test = (at: number, of: number) => boolean;

const first: Test = (at) => at === 0;
const last: Test = (at, of) => at === of - 1;
const middle: Test = (at, of) => of % 2 === 1 && of > 2 && at === (of - 1) / 2;

const across: Readonly<Record<string, Test>> = {
  left: first,
  leftmost: first,
  right: last,
  rightmost: last,
  middle,
  central: middle,
  center: middle,
  centre: middle,
};
const down: Readonly<Record<string, Test>> = {
  top: first,
  upper: first,
  topmost: first,
  uppermost: first,
  bottom: last,
  lower: last,
  lowest: last,
  lowermost: last,
  bottommost: last,
  middle,
  central: middle,
  center: middle,
  centre: middle,
};

/** Panels in rows and columns: of each in which it stands, counted from the upper left; rows of unlike lengths have none. */
const gridOf = ({ panels }: Reading): { panel: Panel; column: number; row: number }[] => {
  const steps = (at: (panel: Panel) => number): number[] =>
    [...new Set(panels.map((panel) => Math.round(at(panel) / 12)))].sort((a, b) => a - b);
  const [x, y] = [
    (panel: Panel) => panel.group.box.x + panel.group.box.width / 2,
    (panel: Panel) => panel.group.box.y + panel.group.box.height / 2,
  ];
  const [columns, rows] = [steps(x), steps(y)];
  return columns.length * rows.length === panels.length
    ? panels.map((panel) => ({
        panel,
        column: columns.indexOf(Math.round(x(panel) / 12)),
        row: rows.indexOf(Math.round(y(panel) / 12)),
      }))
    : [];
};

/** A panel that is named by where it stands, or by its number: not by its title. */
export const isByPlace = (refs: readonly NameRef[], { panels }: Reading): boolean =>
  refs.length > 0 &&
  refs.every(({ role, label }) => role === 'panel' && panels.some(({ group }) => group.id === label));

/** The one panel that words such as "lower left" or "middle" mean, and how many words at the end of `tokens` say so. */
export const panelSide = (
  reading: Reading,
  tokens: readonly Token[],
): { readonly panel: string; readonly words: number } | undefined => {
  const [before, joint, word] = [tokens.at(-3), tokens.at(-2), tokens.at(-1)];
  const said = word?.lower ?? '';
  const grid = gridOf(reading);
  const [columns, rows] = [new Set(grid.map(({ column }) => column)).size, new Set(grid.map(({ row }) => row)).size];
  if (/^(?:first|last)$/.test(said)) {
    const panel = said === 'first' ? reading.panels[0] : reading.panels.at(-1);
    return panel && { panel: panel.group.id, words: 1 };
  }
  const vertical = joint?.text === '-' ? before : joint;
  const upright = vertical && Object.hasOwn(across, said) ? down[vertical.lower] : undefined;
  const found = grid.filter(({ column, row }) =>
    upright
      ? upright(row, rows) && across[said]?.(column, columns) === true
      : rows === 1
        ? across[said]?.(column, columns) === true
        : columns === 1 && down[said]?.(row, rows) === true,
  );
  const [one] = found;
  const words = !upright ? 1 : joint?.text === '-' ? 3 : 2;
  return one && found.length === 1 ? { panel: one.panel.group.id, words } : undefined;
};
