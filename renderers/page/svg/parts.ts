import { distance } from '../../circuit/distance.js';
import type { SceneElement } from '../../scene.js';
import { type Course, coursesOf } from './course.js';
import { boxAround, meets } from './geometry.js';
import type { Size } from './size.js';
import { isShown, type Traced } from './trace.js';

/** Of more strokes than these a path is a texture, and no reader counts them. */
const mostParts = 300;
const simple = new Set<SceneElement['kind']>(['rect', 'circle', 'ellipse', 'polygon']);
const fewCorners = 8;

/** Filled outlines within each other are one shape with holes; those of letters and logos are one as well. */
const standApart = (courses: readonly Course[]): boolean =>
  courses.every(({ kind, path }) => simple.has(kind) && (kind !== 'polygon' || path.length <= fewCorners)) &&
  courses.every((one, index) =>
    courses.slice(index + 1).every((other) => !meets(boxAround(one.path), boxAround(other.path))),
  );

const reaches = ({ path }: Course, other: Course): boolean =>
  [path[0], path.at(-1)].some((end) => end !== undefined && other.path.some((corner) => distance(end, corner) < 1));

const long = 40;

const isLong = ({ kind, path: [from, to] }: Course): boolean =>
  kind === 'rule' && from !== undefined && to !== undefined && distance(from, to) > long;

/** Two long lines that begin at one place: the branches of a tree, each drawn from there. */
const fork = (a: Course, b: Course): boolean => {
  const [one, other] = [a.path[0], b.path[0]];
  return isLong(a) && isLong(b) && one !== undefined && other !== undefined && distance(one, other) < 1;
};

const touch = (a: Course, b: Course): boolean => !fork(a, b) && (reaches(a, b) || reaches(b, a));

/** Strokes that begin or end where others do are drawn as one: an arrow and its head. */
const joined = (courses: readonly Course[]): readonly Course[] => {
  if (courses.length > mostParts) return courses;
  const found: Course[][] = [];
  for (const course of courses) {
    const near = found.filter((group) => group.some((other) => touch(other, course)));
    const group = [...near.flat(), course];
    for (const one of near) found.splice(found.indexOf(one), 1);
    found.push(group);
  }
  return found.map(([first, ...more]) =>
    first !== undefined && more.length === 0
      ? first
      : { kind: 'path', path: [first, ...more].flatMap((course) => course?.path ?? []) },
  );
};

/** A path's first stroke has its marker at the start, the last one that at the end. */
const recordOf = (data: SceneElement['data'], isFirst: boolean, isLast: boolean): SceneElement['data'] => {
  const { arrow, ...rest } = data ?? {};
  const [start, end] = [
    isFirst && (arrow === 'start' || arrow === 'both'),
    isLast && (arrow === 'end' || arrow === 'both'),
  ];
  const heads = start && end ? 'both' : start ? 'start' : end ? 'end' : undefined;
  const record = { ...rest, ...(heads === undefined ? {} : { arrow: heads }) };
  return Object.keys(record).length === 0 ? undefined : record;
};

const partsOf = ({ source, element }: Traced, { width, height }: Size): readonly Traced[] => {
  const matrix = source.getScreenCTM();
  if (source.localName !== 'path' || element.kind !== 'path' || matrix === null) return [{ source, element }];
  const courses = joined(coursesOf(source.getAttribute('d') ?? '', matrix, element.fill !== undefined));
  const isLined = courses.every(({ kind }) => kind === 'rule');
  const isApart = element.fill === undefined || isLined || standApart(courses);
  if (courses.length < 2 || courses.length > mostParts || !isApart || (isLined && element.stroke === undefined))
    return [{ source, element }];
  return courses.map(({ kind, path }, index): Traced => {
    const { data: before, fill, ...lined } = element;
    const looks = isLined || fill === undefined ? lined : { ...lined, fill };
    const data = recordOf(before, index === 0, index === courses.length - 1);
    const part = { ...looks, kind, box: boxAround(path), path, ...(data === undefined ? {} : { data }) };
    return {
      source,
      element: { ...part, visible: element.visible && isShown(part, { x: 0, y: 0, width, height }, true) },
    };
  });
};

/** The drawing with each stroke of a path that puts its pen down several times as an element of its own. */
export const inParts = (traced: readonly Traced[], size: Size): Traced[] =>
  traced
    .flatMap((one) => partsOf(one, size))
    .map(({ source, element }, index) => ({ source, element: { ...element, id: `e${index + 1}` } }));
