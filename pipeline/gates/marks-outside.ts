import type { Box, SceneElement } from '../../renderers/scene.js';
import { defineGate, fail, pass, type Pixels } from './gate.js';

// Strokes and smoothed curves pass the edge of a plot by a little, and nobody minds.
const slack = (plot: Box): number => Math.max(6, 0.02 * Math.max(plot.width, plot.height));
// Fewer pixels of a mark's colour than this are the edges of something else.
const leastPixels = 12;
const colourDistance = 24; // of 255, in each channel

/** How far a mark reaches beyond a plot. A symbol belongs where its middle is. */
const reachBeyond = ({ kind, box }: SceneElement, plot: Box): number => {
  const symbol = kind === 'point' || kind === 'image' || kind === 'tick';
  const [halfWidth, halfHeight] = symbol ? [box.width / 2, box.height / 2] : [0, 0];
  return Math.max(
    plot.x - (box.x + halfWidth),
    plot.y - (box.y + halfHeight),
    box.x + box.width - halfWidth - (plot.x + plot.width),
    box.y + box.height - halfHeight - (plot.y + plot.height),
  );
};

const parseColour = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

const isClose = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) <= colourDistance);

/** What a half-transparent mark's colour looks like on the background. */
const colourOn = (mark: SceneElement, background: string): number[] | undefined => {
  const hex = mark.kind === 'line' || mark.kind === 'rule' ? mark.stroke : (mark.fill ?? mark.stroke);
  if (!hex) return undefined;
  const ground = parseColour(background);
  return parseColour(hex).map((channel, index) => mark.opacity * channel + (1 - mark.opacity) * (ground[index] ?? 255));
};

/**
 * Whether the mark's colour is painted where its box leaves the plot. Boxes are measured before clipping, so the
 * box alone does not tell a clipped line from one that runs over the axis labels; the pixels do.
 */
const isPaintedBeyond = (
  { rgba, width, height, perCssPixel }: Pixels,
  mark: SceneElement,
  plot: Box,
  background: string,
): boolean => {
  const colour = colourOn(mark, background);
  if (!colour || isClose(colour, parseColour(background))) return false; // what is not seen is not outside
  const margin = slack(plot);
  const [left, top] = [Math.max(0, mark.box.x), Math.max(0, mark.box.y)].map((css) =>
    Math.floor(css * perCssPixel),
  ) as [number, number];
  const right = Math.min(width, Math.ceil((mark.box.x + mark.box.width) * perCssPixel));
  const bottom = Math.min(height, Math.ceil((mark.box.y + mark.box.height) * perCssPixel));
  let found = 0;
  for (let y = top; y < bottom; y++) {
    const insideRows = y / perCssPixel > plot.y - margin && y / perCssPixel < plot.y + plot.height + margin;
    for (let x = left; x < right; x++) {
      if (insideRows && x / perCssPixel > plot.x - margin && x / perCssPixel < plot.x + plot.width + margin) continue;
      const at = (y * width + x) * 4;
      if (
        colour.every((channel, index) => Math.abs((rgba[at + index] as number) - channel) <= colourDistance) &&
        ++found >= leastPixels
      )
        return true;
    }
  }
  return false;
};

/** Marks stay in their plot: what is drawn over axes and titles cannot be read off. Text has gates of its own. */
export const marksOutside = defineGate({
  name: 'marks-outside',
  version: 1,
  check: async ({ rendering: { scene }, pixels: decode }) => {
    // Without axes there is no plot to be outside of: maps, pies and diagrams place their marks freely.
    const measured = new Set(scene.axes.flatMap((axis) => axis.groups));
    const plots = new Map(
      scene.groups
        .filter((group) => measured.has(group.id) && group.box.width > 1 && group.box.height > 1)
        .map((group) => [group.id, group.box]),
    );
    let suspects = 0;
    for (const mark of scene.elements) {
      const plot = mark.group === undefined ? undefined : plots.get(mark.group);
      if (!plot || mark.role !== 'mark' || mark.kind === 'text' || !mark.visible) continue;
      const beyond = reachBeyond(mark, plot);
      if (beyond <= slack(plot)) continue;
      if (isPaintedBeyond(await decode(), mark, plot, scene.background)) {
        return fail(
          'mark-outside-plot',
          `A ${mark.kind}${mark.label ? ` (“${mark.label}”)` : ''} reaches ${beyond.toFixed(0)} px beyond its plot.`,
        );
      }
      if (++suspects >= 100) return pass; // all of them clipped: so are the rest
    }
    return pass;
  },
});
