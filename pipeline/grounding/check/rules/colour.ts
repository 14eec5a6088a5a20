import { colourName } from '../../language/colour.js';
import { markNoun } from '../../reading/figure-name.js';
import { oncePer } from '../../once-per.js';
import type { Plot } from '../../reading/reading.js';
import { looksByName, looksOf } from '../../reading/looks.js';
import { ofBackground } from '../colour-of-background.js';
import { isGround, isOfEdge, isOfPart, isOfWriting, isRound, wordColours } from '../colour-parts.js';
import { hasSense, type Clause } from '../clause.js';
import { hasException, isTheOne, saysEvery, saysMore, somePlotIsAll } from '../colour-every.js';
import { drawnOtherwise, hasErrorsIn, kindNear } from '../colour-kind.js';
import { partOfName, isBlend, isFilling, isOfErrors, unlessEither } from '../colour-open.js';
import { ofExtremeMark } from '../coloured-extreme.js';
import { ofArrows } from '../coloured-arrow.js';
import { ofBounded } from '../coloured-bound.js';
import { ofSigned } from '../coloured-sign.js';
import { looksSo } from '../darker-one.js';
import { drawnOf } from '../drawn.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { lineAcrossOf } from '../lines-across.js';
import { ownersOf } from '../owners.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import { allColours, coloursOf, partLabels, type World } from '../world.js';

/** Every face, arrow or cube counts: one of another colour is seen at once. */
const fieldColours = oncePer(({ elements }: Plot): readonly string[] => [
  ...new Set(elements.flatMap(({ fill, stroke }) => [...(fill ? [fill] : []), ...(stroke ? [stroke] : [])])),
]);

const elementColours = (
  clause: Clause,
  world: World,
  kind: (Mention & MentionOf<'kind'>) | undefined,
): readonly string[] => {
  const own = world.reading.plots.filter((plot) => !kind || kind.kinds.includes(plot.kind));
  const isOne = kind !== undefined && isTheOne(clause, kind) && own.some(({ form }) => form === 'line');
  const plots = world.reading.plots.filter((plot) =>
    markNoun(plot) === 'reference line' ? !isOne : own.includes(plot),
  );
  const colours = plots.flatMap((plot) => (plot.form === 'field' ? fieldColours(plot) : looksOf(plot).colours));
  // "The shaded band": a rectangle behind the marks.
  if (kind?.kinds.some((one) => one === 'area' || one === 'error-band' || one === 'region'))
    colours.push(
      ...world.reading.scene.elements.flatMap(({ visible, kind: drawn, role, fill }) =>
        visible && role === 'mark' && drawn === 'rect' && fill !== undefined ? [fill] : [],
      ),
    );
  return colours.length > 0 || kind ? colours : allColours(world);
};

const factsAbout = (world: World, label: string): string[] =>
  lookFacts(world.facts)
    .filter(({ predicate, args }) => args[predicate === 'colour' ? 0 : 1] === label)
    .map(({ id }) => id);

const lookFacts = oncePer((facts: World['facts']) =>
  facts.filter(({ predicate }) => predicate === 'colour' || predicate === 'legend-entry'),
);

const isBesideComma = (tokens: readonly { readonly lower: string }[], index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].every((one) => one === undefined || /^(?:,|and|or|&)$/.test(one.lower));

/** "lines in blue, red and green": each of some of them. */
const isListed = ({ sentence: { mentions, tokens } }: Clause, colour: Mention): boolean =>
  mentions.some(
    (other) =>
      other.type === 'colour' &&
      other !== colour &&
      // "light gray, wheat and tan": some of them are no words for colours alone.
      tokens
        .slice(Math.min(other.to, colour.to), Math.max(other.from, colour.from))
        .every(
          ({ lower, kind, pos }, index, all) =>
            /^(?:,|and|or|&)$/.test(lower) ||
            (kind === 'word' &&
              all.length > 1 &&
              pos !== 'VERB' &&
              pos !== 'AUX' &&
              all.length <= 6 &&
              isBesideComma(all, index)),
        ),
  );

/** "the pale blue band": the colour is part of a name, and not what is said. */
const isAttribute = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  mentions.some(({ type, from }) => type === 'kind' && from === to) ||
  tokens[to]?.pos === 'NOUN' ||
  /^ones?$/.test(tokens[to]?.lower ?? '');

/** "no red bar", "there isn't a red bar"; of "no red bar is longer" only that it is longer is denied. */
const isNotAny = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  !saysMore.test(text.slice(mention.end - start)) &&
  /\b(?:no|without|neither|not an?|not any|n['’]t an?|n['’]t any)\s+(?:single |the )?$/i.test(
    text.slice(0, mention.start - start),
  );

/** "the only red one": no second part has that colour. */
const isOnly = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  tokens[from - 1]?.lower === 'only' &&
  /^(?:the|is|just)$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens[to]?.kind === 'word';

/** How many parts have a colour, as single marks and as series. */
const countsWith = (world: World, fits: (hex: string) => boolean): number[] =>
  world.reading.plots.flatMap((plot) => [
    plot.elements.filter(({ fill, stroke }) => fits((plot.kind === 'line' ? stroke : fill) ?? stroke ?? '')).length,
    [...looksByName(plot, 'series').values()].filter(({ colours }) => colours.some(fits)).length,
  ]);

const ofOnly = (
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
  denied: boolean,
): Finding => {
  const counts = countsWith(world, (hex) => hex !== '' && fits(hex));
  return finding([mention], counts.includes(1) !== denied, `the only ${mention.colour}`, Math.max(0, ...counts));
};

/** Outlines of marks: a colour that only a filling has may be meant as well. */
const ofEdges = (
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
  denied: boolean,
): Finding => {
  const has = drawnOf(world.reading).outlines.some(fits) || (isAnywhere(world, fits) ? undefined : false);
  return finding([mention], has === undefined ? undefined : has !== denied, `${mention.colour} edges`, null);
};

/** "all bars other than A are blue": of those that are not named. */
const isRest = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\b(?:other than|except(?: for)?|apart from|besides|but) (?!also|is|are|not)[^,;]{2,40} (?:is|are|have|has|being|drawn|shown)(?: \w+)?\s*$/i.test(
    text.slice(0, mention.start - start),
  ) && /\b(?:all|every|each|the) (?:\w+ )?(?:bars?|lines?|slices?|columns?|points?|boxes|box|others?)\b/i.test(text);

const judge = (clause: Clause, mention: MentionOf<'colour'> & Mention, world: World): Finding => {
  const fits = (hex: string): boolean => looksSo(hex, mention.colour, world);
  if (isOfErrors(clause, mention)) {
    const has = hasErrorsIn(world, fits) ?? (isAnywhere(world, fits) || undefined);
    return finding(
      [mention],
      has === undefined ? undefined : has !== isColourDenied(clause, mention),
      mention.colour,
      null,
    );
  }
  // "almost white": how much of it is missing, nobody says.
  const isNear = /^(?:almost|nearly|close|towards?)$/.test(clause.sentence.tokens[mention.from - 1]?.lower ?? '');
  // "orange-brown": something between.
  const { tokens } = clause.sentence;
  const isMixed =
    [tokens[mention.from - 1], tokens[mention.to]].some((one) => one?.text === '-') &&
    // "the salmon-coloured one".
    !/^(?:colou?red|shaded|filled|edged|outlined)$/.test(tokens[mention.to + 1]?.lower ?? '');
  // "a light yellow text box": the scene has no boxes of words.
  const isBox = /^(?:text|note|label|caption|annotation|info|rounded|call-?out|speech)s?$/.test(
    tokens[mention.to]?.lower ?? '',
  );
  if (isBox && !allColours(world).some(fits)) return finding([mention], undefined, mention.colour, null);
  if (isBlend(clause, mention, world) && !allColours(world).some(fits))
    return finding([mention], undefined, mention.colour, null);
  const isWritten = isOfWriting(clause, mention) && !isColourDenied(clause, mention) && isAnywhere(world, fits);
  if (isWritten || isNear || isMixed || isRest(clause, mention))
    return finding([mention], undefined, mention.colour, null);
  if (isOfEdge(clause, mention)) return ofEdges(mention, world, fits, isColourDenied(clause, mention));
  const signed = isColourDenied(clause, mention) ? undefined : ofSigned(clause, mention, world, fits);
  return signed ?? ofBounded(clause, mention, world, fits) ?? ofMarks(clause, mention, world, fits);
};

const isColourDenied = (clause: Clause, mention: Mention): boolean =>
  isDenied(clause, mention) && (!isAttribute(clause, mention) || isNotAny(clause, mention));

/** "a red star, light blue below it": what lies there, and not the mark. */
const isRegion = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:below|beneath|above|between|around|behind|inside|outside|underneath)$/.test(tokens[to]?.lower ?? '');

const isOfGrid = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bgrid/i.test(text.slice(mention.start - start, mention.end - start + 20));

const ofMarks = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
): Finding => {
  const denied = isColourDenied(clause, mention);
  const named = ownersOf(clause, mention);
  const colours = named.map((owner) =>
    owner.type === 'name' ? owner.refs.flatMap(({ label }) => coloursOf(world, label)) : [],
  );
  if (named.length > 0 && colours.some((list) => list.length > 0)) {
    const ok = colours.every((list) => list.length === 0 || list.some(fits));
    // The filling below a curve belongs to it, and bears no name.
    if (!ok && !denied && isFilling(world, fits)) return finding([mention], undefined, mention.colour, null);
    const labels = named.flatMap((owner) => (owner.type === 'name' ? owner.refs.map(({ label }) => label) : []));
    const result = finding(
      [mention, ...named],
      ok !== denied,
      mention.colour,
      colourName(colours.flat()[0] ?? '#000000'),
      labels.flatMap((label) => factsAbout(world, label)),
    );
    for (const owner of named) owner.used = false;
    return result;
  }
  const arrow = ofArrows(clause, mention, world, fits, denied);
  if (arrow) return arrow;
  const extreme = denied ? undefined : ofExtremeMark(clause, mention, world, fits);
  if (extreme) return extreme;
  const across = lineAcrossOf(clause, mention, world, { fits, denied });
  if (across) return across;
  if (isOnly(clause, mention)) return ofOnly(mention, world, fits, denied);
  const kind = isRegion(clause, mention) ? undefined : kindNear(clause, mention);
  if (isOfBackground(clause, mention) || isGround(clause, mention))
    return ofBackground(clause, mention, world, fits, denied);
  if (isOfGrid(clause, mention)) return finding([mention], undefined, mention.colour, null);
  const seen = elementColours(clause, world, kind);
  const written = wordColours(clause, mention, world);
  const every = written.length === 0 && saysEvery(clause, mention, kind) && !hasException(clause, mention);
  // Nothing of that kind has a colour of its own in the scene: whatever is drawn may be meant.
  const drawn = [...(seen.length > 0 ? seen : allColours(world)), ...written];
  if (seen.length === 0 && !drawn.some(fits)) return finding([mention], undefined, mention.colour, null);
  const ok =
    every && seen.length > 0 && !isListed(clause, mention) ? somePlotIsAll(world, kind, fits) : drawn.some(fits);
  const other = ok || denied ? undefined : drawnOtherwise(clause, mention, every ? undefined : kind, world, fits);
  if (other) return other;
  // Edges, whiskers, words: something is drawn in that colour, and the text may mean it.
  if (!ok && !every && !denied && (isOfPart(clause, mention) || isRound(clause, mention)) && isAnywhere(world, fits))
    return finding([mention], undefined, mention.colour, null);
  const general = world.facts
    .filter((fact) => fact.predicate === 'colour' && isColourFact(fact.value, mention.colour))
    .slice(0, 2);
  return finding(
    [mention],
    ok !== denied,
    mention.colour,
    seen[0] ? colourName(seen[0]) : null,
    general.map((fact) => fact.id),
  );
};

/** "on a white ground", "the background is white". */
const isOfBackground = (clause: Clause, mention: Mention): boolean =>
  /^grounds?$/.test(clause.sentence.tokens[mention.to]?.lower ?? '') ||
  (/\b(?:background|backdrop|canvas)\b/i.test(clause.sentence.text) &&
    clause.sentence.mentions.some((other) => hasSense(other, 'background') && isBeside(clause, other, mention)));

/** "a white background", "the background is white", but not "grey bands form the background". */
const isBeside = ({ sentence: { tokens } }: Clause, a: Mention, b: Mention): boolean =>
  tokens
    .slice(Math.min(a.to, b.to), Math.max(a.from, b.from))
    .every(({ lower }) =>
      /^(?:is|are|in|a|an|the|of|plain|coloured|colored|colour|color|very|chart|plot|plain)$/.test(lower),
    );

/** Some visible part of the figure has the colour, if only its edge. */
const isAnywhere = (world: World, fits: (hex: string) => boolean): boolean =>
  world.reading.scene.elements.some(
    ({ visible, fill, stroke, role, data }) =>
      visible &&
      (role === 'mark' || data?.['arrow'] === true) &&
      ((fill !== undefined && fits(fill)) || (stroke !== undefined && fits(stroke))),
  );

const isColourFact = (value: unknown, word: string): boolean =>
  typeof value === 'string' && (value === word || value.endsWith(word));

/** "white and rye bread", where "White bread" is a part: its name, not its colour. */
const isNamedSo = (clause: Clause, mention: MentionOf<'colour'> & Mention, world: World): boolean =>
  partLabels(world).some((label) => label.length > mention.colour.length && labelKey(label).includes(mention.colour)) &&
  !clause.sentence.tokens
    .slice(Math.max(0, mention.from - 2), mention.from)
    .some(({ lower }) => /^(?:is|are|in|coloured|colored|drawn|the)$/.test(lower));

/** Colours of parts, of all marks, or just present in the figure. */
export const colourRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) =>
    mention.type === 'colour' && !mention.used && !partOfName(clause, mention) && !isNamedSo(clause, mention, world)
      ? [unlessEither(judge(clause, mention, world), clause, mention, world)]
      : [],
  );
