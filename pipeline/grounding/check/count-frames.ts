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
  /^(?:shown|drawn|displayed|visible|plotted|presented|depicted|placed|arranged|lined)$/.test(
    tokens[end + 1]?.lower ?? '',
  );

const figureWord =
  /^(?:figure|chart|diagram|plot|graph|rose|wheel|ring|pie|matrix|map|table|picture|legend|axis|histogram|heatmap|donut|funnel|survey|radar|web|network|treemap|timeline|schedule|pyramid|waterfall|surface|landscape|dendrogram|dashboard)$/;

/** What nobody counts in another way. */
const plainNouns = /^(?:rows|columns|panels|subplots|bars|slices|wedges|sectors|boxes|cells|violins|lines|curves)$/;

/** What a heading counts. */
export const headingNouns =
  /^(?:rows|columns|panels|subplots|bars|slices|wedges|sectors|boxes|cells|bins|axes|categories|segments|spokes|violins|curves|lines|dots|points|polygons|variables|items|kinds|types|tiles)$/;

/**
 * "Radar chart with eight axes", "a correlation matrix of six variables", "The legend lists five kinds": right behind
 * it, or in a heading without a verb ("Gantt chart over 24 months with eight bars").
 */
export const isHeaded = ({ sentence: { tokens, start } }: Clause, { from }: Mention): boolean => {
  const link = tokens[from - 1]?.lower ?? '';
  if (!/^(?:with|of|in|into|has|shows?|showing|lists?|listing|contains?|comprises?)$/.test(link)) return false;
  if (figureWord.test(tokens[from - 2]?.norm ?? '')) return true;
  const heading = tokens.slice(0, from - 1);
  return (
    start === 0 &&
    link === 'with' &&
    heading.slice(0, 5).some(({ norm }) => figureWord.test(norm)) &&
    heading.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && !/^[;:,]$/.test(text))
  );
};

/** "Twelve overlapping curves stacked from …", "Five violins, one for each": what the text begins with. */
export const opensText = ({ sentence: { tokens, start } }: Clause, { from }: Mention, end: number): boolean =>
  from === 0 &&
  start === 0 &&
  !tokens.slice(end, end + 5).some(({ lower }) => lower === 'each') &&
  !/^(?:of|out|in|that|which|who|whose|where|have|had|do|did|are|were|lie|lies|stay|reach|exceed|rise|fall|show)$/.test(
    tokens[end]?.lower ?? '',
  );

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

const ofData =
  /\b(?:the|this|our) (?:whole )?(?:data ?sets?|data|sample|survey|study) (?:include[sd]?|contain(?:s|ed)?|comprise[sd]?|consist(?:s|ed)? of|cover(?:s|ed)?|has|have|had|list(?:s|ed)?|record(?:s|ed)?)(?: (?:only|just|exactly|values? (?:for|of|from)|data (?:for|on|from)|a total of))* $/i;

const telling =
  /^(?:compar|contrast|rank|track|follow|cover|chart|map|summari[sz]|illustrat|visuali[sz]|describ|document|examin|report|break down|list)(?:e?s|ed|ies)$/;

/** What was done with all that a figure is about. */
const studied =
  /^(?:compared|contrasted|ranked|tracked|followed|covered|plotted|shown|displayed|presented|listed|depicted|distinguished|tested|measured|sampled|titrated|studied|examined|surveyed|monitored|investigated|analy[sz]ed|evaluated|considered|included)$/;

/** What narrows it: some of them, at some place, or beside something else. */
const narrowing =
  /^(?:that|which|who|whose|where|when|while|as|than|by|above|below|under|beyond|at|to|twice|once|again|separately|together|against|more|less|each|per)$/;

/** "The chart tracks three kinds of customer", "Three acids are titrated here": all that the figure is about. */
export const isAbout = ({ sentence: { tokens, start }, from }: Clause, number: Mention, end: number): boolean => {
  if (number.type !== 'number' || !number.inWords || number.precision !== 'plain' || from > 0 || start > 0)
    return false;
  if (figureWord.test(tokens[end - 1]?.norm ?? '')) return false;
  const before = tokens.slice(0, number.from);
  while (/^(?:only|just|exactly|all)$/.test(before.at(-1)?.lower ?? '')) before.pop();
  const verb = before.pop()?.lower ?? '';
  const next = tokens[end]?.lower ?? '';
  if (telling.test(verb))
    return (
      !narrowing.test(next) &&
      before.length < 7 &&
      (before.length === 0 ||
        before.some(({ norm }) => figureWord.test(norm)) ||
        /^(?:it|this)$/.test(before[0]?.lower ?? ''))
    );
  return (
    number.from === 0 &&
    /^(?:are|were)$/.test(next) &&
    studied.test(tokens[end + 1]?.lower ?? '') &&
    !isNarrowedBefore(tokens.slice(end + 2, end + 5))
  );
};

/** Something narrows it before a comma. */
const isNarrowedBefore = (tokens: Clause['sentence']['tokens']): boolean => {
  const comma = tokens.findIndex(({ text }) => /^[,;.]$/.test(text));
  return tokens.slice(0, comma === -1 ? undefined : comma).some(({ lower }) => narrowing.test(lower));
};

/** "The times are divided into ten bins". */
export const isParted = ({ sentence: { text, start } }: Clause, number: Mention, what: string): boolean =>
  /^(?:bins|classes|intervals)$/.test(what) &&
  /\b(?:divided|split|grouped|binned|sorted) into (?:a total of |exactly )?$/i.test(
    text.slice(0, number.start - start),
  );

/** "The dataset includes nine cities, …": the whole of what is drawn, as many as there are. */
export const isOfData = ({ sentence: { text, start } }: Clause, number: Mention): boolean =>
  number.type === 'number' && ofData.test(text.slice(0, number.start - start));

/** "There are three bars in the chart that …": some of them. */
const isNarrowed = ({ sentence: { tokens } }: Clause, end: number): boolean =>
  tokens.slice(end, end + 8).some(({ lower }) => /^(?:that|which|whose|who|with|above|below|over|under)$/.test(lower));

/** "The chart has six bars", "six violins are shown": the whole of the figure, and a noun right behind the number. */
export const isPlainCount = (clause: Clause, number: Mention, end: number): boolean =>
  (isHeld(clause, number) ||
    isShown(clause, number, end) ||
    (isThere(clause, number, end) && !isNarrowed(clause, end))) &&
  end - number.to === 1 &&
  plainNouns.test(clause.sentence.tokens[number.to]?.lower ?? '');
