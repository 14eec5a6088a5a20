/** A place on the page, points. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Scales or turns about a point. */
const about = (x: number, y: number, [a, b, c, d]: readonly [number, number, number, number]): Matrix =>
  multiply(multiply([1, 0, 0, 1, x, y], [a, b, c, d, 0, 0]), [1, 0, 0, 1, -x, -y]);

const turnOf = (degrees: number): readonly [number, number, number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), -Math.sin(angle), Math.sin(angle), Math.cos(angle)];
};

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds the part of a page that a figure takes: the boxes that TeX gave its pictures, and what is set outside them. What
 * a picture draws beyond its own box does not count, as on paper.
 */
export const createCrop = () => {
  const corners: Corner[] = [];
  const matrices: Matrix[] = [identity];
  const pictures: Corner[] = [];
  const reach = (x: number, y: number): void => {
    if (pictures.length > 0) return;
    const [a, b, c, d, e, f] = matrices.at(-1) ?? identity;
    corners.push({ x: a * x + c * y + e, y: b * x + d * y + f });
  };
  return {
    /** Something is set here. */
    reach,
    /** A picture begins, its origin here. */
    open: (x: number, y: number): void => {
      pictures.push({ x, y });
    },
    /** A picture ends; `text` has its box about its origin: left, bottom, right, top. */
    close: (text: string): void => {
      const origin = pictures.pop();
      const [left = 0, bottom = 0, right = 0, top = 0] = text.split(/\s+/).map(Number.parseFloat);
      if (origin === undefined || right <= left || top <= bottom) return;
      for (const x of [left, right]) for (const y of [bottom, top]) reach(origin.x + x, origin.y - y);
    },
    /** What follows is scaled (`scale 2 2`) or turned (`rotate 90`) about this place. @returns the same for SVG */
    push: (x: number, y: number, text: string): string => {
      const [what, ...numbers] = text.split(/\s+/);
      const [first = 1, second = 1] = numbers.map(Number);
      const own = about(x, y, what === 'scale' ? [first, 0, 0, second] : turnOf(first));
      matrices.push(multiply(matrices.at(-1) ?? identity, own));
      return `matrix(${own.map((value) => Math.round(value * 1e6) / 1e6).join(' ')})`;
    },
    /** @returns whether there was something to take back */
    pop: (): boolean => matrices.length > 1 && matrices.pop() !== undefined,
    /** Undefined when nothing is on the page. */
    box: (): PageBox | undefined => {
      if (corners.length === 0) return undefined;
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const { x, y } of corners) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
      }
      return { left, top, width: right - left, height: bottom - top };
    },
  };
};
