import sharp from 'sharp';
import type { Box, Point, SceneElement } from '../scene.js';

/** The picture as the browser took it: what testimony is held against. */
export interface Picture {
  /** Three bytes a pixel. */
  readonly rgb: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

type Color = readonly [number, number, number];

/** Whether a picture holds nothing but its paper: a canvas or a box on which nothing was drawn. */
export const isBlank = ({ rgb }: Picture, background: string): boolean => {
  const paper = parse(background);
  return rgb.every((value, at) => value === paper[at % 3]);
};

export const readPicture = async (png: Uint8Array, scale: number): Promise<Picture> => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { rgb: data, width: info.width, height: info.height, scale };
};

const parse = (hex: string): Color => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** The pixel at a place in CSS pixels; undefined outside. */
const pixelAt = ({ rgb, width, height, scale }: Picture, x: number, y: number): Color | undefined => {
  const [across, down] = [Math.floor(x * scale), Math.floor(y * scale)];
  if (across < 0 || down < 0 || across >= width || down >= height) return undefined;
  const at = (down * width + across) * 3;
  return [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
};

const distance = (a: Color, b: Color): number =>
  Math.max(...a.map((channel, index) => Math.abs(channel - (b[index] ?? 0))));

/** Places all over a box, at most `side` by `side` of them. */
const grid = ({ x, y, width, height }: Box, side: number): Point[] => {
  const [across, down] = [width, height].map((length) => Math.max(1, Math.min(side, Math.ceil(length)))) as [
    number,
    number,
  ];
  return Array.from({ length: across * down }, (_, index): Point => [
    x + (width * ((index % across) + 0.5)) / across,
    y + (height * (Math.floor(index / across) + 0.5)) / down,
  ]);
};

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const colorsIn = (picture: Picture, places: readonly Point[]): Color[] =>
  places.flatMap(([x, y]) => [pixelAt(picture, x, y)].filter((color) => color !== undefined));

const isVaried = (colors: readonly Color[]): boolean => {
  const [first] = colors;
  return first !== undefined && colors.some((color) => distance(color, first) > 16);
};

/** What an ink looks like on the paper. */
const mixed = (ink: string, opacity: number, ground: Color): Color => {
  const color = parse(ink);
  return [0, 1, 2].map((channel) =>
    Math.round((color[channel] ?? 0) * opacity + (ground[channel] ?? 0) * (1 - opacity)),
  ) as unknown as Color;
};

const share = (colors: readonly Color[], ink: Color, tolerance: number): number =>
  colors.length === 0 ? 0 : colors.filter((color) => distance(color, ink) <= tolerance).length / colors.length;

const around = ([x, y]: Point): Point[] => [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Point => [x + dx, y + dy]));

/** Places along a course, a few on every stretch. */
const along = (path: readonly Point[]): Point[] => {
  const every = Math.max(1, Math.floor(path.length / 40));
  return path.flatMap((from, index) => {
    const to = path[index + 1];
    if (to === undefined || index % every !== 0) return [];
    const steps = Math.min(40, Math.max(3, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4)));
    return Array.from({ length: steps }, (_, step): Point => {
      const part = (step + 0.5) / steps;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    });
  });
};

/** At `least` a part of some places, a stroke has left a pixel that is not the paper's, nearer to its colour than to that. */
const isDrawn = (picture: Picture, places: readonly Point[], ink: Color, ground: Color, least: number): boolean => {
  const hit = places.filter((place) =>
    colorsIn(picture, around(place)).some((color) => distance(color, ink) < Math.max(24, distance(ink, ground) * 0.6)),
  );
  return places.length > 0 && hit.length >= places.length * least;
};

/**
 * Whether the pixels bear out that an element is there: its colour fills most of its ground, its course is drawn, its
 * box holds more than plain paper.
 */
export const isBorneOut = (picture: Picture, element: SceneElement, background: string): boolean => {
  const { kind, box, path, fill, stroke, opacity } = element;
  const ground = parse(background);
  if (kind === 'text' || kind === 'solid' || kind === 'image')
    return isVaried(colorsIn(picture, grid(grown(box, 2), 24)));
  const isStroke = kind === 'line' || kind === 'rule' || kind === 'path' || kind === 'segment' || fill === undefined;
  if (isStroke && path !== undefined && stroke !== undefined) {
    const ink = mixed(stroke, opacity, ground);
    // Between its data a line may be bent: all of them are on it.
    const bent = kind === 'line' && element.points !== undefined && isDrawn(picture, path, ink, ground, 0.9);
    return bent || isDrawn(picture, along(path), ink, ground, element.dash === undefined ? 0.5 : 0.2);
  }
  const inside = colorsIn(picture, grid(box, 12));
  if (inside.length === 0) return false;
  if (fill === undefined) return isVaried(colorsIn(picture, grid(grown(box, 2), 24)));
  if (opacity < 0.9) return share(inside, ground, 4) < 0.9;
  // A ground that lets the paper through beside an outline that does not.
  if (stroke !== undefined && share(inside, ground, 4) < 0.5) return true;
  const found = share(inside, parse(fill), 30);
  // A rectangle is its own box; a disc, a slice, an area fill only part of theirs.
  return found >= (kind === 'bar' || kind === 'cell' || kind === 'rect' ? 0.5 : 0.08);
};

const commonest = (colors: readonly Color[]): Color => {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? ['255,255,255'];
  return first.split(',').map(Number) as unknown as Color;
};

/** Glyphs that bring colours of their own. */
const pictograph = /\p{Extended_Pictographic}/u;

/**
 * Whether words of the document can be seen: not those that something covers, clips or masks, nor those in the colour of
 * what is behind them. Somewhere in their box a pixel is nearer to their ink than to their ground.
 */
export const isLegible = (picture: Picture, { box, text = '', fill, opacity }: SceneElement): boolean => {
  const colors = colorsIn(picture, grid(box, 72));
  if (!isVaried(colors)) return false;
  if (fill === undefined || pictograph.test(text)) return true;
  const ground = commonest(colors);
  const ink = mixed(fill, opacity, ground);
  const span = distance(ink, ground);
  return colors.some((color) => distance(color, ink) < Math.max(24, span * 0.75));
};

/** The colour in the middle of a box, for cells whose ink no model names. */
export const colorInside = (picture: Picture, { x, y, width, height }: Box): string | undefined => {
  const found = pixelAt(picture, x + width / 4, y + height / 4);
  return found === undefined ? undefined : `#${found.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};
