import type { Reading } from './reading.js';

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly name: string;
}

const groupsOf = (values: readonly number[], near: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > near).length;
};

/** How the panels stand beside each other; panels that overlap are one place. */
export const layoutOf = ({ panels }: Reading): Layout => {
  const boxes = panels.map((panel) => panel.group.box);
  const near = Math.max(4, Math.min(...boxes.map((box) => Math.min(box.width, box.height))) * 0.3);
  const columns = groupsOf(
    boxes.map((box) => box.x),
    near,
  );
  const rows = groupsOf(
    boxes.map((box) => box.y),
    near,
  );
  const name =
    panels.length < 2
      ? 'single'
      : rows === 1
        ? 'side by side'
        : columns === 1
          ? 'one above the other'
          : `${rows} rows by ${columns} columns`;
  return { rows, columns, name };
};
