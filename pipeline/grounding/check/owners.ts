import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { Token } from './token.js';

const linking =
  /^(?:is|are|was|were|uses?|employs?|features?|carries|dash|dot|style|type|\+|dashed|solid|dotted|thick|thin|in|as|with|by|using|colou?red|drawn|shown|plotted|styled|rendered|traced|given|upward|downward|inverted|upward-pointing|circular|round|triangular|shaped|filled|hollow|outlined|appears?|highlighted|emphasi[sz]ed|picked|out|'s|’s|represented|marked|displayed|depicted|coded|has|have|the|a|an|,|both|all|each|every|line|bars?|area|points?|dots?|slice|segment|shaded|filled|being|for|represents?|shows?|denotes?|means?|stands?|indicates?|corresponds?|to|of|curve|series|layers?|slices?|wedges?|segments?|columns?|dots?|bubbles?|boxes|box|ones?|colou?r|\(|:|=|-|bar|circle|circles|lines|marker|markers|group|groups|part|parts|portion|piece|pieces|band|bands|stripe|strip|sector|sectors|block|blocks|section|sections|square|squares|triangle|triangles|diamond|diamonds|cross|crosses|symbol|symbols|trace|traces|:|rectangles?|tiles?|cells?|patch(?:es)?|strips?|wedges?|violins?|histograms?|distributions?|stars?|belong(?:s|ing)?|standing|representing|showing|denoting|indicating|stand|correspond|who|people|those|respondents|polygons?|shapes?|petals?|ribbons?|hexagons?|outlines?|fills?|fields?|curves|marks?|marking|signif(?:y|ies)|identif(?:y|ies)|refers?|signals?|describes?|tracks?|traces?|encodes?|reserved|used|assigned|tones?|shades?|hues?|tints?)$/;

/** Only words that join a look to what has it stand between the two. */
export const linked = (clause: Clause, a: Mention, b: Mention): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const { tokens, mentions } = clause.sentence;
  // "a red dashed line with square markers": the colour does not part the symbol from whom it is said of.
  const isPassed = (index: number): boolean =>
    a.type !== 'colour' &&
    b.type !== 'colour' &&
    mentions.some((one) => one.type === 'colour' && one.from <= index && index < one.to);
  // "blue and green bars for A and B with a red line": the names have their colours, the line is another thing.
  const gap = tokens
    .slice(first.to, second.from)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /^with an?$/.test(gap) &&
    second.type === 'colour' &&
    mentions.some((one) => one.type === 'colour' && one.to <= first.from)
  )
    return false;
  // "Solar power is shown in blue".
  const isNoun = (index: number): boolean =>
    index === first.to &&
    first.type === 'name' &&
    tokens[index]?.pos === 'NOUN' &&
    /^(?:is|are|was|were)$/.test(tokens[index + 1]?.lower ?? '');
  const between = tokens
    .slice(first.to, second.from)
    .filter((_, index) => !isPassed(first.to + index) && !isNoun(first.to + index));
  // "the grey segment at the bottom, standing for gas".
  const isMeant =
    between.some(({ lower }) => /^(?:standing|representing|showing|denoting)$/.test(lower)) ||
    // "The red part at the bottom of every bar is gas", "the blue bars on the left are women".
    (first.type === 'colour' &&
      /^(?:is|are|was|were|for|shows?|represents?|depicts?|denotes?)$/.test(between.at(-1)?.lower ?? ''));
  return (
    between.length <= 10 &&
    between.every(
      ({ lower }) =>
        linking.test(lower) ||
        (isMeant && /^(?:at|on|top|in|bottom|top|left|right|middle|side|end|stacks?|ring|inner|outer)$/.test(lower)),
    )
  );
};

/** How many words stand between two. */
const gap = (a: Mention, b: Mention): number => (a.from < b.from ? b.from - a.to : a.from - b.to);

const giving =
  /^(?:for|represents?|shows?|denotes?|means?|stands?|indicates?|marks?|signif(?:y|ies)|identif(?:y|ies)|refers?|describes?|tracks?|traces?|encodes?|is|are|=|:|corresponds?|belongs?|standing|representing|showing|denoting|indicating|line|curve|one|ones|bar|bars|area|layer|slice)$/;

/** Something between a look and a name gives the one to the other; past a comma, as in "two red bars, B three", only a verb does. */
const gives = (between: readonly Token[]): boolean => {
  const isParted = between.some(({ text }) => text === ',');
  return between.some(({ lower, pos }) => giving.test(lower) && !(isParted && pos === 'NOUN'));
};

const opens = /^(?:,|;|:|and|or|while|with|then|\(|a|an|the)$/;

/** "Red bars are the Alder, blue the Birch": the verb is left out, and a colour that opens its part still gives. */
const isGapped = ({ sentence: { tokens, mentions } }: Clause, colour: Mention, after: Mention): boolean =>
  colour.type === 'colour' &&
  opens.test(tokens[colour.from - 1]?.lower ?? '') &&
  after.from > colour.to &&
  tokens[colour.to]?.text !== ',' &&
  mentions.some(
    (other) =>
      other.type === 'colour' &&
      other.to < colour.from &&
      (other.from === 0 || opens.test(tokens[other.from - 1]?.lower ?? '')) &&
      tokens
        .slice(other.to, colour.from)
        .some(({ lower }) => /^(?:for|is|are|represents?|shows?|means?|=)$/.test(lower)),
  );

/** "the orange segments, communication, take up most": who they are is told between two commas. */
const isApposed = ({ sentence: { tokens, mentions } }: Clause, colour: Mention, after: Mention): boolean => {
  const kind = mentions.find(({ type, from, to }) => type === 'kind' && from >= colour.to && to <= after.from);
  const lead = tokens.slice(kind?.to ?? 0, after.from).map(({ lower }) => lower);
  return (
    kind !== undefined &&
    kind.from - colour.to <= 1 &&
    /^,(?: the)?$/.test(lead.join(' ')) &&
    tokens[after.to]?.text === ',' &&
    !/^(?:and|or)$/.test(tokens[after.to + 1]?.lower ?? '') &&
    !mentions.some((one) => one !== after && isEntity(one) && one.from === after.to + 1)
  );
};

/** The members of a list, at whose end or beginning `one` stands or in which it is: "blue, orange and red". */
const listAround = ({ sentence: { tokens } }: Clause, one: Mention, all: readonly Mention[]): readonly Mention[] => {
  const joined = (a: Mention, b: Mention): boolean =>
    b.from > a.to &&
    tokens.slice(a.to, b.from).every((token) => /^(?:,|and|or|&)$/.test(token.lower)) &&
    b.from - a.to <= 2;
  const list = [one];
  for (const other of all)
    if (other.from >= (list.at(-1)?.to ?? 0) && joined(list.at(-1) ?? one, other)) list.push(other);
  for (const other of [...all].reverse())
    if (list[0] && other.to <= list[0].from && joined(other, list[0])) list.unshift(other);
  return list;
};

/** "x, y and z in blue, orange and red": the second colour is that of the second name. */
const parallelOwners = (
  clause: Clause,
  colour: Mention,
  entities: readonly Mention[],
): readonly Mention[] | undefined => {
  if (colour.type !== 'colour') return undefined;
  const colours = listAround(
    clause,
    colour,
    clause.sentence.mentions.filter(({ type }) => type === 'colour'),
  );
  const [first] = colours;
  if (!first || colours.length < 2) return undefined;
  const last = entities.filter((mention) => mention.to <= first.from).at(-1);
  const next = entities.find((mention) => mention.from >= (colours.at(-1)?.to ?? 0));
  // "Blue, orange and green lines represent x, y and z".
  const ahead = next && linked(clause, colours.at(-1) ?? first, next) ? listAround(clause, next, entities) : [];
  const isAhead = ahead.length === colours.length && ahead[0] === next;
  if (!isAhead && (!last || !linked(clause, last, first))) return undefined;
  const names = isAhead || !last ? ahead : listAround(clause, last, entities);
  const own = names[colours.indexOf(colour)];
  // Some name was not seen to be one: whose colour it is cannot be told.
  return names.length === colours.length && own ? [own] : [];
};

const value =
  /^(?: (?:at|with|of|has|is|holds|takes))?[:=,]?\s*\(?\s*[~≈]?[$€£]?\d[\d.,]*\s?(?:%|[\p{L}°/$€£]{1,12})?(?: \p{L}{1,10})?\s*[,;(]\s*(?:in |drawn in |shown in |colou?red )?$/u;

/** "Sports 10.8% (yellow)", "Sports (10.8%, yellow)": its value stands between a part and its colour. */
const isAfterValue = ({ sentence: { text, start } }: Clause, part: Mention, colour: Mention): boolean => {
  const between = text.slice(part.end - start, colour.start - start);
  return colour.type === 'colour' && between.includes('(') && between.length < 40 && value.test(between);
};

/** "the blue pre-test distribution": right before the name of a part, behind an article or at the beginning. */
const isAttributive = ({ sentence }: Clause, colour: Mention, after: Mention): boolean =>
  colour.type === 'colour' &&
  after.type === 'name' &&
  after.from === colour.to &&
  (isPairOfList(sentence, colour, after) ||
    (after.refs.some(({ role }) => role === 'series') &&
      /^(?:the|an?|its|while|whereas|and|)$/.test(sentence.tokens[colour.from - 1]?.lower ?? '') &&
      !/^(?:or|and)$/.test(sentence.tokens[after.to]?.lower ?? '')));

/** "the red one Birch, gray Cedar, blue Dover and orange Elm": a colour before each name of a list. */
const isPairOfList = ({ tokens, mentions }: Clause['sentence'], colour: Mention, after: Mention): boolean => {
  const isColour = (at: number): boolean => mentions.some(({ type, from }) => type === 'colour' && from === at);
  const isEnd = (at: number): boolean => tokens[at] === undefined || /^[.;)]$/.test(tokens[at]?.text ?? '');
  const skip = tokens[after.to]?.text === ',' && tokens[after.to + 1]?.lower === 'and' ? 2 : 1;
  const joins = /^(?:,|and)$/;
  return (
    joins.test(tokens[colour.from - 1]?.lower ?? '') &&
    (isEnd(after.to) || (joins.test(tokens[after.to]?.lower ?? '') && isColour(after.to + skip))) &&
    mentions.some(
      (other) =>
        other.type === 'colour' &&
        other.to < colour.from &&
        mentions.some(
          ({ type, from }) =>
            type === 'name' && (from === other.to || (from === other.to + 1 && tokens[other.to]?.lower === 'one')),
        ),
    )
  );
};

/** "centred near 0.6, and B in green": a place on an axis has no colour. */
const isNumberAlone = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /^\d[\d.,]*$/.test(text.slice(mention.start - start, mention.end - start)) &&
  mention.type === 'name' &&
  mention.refs.every(({ role }) => role !== 'series');

/** "Red and solid for A, blue and dashed for B", "yellow at the bottom for A". */
const isGivenTo = ({ sentence: { tokens } }: Clause, colour: Mention, after: Mention): boolean =>
  /^(?:(?:and|,) )?(?:(?:dashed|dotted|solid|thick|thin|bold|(?:at|in|on) the (?:very )?(?:bottom|middle|top|left|right|centre|center)) )+for(?: the)?$/.test(
    tokens
      .slice(colour.to, after.from)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "green at the top for A, red in the middle for B". */
const isPlacedFor = ({ sentence: { tokens } }: Clause, colour: Mention, after: Mention): boolean =>
  /^(?:at|in|on) (?:the )?(?:\S+ )?(?:top|middle|bottom|left|right|centre|center|front|back) for(?: the)?$/.test(
    tokens
      .slice(colour.to, after.from)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "A bars are red, B bars are blue": beyond a comma, where this one has a verb of its own. */
const isBeyondComma = ({ sentence: { tokens } }: Clause, mention: Mention, other: Mention, colour: Mention): boolean =>
  mention.to < other.from &&
  tokens[mention.to]?.text === ',' &&
  /^(?:is|are|was|were)$/.test(tokens[colour.from - 1]?.lower ?? '');

/** "Bars that reach the target are orange": of those bars. */
const isOfThose = ({ sentence: { tokens, mentions } }: Clause, before: Mention): boolean =>
  tokens.slice(Math.max(0, before.from - 4), before.from).some(
    ({ lower }, index, near) =>
      /^(?:that|which|whose|above|below|over|under|beyond)$/.test(lower) &&
      // "five slices in which A is pink".
      !(lower === 'which' && near[index - 1]?.lower === 'in'),
  ) && mentions.some(({ type, to }) => type === 'kind' && to <= before.from && before.from - to <= 4);

/** What stands before a colour has one of its own, or is joined to it by other words than those for looks. */
const isOfNext = (clause: Clause, colour: Mention, before: Mention | undefined, forward: boolean): boolean => {
  const { tokens } = clause.sentence;
  // "Green is recycled, orange incinerated": the name before the comma has its colour.
  const isTaken =
    before !== undefined &&
    tokens[colour.from - 1]?.text === ',' &&
    clause.sentence.mentions.some(
      (other) => other.type === 'colour' && other.to <= before.from && before.from - other.to <= 2,
    );
  // "from navy for applications to pale blue for hires", "the cable curve crosses the grey line": of what follows.
  const isNext =
    colour.type === 'colour' &&
    ((tokens[colour.from - 1]?.lower === 'to' && tokens[colour.to]?.lower === 'for') ||
      (/^(?:crosses|crossed|crossing|meets|touches)$/.test(tokens[colour.from - 2]?.lower ?? '') &&
        /^(?:the|a)$/.test(tokens[colour.from - 1]?.lower ?? '')));
  return (isTaken && !forward) || isNext;
};

/**
 * The part that a colour or another look is given to: "A (blue)", "A is drawn in blue", "blue for A", "the dashed line
 * shows A".
 */
export const ownersOf = (clause: Clause, colour: Mention): Mention[] => {
  const entities = clause.sentence.mentions.filter(
    (mention) =>
      isEntity(mention) &&
      !(mention.type === 'name' && (mention.colour !== undefined || isNumberAlone(clause, mention))),
  );
  const { tokens } = clause.sentence;
  const before = entities.filter((mention) => mention.to <= colour.from).at(-1);
  const after = entities.find((mention) => mention.from >= colour.to);
  if (before && isOfThose(clause, before)) return [];
  const isBracketed = tokens[colour.from - 1]?.text === '(' && before !== undefined && colour.from - before.to <= 2;
  if (before && (isBracketed || isAfterValue(clause, before, colour))) return [before];
  const afterBracket = tokens[colour.to]?.text === '(' && after && after.from - colour.to <= 2;
  if (afterBracket) return [after];
  if (
    after &&
    (isGivenTo(clause, colour, after) || isAttributive(clause, colour, after) || isPlacedFor(clause, colour, after))
  )
    return [after];
  const inParallel = parallelOwners(clause, colour, entities);
  if (inParallel) return [...inParallel];
  const forward =
    after &&
    linked(clause, colour, after) &&
    (gives(tokens.slice(colour.to, after.from)) || isGapped(clause, colour, after) || isApposed(clause, colour, after));
  // "green is yes, red is no": a comma parts the statements.
  const comma = before !== undefined && tokens.slice(before.to, colour.from).some((token) => token.text === ',');
  if (comma && forward && after) return [after];
  // "…, the salmon line with triangle markers B": what comes next stands closer than what is beyond the comma.
  if (comma && after && colour.type === 'quote' && after.from - colour.to <= 1 && linked(clause, colour, after))
    return [after];
  // "…, red ones those who said no": a new subject, whose name was not seen to be one.
  const isSubject =
    /^(?:ones|parts?|sections?|pieces?|layers?|bars?|lines?|segments?|points?|dots?|slices?|circles?|squares?|boxes|areas?|cells?)$/;
  const lead = /^(?:an?|the)$/.test(tokens[colour.from - 1]?.lower ?? '') ? 2 : 1;
  if (comma && tokens[colour.from - lead]?.text === ',' && isSubject.test(tokens[colour.to]?.lower ?? '')) return [];
  if (isOfNext(clause, colour, before, Boolean(forward))) return forward && after ? [after] : [];
  // "yes, red is no", where "no" is not seen to be a name: nobody's that is known.
  if (comma && /^(?:is|are|=|for|means|shows|represents)$/.test(tokens[colour.to]?.lower ?? '')) return [];
  const nearer = (other: Mention): boolean =>
    clause.sentence.mentions.some(
      (mention) =>
        mention.type === colour.type &&
        (mention.type !== 'word' || (colour.type === 'word' && mention.sense === colour.sense)) &&
        mention !== colour &&
        !isBeyondComma(clause, mention, other, colour) &&
        gap(mention, other) < gap(colour, other),
    );
  if (
    before &&
    linked(clause, before, colour) &&
    !nearer(before) &&
    !(forward && /^(?:for|=|:)$/.test(tokens[colour.to]?.lower ?? ''))
  ) {
    const list = entities.filter(
      (mention) =>
        mention.to <= before.from &&
        tokens.slice(mention.to, before.from).every((token) => /^(?:and|,|&)$/.test(token.lower)),
    );
    return [...list, before];
  }
  return forward && after ? [after] : [];
};
