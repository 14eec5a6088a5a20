import { allMatches } from '../all-matches.js';
import { type Clause, hasSense, panelsIn } from './clause.js';
import { oncePer } from '../once-per.js';
import { labelKey } from './tokenize.js';
import { isPrinted, partLabels, type World } from './world.js';

/** Places that only the sentence before could tell: "the following year", "two years later", "at that time". */
const relative =
  /\b\d{3}0s\b|\b(?:now|nowadays|today|these days|back then)\b|\b(?:the|a) (?:year|month|week|day|hour|quarter|decade|season) (?:after|before|later|earlier)\b|\b(?:following|next|since last|previous|preceding|subsequent|same|that|this) (?:year|month|week|day|hour|quarter|decade|season|(?<!\b(?:during|over|throughout|across|in) this )period|time|point|stage|step)\b|\b(?:in|of|for|among|within) (?:that|this|these|those|the same) (?:(?:age|income|size|weight|dose) )?(?:groups?|class|category|categories|bins?|bracket|band|region|district)\b|\b(?:following|next|previous|preceding) (?:(?:age|income|size|weight) )?(?:groups?|class|category|bins?|bars?|points?|slice|place)\b|\b(?:before|until) the (?:collapse|crash|slump|drop|fall|dip|decline|peak|rise|jump|spike|surge|break)\b|\b(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|decades?) (?:later|earlier|before|afterwards|previously|on)\b|\b(?:year|month|week|day)-(?:on|over)-(?:year|month|week|day)\b/i;

const dayparts = /^(?:mornings?|noon|middays?|afternoons?|evenings?|nights?)$/i;

/** Stretches with no ends of their own; told by the figure only where the word is printed. */
const vague =
  /\b(?:springs?|summers?|autumns?|winters?|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|decades?|centur(?:y|ies)|seasons?|weekends?|weekdays?|(?:working|week) days|pandemic|crisis|recession|war)\b|\b(?:first|second|other|latter|former|upper|lower|top|bottom) (?:half|part|third|quarter|phase|stage)\b|\b(?:early|late|mid|middle|initial|final)(?:-| )(?:\w+ )?(?:years?|months?|days?|hours?|stages?|phases?|part|period|\d{2,4}s?)\b/gi;

const vagueTimes = /\b(?:springs?|summers?|autumns?|winters?)\b/gi;

/** "Over the decade": the whole of what is shown. */
const whole =
  /\b(?:over|throughout|across|during) (?:the|this) (?:whole |entire |full )?$|\b(?:every|each) (?:single )?$/i;

/** What is taken out, or supposed: the figure shows neither. */
const restricted =
  /\b(?:converted (?:in)?to|in (?:none|neither) of|excluding|except(?: for)?|apart from|aside from|other than|not counting|leaving out|ignoring|regardless of|if|would|could|might|(?:will|wo)(?: not|n['’]?t)? be|going to be|expected|projected|predicted|forecast|according to|assum(?:es|ed|ing)|suppos(?:e|ed|ing)|among those|among these|relative to|(?:together|along|combined) with|before (?:it|they|being)|(?:every|each|all) \w+ but|(?:every|each|all|any) (?!(?:remain(?:ed|s)?|stay(?:ed|s)?|lie|lay|are|were|was|is|sit|sat|rise|rose|end|ended|stand|stood|finish|finished)\b)\w+ (?:above|below|over|under|beyond))\b/i;

/** "in the two youngest groups": some of the parts, told by their rank. */
const ranked =
  /\b(?:in|for|among|of|on) the (?:two|three|four|five|few) (?!(?:most|least)\b)\w{3,}est (?!of\b)\w+|\b(?:in|for|among|of|on) the (?!(?:most|least|highest|lowest|largest|smallest|tallest|shortest)\b)\w{3,}est (?:age )?(?:groups?|class(?:es)?|cohorts?|generation|bracket|people|pupils|children|students)\b/i;

/** A quantity between others, told as a course, and what is on either side of a place or of a number. */
const derived =
  /\b(?:gap|difference|margin|ratio|distance|band|interval|spread|uncertainty|advantage|benefit|lead|superiority|separation|transition|boundary|border)s?\b.{0,60}?\b(?:widen|narrow|gr[eo]w|increas|decreas|shr[iau]nk|clos|rose|fell|rises|falls)\w*|\b(?:both|either) sides?\b|(?<!\d )\bor (?:less|more|fewer|higher|lower|longer|shorter|earlier|later|above|below)\b/i;

/** "The rise was steeper than the decline before", "the decline never paused": of how a course goes, no course itself. */
const compared =
  /\b(?:steeper|sharper|stronger|weaker|more (?:rapid|rapidly|slowly|quickly|steeply|sharply))\b.{0,40}\bthan\b|\b(?:r[io]s|fall|fell|gr[eo]w|increas|declin|decreas|drop|climb|chang|mov|shr[aiu]nk)\w*\b.{0,40}\b(?:faster|slower|quicker)\b.{0,40}\bthan\b|\b(?:never|not|without) (?:paus|stop|ceas|slow|revers|interrupt|let)\w*/i;

/** "a stronger inhibition than B", where inhibition is what is shown: a comparison of values. */
const ofMeasure = (said: string, world: World): boolean => {
  const [, noun = ''] = /\b(?:a|the|much|slightly|clearly) (?:stronger|weaker) (\p{L}+) than\b/iu.exec(said) ?? [];
  return noun !== '' && isPrinted(world, labelKey(noun)[0] ?? '');
};

/** "the line in the lower right panel": a panel by its place. */
const placed =
  /\b(?:upper|lower|top|bottom|left|right)(?:[- ](?:left|right|hand))? (?:panel|subplot|plot|chart|graph)\b/i;

/** Some of the values, or how fast something goes: "hardly any dart", "three times in a row", "adds 17 every year". */
const unsettled =
  /\bhardly any(?:thing|one|body)?\b|\b(?:two|three|four|five|six|\d) times in a row\b|\bwhose\b.{0,30}\bits? \w+est\b|\b(?:none|all|most|each) of whose\b|\b(?:adds?|gains?|adding|gaining)\b.{0,60}\b(?:every|each) (?:year|month|week|day|hour|quarter|step|round)\b|\b(?:gap|hole|break) in\b.{0,40}\bbetween\b/i;

/**
 * "The hotter the tea, the faster it cools", "beyond it", "neighbouring bars never differ by more", "towards the young
 * ages", "pulls the mean upwards": of two quantities, of a place told before, of what lies between two, of a part of the way.
 */
const elsewhere =
  /\b(?:the|poor|only) (?:ones?|person|people|guy|kid) who\b|\b(?:beyond|past|before|after|until) (?:it|this|that|them)\b|\bdiffers? (?:from \p{L}+ other )?by\b|\btowards? (?:the )?(?:young|old|left|bottom|start|beginning|centre|center|middle|edges?|sides?)\p{L}*|\bpull(?:s|ed|ing)?\b[^,;.]{1,30}\b(?:up|down)wards?\b|\b(?:not|never|n['’]t) (?:\p{L}+ ){1,3}(?:evenly|uniformly|smoothly|linearly|monotonically|regularly|equally)\b|\bbetween (?:the|its|their|both|these) (?:two |\p{L}+ing )?(?:points?|peaks?|troughs?|humps?|valleys?|crossings?|intersections?|extrema|dots|marks|rings)\b|\bfrom (?:it|there|(?:the|its|this|that) (?:low|high|lowest|highest|top|bottom|peak|trough|minimum|maximum)(?: point| value| mark)?)\b|\bfor the rest of\b|^[,; ]*(?:(?:and|but|while) )?(?:one|another) (?:steadily |then |only |clearly |always )?(?:ris|fall|climb|drop|grow|declin|increas|decreas|sink|stay|goes|has|dip|jump)\p{L}*\b|\b(?:in|for) (?:all|the) (?:the )?others?\b|\bin between\b|\bonly (?:in|for|on|at|among)\b[^,;]{1,60}\b(?:do|does|did)\b|\b(?:for|in|among) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?of\b.{0,40}\b(?:not|never)\b|\b(?:almost|nearly|virtually|practically|mostly) (?:everywhere|always|throughout|every|all|everything)\b/iu;

/** Of the whole sentence: two quantities together, a place told before, or all but some. */
const proportion =
  /\bthe \p{L}{2,}est \p{L}{3,}est\b|^(?:all|each|every)\b[^,;]{1,30}\b(?:other than|except(?: for)?|apart from)\b|\b(?:every|each|all|any) \p{L}+ (?:but|except|save)\b|\b(?:then|there)(?=$|[,.;])|\bthe (?:more|less|\p{L}{2,}er)\b[^.;:]{1,50}, ?the (?:more|less|\p{L}{2,}er)\b/iu;

const elliptic = /\p{L}['’]s (?:is|was|are|were|has|had)\b/u;

const everyOther = /\b(?:odd|even)(?:[- ]numbered)? (\p{L}{4,})\b/giu;

const labelWords = oncePer((world: World): readonly string[] => [
  ...new Set(
    world.plots.flatMap(({ category, series }) =>
      [...(category?.kind === 'names' ? category.labels : []), ...(series?.labels ?? [])].flatMap((label) =>
        labelKey(label).filter((word) => word.length >= 5),
      ),
    ),
  ),
]);

/** Some word of the sentence is akin to a label, and no name. */
export const hasKin = (sentence: Clause['sentence'], world: World): boolean =>
  sentence.tokens.some(
    ({ norm }, index) => isAkin(norm, world) && !sentence.mentions.some(({ from, to }) => from <= index && index < to),
  );

/** "strong disagreement" beside "Strongly disagree": a part is meant, and not called by its name. */
const isAkin = (norm: string, world: World): boolean =>
  norm.length >= 6 &&
  labelWords(world).some(
    (word) => norm !== word && norm.startsWith(word.slice(0, Math.max(5, word.length - 2))) && !isPrinted(world, norm),
  );

const known = new WeakMap<Clause, boolean>();

const judge = (clause: Clause, world: World): boolean => {
  const { text, start, tokens } = clause.sentence;
  const first = (tokens[clause.from]?.start ?? start) - start;
  const said = text.slice(first, (tokens[clause.to - 1]?.end ?? start) - start);
  if (
    [relative, restricted, derived, ranked, unsettled, elsewhere].some((one) => one.test(said)) ||
    proportion.test(text)
  )
    return true;
  if (compared.test(said) && !ofMeasure(said, world)) return true;
  // "Among the odd harmonics", "no even harmonic": every other one of them.
  // "Houston's is five times as long": of a part that was told before.
  if (world.plots.some(({ series }) => (series?.labels.length ?? 0) > 1) && elliptic.test(said)) return true;
  if (allMatches(said, everyOther).some(({ 1: noun = '' }) => labelKey(noun).every((norm) => isPrinted(world, norm))))
    return true;
  // "between 2010, when it stood at 45, and 2012": the clause is cut where it is still spoken of.
  if (/\bbetween \d{4}, when\b/.test(text)) return true;
  // "Up to the age of 44 there are more men": of some of the categories, which are ranges.
  if (
    /\b(?:up to|until|from|over|under|above|below|beyond) (?:the )?(?:ages? (?:of )?)?\d/i.test(said) &&
    world.plots.some(({ category }) => category?.labels.some((label) => /\d\s*[–-]\s*\d/u.test(label)) === true) &&
    clause.mentions.some((one) => hasSense(one, 'more', 'less'))
  )
    return true;
  // "Up to 70 the maths bars are the taller ones": of some bins.
  if (world.plots[0]?.form === 'histogram' && /^up to \d/i.test(said)) return true;
  const isUnnamed = (at: number): boolean => !clause.mentions.some(({ from, to }) => from <= at && at < to);
  if (
    tokens
      .slice(clause.from, clause.to)
      .some(({ norm }, index) => isAkin(norm, world) && isUnnamed(clause.from + index))
  )
    return true;
  if (world.reading.panels.length > 2 && placed.test(said) && panelsIn(clause.sentence).length === 0) return true;
  // "The first quarter" where quarters are shown, "evening" where it is a part.
  const isNamed = (at: number, length: number): boolean =>
    clause.mentions.some(
      ({ type, start: from, end }) =>
        (type === 'name' || type === 'date') && from - start - first < at + length && end - start - first > at,
    );
  // "Evening" beside bars of morning, noon and night is one that is not there.
  const hasDayparts = partLabels(world).some((label) => dayparts.test(label));
  // "Summer was very dry, almost flat": of what the part before told, where this one names nothing.
  const isGoingOn = first > 0 && !clause.mentions.some((one) => one.type === 'name' || one.type === 'date');
  if (
    isGoingOn &&
    allMatches(text.slice(0, first), vagueTimes).some(
      ({ 0: words }) => !labelKey(words).every((norm) => isPrinted(world, norm)),
    )
  )
    return true;
  return allMatches(said, vague).some(
    ({ 0: words, index }) =>
      !(hasDayparts && dayparts.test(words)) &&
      !whole.test(said.slice(0, index)) &&
      !isNamed(index, words.length) &&
      !labelKey(words).every((norm) => isPrinted(world, norm)),
  );
};

/**
 * A clause may say of what it speaks in words that nothing in the figure answers to. What a rule then reads may be
 * right, but that it is wrong is not known: such a clause supports, and never contradicts.
 */
export const leavesOpen = (clause: Clause, world: World): boolean => {
  const found = known.get(clause) ?? judge(clause, world);
  known.set(clause, found);
  return found;
};
