import type { Clause } from './clause.js';
import type { Mention } from './mention.js';

/** "There are six ports in the chart", "there are six ports." */
export const isThere = ({ sentence: { tokens }, from }: Clause, number: Mention, end: number): boolean => {
  const words = tokens.slice(Math.max(from, number.from - 4), number.from).map(({ lower }) => lower);
  const opens = words.includes('there') && /^(?:are|were|exactly|only|just|exist)$/.test(words.at(-1) ?? '');
  const [next, second] = [tokens[end]?.lower ?? '.', tokens[end + 1]?.lower ?? ''];
  return (
    opens &&
    (/^(?:[.,;:]|altogether|shown|listed|plotted|here)$/.test(next) ||
      (/^(?:in|on|along)$/.test(next) && /^(?:the|this|all|total)$/.test(second)))
  );
};

/** "Six violins are shown": with nothing before it. */
const isShown = ({ sentence: { tokens }, from }: Clause, number: Mention, end: number): boolean =>
  tokens.slice(from, number.from).every(({ lower }) => /^(?:and|in|total|all|,|exactly)$/.test(lower)) &&
  tokens[end]?.lower === 'are' &&
  /^(?:shown|drawn|displayed|visible|plotted|presented|depicted)$/.test(tokens[end + 1]?.lower ?? '');

const figureWord =
  /^(?:figure|chart|diagram|plot|graph|rose|wheel|ring|pie|matrix|map|table|picture|legend|axis|histogram|heatmap|donut|funnel|survey|radar|web|network|treemap|timeline|schedule|pyramid|waterfall|surface|landscape|dendrogram|dashboard)$/;

/** What nobody counts in another way. */
const plainNouns = /^(?:rows|columns|panels|subplots|bars|slices|wedges|sectors|boxes|cells|violins|lines|curves)$/;

/** "The wind rose only has six directions": of the figure itself. */
export const isHeld = ({ sentence: { tokens }, from }: Clause, number: Mention): boolean => {
  const words = tokens.slice(Math.max(from, number.from - 5), number.from);
  const verb = words.findLastIndex(({ lower }) =>
    /^(?:has|have|contains?|includes?|comprises?|features|consists|divided|split|composed|built|broken|made|organi[sz]ed|grouped)$/.test(
      lower,
    ),
  );
  return (
    verb > 0 &&
    words.slice(verb + 1).every(({ lower }) => /^(?:only|just|exactly|of|a|total|into|up|from|down|in)$/.test(lower)) &&
    words.slice(0, verb).some(({ norm }) => figureWord.test(norm))
  );
};

/** "The chart has six bars", "six violins are shown": the whole of the figure, and a noun right behind the number. */
export const isPlainCount = (clause: Clause, number: Mention, end: number): boolean =>
  (isHeld(clause, number) || isShown(clause, number, end)) &&
  end - number.to === 1 &&
  plainNouns.test(clause.sentence.tokens[number.to]?.lower ?? '');
