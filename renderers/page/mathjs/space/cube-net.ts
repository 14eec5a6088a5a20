/** A square of a net: column to the right, row downwards. */
export type Cell = readonly [column: number, row: number];

/** The faces of the folded cube. */
export const cubeSides = ['front', 'back', 'left', 'right', 'top', 'bottom'] as const;
export type CubeSide = (typeof cubeSides)[number];

const rows = (text: string): Cell[] =>
  text
    .split('/')
    .flatMap((line, row) => Array.from(line).flatMap((mark, column): Cell[] => (mark === '#' ? [[column, row]] : [])));

/** The eleven ways to lay the six faces of a cube flat: by what a reader sees, the longest row first. */
export const cubeNets: readonly (readonly Cell[])[] = [
  '#/####/#',
  '#/####/.#',
  '#/####/..#',
  '#/####/...#',
  '.#/####/.#',
  '.#/####/..#',
  '##/.###/.#',
  '##/.###/..#',
  '##/.###/...#',
  '###/..###',
  '##/.##/..##',
].map(rows);

/** A square while it is rolled over the net: which way its face and the page's right and down point in space. */
interface Pose {
  readonly face: CubeSide;
  readonly right: CubeSide;
  readonly down: CubeSide;
}

const opposite: Readonly<Record<CubeSide, CubeSide>> = {
  front: 'back',
  back: 'front',
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
};

/** Folding the next square back behind the page turns the pose over their common side. */
const rolled = ({ face, right, down }: Pose, [dx, dy]: Cell): Pose => {
  if (dx === 1) return { face: right, right: opposite[face], down };
  if (dx === -1) return { face: opposite[right], right: face, down };
  if (dy === 1) return { face: down, right, down: opposite[face] };
  return { face: opposite[down], right, down: face };
};

const steps: readonly Cell[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

export interface FoldedCell {
  readonly cell: Cell;
  readonly face: CubeSide;
  /** Where the net's right and down point once it is folded. */
  readonly right: CubeSide;
  readonly down: CubeSide;
}

/**
 * Which face of the cube each square becomes when the net is folded away from the reader around the square `base`,
 * which stays in front, upright. Squares in the order of `cells`.
 * @throws RangeError when the squares are not one piece
 */
export const folded = (cells: readonly Cell[], base = 0): FoldedCell[] => {
  const key = ([column, row]: Cell): string => `${column} ${row}`;
  const poses = new Map<string, Pose>();
  const first = cells[base];
  if (!first) return [];
  poses.set(key(first), { face: 'front', right: 'right', down: 'bottom' });
  const queue = [first];
  for (let cell = queue.shift(); cell; cell = queue.shift()) {
    const pose = poses.get(key(cell));
    for (const step of steps) {
      const next: Cell = [cell[0] + step[0], cell[1] + step[1]];
      if (!pose || poses.has(key(next)) || !cells.some((one) => key(one) === key(next))) continue;
      poses.set(key(next), rolled(pose, step));
      queue.push(next);
    }
  }
  return cells.map((cell) => {
    const pose = poses.get(key(cell));
    if (!pose) throw new RangeError(`Square (${cell.join(', ')}) does not hang together with the others`);
    return { cell, ...pose };
  });
};

/** Six squares in one piece that close up without two of them on the same face. */
export const isCubeNet = (cells: readonly Cell[]): boolean => {
  if (cells.length !== 6) return false;
  try {
    return new Set(folded(cells).map(({ face }) => face)).size === 6;
  } catch {
    return false;
  }
};

/** Turned by quarters clockwise, and mirrored left to right before that; moved to start at column and row 0. */
export const turnedCells = (cells: readonly Cell[], quarters: number, mirrored = false): Cell[] => {
  const turned = cells.map(([column, row]): Cell => {
    let [x, y] = [mirrored ? -column : column, row];
    for (let turn = 0; turn < ((quarters % 4) + 4) % 4; turn++) [x, y] = [-y, x];
    return [x, y];
  });
  const [left, top] = [Math.min(...turned.map(([x]) => x)), Math.min(...turned.map(([, y]) => y))];
  return turned.map(([x, y]): Cell => [x - left, y - top]);
};

/** The two squares of each pair that face each other on the cube, as indices into `cells`. */
export const oppositePairs = (cells: readonly Cell[]): (readonly [number, number])[] => {
  const faces = folded(cells).map(({ face }) => face);
  return faces.flatMap((face, index) => {
    const other = faces.indexOf(opposite[face]);
    return other > index ? [[index, other] as const] : [];
  });
};
