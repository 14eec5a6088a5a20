import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import type { Scope } from './verdict.js';

export interface Flow {
  readonly from: Thing;
  readonly to: Thing;
  readonly value: number;
  readonly edge: Thing;
}

/** What is written on a node before its total: "Rent" of "Rent 1400". */
export const plainName = ({ element: { data } }: Thing): string | undefined =>
  typeof data?.['name'] === 'string' ? data['name'] : undefined;

/** Bands between nodes, each as wide as what flows; none where a figure has others, or thin lines. */
export const flowsOf = oncePer((drawing: Drawing): readonly Flow[] => {
  if (!/sankey/i.test(drawing.name ?? '')) return [];
  const flows = drawing.links.flatMap(({ from, to, edge }): Flow[] => {
    const value = edge.element.data?.['value'];
    return typeof value === 'number' && plainName(from) !== undefined ? [{ from, to, value, edge }] : [];
  });
  return flows.length === drawing.links.length ? flows : [];
});

/** Nodes of flows by what is written before their totals. */
export const bareNames = (drawing: Drawing): readonly (readonly [name: string | undefined, thing: Thing])[] =>
  [...new Set(flowsOf(drawing).flatMap(({ from, to }) => [from, to]))].map((node) => [plainName(node), node] as const);

/** For what is said of it, a drawing of flows has arrows: each band runs one way. */
export const withWays = oncePer((drawing: Drawing): Drawing =>
  flowsOf(drawing).length === 0
    ? drawing
    : { ...drawing, links: drawing.links.map((link) => ({ ...link, directed: true })) },
);

const amount =
  /(?<![\d.,])(?<n>\d+(?:[.,]\d+)?) (?:goes|go|flows?|is spent|are spent|is paid|ends up) (?:to|into|on|in|for) (?:the )?|\b(?:gets?|receives?|takes|costs?|brings(?: in)?|contributes|yields|amounts? to|is worth|with|has|totals?)(?: (?:a|about|only|just|exactly|total|of|value))* (?<own>\d+(?:[.,]\d+)?)(?![\d%]| (?:more|less|times|percent))/giu;

const fromSaid = /\bfrom (?:the )?/giu;

const extreme =
  /\b(?<way>widest|largest|biggest|thickest|broadest|greatest|most|narrowest|smallest|thinnest|least)\b(?! (?:two|three|four|of))/giu;
const source = /\b(?:leaves?|leaving|from|out of|of|into|in)\b(?: the)? $/iu;

/** The flows beside one: those out of the same node, or, for one that nothing feeds, those into the same. */
const peersOf = (flows: readonly Flow[], name: Thing): readonly (readonly [flow: Flow, peers: readonly Flow[]])[] => {
  const into = flows.filter(({ to }) => to.id === name.id);
  const own = into.length > 0 ? into : flows.filter(({ from }) => from.id === name.id);
  return own.map((flow) => [
    flow,
    flows.filter((other) => (into.length > 0 ? other.from.id === flow.from.id : other.to.id === flow.to.id)),
  ]);
};

/** "1400 goes to Rent", "food gets 700": against what is written on the node. */
const amountVerdicts = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const flows = flowsOf(drawing);
  const nodes = drawing.of('node').filter((node) => plainName(node) !== undefined);
  const names = nodes.map((node) => plainName(node) ?? '');
  if (/\b(?:not|never|than|together|both|each)\b|n['’]t\b/i.test(sentence.text)) return [];
  return allMatches(sentence.text, amount).flatMap((match): Verdict[] => {
    const before = /[^,;.]*$/u.exec(sentence.text.slice(0, match.index))?.[0] ?? '';
    const after = /^[^,;.]*/u.exec(sentence.text.slice(match.index + match[0].length))?.[0] ?? '';
    const n = match.groups?.['n'];
    const told = namedIn(n === undefined ? before : after, names);
    const [only, more] = told;
    const node = only && !more ? nodes[only.index] : undefined;
    if (!node) return [];
    const stated = Number((n ?? match.groups?.['own'] ?? '').replace(',', ''));
    const sides = [flows.filter(({ to }) => to.id === node.id), flows.filter(({ from }) => from.id === node.id)];
    const own = sides.filter((side) => side.length > 0);
    const sums = own.flatMap((side) => [
      side.reduce((sum, { value }) => sum + value, 0),
      ...side.map(({ value }) => value),
    ]);
    const start = sentence.start + match.index;
    // "From Gas, 25 flows to Heat": this one flow.
    const leads = allMatches(sentence.text.slice(0, match.index), fromSaid).at(-1);
    const [origin] = leads ? namedIn(sentence.text.slice(leads.index + leads[0].length, match.index), names) : [];
    const between = flows.find(({ from, to }) => from.id === nodes[origin?.index ?? -1]?.id && to.id === node.id);
    return [
      {
        start,
        end: start + match[0].trimEnd().length,
        ok: n !== undefined && between ? between.value === stated : sums.includes(stated),
        stated,
        actual: (n === undefined ? undefined : between?.value) ?? sums[0] ?? null,
        facts: about('connection', node),
      },
    ];
  });
};

/** "The widest flow that leaves Budget goes to Rent", "Rent takes the largest part", "most of it comes from Salary". */
export const sankeyRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing, about } = scope;
  const flows = flowsOf(drawing);
  if (flows.length < 3) return [];
  const nodes = drawing.of('node').filter((node) => plainName(node) !== undefined);
  const names = nodes.map((node) => plainName(node) ?? '');
  const largest = partsOf(sentence.text, (word) => names.includes(word)).flatMap((part): Verdict[] => {
    const cues = allMatches(part.text, extreme);
    if (cues.length === 0 || /\b(?:not|never|than|second|third)\b|n['’]t\b/i.test(part.text)) return [];
    const named = namedIn(part.text, names);
    const isPlace = ({ at }: { readonly at: number }): boolean => {
      const before = part.text.slice(0, at);
      // "Most of the income comes from Salary": told of Salary.
      return source.test(before) && !/\bcomes? from (?:the )?$/i.test(before);
    };
    return cues.flatMap((cue, index): Verdict[] => {
      const end = cues[index + 1]?.index ?? part.text.length;
      const within = named.filter((one) => one.at > cue.index && one.at < end && !isPlace(one));
      const ahead = index === 0 ? named.filter((one) => one.at < cue.index && !isPlace(one)) : [];
      const [told, ...more] = within.length > 0 ? within : ahead;
      const node = told === undefined || more.length > 0 ? undefined : nodes[told.index];
      const pairs = node ? peersOf(flows, node).filter(([, peers]) => peers.length > 1) : [];
      const [pair] = pairs;
      if (!node || !pair || pairs.length > 1) return [];
      const [flow, peers] = pair;
      const way = cue.groups?.['way']?.toLowerCase() ?? '';
      const values = peers.map(({ value }) => value);
      const best = /^(?:narrow|small|thin|least)/.test(way) ? Math.min(...values) : Math.max(...values);
      const start = sentence.start + part.at + cue.index;
      return [
        {
          start,
          end: start + (part.text.slice(cue.index, end).trimEnd().length || cue[0].length),
          ok: flow.value === best,
          stated: way,
          actual: `${flow.value} of ${values.join(', ')}`,
          facts: about('connection', flow.from, flow.to),
        },
      ];
    });
  });
  return [...amountVerdicts(sentence, scope), ...largest];
};
