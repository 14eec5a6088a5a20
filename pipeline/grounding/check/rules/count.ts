import { observations, totals, unique } from '../countable.js';
import { isEntity, type Clause } from '../clause.js';
import { isAmount } from '../change.js';
import { headingNouns, isAbout, isHeaded, isPlainCount, isOfData, isParted, opensText } from '../count-frames.js';
import { isOfSpan } from '../subset.js';
import { countsOther, isListed, isNoCount, isRestricted, isSubset, signCounts } from '../counted.js';
import { binWidthFindings } from '../bins.js';
import { colouredCounts, eachCounts, right } from '../part-counts.js';
import { eventFindings } from '../event-counts.js';
import { withOthers } from '../counted-beside.js';
import { countedBy, type Counted } from '../counted-by.js';
import { seriesCounts } from '../series-counts.js';
import { finding } from '../finding.js';
import { isEveryOne, isHowLong, isOpenCount, isLegendColumn, isOutOf, isSubtitle } from '../uncounted.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { isSpot } from '../number-spot.js';
import { isPartitive, partitiveFinding } from '../partitive.js';
import { select } from '../query.js';
import type { Rule } from '../rule.js';
import { isBeyondAll, isValueOfAll } from '../presented-counts.js';
import { presented, wholeCounts } from '../presented-things.js';
import { countsCourses } from '../course-subject.js';
import { isPrinted, type World } from '../world.js';

const isExact = (mention: Mention): mention is MentionOf<'number'> =>
  mention.type === 'number' && mention.unit === 'plain' && Number.isInteger(mention.value) && mention.value >= 0;

/** "the twelve values for Grass", "five blue points": as many as stand under the names in the text. */
const ownCounts = (clause: Clause, world: World, number: Mention, end: number): number[] => {
  const inside = clause.mentions.filter((other) => isEntity(other) && other.from >= number.to && other.to <= end);
  const entities = inside.length > 0 ? inside : [...new Set([...clause.mentions.filter(isEntity), ...clause.scope])];
  if (entities.length === 0) return [];
  const rows = select(world, entities);
  return unique([
    rows.length || undefined,
    ...world.plots.map((plot) => rows.filter((row) => row.plot === plot.id).length || undefined),
  ]);
};

/** Everything that the noun may count, in all or in the parts that are named. */
const allCounts = (clause: Clause, number: Mention, { counts, what, end }: Counted, world: World): readonly number[] =>
  /^bins?$/.test(what)
    ? counts
    : [
        ...counts,
        ...ownCounts(clause, world, number, end),
        ...wholeCounts(clause, world),
        ...observations(world),
        ...eachCounts(clause, world),
      ];

/** The article says that they were named before. */
const isBackward = (
  { sentence: { tokens, start } }: Clause,
  { from, inWords }: MentionOf<'number'> & Mention,
): boolean => inWords && start > 0 && /^(?:the|these|those)$/.test(tokens[from - 1]?.lower ?? '');

/** What is counted in one kind of chart alone. */
const ofKinds: readonly Rule[] = [eventFindings, binWidthFindings, seriesCounts];

/** In a place where nothing else is counted. */
const isPlain = (clause: Clause, number: NumberIn, { end, what }: Counted): boolean =>
  isPlainCount(clause, number, end) ||
  isParted(clause, number, what) ||
  (isOfData(clause, number) &&
    end - number.to <= 2 &&
    !clause.sentence.tokens.slice(end, end + 2).some(({ lower }) => lower === 'each')) ||
  (number.value > 1 &&
    end - number.to <= 3 &&
    !clause.sentence.tokens.slice(end, end + 2).some(({ lower }) => lower === 'each') &&
    headingNouns.test(what) &&
    // "Three curves above a dotted diagonal": without the line that they are held against.
    !(
      /^(?:lines|curves)$/.test(what) &&
      /\b(?:dashed|dotted|diagonal|reference|chance|baseline)\b/i.test(clause.sentence.text)
    ) &&
    (isHeaded(clause, number) || (number.inWords && opensText(clause, number, end))));

type NumberIn = Mention & MentionOf<'number'>;

const judged = (
  clause: Clause,
  number: NumberIn,
  counted: Counted,
  { ok, about }: { readonly ok: boolean; readonly about: boolean },
  world: World,
): Finding => {
  const facts = world.factsBy('count').filter((fact) => counted.counts.includes(Number(fact.value)));
  const ids = facts.slice(0, 3).map(({ id }) => id);
  return {
    ...finding([number], ok, number.value, counted.counts[0] ?? 0, ids),
    firm: isSubtitle(clause, number),
    plain:
      about || isPlain(clause, number, counted) || (counted.counts.length > 0 && isBeyondAll(clause, number, world)),
  };
};

/** "nine bars", "three origins", "four panels". Statements about some of them ("three bars exceed 50") are not counts. */
export const countRule: Rule = (clause, world) => {
  const found = ofKinds.flatMap((read) => [...read(clause, world)]);
  for (const mention of clause.mentions) {
    if (
      mention.used ||
      isEveryOne(clause, mention) ||
      isHowLong(clause, mention) ||
      !isExact(mention) ||
      isAmount(clause, mention) ||
      countsCourses(clause, mention) ||
      isSpot(clause, mention, world)
    )
      continue;
    if (isPartitive(clause, mention)) {
      const part = partitiveFinding(clause, mention, world);
      if (part) found.push(part);
      else mention.used = mention.inWords;
      continue;
    }
    if (isLegendColumn(clause, mention)) mention.used = true;
    if (mention.used || isNoCount(clause, mention) || isOpenCount(clause, mention, world)) continue;
    // "one axis on the left and one on the right": two in all.
    if (mention.inWords && mention.value === 1 && /\band (?:one|another)\b/i.test(clause.sentence.text)) continue;
    const counted = countedBy(clause, mention, world);
    if (!counted) {
      const shown = presented(clause, mention, world);
      if (shown) found.push(shown);
      else if (countsOther(clause, mention, (word) => isPrinted(world, word))) mention.used = true;
      continue;
    }
    const about = isAbout(clause, mention, counted.end);
    if (!about && (isSubset(clause, counted.end, mention.value) || isOfSpan(clause, mention, counted.end))) {
      if (isListed(clause, counted.end, mention.value)) mention.used = true;
      continue;
    }
    const signed = isOutOf(clause, mention) ? undefined : signCounts(clause, counted.end, world);
    const coloured = signed ? undefined : colouredCounts(clause, mention, counted.end, world);
    const known =
      signed ??
      (counted.exact
        ? counted.counts
        : [...(coloured ?? []), ...allCounts(clause, mention, counted, world), ...(about ? totals(world) : [])]);
    const ok = right(mention, known) || (!signed && right(withOthers(clause, mention, counted.end), known));
    if (!ok && !signed && !about && isRestricted(clause, counted.end) && !isPlain(clause, mention, counted)) {
      mention.used = true;
      continue;
    }
    // "The two curves intersect", after two of three were named; "A, B and C all have 8 gold medals": a value of each.
    if (!ok && (isBackward(clause, mention) || isValueOfAll(clause, mention, world))) {
      mention.used = isBackward(clause, mention);
      continue;
    }
    if (!ok && counted.counts.length === 0 && mention.value > 0) {
      found.push(finding([mention, ...(counted.noun ? [counted.noun] : [])], false, mention.value, 0, []));
      continue;
    }
    found.push(judged(clause, mention, counted, { ok, about }, world));
  }
  return found;
};
