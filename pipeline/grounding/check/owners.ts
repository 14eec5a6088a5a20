import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';

const linking =
  /^(?:is|are|was|were|dashed|solid|dotted|thick|thin|in|as|with|by|using|colou?red|drawn|shown|appears?|highlighted|emphasi[sz]ed|picked|out|'s|’s|represented|marked|displayed|depicted|coded|has|have|the|a|an|,|both|all|line|bars?|area|points?|dots?|slice|segment|shaded|filled|being|for|represents?|shows?|denotes?|means?|stands?|indicates?|corresponds?|to|of|curve|series|layers?|slices?|wedges?|segments?|columns?|dots?|bubbles?|boxes|box|ones?|colou?r|\(|:|=|-|bar|circle|circles|lines|marker|markers|group|:)$/;

/** Only words that join a look to what has it stand between the two. */
export const linked = (clause: Clause, a: Mention, b: Mention): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = clause.sentence.tokens.slice(first.to, second.from);
  return between.length <= 7 && between.every((token) => linking.test(token.lower));
};

/**
 * The part that a colour or another look is given to: "A (blue)", "A is drawn in blue", "blue for A", "the dashed line
 * shows A".
 */
export const ownersOf = (clause: Clause, colour: Mention): Mention[] => {
  const entities = clause.sentence.mentions.filter(
    (mention) => isEntity(mention) && !(mention.type === 'name' && mention.colour !== undefined),
  );
  const { tokens } = clause.sentence;
  const before = entities.filter((mention) => mention.to <= colour.from).at(-1);
  const after = entities.find((mention) => mention.from >= colour.to);
  const isBracketed = tokens[colour.from - 1]?.text === '(' && before !== undefined && colour.from - before.to <= 2;
  if (isBracketed && before) return [before];
  const afterBracket = tokens[colour.to]?.text === '(' && after && after.from - colour.to <= 2;
  if (afterBracket) return [after];
  const forward =
    after &&
    linked(clause, colour, after) &&
    tokens
      .slice(colour.to, after.from)
      .some((token) =>
        /^(?:for|represents?|shows?|denotes?|means?|stands?|indicates?|is|=|:|corresponds?|line|curve|one|bar|bars|area|layer|slice)$/.test(
          token.lower,
        ),
      );
  // "green is yes, red is no": a comma parts the statements.
  const comma = before !== undefined && tokens.slice(before.to, colour.from).some((token) => token.text === ',');
  if (comma && forward && after) return [after];
  // "yes, red is no", where "no" is not seen to be a name: nobody's that is known.
  if (comma && /^(?:is|are|=|for|means|shows|represents)$/.test(tokens[colour.to]?.lower ?? '')) return [];
  const nearer = (other: Mention): boolean =>
    clause.sentence.mentions.some(
      (mention) =>
        mention.type === colour.type &&
        (mention.type !== 'word' || (colour.type === 'word' && mention.sense === colour.sense)) &&
        mention !== colour &&
        Math.abs(mention.from - other.from) < Math.abs(colour.from - other.from),
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
