import { listOf } from '../../language/list.js';
import { said, sentence, type Said } from '../../write/said.js';
import { type Flow, flowsOf, plainName } from '../check/sankey.js';
import { writtenName } from '../check/words.js';
import type { DrawingContext } from './context.js';

/** Most sources of which all flows are told. */
const mostSources = 12;

const callOf = (end: Flow['from']): string | undefined => writtenName(plainName(end));

/** "From Electricity, 35 flows to Homes, and 30 flows to Industry". */
const fromOne = ({ about }: DrawingContext, flows: readonly Flow[]): Said[] => {
  const [first] = flows;
  const name = first && callOf(first.from);
  const parts = flows.flatMap(({ to, value }) => {
    const other = callOf(to);
    return other === undefined ? [] : [`${value} flows to ${other}`];
  });
  if (name === undefined || parts.length !== flows.length) return [];
  const list = parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
  return [
    sentence(
      said(
        `from ${name}, ${list}`,
        flows.flatMap(({ edge }) => about('connection', edge)),
      ),
    ),
  ];
};

/** "The widest flow leads from Coal to Electricity", where one is wider than all others. */
export const widestFlow = (context: DrawingContext): Said | undefined => {
  const flows = flowsOf(context.drawing);
  const most = Math.max(...flows.map(({ value }) => value));
  const [one, other] = flows.filter(({ value }) => value === most);
  const [from, to] = one ? [callOf(one.from), callOf(one.to)] : [];
  if (!one || other || flows.length < 3 || from === undefined || to === undefined) return undefined;
  return sentence(said(`the widest flow leads from ${from} to ${to}`, context.about('connection', one.edge)));
};

/** "Coal is blue and Gas is red". */
const colours = ({ drawing, about }: DrawingContext): Said[] => {
  const nodes = drawing.of('node').flatMap((node) => {
    const name = callOf(node);
    return name === undefined || node.colour === undefined ? [] : [{ node, text: `${name} is ${node.colour}` }];
  });
  return nodes.length === 0 || nodes.length > 12
    ? []
    : [
        sentence(
          said(
            listOf(nodes.map(({ text }) => text)),
            nodes.flatMap(({ node }) => about('colour', node)),
          ),
        ),
      ];
};

/** What flows from where to where; nothing where a drawing has other edges. */
export const flowSentences = (context: DrawingContext, dense: boolean): readonly (Said | undefined)[] | undefined => {
  const flows = flowsOf(context.drawing);
  if (flows.length === 0) return undefined;
  const sources = [...new Set(flows.map(({ from }) => from))].slice(0, dense ? mostSources : 2);
  const all = sources.map((source) => flows.filter(({ from }) => from === source));
  return [...all.flatMap((own) => fromOne(context, own)), widestFlow(context), ...(dense ? colours(context) : [])];
};
