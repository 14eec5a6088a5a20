/** The marks of Vega-Lite 6. It does not export their names, and fails on others with an error that names none. */
export const knownMarks = [
  'arc',
  'area',
  'bar',
  'boxplot',
  'circle',
  'errorband',
  'errorbar',
  'geoshape',
  'image',
  'line',
  'point',
  'rect',
  'rule',
  'square',
  'text',
  'tick',
  'trail',
];

/** The marks of Vega 6. */
export const knownVegaMarks = [
  'arc',
  'area',
  'group',
  'image',
  'line',
  'path',
  'rect',
  'rule',
  'shape',
  'symbol',
  'text',
  'trail',
];

/** The first mark of a Vega specification, at any depth, whose type Vega does not have. */
export const unknownVegaMark = (specification: object): string | undefined => {
  const { marks } = specification as Record<string, unknown>;
  for (const mark of Array.isArray(marks) ? (marks as unknown[]) : []) {
    if (typeof mark !== 'object' || mark === null) continue;
    const { type } = mark as { type?: unknown };
    if (typeof type === 'string' && !knownVegaMarks.includes(type)) return type;
    const found = unknownVegaMark(mark);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The first `mark` of a specification, at any depth outside its data, that Vega-Lite does not have. */
export const unknownMark = (specification: object): string | undefined => {
  const { mark, layer, concat, hconcat, vconcat, spec } = specification as Record<string, unknown>;
  const name = typeof mark === 'object' && mark !== null && 'type' in mark ? mark.type : mark;
  if (typeof name === 'string' && !knownMarks.includes(name)) return name;
  const views = [layer, concat, hconcat, vconcat].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  for (const view of [...views, spec]) {
    const found = typeof view === 'object' && view !== null ? unknownMark(view) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
