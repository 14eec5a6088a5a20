import type { Scene, SceneElement } from '../../scene.js';
import type { Drawing } from '../../tikz/drawn.js';
import { boxAround, scaleOf, angleOf, rounded } from '../svg/geometry.js';
import type { Size } from '../svg/size.js';
import type { Traced } from '../svg/trace.js';

/** Outlines of glyphs are read as the words that they show. */
const asText = (parts: readonly Traced[], text: string, size: number): SceneElement | undefined => {
  const [first] = parts;
  if (first === undefined) return undefined;
  const matrix = first.source.getScreenCTM();
  if (matrix === null) return undefined;
  const box = boxAround(
    parts.flatMap(({ element: { box } }) => [
      [box.x, box.y] as const,
      [box.x + box.width, box.y + box.height] as const,
    ]),
  );
  const angle = angleOf(matrix);
  const { id, fill, opacity } = first.element;
  return {
    id,
    kind: 'text',
    role: 'mark',
    box,
    text,
    fontSize: rounded(size * scaleOf(matrix)),
    ...(angle === 0 ? {} : { angle }),
    ...(fill === undefined ? {} : { fill }),
    opacity,
    visible: parts.some(({ element }) => element.visible),
  };
};

export const sceneOf = (traced: readonly Traced[], drawing: Drawing, size: Size, background: string): Scene => {
  const elements: SceneElement[] = [];
  const seen = new Set<string>();
  for (const one of traced) {
    const words = one.source.getAttribute('data-t');
    const text = words === null ? undefined : drawing.texts[Number(words)];
    if (words === null || text === undefined) elements.push(one.element);
    else if (!seen.has(words)) {
      seen.add(words);
      const parts = traced.filter(({ source }) => source.getAttribute('data-t') === words);
      const element = asText(parts, text.text, text.size);
      if (element !== undefined) elements.push(element);
    }
  }
  return { ...size, background, elements, groups: [], layers: [], axes: [], legends: [], relations: [] };
};
