import type { SceneElement } from '../../scene.js';
import { drawnInk } from './color.js';
import type { Item } from './scenegraph.js';

type Paint = Pick<SceneElement, 'opacity'> & {
  -readonly [K in 'fill' | 'stroke' | 'strokeWidth' | 'dash']?: SceneElement[K];
};

/** How an item is inked. `opacity` is that of its strongest ink: 0 means that nothing of it shows. */
export const paintOf = (item: Item, marktype: string): Paint => {
  const opacity = item.opacity ?? 1;
  const fill = drawnInk(item.fill);
  const stroke = drawnInk(item.stroke);
  const strokeWidth = item.strokeWidth ?? 1;
  const fillAlpha = fill === undefined ? 0 : fill.alpha * (item.fillOpacity ?? 1);
  const strokeAlpha = stroke === undefined || strokeWidth <= 0 ? 0 : stroke.alpha * (item.strokeOpacity ?? 1);
  const strongest = marktype === 'image' ? 1 : Math.max(fillAlpha, strokeAlpha);
  return {
    opacity: Math.round(opacity * strongest * 1000) / 1000,
    ...(fill !== undefined && fillAlpha > 0 ? { fill: fill.color } : {}),
    ...(stroke !== undefined && strokeAlpha > 0 ? { stroke: stroke.color, strokeWidth } : {}),
    ...(item.strokeDash !== undefined && item.strokeDash.length > 0 ? { dash: item.strokeDash } : {}),
  };
};
