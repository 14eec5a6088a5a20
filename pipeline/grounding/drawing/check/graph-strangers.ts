import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { stemOf } from './stems.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const EDGE =
  '(?:hangs?|hang|leads?|points?|feeds?|flows?|branch(?:es)?|descends?|(?:is|are) (?:connected|attached|linked|joined|wired))(?: (?:down|directly|also|off))* (?:from|to|into)';
const unknown = patternOf(
  `(?: (?:a|an|another))(?<words>(?: [a-z-]+){1,3}?)(?: (?:which|that|,))* (?:${EDGE}|(?:sits|lies|stands|is placed|is drawn|is) between)(?: the)?(?<x> [NC])`,
);
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

/** Every word that is written in the figure, by its stem. */
const writtenIn = oncePer(
  (drawing: Drawing): ReadonlySet<string> =>
    new Set(
      [drawing.title, ...drawing.things.map(({ name }) => name)].flatMap((name) =>
        (name?.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf),
      ),
    ),
);

/** Words for parts of a drawing, for what it is of as a whole, and for things that stand for several. */
const general =
  /^(?:line|arrow|edge|link|road|path|way|route|connection|track|cable|pipe|wire|step|box|node|circle|loop|branch|child|children|parent|leaf|leaves|root|state|signal|message|request|reply|answer|second|third|fourth|other|others|more|rest|few|some|many|group|part|row|column|level|frame|cluster|dashed|dotted|solid|thick|thin|direct|single|red|blue|green|yellow|similar|so|both|then|it|one|two|three|name|label|number|value|note|symbol|text|word|component|element|item|thing|unit|person|user|town|city|place|station|department|team|class|key|system|process|member|server|device|machine|decision|question|diamond|certain|different|common|new|small|large|big|main|last|first|next|direction|dependency|relation|relationship|distance|gap|space)s?$/;

const isStrange = (words: readonly Piece[], drawing: Drawing): boolean => {
  const written = writtenIn(drawing);
  return (
    words.length > 0 &&
    words.every(({ code, pos }) => /^[a-z-]+$/.test(code) && /^(?:NOUN|PROPN|ADJ)$/.test(pos ?? '')) &&
    /^(?:NOUN|PROPN)$/.test(words.at(-1)?.pos ?? '') &&
    words.every(({ code }) => !general.test(code) && !written.has(stemOf(code)))
  );
};

/** Of a name that a sentence begins with each word may be a common one: "Living things is connected to Plants". */
const isStrangeName = (words: readonly Piece[], drawing: Drawing): boolean => {
  const written = writtenIn(drawing);
  return (
    words.every(({ code, pos }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos ?? '') && !written.has(stemOf(code))) &&
    words.some(({ code }) => !general.test(code))
  );
};

/** "A wireless access point hangs from Switch B", "coal, oil and uranium hang from Fossil": of which nothing is drawn. */
export const graphStrangerRule: DrawingRule = (pieces, { drawing }) => {
  if (isOtherGraph(drawing) || drawing.of('node').length < 3) return [];
  const own = graphPieces(pieces, drawing);
  const strangers = (patterns: readonly RegExp[], isOne: typeof isStrange): Verdict[] =>
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
  return [
    ...strangers([unknown, between, inList, listed], isStrange),
    ...strangers([subject], isStrangeName),
    ...among,
  ];
};
