/** Nouns of polygons that have more than three sides. */
export const quads: readonly string[] = [
  'quadrilateral',
  'rectangle',
  'square',
  'parallelogram',
  'rhombus',
  'kite',
  'trapezium',
  'pentagon',
  'hexagon',
];

/** Nouns that say which polygon it is. */
export const polygonNouns: ReadonlySet<string> = new Set(['triangle', ...quads]);
