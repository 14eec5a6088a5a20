import type { Box, Point, SceneElement } from '../../scene.js';
import { inkOf } from '../vega/color.js';

type Drawn = Pick<SceneElement, 'kind' | 'path' | 'box' | 'fill' | 'stroke' | 'strokeWidth'> & {
  readonly alpha: number;
};

interface Side {
  readonly name: 'Top' | 'Right' | 'Bottom' | 'Left';
  readonly color: string;
  readonly alpha: number;
  readonly width: number;
}

const names = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Where tables keep their cells apart, rows and groups of rows have no borders. */
const isBorderless = ({ display, borderCollapse }: CSSStyleDeclaration): boolean =>
  /^table-(?:row|column|header|footer)/.test(display) && borderCollapse === 'separate';

const widthOf = (style: CSSStyleDeclaration, name: Side['name']): number => {
  const kind = style[`border${name}Style`];
  return kind === 'none' || kind === 'hidden' ? 0 : Number.parseFloat(style[`border${name}Width`]) || 0;
};

const sidesOf = (style: CSSStyleDeclaration): Side[] =>
  isBorderless(style)
    ? []
    : names.flatMap((name): Side[] => {
        const width = widthOf(style, name);
        const ink = width > 0 ? inkOf(style[`border${name}Color`]) : undefined;
        return ink && ink.alpha > 0 ? [{ name, color: ink.color, alpha: ink.alpha, width }] : [];
      });

/** The line in the middle of a side's border. */
const lineOf = ({ name, width }: Side, box: Box): readonly [Point, Point] => {
  const [right, bottom, half] = [box.x + box.width, box.y + box.height, width / 2];
  if (name === 'Top') return [[box.x, box.y + half], [right, box.y + half]]; // prettier-ignore
  if (name === 'Bottom') return [[box.x, bottom - half], [right, bottom - half]]; // prettier-ignore
  if (name === 'Left') return [[box.x + half, box.y], [box.x + half, bottom]]; // prettier-ignore
  return [
    [right - half, box.y],
    [right - half, bottom],
  ];
};

/** Of a box of nothing but borders one of which is seen: a triangle, whose base is that side of the box. */
const triangleOf = (style: CSSStyleDeclaration, side: Side, box: Box): Drawn => {
  const [left, top] = [box.x + widthOf(style, 'Left'), box.y + widthOf(style, 'Top')];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const corners: Readonly<Record<Side['name'], readonly [Point, Point]>> = {
    Top: [[box.x, box.y], [right, box.y]], // prettier-ignore
    Right: [[right, box.y], [right, bottom]], // prettier-ignore
    Bottom: [[right, bottom], [box.x, bottom]], // prettier-ignore
    Left: [[box.x, bottom], [box.x, box.y]], // prettier-ignore
  };
  const path = [...corners[side.name], [left, top] as const];
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const own = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return { kind: 'polygon', path, box: own, fill: side.color, alpha: side.alpha };
};

const round = (style: CSSStyleDeclaration): boolean =>
  (['TopLeft', 'TopRight', 'BottomLeft', 'BottomRight'] as const).some(
    (corner) => Number.parseFloat(style[`border${corner}Radius`]) > 8,
  );

export interface Borders {
  /** The line around all four sides. */
  readonly around?: Side;
  /** What is drawn where only some sides have a border. */
  readonly parts: readonly Drawn[];
}

export const bordersOf = (style: CSSStyleDeclaration, box: Box): Borders => {
  const sides = sidesOf(style);
  const [first, other] = sides;
  if (!first) return { parts: [] };
  if (sides.length === 4) return { around: first, parts: [] };
  const across = widthOf(style, 'Left') + widthOf(style, 'Right');
  const isEmpty = box.width - across < 0.5 && box.height - widthOf(style, 'Top') - widthOf(style, 'Bottom') < 0.5;
  if (isEmpty && !other && across > 0) return { parts: [triangleOf(style, first, box)] };
  // Around a round corner a line is bent.
  if (round(style)) {
    return { parts: [{ kind: 'path', box, stroke: first.color, strokeWidth: first.width, alpha: first.alpha }] };
  }
  return {
    parts: sides.map((side): Drawn => {
      const path = lineOf(side, box);
      const [[x, y], [x2, y2]] = path;
      const own = { x, y, width: x2 - x, height: y2 - y };
      return { kind: 'rule', path, box: own, stroke: side.color, strokeWidth: side.width, alpha: side.alpha };
    }),
  };
};
