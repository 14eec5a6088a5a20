import type { SceneElement } from '../../../renderers/scene.js';

/** A shape that is filled first and outlined then is one: of both it has the fill, the outline and the first one's place. */
export const outlinedOnce = (elements: readonly SceneElement[], related: ReadonlySet<string>): SceneElement[] => {
  const place = ({ kind, box: { x, y, width, height } }: SceneElement): string =>
    [kind, ...[x, y, width, height].map((value) => Math.round(value))].join();
  const filled = new Map<string, SceneElement>();
  const outlines = new Map<string, SceneElement>();
  const gone = new Set<string>();
  for (const element of elements) {
    const { id, kind, fill, stroke } = element;
    if (!/^(?:circle|ellipse|rect|polygon)$/.test(kind) || related.has(id) || element.label !== undefined) continue;
    const key = place(element);
    const under = filled.get(key);
    if (fill !== undefined && stroke === undefined) filled.set(key, element);
    else if (fill === undefined && stroke !== undefined && under && !outlines.has(under.id)) {
      outlines.set(under.id, element);
      gone.add(id);
    }
  }
  return elements.flatMap((element) => {
    const { stroke, strokeWidth } = outlines.get(element.id) ?? {};
    if (gone.has(element.id)) return [];
    return [
      stroke === undefined ? element : { ...element, stroke, ...(strokeWidth === undefined ? {} : { strokeWidth }) },
    ];
  });
};
