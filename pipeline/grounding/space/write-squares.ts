import type { SceneElement } from '../../../renderers/scene.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { said, type Said } from '../write/said.js';
import { type Context, quoted } from './context.js';
import { marksOn, typeOf } from './figure.js';
import { netNames } from './net-names.js';

const numbers = (data: unknown): string => listOf(String(data).split(' '));

const stackSentences = ({ figure, about }: Context): Said[] =>
  figure.stacks.flatMap((stack) => {
    const { cubes, visible, hidden, heights } = stack.data ?? {};
    const rows = String(heights)
      .split(' / ')
      .map((row) => numbers(row));
    return [
      said(
        `the stack consists of ${String(cubes)} cubes, ${
          hidden === 0
            ? 'all of them visible'
            : `of which ${String(visible)} ${visible === 1 ? 'is' : 'are'} visible and ${String(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden`
        }`,
        about(stack, 'count'),
      ),
      said(`from back to front, its rows are ${rows.map((row) => row).join('; ')} cubes high`),
    ];
  });

const viewSentences = ({ figure, about }: Context): Said[] =>
  figure.views.flatMap((view) => {
    const { squares, columns, width, height, hiddenLines } = view.data ?? {};
    if (typeof squares === 'number')
      return [
        said(
          typeOf(view) === 'top view'
            ? `the top view has ${squares} squares`
            : `the ${typeOf(view)} has ${squares} squares in columns of ${numbers(columns)}`,
          about(view, 'count', 'arrangement', 'shape'),
        ),
      ];
    const behind =
      hiddenLines === 0 || typeof hiddenLines !== 'number'
        ? ''
        : ` and shows ${countWord(hiddenLines)} dashed hidden ${hiddenLines === 1 ? 'line' : 'lines'}`;
    return [
      said(
        `the ${typeOf(view)} is ${String(width)} wide and ${String(height)} high${behind}`,
        about(view, 'count', 'shape'),
      ),
    ];
  });

/** "net (a)", "the net", "one arrangement". */
const nameOf = (net: SceneElement, name: string | undefined): string => {
  const isNet = typeOf(net).startsWith('net');
  if (name !== undefined) return `${isNet ? 'net' : 'arrangement'} ${name}`;
  return isNet ? 'the net' : 'one arrangement';
};

const netSentences = ({ figure, about }: Context): Said[] => {
  const names = new Map(netNames(figure).map(({ net, name }) => [net, name]));
  return figure.nets.flatMap((net) => {
    const { arrangement, faces } = net.data ?? {};
    const marks = marksOn(figure, net);
    return [
      typeof arrangement === 'string'
        ? said(
            `${nameOf(net, names.get(net))} has ${String(faces)} squares in rows of ${numbers(arrangement)}`,
            about(net, 'arrangement', 'count', 'text'),
          )
        : said(`the net has ${String(faces)} faces`, about(net, 'count')),
      ...(marks.length === 0
        ? []
        : [
            said(
              `in reading order, its squares show ${listOf(marks.map(({ data }) => quoted(String(data?.['mark']))))}`,
              marks.flatMap((mark) => about(mark, 'member')),
            ),
          ]),
    ];
  });
};

const cubeSentences = ({ figure, about }: Context): Said[] =>
  figure.bodies.flatMap((body) => {
    const marks = marksOn(figure, body);
    if (marks.length === 0) return [];
    return [
      said(
        `the cube shows ${listOf(marks.map(({ data }) => `${quoted(String(data?.['mark']))} on its ${String(data?.['side'])}`))}`,
        marks.flatMap((mark) => about(mark, 'member')),
      ),
    ];
  });

/** What is made of squares: nets, folded cubes, stacks of cubes and views. */
export const squareSentences = (context: Context): Said[] =>
  [netSentences, cubeSentences, stackSentences, viewSentences].flatMap((list) => list(context));
