import { said, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import { drawingName } from '../structure.js';
import type { DrawingContext } from './context.js';
import { nameOf, namesOf } from './names.js';

/** The frames and what stands in each of them. */
export const frameSentences = ({ drawing, random, about }: DrawingContext): Said[] =>
  drawing
    .of('cluster')
    .slice(0, 12)
    .flatMap((cluster) => {
      const inside = [...drawing.of('node'), ...drawing.of('cluster')].filter(
        (thing) => drawing.framesOf(thing)[0]?.id === cluster.id,
      );
      const [name, names] = [nameOf(cluster), namesOf(inside, 12)];
      if (name === undefined || names === undefined) return [];
      const isQuadrant = drawingName(drawing) === 'quadrant chart';
      const label = name.startsWith('“') ? name : `“${name}”`;
      const lying = inside.length === 1 ? 'lies' : 'lie';
      const text = isQuadrant
        ? random.pick([`the quadrant ${label} contains ${names}`, `${names} ${lying} in the quadrant ${label}`])
        : random.pick([
            `a frame labelled ${label} encloses ${names}`,
            `the frame ${label} contains ${names}`,
            `${names} ${inside.length === 1 ? 'is' : 'are'} inside the frame ${label}`,
          ]);
      return [sentence(said(text, [...inside.flatMap((thing) => about('member', thing)), ...about('text', cluster)]))];
    });
