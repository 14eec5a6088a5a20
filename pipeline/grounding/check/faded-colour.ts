import { fadedOn } from '../language/faded.js';
import type { World } from './world.js';

/** A colour that lets the background through, as it looks on it. */
export const faded = (world: World, hex: string): string => {
  const { elements, background } = world.reading.scene;
  const opacity = elements.find(
    ({ fill, stroke, role }) => role === 'mark' && (fill === hex || stroke === hex),
  )?.opacity;
  return opacity === undefined || opacity >= 0.95 ? hex : fadedOn(hex, opacity, background);
};
