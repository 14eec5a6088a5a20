import { unitWord } from '../../check/number-words.js';

/** What is said of quadrant charts: extremes, comparisons, corners, axes, names of quadrants, counts. */

export const extreme =
  /\b(?<how>highest|lowest|greatest|largest|biggest|smallest|least|fewest|most)(?<words>(?: \p{L}+){1,3})|\bthe (?<adjective>(?!highest|lowest|greatest|largest|biggest|smallest|fewest)\p{L}+est)\b|\b(?:sits|lies|stands|is|placed|located|positioned|appears|plotted) (?:the )?(?<up>highest|lowest|rightmost|leftmost|furthest (?:to the )?(?:right|left))\b|\b(?<far>(?:furthest|farthest) (?:to the )?(?:right|left))\b/giu;
export const compared =
  /\b(?:(?<how>higher|lower|greater|larger|smaller|more|less)(?<words>(?: \p{L}+){0,3}?)|(?<adjective>\p{L}+er)|(?<up>further (?:to the )?(?:right|left))) than\b/giu;
export const corner =
  /\b(?<down>top|bottom|upper|lower)[- ](?<across>left|right)(?:[- ]hand)?(?: (?:quadrant|corner|box|field|area|part|quarter))?(?<name>(?:,? (?:which|that))? ?(?:is|,)? ?(?:called|named|labelled|labeled|titled|marked) ["“]?(?<word>\p{Lu}?[\p{L} ]+?)["”]?(?=[.,;]|$| and| with))?/giu;
export const onAxis =
  /\b(?<dim>\p{L}+) (?:(?:is|are|runs|goes) )?(?:(?:plotted|shown|measured|given|drawn|read) )?(?:on|along|across) the (?<side>vertical|horizontal|x|y)[- ](?:axis|one)\b/giu;
export const axisIs =
  /\b(?<side>vertical|horizontal|x|y)[- ]axis (?:shows?|measures?|gives?|is|represents?|stands for|(?:goes|runs|ranges) from|plots?|tells?|has)(?<words>(?: \p{L}+){1,4})/giu;
export const inFrame =
  /\b(?:is|are|lies?|lie|falls?|sits?|stands?|belongs?|landed|lands?|placed|put|fit|fits|ends? up|ended up|grouped|sorted|counted|shown|sit|come|comes|goes)\b(?: (?:placed|found|plotted|located|both|all|clearly|only|therefore|thus|up|down|over|right|squarely|well|still|there|back|at all))* (?:in|into|within|inside|to|under)(?: the)? (?:(?:quadrant|box|field|corner)(?: (?:labell?ed|called|named|titled|marked))? )?["“]?(?<frame>\p{Lu}[\p{L} -]*?)["”]?(?: quadrant| box| field| area| corner| quarter)?(?=[.,;]|$| and | with | because | at | as )/giu;
export const several =
  /\b(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d+|none|all) (?:of (?:them|the \p{L}+|these)|\p{L}+) (?=(?:is|are|lies?|lie|falls?|fall|sit|stand|belong|landed|land)\b)/iu;
export const contents =
  /(?:^|[;,:] |\band |\bthe )(?:the )?["“]?(?<frame>\p{Lu}[\p{L} -]*?)["”]?(?: quadrant| box| field| area| corner)? (?:contains|holds|has|includes|comprises|gathers|lists)(?: (?:only|just|exactly))? (?<n>\p{L}+|\d+)(?: of the)? \p{L}+(?=[.,;]|$| and )/giu;
export const all =
  /(?:^|\bof |\bwith |\bhas |\bshows |\bcompares |\bthere are |\bplots )(?<n>\p{L}+|\d+) (?!quadrant|ax[ei]s|label|side|field|box|corner|dimension|arrow)\p{L}+s(?: (?:are|is|being))?(?: (?:placed|plotted|shown|sorted|arranged|positioned|located|drawn|judged|rated|mapped))* (?:on|in|across|over|by) (?:the|a|this|two|four) (?:plane|chart|plot|map|quadrants?|matrix|diagram|grid|axes)/giu;
export const half =
  /\b(?<n>\p{L}+|\d+)(?: of (?:the|these))?(?: (?!(?:is|are)\b)\p{L}+){0,2} (?:are|is|lie|lies|sit|sits|fall|falls|stand|appear)(?: found| placed| located)? (?:on|in) the (?<side>left|right|top|bottom|upper|lower)(?: \([^)]*\))? (?:half|side)/giu;
/** "The low-effort, low-benefit corner". */
export const twice =
  /\b(?<a>high|low)[- ](?<one>\p{L}+)(?:,|,? and|\/)? ?(?<b>high|low)[- ](?<other>\p{L}+) (?:corner|quadrant|field|box|area|region|part|quarter|group|category)/giu;
export const quantified =
  /(?:^|[,;] )(?:there (?:is|are) )?(?<n>no|none|not one|not a single|only one|just one|exactly one|one|two|three|four|five|six|seven|eight|nine|all|every|each|\d+)\b(?: of (?:them|the|these))?(?: (?!(?:in|into|under|within|inside)\b)[\p{L}-]+){0,6} (?:in|into|under|within|inside) the $/iu;
export const plainly =
  /\b(?:is|are|very|relatively|fairly|both|and|comparatively|rather|quite) (?<adjective>expensive|costly|cheap|polluting|dirty|clean|urgent|important|valuable|popular|risky|safe|easy|fast|slow|demanding|difficult|engaging)\b(?! than)/giu;
export const having = /\b(?<how>high|low)(?:[- ](?<words>\p{L}+))/giu;

/** Adjectives that say how much there is of what an axis measures, and the contrary. */
export const adjectives: Readonly<Record<string, readonly [noun: string, sign: 1 | -1]>> = {
  expensive: ['cost', 1], costly: ['cost', 1], cheap: ['cost', -1], cheaper: ['cost', -1], cheapest: ['cost', -1],
  polluting: ['emission', 1], dirty: ['emission', 1], dirtiest: ['emission', 1], clean: ['emission', -1], cleaner: ['emission', -1], cleanest: ['emission', -1],
  urgent: ['urgency', 1], important: ['importance', 1], valuable: ['value', 1], popular: ['popularity', 1], risky: ['risk', 1], riskier: ['risk', 1], riskiest: ['risk', 1],
  safe: ['risk', -1], safer: ['risk', -1], safest: ['risk', -1], easy: ['effort', -1], easier: ['effort', -1], easiest: ['effort', -1], fast: ['speed', 1], faster: ['speed', 1], fastest: ['speed', 1],
  slow: ['speed', -1], slower: ['speed', -1], slowest: ['speed', -1], demanding: ['effort', 1], difficult: ['difficulty', 1], engaging: ['engagement', 1],
}; // prettier-ignore

export interface Placed {
  readonly place: readonly [number, number];
}

export const isWithin = (frame: Placed, { place }: Placed): boolean =>
  place.every((value, axis) => Math.abs(value - (frame.place[axis] ?? 0)) < 0.25);

export const countOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : unitWord(word.toLowerCase());
