import type { Testimony } from '../../../html/testimony.js';
import { chartJsCharts } from './chart-js.js';
import { boundData } from './bound-data.js';
import { d3Charts } from './d3.js';
import { echartsCharts } from './echarts.js';
import { boardNotes, boardPlanes } from './jsxgraph.js';
import { paintings } from '../canvas.js';
import { plotlyCharts } from './plotly.js';
import { scenePaintings, watchScenes } from './three.js';

const known = new Map<string, unknown[]>();

const copiesOf = (name: string): readonly unknown[] => known.get(name) ?? [];

/** What one reader finds, or nothing where the program left it something that it stumbles over. */
const found = <T>(reader: () => T[]): T[] => {
  try {
    return reader();
  } catch {
    return [];
  }
};

const read = (): Testimony => {
  const all = [...document.querySelectorAll('*')];
  const libraries = [
    ...found(() => chartJsCharts(copiesOf('Chart'), all)),
    ...found(() => plotlyCharts(all)),
    ...found(() => echartsCharts(copiesOf('echarts'), all)),
  ];
  // A library may draw with d3: its own model knows more.
  const plain = found(() => d3Charts(all)).filter(({ source, last }) =>
    libraries.every((other) => last < other.source || source > other.last),
  );
  const charts = [...libraries, ...plain];
  const drawn = new Set(charts.map(({ source }) => source));
  return {
    charts,
    boards: found(() => boardPlanes(copiesOf('JXG'), all)),
    notes: [...found(() => boardNotes(copiesOf('JXG'), all)), ...found(() => boundData(all))],
    paintings: [...found(() => paintings(all, drawn)), ...found(() => scenePaintings(all))],
  };
};

/** Libraries say that they are there (`know`), and the renderer asks at the end what they drew. */
export const installReader = (): void => {
  Object.defineProperty(globalThis, 'figwrightKnow', {
    value: (name: string, library: unknown) => {
      known.set(name, [...copiesOf(name), library]);
    },
  });
  Object.defineProperty(globalThis, 'figwrightRead', { value: read });
  watchScenes();
};
