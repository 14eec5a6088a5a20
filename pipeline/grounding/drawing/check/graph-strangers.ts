import type { Drawing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { isGeneral, isStrange, isWritten } from './strange-words.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const EDGE =
  '(?:hangs?|hang|leads?|points?|feeds?|flows?|branch(?:es)?|descends?|(?:is|are) (?:connected|attached|linked|joined|wired))(?: (?:down|directly|also|off))* (?:from|to|into)';
const STAND =
  '(?:sits|lies|stands|appears|comes|hangs|(?:is|can be) (?:placed|drawn|shown|seen|listed|located|found|inserted|situated|positioned)|is)';
const goal = patternOf(
  `(?<x> N)(?: (?!(?:N|and|but|not|never|no|,)(?= ))[^ ]+){0,2} (?:leads?|points?|goes|flows?|feeds?|runs?|connects?|passes|branches|(?:is|are) (?:connected|linked|joined|sent|passed)|from N) (?:on |back |directly )?(?:to|into)(?: (?:a|an))(?<words>(?: (?:[a-z-]+|{[a-z]+})){1,3}?)(?= [.,;:]|$)`,
);
const reached = patternOf(
  `(?<x> N)(?: (?!(?:N|but|not|never|no|,|and)(?= ))[^ ]+){0,3} (?:reaches|reach|feeds?|eats?|hunts?|catches|meets?|joins?|enters?|needs?|requires?|calls?|supplies|nourishes|(?:(?:is|are) (?:eaten|hunted|followed|used|caught|read|fed|called) by)|(?:goes|moves|changes|passes|turns|switches|transitions|continues|proceeds) (?:on |over )?(?:to|into|through))(?: (?:a|an|another))(?<words>(?: (?:[a-z-]+|{[a-z]+})){1,3}?)(?= [.,;:]|$| (?:at|in|on|which|that|called|and|before|after|as|for) )`,
);
const unknown = patternOf(
  `(?: (?:a|an|another|one))(?<words>(?: (?:[a-z-]+|{[a-z]+})){1,3}?)(?: (?:which|that|,))* (?:${EDGE}|${STAND}(?: (?:directly|right|just|also))* (?:between|under|below|beneath|above|beside|behind|before|after|next to))(?: the)?(?<x> [NC])`,
);
/** "Goes into a Drying state": what a state is called that is none. */
const calledSo = patternOf(
  `(?<x> N)(?: (?!(?:N|but|not|never|no|and)(?= ))[^ ]+){0,6} (?:to|into|enters|reaches|through|via)(?: (?:a|an|another))(?<word> [a-z]+) {(?:node|state|box)}(?= [.,;]|$| (?:before|and|after|first|then|which))`,
);
const ofStates =
  /^(?:final|accepting|accept|dead|end|error|initial|start|starting|new|next|terminal|resting|stable|waiting|sink|trap|stop|stopping|following|previous|closed|open|certain|double|single|separate|special|safe|failure|failed|faulty|intermediate|second|third|last|first|different|specific|dedicated|neutral|passive|active|inactive|halting|absorbing|working|running|named|given|decision|merge|shared|common|central)$/;

const between = patternOf(
  `(?: (?:with|has|shows|contains|via|through))(?: (?:a|an|another))(?<words>(?: [a-z-]+){1,3}?) between(?: the)?(?<x> N) and(?: the)?(?<y> N)`,
);
const inList = patternOf(
  `(?: N(?: ,)?)+(?: N)?(?: ,)? and(?: the)?(?<words>(?: [a-z-]+){1,3}?) (?:hang|hangs|branch|descend|depend|belong|lead|point|feed|flow|report|connect|talk|(?:send|pass|give)(?: [a-z-]+){0,3}?)(?: (?:directly|all|down|off))* (?:from|to|into|on|under|below|in)(?: the)?(?<x> [NC])`,
);
/** "Contains A, B and C": one that the frame, and the figure, has not, among others that it has. */
const held = patternOf(
  `(?: (?:contains?|includes?|holds?|encloses?|comprises?|(?:consists?|is made up) of|:))(?: the)?(?<before>(?: N(?: ,)?(?: and)?)*)(?<words>(?: [a-z-]+){1,3}?)(?<after>(?:(?: ,)?(?: and)? N)*)(?= [.;:]|$)`,
);
const listed = patternOf(
  `(?<x> N) (?:splits?|branches|divides?|is divided|is split|is subdivided|leads?|forks?|points?|(?:is|are) (?:connected|joined|linked|attached))(?: (?:up|off|further|down))* (?:into|to)(?: N(?: ,)?)+(?: ,)? and(?<words> [a-z]+)(?= [.;:]|$)`,
);
/** At the beginning, without an article: a name that is a word of every day. */
const subject = patternOf(
  `(?:^|(?<=[.;:])|(?<=\\{edge\\+\\} ,))(?<words>(?: [a-z-]+){1,3}?) (?:(?:is|are) (?:connected|joined|linked|attached)|leads?|points?) to(?<x> N)`,
);

/** Of a name that a sentence begins with each word may be a common one: "Living things is connected to Plants". */
const isStrangeName = (words: readonly Piece[], drawing: Drawing): boolean =>
  words.every(({ code, pos }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos ?? '') && !isWritten(drawing, code)) &&
  words.some(({ code }) => !isGeneral(code));

/** "A wireless access point hangs from Switch B", "coal, oil and uranium hang from Fossil": of which nothing is drawn. */
export const graphStrangerRule: DrawingRule = (pieces, { drawing }) => {
  if (isOtherGraph(drawing) || drawing.of('node').length < 3) return [];
  const own = graphPieces(pieces, drawing);
  const strangers = (
    patterns: readonly RegExp[],
    isOne: (words: readonly Piece[], drawing: Drawing) => boolean,
  ): Verdict[] =>
    patterns.flatMap((pattern) =>
      matchesIn(own, pattern).flatMap((match): Verdict[] => {
        const words = match.group('words');
        if (!isOne(words, drawing) || isDenied(match.pieces)) return [];
        return [verdict(match.pieces, false, words.map(({ code }) => code).join(' '), null)];
      }),
    );
  const among = matchesIn(own, held).flatMap((match): Verdict[] => {
    const [words, others] = [match.group('words'), [...match.group('before'), ...match.group('after')]];
    const isList = others.filter(({ code }) => code === 'N').length > 1 && others.some(({ code }) => code === 'and');
    return isList && isStrange(words, drawing) && !isDenied(match.pieces)
      ? [verdict(words, false, words.map(({ code }) => code).join(' '), null)]
      : [];
  });
  const states = matchesIn(own, calledSo).flatMap((match): Verdict[] => {
    const [word] = match.group('word');
    const isName = word !== undefined && /^(?:NOUN|PROPN|VERB)$/.test(word.pos ?? '') && word.code.length > 3;
    return !isName ||
      ofStates.test(word.code) ||
      isGeneral(word.code) ||
      isWritten(drawing, word.code) ||
      isDenied(match.pieces)
      ? []
      : [verdict(match.pieces, false, word.code, null)];
  });
  return [
    ...states,
    ...strangers([unknown, between, inList, listed, goal, reached], isStrange),
    ...strangers([subject], isStrangeName),
    ...among,
  ];
};
