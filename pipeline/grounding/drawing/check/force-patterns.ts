import { NOUN, ROLE } from './arrow-phrases.js';
import { patternOf } from './piece.js';

const BE =
  '(?: (?:is|are|acts?|acting|points?|pointing|directed|goes|runs|pulls?|pushes|works|both|also|exactly|drawn|not|,|which|that|and|the|block|body|box|it|{item}))';
/** "The force of 60 N": its size, told by the way. */
const OF = '(?: (?:of|with|,|\\(|=|worth) (?:#\\d+(?:\\.\\d+)?) (?:n|kn|newtons?)(?: (?:\\)|,))?)?';
export const ways = patternOf(
  `(?<a> A)${OF}(?:${BE}+|(?= to the)|(?= (?:straight|vertically) (?:up|down)))(?: (?:straight|vertically|horizontally|directly|along|to|towards|in|direction|the|slightly))*(?<way> (?:down|up|left|right|downwards?|upwards?|leftwards?|rightwards?|east|west|north|south))(?= |$)(?! (?:of|the|along|from|and (?:left|right)))`,
);
export const opposite = patternOf(
  `(?<a> A)(?:(?:${BE}| to| in| (?:left|right|up|down|downwards|upwards))* (?:opposite|against|opposed)(?: (?:to|direction|of|that|the))*(?<b> A)| (?:and|,)+(?<c> A)${BE}*(?: in)?(?: (?:opposite|opposing|contrary) directions?| opposite(?: to each other)?| antiparallel| each other))`,
);
export const alike = patternOf(
  `(?<a> A)(?: (?:and|,)(?<c> A))?${BE}*(?: in)? the same (?:direction|way)(?: (?:as|of|that|the))*(?<b> A)?`,
);
export const square = patternOf(
  `(?<a> A)(?: (?:and|,)(?<c> A))?${BE}*(?<how> (?:perpendicular|parallel|at right angles))(?: (?:to|each|other|the))*(?<b> A)?`,
);
const BIG = '(?:magnitude|size|length|strength|value|height|big|large|long|strong|great|tall|high)';
export const equals = patternOf(
  `(?<a> A)(?: (?:and|,)+(?<c> A))?(?: (?:are|is|have|has|both|of|also|exactly|equally|in|not|,))*(?: (?:equal(?: in| to)?|the same|same|as|equally|identical))(?: in)?(?: (?:${BIG}|as|of|that|the|to))*(?<b> A)?(?: ,)?(?<n> #\\d+(?:\\.\\d+)?)?`,
);
export const multiple = patternOf(
  `(?<a> A)(?: (?:is|has|are|exactly|about|roughly|nearly))*(?<times> (?:twice|double|half|#\\d+(?:\\.\\d+)? times|three times|thrice))(?: (?:as|the|of|that|${BIG}))*(?<b> A)`,
);
export const compared = patternOf(
  `(?<a> A)(?: (?:is|are|has|much|slightly|clearly|far|a|looks|not|magnitude|drawn))*(?<way> (?:larger|bigger|longer|stronger|greater|higher|taller|smaller|shorter|weaker|lower|lesser|less)) (?:than)(?: (?:the|that|of))*(?<b> A)`,
);
export const extreme = patternOf(
  `(?<a> A)(?: (?:is|has|clearly|by|far|are|not))*(?: (?:the|#1|of))*(?<way> (?:largest|biggest|longest|strongest|greatest|highest|smallest|shortest|weakest|least|tallest))`,
);
export const extremeIs = patternOf(
  `(?: the)(?<way> (?:largest|biggest|longest|strongest|greatest|smallest|shortest|weakest))(?:${NOUN}| #1| of the(?: #\\d+)? (?:forces|vectors|{arrow\\+}))(?: (?:in|of|the|all|picture|figure|diagram|drawn|{picture}|acting|on|block))* is(?: (?:that of|the #1 (?:of|for)))?(?<a> A)`,
);
export const valued = patternOf(
  `(?<a> A)(?: (?:is|of|has|equals|measures|amounts|to|a|magnitude|size|strength|value|labelled|labeled|marked|given|as|with|,|\\(|reads|=|only|exactly|not|comes))+(?<n> #\\d+(?:\\.\\d+)?)(?<unit> (?:n|kn|newtons?|m|cm|m / s|km / h|km|mm|pounds?|kilonewtons?|units?))?(?! times)`,
);
export const coloured = patternOf(
  `(?<a> A)(?: (?:is|are|drawn|shown|in|appears|coloured|colored|painted|,|a|marked|the|#1|not|as|being))+(?<look> (?:<[^>]+>|dashed|dotted))`,
);
export const colourIs = patternOf(
  `(?<b> A)(?: (?:is|represents?|stands|shows?|for|marks|symbolises|denotes|indicates|means))+(?<a> A)`,
);
export const counted = patternOf(
  `(?<n> #\\d+)(?: (?:different|external|separate|labelled|named|distinct))* (?<what>forces|vectors)(?: (?:are|is|act|acting|acts|shown|drawn|labelled|being))*`,
);
export const absent = patternOf(
  `(?: (?:no|without|neither|not any|nor|lacks?)| (?:there|is|are)+ (?:no))(?: (?:any|kind|of|horizontal|vertical|air))*${ROLE}${NOUN}?(?! (?:is|are) (?:needed|required))`,
);
export const angled = patternOf(
  `(?<a> A)(?: (?:makes|forms|is|acts|inclined|points|drawn|at|an|a|and|,|pulls|tilted|the|with|encloses))*(?: {?angle}?)(?: of)?(?<n> #\\d+(?:\\.\\d+)?)(?: (?:degrees?|°))?(?: (?:to|with|above|below|from|against|the|positive))*(?<base> (?:horizontal|vertical|ground|x - axis|y - axis|floor|surface))`,
);
export const aside = patternOf(
  `(?<a> A) \\((?<inner>(?: (?:<[^>]+>|,|and|upwards?|downwards?|up|down|left|right|leftwards?|rightwards?|to|the|pointing|dashed|dotted|solid|in|{arrow}|acting))+) \\)`,
);
export const arrowOf = patternOf(
  ` (?:the|an?)(?: <[^>]+>)? {arrow} (?:of|for|representing|showing|that represents|that shows)(?<a> A)`,
);
