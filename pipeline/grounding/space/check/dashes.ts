import { dashName } from '../../language/dash.js';
import { typeOf } from '../figure.js';
import { each, type SpaceRule } from './rule.js';

const said =
  /\b(projections?|hidden (?:edges?|lines?))(?=[ ,])[^.;]*? (?:is|are)(?: all| both)? (?:drawn|shown)(?: as)?(?: an?)? (dashed|dotted|solid|unbroken)\b/gi;

/** "Its projection onto the xy-plane is drawn dashed", "the hidden edges are drawn solid". */
export const dashRule: SpaceRule = (text, { figure, about }) =>
  each(text, said, ([, what = '', how = '']) => {
    const isProjection = /^projection/i.test(what);
    const own = isProjection
      ? figure.scene.elements.filter((element) => element.visible && typeOf(element) === 'projection')
      : figure.strokes.flatMap(({ hidden, element }) => (hidden === 'all' ? [element] : []));
    const dashes = own.map(dashName);
    const stated = how.toLowerCase() === 'unbroken' ? 'solid' : how.toLowerCase();
    const fits = (dash: string): boolean => dash === stated || (stated === 'dashed' && dash === 'dotted');
    const ok = dashes.length === 0 ? undefined : dashes.some(fits);
    return { ok, stated: how, actual: dashes[0] ?? null, facts: own.flatMap(({ id }) => about('dash', id)) };
  });
