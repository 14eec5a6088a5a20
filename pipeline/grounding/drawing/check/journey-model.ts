import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';

/** A task of a user journey: how well it is liked, and by whom. */
export interface Task {
  readonly thing: Thing;
  readonly name: string;
  readonly score: number;
  readonly actors: readonly string[];
  readonly section: string | undefined;
}

export interface Journey {
  readonly tasks: readonly Task[];
  readonly actors: readonly string[];
  readonly sections: readonly string[];
}

const middle = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

/** The names of those who take part, each with the colour of the dot before it. */
const legendOf = (
  drawing: Drawing,
  dots: readonly Thing[],
  boxes: readonly Thing[],
): { readonly name: string; readonly fill: string }[] =>
  drawing.of('text').flatMap((text) => {
    const left = text.element.box.x;
    const dot = dots.find((one) => {
      const [x, y] = middle(one);
      return Math.abs(y - middle(text)[1]) < 9 && x < left && left - x < 45;
    });
    const isTask = boxes.some(({ name }) => name === text.name);
    return dot?.element.fill !== undefined && text.name !== undefined && !isTask
      ? [{ name: text.name, fill: dot.element.fill }]
      : [];
  });

/** The dots that lie on the upper edge of a task. */
const dotsOn = ({ element: { box } }: Thing, dots: readonly Thing[]): Thing[] =>
  dots.filter((dot) => {
    const [x, y] = middle(dot);
    return Math.abs(y - box.y) < 4 && x > box.x && x < box.x + box.width;
  });

/** Tasks with their scores, and who takes part: the dots on them have the colours of the dots beside the names. */
export const journeyOf = oncePer((drawing: Drawing): Journey | undefined => {
  const shapes = drawing.of('shape');
  const boxes = shapes.filter(({ noun, element }) => noun === 'task' && element.data?.['score'] !== undefined);
  if (boxes.length === 0) return undefined;
  const dots = shapes.filter(({ outline, element: { box } }) => outline === 'circle' && box.width < 20);
  const legend = legendOf(drawing, dots, boxes);
  const tasks = boxes
    .toSorted((a, b) => a.element.box.x - b.element.box.x)
    .map((thing): Task => {
      const own = dotsOn(thing, dots);
      const actors = legend.filter(({ fill }) => own.some(({ element }) => element.fill === fill));
      return {
        thing,
        name: thing.name ?? '',
        score: Number(thing.element.data?.['score']),
        section: drawing.framesOf(thing)[0]?.name,
        actors: actors.map(({ name }) => name),
      };
    });
  const sections = drawing.of('cluster').flatMap(({ name }) => name ?? []);
  return { tasks, actors: legend.map(({ name }) => name), sections };
});
