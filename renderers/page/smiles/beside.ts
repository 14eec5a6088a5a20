import type { Box, SceneElement } from '../../scene.js';
import { boxAround, cornersOf, rounded } from '../svg/geometry.js';

export const boxOf = (parts: readonly SVGGraphicsElement[]): Box | undefined => {
  const corners = parts.flatMap((part) => cornersOf(part.getBBox(), part.getScreenCTM() ?? new DOMMatrix()));
  return corners.length === 0 ? undefined : boxAround(corners);
};

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Words beside the molecules: plus signs, titles. */
export const textElement = (node: SVGTextElement, id: string, role: SceneElement['role']): SceneElement => ({
  id,
  kind: 'text',
  role,
  box: boxOf([node]) ?? nowhere,
  text: node.textContent ?? '',
  fontSize: Number(node.getAttribute('font-size')),
  fill: '#000000',
  opacity: 1,
  visible: true,
});

/** The arrow from what reacts to what comes of it. */
export const arrowElement = (arrow: SVGGElement, id: string): SceneElement => {
  const box = boxOf([arrow]) ?? nowhere;
  const y = rounded(box.y + box.height / 2);
  return {
    id,
    kind: 'vector',
    role: 'mark',
    box,
    path: [
      [box.x, y],
      [rounded(box.x + box.width), y],
    ],
    stroke: '#000000',
    strokeWidth: 1.6,
    opacity: 1,
    visible: true,
    measures: { length: box.width, angle: 0 },
  };
};
