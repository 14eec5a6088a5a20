/** What a layer draws, where the kind of its elements does not say it: the method that drew it is one of such plots. */
export type LayerPlot =
  | 'surface' // faces of a surface in space
  | 'wireframe'
  | 'space-scatter'
  | 'space-line'
  | 'space-bars'
  | 'voxels' // filled cubes of a grid
  | 'arrows' // a field of arrows; `data` has `u` and `v`
  | 'space-arrows' // arrows in space; `space` has the tail and the tip of each
  | 'barbs' // the same of wind barbs
  | 'streamlines' // one path for each, with `points`
  | 'contours' // lines of one level each; `data.closed`
  | 'filled-contours' // bands from one level to the next; the colour's value is the lower one
  | 'hexagons' // bins of points
  | 'triangles' // of a plane, each of one colour
  | 'triangulation' // a net of triangles; `data` has how many `points`, `edges`, `triangles`
  | 'counts' // cells of a histogram of two sides
  | 'stems' // points on stems from a common level
  | 'events' // a stroke for each event, in rows
  | 'steps' // lines that go from value to value in steps
  | 'parallel' // lines over axes that stand side by side, each vertex in units of its own axis
  | 'sunburst' // sectors in rings, each over a part of the one that it stands on
  | 'treemap' // rectangles that fill one, as large as their values: no tracer says so
  | 'dendrogram' // brackets that join branches by twos: no tracer says so
  | 'violins'; // one outline of a density for each group, from lowest to highest value; `data.median`

/** Plots whose marks are read as such marks always are: only their name comes from the method. */
export const readByMarks: ReadonlySet<LayerPlot> = new Set<LayerPlot>([
  'stems',
  'events',
  'steps',
  'parallel',
  'treemap',
  'violins',
]);

/** One of the three axes of a plot in space: no ray of the image is its course. */
export interface SpaceAxis {
  readonly channel: 'x' | 'y' | 'z';
  readonly title?: string;
  /** Lowest and highest value in view. */
  readonly domain: readonly [low: number, high: number];
  /** The labels of its ticks, as written. */
  readonly labels: readonly string[];
}

/** What a band of a filled contour plot covers. */
export interface Covering {
  /** The places of a lattice over the plot that lie in the band, in units of the axes. */
  readonly covers?: readonly (readonly [x: number, y: number])[];
}

/** What is counted from a centre outwards. */
export interface RadialAxis {
  /** At the centre, and at the rim. */
  readonly domain: readonly [centre: number, rim: number];
  /** Values of the rings of the grid, and their labels as written. */
  readonly rings: readonly number[];
  readonly labels: readonly string[];
}
