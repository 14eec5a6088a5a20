import { isColour } from '../../language/colour.js';
import type { Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const partitive = /^(?:of|the|these|those|its|all|them|which)$/;
const predicate =
  /^(?:is|are|were|was|drawn|shown|coloured|colored|filled|painted|highlighted|marked|emphasi[sz]ed|in|all|have|a|being|light|dark)$/;

/** "Three of the seven bars are red": the number, and the kind of mark where one is named. */
const subjectOf = (
  { sentence: { tokens }, mentions }: Clause,
  number: NumberIn,
): { kind: (Mention & MentionOf<'kind'>) | undefined; to: number } | undefined => {
  let at = number.to;
  while (partitive.test(tokens[at]?.lower ?? '')) at += 1;
  const whole = mentions.find((one) => one.type === 'number' && one.from === at);
  if (whole && at > number.to) at = whole.to;
  const kind = mentions.find((one): one is Mention & MentionOf<'kind'> => one.type === 'kind' && one.from === at);
  if (kind) return { kind, to: kind.to };
  return /^(?:them|which)$/.test(tokens[at - 1]?.lower ?? '') ? { kind: undefined, to: at } : undefined;
};

const countsOf = (world: World, kind: MentionOf<'kind'> | undefined, colour: string): number[] => {
  const counts = world.reading.plots
    .filter((plot) => (kind ? kind.kinds.includes(plot.kind) : plot === world.reading.main))
    .map(({ elements }) => elements.filter(({ fill, stroke }) => isColour(fill ?? stroke ?? '#ffffff', colour)).length);
  // Of two shades that may be called so, one may be meant: "three bars are brown", beside two of a brownish orange.
  const shades = new Map<string, number>();
  for (const plot of world.reading.plots)
    if (kind ? kind.kinds.includes(plot.kind) : plot === world.reading.main)
      for (const { fill, stroke } of plot.elements) {
        const hex = fill ?? stroke ?? '#ffffff';
        if (isColour(hex, colour)) shades.set(hex, (shades.get(hex) ?? 0) + 1);
      }
  return [...counts, counts.reduce((sum, count) => sum + count, 0), ...shades.values()];
};

/** "Three of the bars are red": how many marks have a colour. */
export const colouredRule: Rule = (clause, world) => {
  const { tokens } = clause.sentence;
  return clause.mentions.flatMap((number): Finding[] => {
    if (number.type !== 'number' || number.used || number.unit !== 'plain' || number.precision !== 'plain') return [];
    if (/^(?:but|except|than|to|last|first)$/.test(tokens[number.from - 1]?.lower ?? '')) return [];
    const subject = subjectOf(clause, number);
    const colour = subject && clause.mentions.find((one) => one.type === 'colour' && one.from > subject.to);
    if (!subject || colour?.type !== 'colour' || colour.used) return [];
    const between = tokens.slice(subject.to, colour.from);
    if (between.length === 0 || !between.every(({ lower }) => predicate.test(lower))) return [];
    // "Two bars are red and blue".
    if (clause.mentions.some((one) => one.type === 'colour' && one !== colour) || isDenied(clause, colour)) return [];
    const counts = countsOf(world, subject.kind, colour.colour);
    if (counts.length < 2) return [];
    const parts = [number, colour, ...(subject.kind ? [subject.kind] : [])];
    return [finding(parts, counts.includes(number.value), `${number.value} ${colour.colour}`, counts[0] ?? 0)];
  });
};
