/** How a figure looks and how large it is; all of it can be set by a program. */
export interface Settings {
  /** CSS pixels; undefined: as the content asks for. */
  width: number | undefined;
  height: number | undefined;
  /** What is shown; undefined: what was drawn, and room around it. */
  x: readonly [number, number] | undefined;
  y: readonly [number, number] | undefined;
  /** One unit is as long along y as along x; undefined: unless there are graphs and a size asks otherwise. */
  equal: boolean | undefined;
  /** CSS pixels around the content. */
  margin: number;
  background: string;
  /** Unit of lengths: "cm". */
  unit: string | undefined;
  /** Digits after the point of measures that are written into the figure. */
  digits: number;
  title: string | undefined;
  ink: string;
  /** CSS pixels of ordinary strokes. */
  stroke: number;
  fontSize: number;
  font: string;
  /** CSS pixels of points across. */
  dot: number;
  /** Curves so far; each has the next colour. */
  curves: number;
  /** CSS pixels above the margin that the title takes. */
  titleRoom: number;
}

export const startSettings = (): Settings => ({
  width: undefined,
  height: undefined,
  x: undefined,
  y: undefined,
  equal: undefined,
  margin: 34,
  background: '#ffffff',
  unit: undefined,
  digits: 2,
  title: undefined,
  ink: '#1a1a1a',
  stroke: 1.6,
  fontSize: 17,
  font: 'STIX Two Text',
  dot: 6,
  curves: 0,
  titleRoom: 0,
});

/** Fonts by the names that programs use. */
export const fonts: Readonly<Record<string, string>> = {
  serif: 'STIX Two Text',
  times: 'Tinos',
  sans: 'Arimo',
  'sans-serif': 'Arimo',
  humanist: 'Source Sans 3',
};
