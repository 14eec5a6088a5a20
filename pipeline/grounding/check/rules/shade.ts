import { hasSense } from '../clause.js';
import { finding } from '../finding.js';
import type { Rule } from '../rule.js';

const brightness = (hex: string): number =>
  [1, 3, 5].reduce(
    (sum, at, index) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * ([0.3, 0.59, 0.11][index] ?? 0),
    0,
  );

/** "Darker cells mean more": held against the ends of the colour scale. */
export const shadeRule: Rule = (clause, world) => {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex(
    (token, index) => index >= clause.from && index < clause.to && /^(?:darker|lighter|paler)$/.test(token.lower),
  );
  const [shade, sense] = [
    tokens[at],
    clause.mentions.find((mention) => mention.from > at && hasSense(mention, 'more', 'less')),
  ];
  const scale = world.reading.legends.find(({ kind, channels }) => kind === 'gradient' && channels.includes('color'));
  const [first, last] = [scale?.entries[0]?.fill, scale?.entries[scale.entries.length - 1]?.fill];
  if (!shade || !sense || sense.used || !first || !last || first === last) return [];
  const darkIsMore = brightness(last) < brightness(first);
  const ok = ((shade.lower === 'darker') === hasSense(sense, 'more')) === darkIsMore;
  const facts = world.factsBy('legend-title').map((fact) => fact.id);
  return [
    { ...finding([sense], ok, shade.lower, darkIsMore ? 'dark is more' : 'light is more', facts), start: shade.start },
  ];
};
