import { clausesOf, panelsIn, type Clause } from './check/clause.js';
import { beginning, leftBy, refersBack, withReferents } from './check/discourse.js';
import { answeredIn, type Answered } from './check/answered.js';
import { axisSideFindings } from './check/axis-sides.js';
import { placedColourFindings } from './check/placed-colours.js';
import { breakFindings } from './check/breaks.js';
import { datedValueFindings } from './check/dated-value.js';
import { fieldFindings, overlaps } from './check/field.js';
import { unlessJoined } from './check/conjunct.js';
import { focusOf } from './check/focus.js';
import { headingFindings } from './check/heading.js';
import { kindFindings } from './check/kinds/index.js';
import { withoutOpening } from './check/opening.js';
import { pointFindings } from './check/points/index.js';
import { isOfDistance, isQuestion } from './check/asked-of.js';
import type { Finding, Mention } from './check/mention.js';
import { misreadTitleFindings } from './check/misread-titles.js';
import { otherTitleFindings } from './check/other-title.js';
import { partCountFindings } from './check/counted-parts.js';
import { withPlaces } from './check/places.js';
import { pValueFindings } from './check/p-values.js';
import { plainValues } from './check/plain-values.js';
import { rulesFor, settled } from './check/rules/index.js';
import { scan, type Sentence } from './check/scan.js';
import { followedFindings } from './check/followed.js';
import { colouredNameFindings } from './check/coloured-names.js';
import { listedNameFindings } from './check/listed-names.js';
import { legendTellsFindings } from './check/legend-tells.js';
import { legFindings } from './check/told-legs.js';
import { toldTitleFindings } from './check/told-titles.js';
import { standingFindings } from './check/standing.js';
import { statementsIn } from './check/statement/read.js';
import { sentencesOf } from './check/sentences.js';
import { countFindings } from './check/told-counts.js';
import { nowhereFindings } from './check/told-nowhere.js';
import { toldFindings } from './check/told-findings.js';
import { unseenFindings } from './check/unseen.js';
import { withTimeEnds } from './check/time-ends.js';
import { pairsOnce, withoutOwn } from './check/half-grid.js';
import { unlessShare } from './check/shares-of-grid.js';
import { turned } from './check/turned.js';
import { unlessWorkedOut } from './check/worked-amounts.js';
import { unlessBeside } from './check/written-beside.js';
import { worldFrom, type World } from './check/world.js';
import { oncePer } from './once-per.js';
import type { Claim } from './fact.js';
import { gathered } from './gathered.js';
import { claimOf, openClaims } from './verdict.js';

const presenting =
  /\b(?:shows?|shown|showing|compares?|compared|comparing|comparison|lists?|listed|displays?|displayed|depicts?|depicted|presents?|includes?|including|included|covers?|plots?|plotted|represents?|represented|labell?ed|distinguish(?:es)?|against|versus|relation|distribution|breakdown|split|divided|by|across|each|are|is|lies?|appears?|there|here|legend|axis|title|between|from|chart|graph|figure)\b/i;

/** Says what the figure has in it: there, a name alone is a statement. */
const presents = (sentence: Sentence): boolean =>
  sentence.mentions.some(({ type }) => type === 'chart' || type === 'kind' || type === 'quote') ||
  sentence.mentions.filter(({ type }) => type === 'name' || type === 'date').length > 1 ||
  (presenting.test(sentence.text) && sentence.mentions.filter(({ type }) => type !== 'number').length > 1) ||
  sentence.tokens.length < 6;

const isNew = (claim: Claim, index: number, all: readonly Claim[]): boolean => {
  for (let before = 0; before < index; before++) {
    const other = all[before];
    if (other?.start === claim.start && other.end === claim.end && other.status === claim.status) return false;
  }
  return true;
};

/** A sentence as one clause. */
const wholeOf = (sentence: Sentence): Clause => ({
  sentence,
  from: 0,
  to: sentence.tokens.length,
  mentions: sentence.mentions,
  scope: [],
  inherited: [],
  since: undefined,
});

/** Other ways to read a grid: down, each name only against others, each pair once. */
const otherWorlds = oncePer((world: World): readonly World[] =>
  [turned, withoutOwn, pairsOnce].flatMap((read) => {
    const reading = read(world.reading);
    return reading ? [worldFrom(reading, world.facts)] : [];
  }),
);

/** The same words in another reading of the figure, where they are true in it. */
const borneOut = (claim: Claim, others: readonly Claim[]): Claim | undefined => {
  const near = others.filter((other) => overlaps(claim, other));
  if (near.some(({ status }) => status === 'contradicted')) return undefined;
  return near.find(({ status, start, end }) => status === 'supported' && start <= claim.start && end >= claim.end);
};

/**
 * Takes a text apart into claims, and holds each against the figure. A grid is read across and down: what is true in
 * one of the two is true.
 */
export const claimsOf = (text: string, world: World): Claim[] => {
  const answered = answeredIn(text);
  const claims = readTwice(text, world);
  return answered.reduce((all, one) => withAnswer(all, one, text, world), claims);
};

/** What a question and its answer say together: what that denies or bears out counts more than the parts by themselves. */
const withAnswer = (
  claims: readonly Claim[],
  { start, end, statement }: Answered,
  text: string,
  world: World,
): Claim[] => {
  const told = readTwice(statement, world);
  const wrong = told.find(({ status }) => status === 'contradicted');
  const outside = claims.filter((claim) => claim.end <= start || claim.start >= end);
  if (wrong) return [...outside, { ...wrong, start, end, text: text.slice(start, end) }];
  if (told.every(({ status }) => status !== 'supported')) return [...claims];
  return claims.map((claim) =>
    outside.includes(claim) || claim.status !== 'contradicted' ? claim : { ...claim, status: 'unverifiable' },
  );
};

const readTwice = (text: string, world: World): Claim[] => {
  const claims = claimsIn(text, world);
  if (claims.every(({ status }) => status !== 'contradicted')) return claims;
  return otherWorlds(world).reduce<Claim[]>((all, other) => {
    const others = all.some(({ status }) => status === 'contradicted') ? claimsIn(text, other) : [];
    return all.map((claim) => (claim.status === 'contradicted' ? (borneOut(claim, others) ?? claim) : claim));
  }, claims);
};

/** What is said of a field, of a kind of chart, of titles and places: read from the sentence as it stands. */
const drawnFindings = (sentence: Sentence, whole: Clause, world: World): Finding[] => [
  ...unseenFindings(sentence, world),
  ...pValueFindings(sentence, world),
  ...breakFindings(sentence, world),
  ...toldTitleFindings(sentence, world),
  ...legendTellsFindings(sentence, world),
  ...otherTitleFindings(sentence, world),
  ...headingFindings(sentence, world),
  ...datedValueFindings(sentence, world),
  ...followedFindings(sentence, focusOf(whole, world, world)),
  ...listedNameFindings(sentence, world),
  ...colouredNameFindings(sentence, world),
  ...axisSideFindings(sentence, world),
  ...placedColourFindings(sentence, world),
  ...standingFindings(sentence, world),
  ...fieldFindings(sentence, world),
  ...kindFindings(sentence, world),
  ...toldFindings(sentence, world, focusOf(whole, world, world)),
  ...pointFindings(sentence, world),
  ...misreadTitleFindings(sentence, world),
  ...partCountFindings(sentence, world),
];

/** What is false as it was read, and may be what stands beside it, or a share of a grid. */
const unlessOther = (one: Finding, sentence: Sentence, world: World): Finding =>
  unlessShare(unlessBeside(unlessJoined(one, sentence), sentence, world), sentence, world);

/** What no other rule reads: numbers that nothing in the figure comes in, where nothing else is wrong. */
const withMissing = (
  drawn: readonly Finding[],
  read: readonly Finding[],
  sentence: Sentence,
  world: World,
): readonly Finding[] => {
  // What is said of a field, or in the words of a kind of chart, is not read a second time as of marks.
  const all = [...drawn, ...read.filter((one) => !drawn.some((other) => overlaps(one, other)))];
  if (all.some(({ ok }) => ok === false)) return all;
  const missing = [...countFindings(sentence, world), ...nowhereFindings(sentence, world)];
  return [...missing, ...all.filter((one) => !missing.some((other) => overlaps(one, other)))];
};

/** "The Harbour, at 5 euros": an answer in a few words speaks of what was asked. What is asked is not said. */
const isFragment = ({ tokens }: Sentence): boolean => tokens.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

const claimsIn = (text: string, world: World): Claim[] => {
  let last = '';
  let panels: readonly Mention[] = [];
  let before = beginning(world);
  let asked = false;
  return sentencesOf(text, world.dotted).flatMap((part) => {
    const sentence = withReferents(withTimeEnds(withPlaces(scan(withoutOpening(part), world), world), world), before);
    const own = panelsIn(sentence);
    const back = refersBack(sentence);
    let focus = back ? before.focus : world;
    const whole = wholeOf(sentence);
    const drawn = [...drawnFindings(sentence, whole, world), ...legFindings(sentence, world, before)];
    const statements =
      world.reading.main?.form === 'field'
        ? []
        : statementsIn(sentence, focusOf(whole, world, focus), whole, back ? before.subject : []);
    const stated = world.reading.main?.form === 'field' ? [] : [...statements, ...plainValues(sentence, whole, world)];
    const read = settled(
      [
        ...stated,
        ...clausesOf(sentence, panels, back ? before : undefined).flatMap((clause) => {
          focus = focusOf(clause, world, focus);
          return gathered(rulesFor(clause), (rule) => rule(clause, focus));
        }),
      ],
      sentence,
    );
    // A grammar that takes the whole sentence has read what lies between two values.
    const workedOut = (one: Finding): Finding =>
      statements.some(({ start, end }) => start === one.start && end === one.end)
        ? one
        : unlessWorkedOut(one, sentence, world);
    const isOpen = isOfDistance(sentence.text, last);
    const asks = isQuestion(sentence);
    // "1.2 points." answers, and the next goes on with what was asked.
    if (asks || !isFragment(sentence)) last = sentence.text;
    const found = withMissing(drawn, read, sentence, world).map((one) =>
      one.ok === false && (asks || (asked && isFragment(sentence))) ? { ...one, ok: undefined } : one,
    );
    asked = asks;
    if (own.length > 0) panels = own.length === 1 ? own : [];
    before = leftBy(sentence, before, focus);
    const claims = found
      .filter(({ start, end }) => Number.isFinite(start) && end > start)
      .map((one) =>
        claimOf(
          isOpen && one.ok === false ? { ...one, ok: undefined } : workedOut(unlessOther(one, sentence, world)),
          text,
        ),
      )
      .filter(isNew);
    if (claims.length > 0 && (!found.every(({ bare }) => bare) || presents(sentence))) return claims;
    const open = openClaims(part);
    return open.length > 0 ? open : claims;
  });
};
