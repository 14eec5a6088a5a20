import type { ElementKind, Scene } from '../../renderers/scene.js';
import type { Compiled } from './compiled.js';

/** Which of Vega's marks each kind can come from. */
const markOf: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  bar: ['rect', 'arc'],
  cell: ['rect'],
  rect: ['rect'],
  box: ['rect'],
  tick: ['rect'],
  'error-bar': ['rule'],
  'error-band': ['area', 'rect'],
  rule: ['rule'],
  line: ['line', 'trail'],
  area: ['area'],
  point: ['symbol'],
  slice: ['arc'],
  region: ['shape'],
  path: ['path'],
  image: ['image'],
  text: ['text'],
};

/** A scene's own counts, in the terms of what Vega says that it drew. */
export const countScene = (scene: Scene, compiled: Compiled): Compiled => {
  const items: Record<string, number> = {};
  for (const { role, kind } of scene.elements) {
    if (role !== 'mark') continue;
    const names = markOf[kind] ?? [];
    const name = names.find((known) => compiled.items[known] !== undefined) ?? names[0] ?? kind;
    items[name] = (items[name] ?? 0) + 1;
  }
  return {
    items,
    texts: scene.elements.flatMap(({ text, opacity }) =>
      text !== undefined && text !== '' && opacity > 0 ? [text] : [],
    ),
    axisTitles: scene.axes.flatMap(({ title }) => title ?? []),
    domains: [...new Set(scene.axes.map(({ domain }) => JSON.stringify(domain)))],
  };
};
