import { hasSense, isEntity, type Clause } from '../clause.js';
import { labelledLevels } from '../level-labels.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { ownersOf } from '../owners.js';
import { isAt, linesAcross } from '../lines-across.js';
import { type Look, lookOf, looksByName, looksOf } from '../../reading/looks.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

/** How the lines of a series are drawn, where they are drawn alike. */
const dashOf = (world: World, label: string): Look['dash'] =>
  world.reading.plots.flatMap((plot) => looksByName(plot, 'series').get(label)?.dash ?? [])[0];

/** "All lines are dashed", "neither line is dashed": of every line that is drawn. */
const ofAll = (clause: Clause, mention: Mention & MentionOf<'word'>, world: World): Finding | undefined => {
  const { text, start } = clause.sentence;
  const match =
    /\b(all|both|every|each|neither|none|no)\b(?: of)?(?: the)?(?: \w+)? (?:lines?|curves?|traces?|graphs?) (?:is|are|has|have|was|were)(?: drawn| shown| all| both)? (?:as )?(?:a )?$/i.exec(
      text.slice(0, mention.start - start),
    );
  const looks = world.reading.plots
    .filter(({ kind }) => kind === 'line')
    .flatMap((plot) => {
      const names = looksByName(plot, 'series');
      return names.size > 0 ? [...names.values()] : [looksOf(plot)];
    });
  if (!match || looks.length === 0) return undefined;
  const has = ({ dash }: Look): boolean => dash === mention.sense || (hasSense(mention, 'dashed') && dash === 'dotted');
  const none = /^(?:neither|none|no)$/i.test(match[1] ?? '');
  const ok = none ? !looks.some(has) : looks.every(has);
  return finding([mention], ok, match[0], looks[0]?.dash ?? null);
};

/** "A solid grey horizontal line marks 60": of a line across the plot, at the level that is named. */
const ofReference = (clause: Clause, mention: Mention & MentionOf<'word'>, world: World): Finding | undefined => {
  const dashes = linesAcross(clause, mention, world)?.map((element) => lookOf([element]).dash) ?? [];
  if (dashes.length === 0 || dashes.includes(undefined)) return undefined;
  const has = dashes.some((dash) => dash === mention.sense || (mention.sense === 'dashed' && dash === 'dotted'));
  return finding([mention], has !== isDenied(clause, mention), mention.sense, dashes[0] ?? null);
};

/** "dash-dotted" is one word; "white hatched, gray dotted" bars are filled so. */
const isOfFill = ({ sentence: { tokens, text } }: Clause, mention: Mention): boolean =>
  (tokens[mention.from - 1]?.text === '-' && tokens[mention.from - 2]?.lower.startsWith('dash') === true) ||
  (/\b(?:hatch\w*|filled|fills?|bars?|pattern\w*)\b/i.test(text) &&
    !/\b(?:lines?|curves?|rules?|diagonals?|traces?|borders?|outlines?|series|forecast)\b/i.test(text));

/** A stroke over the plot that is of no series looks so. */
const strokesSo = ({ reading: { scene } }: World, { sense }: Mention & MentionOf<'word'>): boolean =>
  scene.elements.some((element) => {
    if (!element.visible || element.role !== 'mark' || element.dash === undefined) return false;
    const { dash } = lookOf([element]);
    return (
      /^(?:rule|path|segment|line)$/.test(element.kind) && (dash === sense || (sense === 'dashed' && dash === 'dotted'))
    );
  });

/** "a dashed line", "the forecast is dotted": how something is drawn. */
const dashFindings: Rule = (clause, world) => {
  const dashes = world.factsBy('dash');
  const found: Finding[] = [];
  for (const mention of clause.mentions) {
    if (mention.used || !hasSense(mention, 'dashed', 'dotted', 'solid') || mention.type !== 'word') continue;
    // The lines of a grid are drawn as the program likes, and the scene does not tell how.
    const next = clause.sentence.tokens.slice(mention.to, mention.to + 3).some(({ lower }) => lower.startsWith('grid'));
    if (next || isOfFill(clause, mention)) continue;
    const across = ofReference(clause, mention, world);
    if (across) {
      found.push(across);
      continue;
    }
    const owned = ownersOf(clause, mention).flatMap((owner) =>
      owner.type === 'name' ? owner.refs.flatMap(({ label }) => dashOf(world, label) ?? []) : [],
    );
    if (owned.length > 0) {
      const ok = owned.every((dash) => dash === mention.sense || (mention.sense === 'dashed' && dash === 'dotted'));
      found.push(finding([mention], ok !== isDenied(clause, mention), mention.sense, owned[0] ?? null));
      continue;
    }
    const whole = ofAll(clause, mention, world);
    if (whole) {
      found.push(whole);
      continue;
    }
    const styled = dashes.filter(
      (fact) => fact.value === mention.sense || (mention.sense === 'dashed' && fact.value === 'dotted'),
    );
    if (dashes.length > 0)
      found.push(
        finding(
          [mention],
          styled.length > 0 ||
            strokesSo(world, mention) ||
            (mention.sense !== 'solid' &&
              world.reading.scene.legends.some((legend) => legend.channels.includes('dash'))),
          mention.sense,
          String(dashes[0]?.value ?? ''),
          styled.map((fact) => fact.id),
        ),
      );
  }
  // Many call a dashed line dotted; where a text tells both apart, it does not.
  const isTold = /\bdash/i.test(clause.sentence.text);
  return found.map((one) =>
    one.ok === false && one.stated === 'dotted' && one.actual === 'dashed' && !isTold ? { ...one, ok: undefined } : one,
  );
};

/** "A dotted line marks a survival probability of 0.8": what is measured, and nobody's value. */
const marksMeasure = ({ sentence: { text, start, mentions } }: Clause, number: Mention): boolean =>
  /\b(?:dashed|dotted|horizontal|vertical|reference|threshold|target)(?:,? \w+){0,2} (?:line|rule) (?:marks?|indicates?|represents?|denotes?|shows?|highlights?) (?:an? |the )?(?:\w+ ){1,4}of (?:about |around |exactly )?[$€£]?$/i.test(
    text.slice(0, number.start - start),
  ) &&
  mentions.every(
    (one) => one.type !== 'name' || one.refs.some(({ role }) => role === 'measure' || role.endsWith('title')),
  ) &&
  mentions.every((one) => one.type !== 'number' || one === number);

/** "a dashed line at 50", "the red rule marks the mean of 3.2": levels of lines across the plot. */
export const referenceRule: Rule = (clause, world) => {
  const levels = world.factsBy('reference');
  const found: Finding[] = [...dashFindings(clause, world), ...labelledLevels(clause, world)];
  // "It falls to 12 ms after the dashed line": numbers of a course are its own.
  const isLevel =
    !clause.mentions.some((mention) => hasSense(mention, 'rise', 'fall')) &&
    // "It just misses the dotted line, it has 0.13": whose value it is.
    !/\b(?:miss(?:es|ed)?|fails?|failed|falls short)\b/i.test(clause.sentence.text) &&
    /\b(?:reference|threshold|dashed|dotted|rule|horizontal (?:\w+ )?line|vertical (?:\w+ )?line|target|limit|mean line|average line)\b/i.test(
      clause.sentence.text,
    );
  const number = clause.mentions.find(
    (mention): mention is Mention & MentionOf<'number'> =>
      mention.type === 'number' &&
      !mention.used &&
      mention.unit !== 'ordinal' &&
      mention.unit !== 'factor' &&
      // "a two-peak pattern", "six below it", "and four are below it".
      !(
        mention.inWords &&
        /^(?:-|above|below|under|over|on|are|is|lie|stay|remain)$/.test(clause.sentence.tokens[mention.to]?.lower ?? '')
      ) &&
      clause.sentence.tokens[mention.to]?.text !== '-',
  );
  if (isLevel && number && levels.length > 0) {
    const hit = levels.find((fact) => isAt(number, fact, world));
    const cue =
      clause.sentence.text.search(/\b(?:reference|threshold|dashed|dotted|rule|target|limit|line)\b/i) +
      clause.sentence.start;
    const near = number.start > cue && number.start - cue < 45;
    const said = clause.sentence.text.slice(cue - clause.sentence.start, number.start - clause.sentence.start);
    // "The bin just past the limit contains 35": where something is, and how much it has there.
    const isPlace =
      /\b(?:between|after|before|during|within|until|since|contains?|holds?|counts?|which|whom|are|were|that is|met|in total)\b/i.test(
        said,
      ) ||
      /\b(?:past|beyond|above|below|over|under|left of|right of|exceed\w*) (?:the |this |that )?(?:\w+ )?$/i.test(
        clause.sentence.text.slice(0, cue - clause.sentence.start),
      );
    const isMany = clause.mentions.filter(({ type }) => type === 'number').length > 1 && levels.length > 1;
    // "marks 45% on the y-axis": of nothing else.
    const { text, start } = clause.sentence;
    const isMarked =
      (/\bmarks? $/.test(text.slice(0, number.start - start)) &&
        /^\S* (?:\S+ )?on the [xy]-axis/.test(text.slice(number.end - start))) ||
      marksMeasure(clause, number);
    if (
      hit ||
      isMarked ||
      (near && !isPlace && !isMany && !clause.mentions.some((mention) => isEntity(mention) && !mention.used))
    )
      found.push(
        finding([number], hit !== undefined, number.value, levels[0]?.value ?? null, [(hit ?? levels[0])?.id]),
      );
  }
  return found;
};
