import type { ChartMark } from '../../../../html/testimony.js';
import { recordOf } from '../bound-data.js';
import { at, boxOfPoints, defined, object, scalar, sectorPath } from '../parts.js';
import { boundTo, inkOfElement } from './marks.js';
import { cornersOf, type Paper } from './paper.js';

const isArc = (element: Element): boolean =>
  ['startAngle', 'endAngle', 'value'].every((field) => typeof object(boundTo(element))[field] === 'number');

/** The word in an arc's own record that names it. */
const nameOf = (bound: unknown): string | undefined => {
  const data = at(bound, 'data');
  if (typeof data === 'string') return data;
  return Object.values(typeof data === 'object' && data !== null ? recordOf(data) : {}).find(
    (value): value is string => typeof value === 'string' && !Number.isFinite(Number(value)),
  );
};

/** The slices that a program drew of the arcs of `d3.pie`. */
export const slicesIn = (root: Element, { at: placed }: Paper): { element: Element; mark: ChartMark }[] =>
  [...root.querySelectorAll('path')].filter(isArc).map((element) => {
    const bound = object(boundTo(element));
    const [x, y] = placed(element, 0, 0);
    const reaches = cornersOf(element).map(([px, py]) => Math.hypot(px, py));
    const path = sectorPath({
      x,
      y,
      inner: Math.min(...reaches) < 1 ? 0 : Math.min(...reaches),
      outer: Math.max(...reaches),
      start: Number(bound['startAngle']) - Math.PI / 2,
      end: Number(bound['endAngle']) - Math.PI / 2,
    });
    const name = nameOf(bound);
    const encoding = { theta: scalar(bound['value']), ...defined({ color: name }) };
    return {
      element,
      mark: {
        ...inkOfElement(element),
        box: boxOfPoints(path),
        path: path.map(([px, py]): [number, number] => [px, py]),
        encoding,
        ...defined({ label: name }),
      },
    };
  });
