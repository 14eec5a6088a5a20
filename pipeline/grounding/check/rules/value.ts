import { isAngle, isBracketed } from '../bracketed.js';
import { isLevelName } from '../level-labels.js';
import { isBeside, isPassed, isSpokenFor, ownsNext } from '../beside.js';
import { isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, nameOf, select } from '../query.js';
import { isOfChange, opensNext } from '../value-of-other.js';
import type { Rule } from '../rule.js';
import type { Row } from '../../reading/reading.js';
import { isTarget } from '../change.js';
import { conversion } from '../conversion.js';
import { holds } from '../held-value.js';
import { reliedAlone } from '../own-segment.js';
import { isGap, tellsGap } from '../tells-gap.js';
import { isNoValue } from '../no-value.js';
import { ofPartition } from '../partitive.js';
import { isSpot, passFractions } from '../number-spot.js';
import { tellsOutcome } from '../outcome.js';
import { partOfOther } from './part-of-other.js';
import { listFindings } from '../listed-values.js';
import { isValue, respectively, withContext } from '../respectively.js';
import { unitLength } from '../unit-length.js';
import { isMeantOtherwise, isOfTwo, isPair } from '../value-open.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const tokensBetween = (clause: Clause, a: Mention, b: Mention): string[] =>
  clause.sentence.tokens.slice(a.to, b.from).map((token) => token.lower);

const prepositions = /^(?:for|between|in|at|on|by|of|from|during|among|after|before|under|with|without)$/;

/** The words after a number's unit. */
const afterUnit = (words: string[], clause: Clause, last: Mention, world: World): string[] => {
  if (last.type !== 'number') return words;
  const rest = words.slice(unitLength(clause.sentence.tokens, last.to, world));
  while (rest[0] === ')') rest.shift();
  return rest;
};

/** Entities right after a number: "28 for A", "28 for Europe in 1970". */
const following = (clause: Clause, number: Mention, entities: readonly Mention[], world: World): Mention[] => {
  const chain: Mention[] = [];
  // "from 10 to 20 for A": both numbers are A's.
  const partner = clause.sentence.mentions.find(
    (other) =>
      other.type === 'number' &&
      other.from >= number.to &&
      other.from - number.to <= 2 &&
      /^(?:to|–|-)$/.test(clause.sentence.tokens[number.to]?.lower ?? ''),
  );
  let last = partner ?? number;
  for (const entity of entities.filter((other) => other.from >= last.to)) {
    const gap = afterUnit(tokensBetween(clause, last, entity), clause, last, world);
    // "Toy and Textile (155) fell short of Maritime": what does something after a bracket is named before it.
    const isPast =
      clause.sentence.tokens[last.to]?.text === ')' &&
      clause.sentence.tokens.slice(last.to, entity.from).some(({ pos }) => pos === 'VERB');
    const links =
      chain.length === 0
        ? gap.length === 0 ||
          tellsOutcome(gap.join(' ')) ||
          (gap.length <= 6 && gap.some((word) => prepositions.test(word)))
        : gap.length <= 4 &&
          // "on Friday afternoon".
          ((gap.length === 0 && dimensionOf(world, entity) !== dimensionOf(world, last)) ||
            gap.some((word) => prepositions.test(word)) ||
            gap.join(' ') === '(' ||
            (gap.join(' ') === 'and' &&
              !clause.mentions.some(
                (other) => isValue(other) && other.from > entity.to && other.from - entity.to < 3,
              )));
    if (
      !links ||
      isPast ||
      (chain.length === 0 && (ownsNext(clause, entity) || isSpokenFor(clause, number, entity, entities))) ||
      gap.some((word) => /^(?:;|while|which|when|where|to|than)$/.test(word) && chain.length === 0) ||
      clause.sentence.mentions.some(
        (other) => other.type === 'number' && other.from >= last.to && other.to <= entity.from,
      )
    )
      break;
    chain.push(entity);
    last = entity;
  }
  return chain;
};

/** Entities before a number with no other number between: "A has 28", "A (28)", "Europe in 1970: 28". */
const preceding = (clause: Clause, number: Mention, entities: readonly Mention[]): Mention[] => {
  const barrier =
    clause.sentence.mentions
      .filter(
        (other) => other.type === 'number' && other.unit !== 'ordinal' && other !== number && other.to <= number.from,
      )
      .at(-1)?.to ?? 0;
  const near = entities.filter(
    (entity) => entity.to <= number.from && entity.from >= barrier && entity.from >= clause.from,
  );
  return near;
};

const onePerDimension = (world: World, mentions: readonly Mention[], fromEnd: boolean): Mention[] => {
  const chosen = new Map<string, Mention>();
  for (const mention of fromEnd ? [...mentions].reverse() : mentions) {
    const dimension = dimensionOf(world, mention) ?? `none${mention.from}`;
    const known = chosen.get(dimension);
    if (!known) chosen.set(dimension, mention);
    else if (isPair(world, known, mention)) chosen.set(`beside ${dimension}`, mention);
  }
  return [...chosen.values()];
};

/** "Nurses earned 34 in 2010": whose it is stands before the number, and when behind it. */
const combined = (world: World, after: readonly Mention[], before: readonly Mention[]): Mention[] | undefined => {
  const taken = new Set(after.map((mention) => dimensionOf(world, mention)));
  const rest = before.filter((mention) => !taken.has(dimensionOf(world, mention)));
  if (after.length === 0 || rest.length === 0) return undefined;
  const both = [...after, ...rest];
  return select(world, both).length > 0 ? both : undefined;
};

/** "by bike as by tram, 126 vs 42": the other of the two numbers is what is named right before the first. */
const isPartnerOf = (clause: Clause, number: NumberIn, named: readonly Mention[], world: World): boolean => {
  const { tokens, mentions } = clause.sentence;
  const joins = (a: Mention, b: Mention): boolean =>
    b.from - a.to <= 4 &&
    tokens.slice(a.to, b.from).some(({ lower }) => /^(?:vs|versus|against|compared)$/.test(lower));
  return mentions.some(
    (other): boolean =>
      other.type === 'number' &&
      (joins(number, other) || joins(other, number)) &&
      holds(clause, other, named, world).ok === true,
  );
};

interface Way {
  readonly mentions: Mention[];
  readonly way: readonly Mention[];
  readonly ok: boolean | undefined;
  readonly rows: Row[];
}

/** "It peaked at 1,070 after A and fell to 535": somewhere else along the axis than the places named before. */
const movedOn = (clause: Clause, number: NumberIn, tried: readonly Way[], world: World): Way | undefined => {
  const [first] = tried;
  if (!first || !isTarget(clause, number)) return undefined;
  const way = first.mentions.filter((mention) => dimensionOf(world, mention) !== 'category');
  const { ok, rows } = holds(clause, number, way, world);
  return ok ? { mentions: way, way, ok, rows } : undefined;
};

/** "…, and Luis earns $3900": what the part before spoke of may be over. */
const isOver = (clause: Clause, number: NumberIn, { way, mentions }: Way, world: World): boolean =>
  way.length > 0 &&
  mentions.some((one) => clause.inherited.includes(one)) &&
  holds(clause, number, way, world).ok === true;

/** Whose values may be meant where the words beside a number do not say it: of this clause first, then of the text before. */
const contextOf = (clause: Clause, number: Mention, entities: readonly Mention[], world: World): readonly Mention[] => {
  // "Emma earns $5600 with $1500 in benefits": Emma's, whoever was spoken of before.
  const local = onePerDimension(
    world,
    entities.filter((entity) => entity.to <= number.from),
    true,
  );
  const near = new Set(local.map((entity) => dimensionOf(world, entity)));
  return [...clause.scope, ...local, ...clause.inherited.filter((other) => !near.has(dimensionOf(world, other)))];
};

/** "John earns $5000 with benefits of $1400": the benefits are John's. */
const ownerOf = (
  number: Mention,
  before: readonly Mention[],
  entities: readonly Mention[],
  world: World,
): readonly Mention[] => {
  const owners = entities.filter(
    (entity) =>
      entity.to <= number.from && !before.some((one) => dimensionOf(world, one) === dimensionOf(world, entity)),
  );
  return before.length === 1 && owners.length === 1 && select(world, [...before, ...owners]).length > 0 ? owners : [];
};

/** The names that may own a number. */
const namesFor = (clause: Clause, number: NumberIn, world: World): Mention[] =>
  clause.mentions.filter(
    (mention) =>
      isEntity(mention) &&
      !isBracketed(clause, mention, number) &&
      !clause.scope.includes(mention) &&
      !isPassed(clause, mention) &&
      !isLevelName(mention, world),
  );

const single = (clause: Clause, number: NumberIn, world: World): Finding | undefined => {
  const entities = namesFor(clause, number, world);
  const context = contextOf(clause, number, entities, world);
  const after = onePerDimension(world, following(clause, number, entities, world), false);
  // "50 for Q1, 63 for Q2": Q1 is spoken for.
  const earlier = clause.sentence.mentions.filter(
    (other) => other.type === 'number' && other.to <= number.from && other.from >= clause.from,
  );
  const taken = new Set(earlier.flatMap((other) => following(clause, other, entities, world)));
  const free = preceding(clause, number, entities).filter((entity) => !taken.has(entity));
  const before = onePerDimension(world, free, true);
  if (after.length === 0) before.push(...ownerOf(number, before, entities, world));
  const both = combined(world, after, before);
  const ways = both && earlier.length === 0 ? [both] : [after, before].filter((way) => way.length > 0);
  if (ways.length === 0 && clause.scope.length > 0) ways.push([]);
  if (ways.length === 0 && clause.inherited.length > 0 && clause.mentions.every((mention) => !isEntity(mention)))
    ways.push([]);
  const tried = ways.flatMap((way) => {
    const full = withContext(world, way, context);
    return full.length > 0 ? [{ mentions: full, way, ...holds(clause, number, full, world) }] : [];
  });
  // "28 for A" says whose it is; the entity before it may belong to the number before.
  const best = tried.find(({ ok }) => ok) ?? movedOn(clause, number, tried, world) ?? tried[0];
  if (!best) return undefined;
  // "…, and ended at 240": what the sentence named before does not go together.
  if (best.rows.length === 0 && !best.ok && best.way.length === 0)
    return finding([number], undefined, number.value, null);
  if (best.rows.length === 0 && !best.ok) {
    const alone = best.way.map((mention) => select(world, [mention]));
    if (alone.every((rows) => rows.length > 0) && best.way.length > 0 && best.mentions.length > best.way.length) {
      const again = holds(clause, number, best.way, world);
      const ok = again.ok === false && isOfTwo(clause, number) ? undefined : again.ok;
      return finding([number, ...best.way], ok, number.value, null, factsOfRows(world, again.rows));
    }
  }
  const own =
    best.ok === false && isOfChange(clause, number, best.rows, world)
      ? undefined
      : isGap(clause, number, best.rows, world) || best.ok;
  // The figure has nothing of what is named: it shows no other value either.
  const isOpen =
    own === false &&
    (best.rows.length === 0 ||
      opensNext(clause, number, best.way) ||
      isOver(clause, number, best, world) ||
      isMeantOtherwise(clause, number, best, world));
  const open = own === false && (isPartnerOf(clause, number, best.mentions, world) || tellsGap(clause, number));
  const found = finding(
    [number, ...best.way],
    isOpen || open ? undefined : own,
    number.value,
    best.rows
      .slice(0, 3)
      .map((row) => `${nameOf(row)}: ${row.value ?? row.y ?? ''}`)
      .join('; '),
    factsOfRows(world, best.rows),
  );
  return reliedAlone(found, clause, number, best.mentions, best.rows, world);
};

/** "250 in the morning, 220 at noon and 310 at night": each of several numbers has its own name right after it. */
const isPaired = (clause: Clause, world: World): boolean => {
  const numbers = clause.mentions.filter((one) => one.type === 'number');
  const entities = clause.mentions.filter((one) => isEntity(one) && !clause.scope.includes(one));
  return (
    numbers.length > 1 && numbers.every((one) => isValue(one) && following(clause, one, entities, world).length > 0)
  );
};

/** A number beside the name of a part is held against exactly that part's value. */
export const valueRule: Rule = (clause, world) => {
  passFractions(clause);
  const found: Finding[] = [...listFindings(clause, world), ...respectively(clause, world)].map((one) => ({
    ...one,
    firm: true,
  }));
  const firm = isPaired(clause, world);
  for (const mention of clause.mentions) {
    if (!isValue(mention) || isNoValue(clause, mention, world) || isSpot(clause, mention, world)) continue;
    const share = partOfOther(clause, mention, world) ?? ofPartition(clause, mention, world);
    if (share) found.push(share);
    if (share) continue;
    const result =
      conversion(clause, mention, world) ??
      (isAngle(clause, mention, world) ? undefined : single(clause, mention, world));
    if (result) found.push({ ...result, firm: firm || isBeside(clause, mention) });
  }
  return found;
};
