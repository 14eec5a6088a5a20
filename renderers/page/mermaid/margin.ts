import { viewBoxOf } from '../svg/size.js';
import type { Diagram } from './draw.js';

/** What mermaid leaves around its other diagrams. */
const margin = 8;

/**
 * Room around an xy chart: mermaid ends the picture where the axis ends, so that the last bar runs up to the edge and
 * looks as if it were cut off. Nothing in the chart moves.
 */
export const addMargin = ({ type, root }: Diagram): void => {
  const box = viewBoxOf(root);
  if (type !== 'xychart' || box === undefined) return;
  const [x, y, width, height] = [box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin];
  root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  const paper = root.querySelector('rect.background');
  for (const [name, value] of Object.entries({ x, y, width, height })) paper?.setAttribute(name, String(value));
};
