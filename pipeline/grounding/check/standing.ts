import { extremePlaceFindings } from './extreme-place.js';
import { insetPlaceFindings } from './inset-places.js';
import type { Finding } from './mention.js';
import { panelTitleFindings } from './panel-titles.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** Where things of the figure stand, and what is written over the place that is told. */
export const standingFindings = (sentence: Sentence, world: World): Finding[] => [
  ...extremePlaceFindings(sentence, world),
  ...insetPlaceFindings(sentence, world),
  ...panelTitleFindings(sentence, world),
];
