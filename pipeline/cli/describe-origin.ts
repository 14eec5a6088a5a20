import type { Origin } from '../stage.js';

/** Where a sample comes from, in a few words. */
export const describeOrigin = (origin: Origin): string => {
  switch (origin.source) {
    case 'families':
      return `family ${origin.family} version ${origin.familyVersion}, seed "${origin.seed}", number ${origin.index}`;
    case 'import':
      return `imported from ${origin.file} (${origin.language})`;
    case 'reproduce':
      return `the image ${origin.file}, to be drawn again in ${origin.language}`;
    case 'vary':
      return `figure ${origin.variant + 1} of ${origin.of} of the principle of ${origin.file}, in ${origin.language}`;
    case 'invent':
      return `invented: ${origin.figure} about ${origin.topic} for ${origin.persona}, in ${origin.language}`;
  }
};
