import { isEntity, type Clause } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { finding } from './finding.js';
import { dimensionOf, matchesRow, nameOf, type Valued } from './query.js';
import { outliersIn } from '../reading/outliers.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** Points beyond the whiskers of the box in their place. */
export const outliersOf = ({ reading }: World): readonly Valued[] => outliersIn(reading).map(({ point }) => point);

/** "Only", "all but": the clause speaks of the others as well. */
const others = /\b(?:only|other|others|except|but|apart|besides|alone|single|sole|rest)\b/i;

/** "There is a single outlier, and it belongs to A", "the only outlier": there is one in all, and it is theirs. */
const oneOnly = /\b(?:an? single|the only|the sole|only one|just one|exactly one|one single) $/i;

const denial = /\b(?:no|none|without|neither|nor|not|never|free of|\w+n['’]t|not one)\b/i;

const countBefore = (clause: Clause, at: number): (Mention & MentionOf<'number'>) | undefined =>
  clause.mentions.find(
    (mention): mention is Mention & MentionOf<'number'> =>
      mention.type === 'number' &&
      mention.precision === 'plain' &&
      mention.unit === 'plain' &&
      mention.to <= at &&
      at - mention.to <= 1 &&
      // "Up to 16 (outlier at 30)": the number belongs to what stands before the bracket.
      clause.sentence.tokens.slice(mention.to, at).every(({ kind }) => kind === 'word'),
  );

/** Names of groups in the part of the sentence around a word that such tokens end. */
const namesBetween = (
  { sentence: { tokens, mentions } }: Clause,
  world: World,
  at: number,
  isEnd: (token: Token, index: number) => boolean,
): Mention[] => {
  const ends = tokens.flatMap((token, index) => (isEnd(token, index) ? [index] : []));
  const [from, to] = [ends.findLast((end) => end < at) ?? -1, ends.find((end) => end > at) ?? tokens.length];
  return mentions.filter(
    (mention) =>
      isEntity(mention) && mention.from > from && mention.to <= to && dimensionOf(world, mention) === 'category',
  );
};

/** "Two outliers lie above the box for Noon", "no group has an outlier": in a box plot they are drawn. */
export const outlierFindings = (clause: Clause, world: World): Finding[] => {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex(
    ({ lower }, index) => index >= clause.from && index < clause.to && /^(?:outlier|outliers|fliers?)$/.test(lower),
  );
  const word = tokens[at];
  if (!word || !world.reading.plots.some(({ form }) => form === 'box')) return [];
  const said = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  // "One outlier; Traefik is the slowest": what a semicolon parts is told for itself.
  const whole = namesBetween(clause, world, at, ({ text }) => text === ';');
  // "A has the lowest median, and B has an outlier": of the name in its own part, where there is one.
  const part = namesBetween(
    clause,
    world,
    at,
    ({ text, lower }, index) =>
      text === ';' || (tokens[index - 1]?.text === ',' && /^(?:and|but|while|whereas|though|although)$/.test(lower)),
  );
  const named = part.length > 0 ? part : whole;
  const all = outliersOf(world);
  const span = (ok: boolean, stated: string): Finding[] => {
    const mention = {
      type: 'quote' as const,
      text: stated,
      from: at,
      to: at + 1,
      start: word.start,
      end: word.end,
      used: false,
    };
    return [finding([mention], ok, stated, all.map((row) => `${nameOf(row)}: ${row.value}`).join('; ') || 'none')];
  };
  const denied = denial.test(said.slice(0, at - clause.from).join(' '));
  const [sole] = all;
  const isNarrowed = /^(?:near|at|above|below|around|of|among|beyond|on)$/.test(tokens[at + 1]?.lower ?? '');
  if (
    !denied &&
    !isNarrowed &&
    word.lower === 'outlier' &&
    oneOnly.test(clause.sentence.text.slice(0, word.start - clause.sentence.start))
  )
    return span(
      all.length === 1 && sole !== undefined && (whole.length !== 1 || whole.every((one) => matchesRow(sole, one))),
      'a single outlier',
    );
  if (others.test(said.join(' '))) return denied || all.length > 0 ? [] : span(false, 'outliers');
  const groups = named.length > 0 ? named.map((mention) => all.filter((row) => matchesRow(row, mention))) : [all];
  if (denied) return span(groups.flat().length === 0, 'no outliers');
  const number = countBefore(clause, at);
  if (!number)
    return span(
      groups.every((group) => group.length > 0),
      'outliers',
    );
  number.used = true;
  // "two outliers: one for North, one for South": the names come after, and each may have its own.
  const ok =
    groups.flat().length === number.value ||
    groups.every((group) => group.length === number.value) ||
    (number.value > 1 && all.length === number.value && named.every(({ from }) => from > at));
  return span(ok, `${number.value} outliers`);
};
