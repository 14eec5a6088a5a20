import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';
import type { Piece } from './piece.js';
import { stemOf } from './stems.js';
import { isCommon } from './words.js';

interface Written {
  readonly stems: ReadonlySet<string>;
  /** The beginnings of longer words: what a mailer and "Mail service" have in common. */
  readonly starts: ReadonlySet<string>;
  /** Short words, which may stand for long ones: "DB", "Auth". */
  readonly short: readonly string[];
}

/** Every word that is written in the figure. */
const writtenIn = oncePer((drawing: Drawing): Written => {
  const texts = [
    drawing.title,
    ...drawing.things.map(({ name }) => name),
    ...drawing.links.map(({ label }) => label),
    ...drawing.scene.elements.flatMap(({ text, label }) => [text, label]),
  ];
  const words = [
    ...new Set(
      texts.flatMap(
        (text) =>
          text
            ?.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
    ),
  ];
  return {
    stems: new Set(words.map(stemOf)),
    starts: new Set(words.filter(({ length }) => length > 3).map((word) => word.slice(0, 4))),
    short: words.filter(({ length }) => length > 1 && length < 6),
  };
});

/** "Database" for "DB", "authentication" for "Auth". */
const shortens = (short: string, long: string): boolean => {
  if (short[0] !== long[0] || short.length >= long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** The figure has the word, or one that is of the same kin. */
export const isWritten = (drawing: Drawing, word: string): boolean => {
  const { stems, starts, short } = writtenIn(drawing);
  const lower = word.toLowerCase();
  return (
    stems.has(stemOf(lower)) ||
    (lower.length > 3 && starts.has(lower.slice(0, 4))) ||
    short.some((one) => shortens(one, lower) || shortens(lower, one))
  );
};

/** Words for parts of a drawing, for what it is of as a whole, and for things that stand for several. */
const general =
  /^(?:line|arrow|edge|link|road|path|way|route|connection|track|cable|pipe|wire|step|box|node|circle|loop|branch|child|children|parent|leaf|leaves|root|state|signal|message|request|reply|answer|second|third|fourth|other|others|more|rest|few|some|many|group|part|row|column|level|frame|cluster|dashed|dotted|solid|thick|thin|direct|single|red|blue|green|yellow|similar|so|both|then|it|one|two|three|name|label|number|value|note|symbol|text|word|component|element|item|thing|unit|person|user|town|city|place|station|department|team|class|key|system|process|member|server|device|machine|decision|question|diamond|certain|different|common|new|small|large|big|main|last|first|next|direction|dependency|relation|relationship|distance|gap|space)s?$/;

export const isGeneral = (word: string): boolean => general.test(word);

/** A noun phrase of which no word is written in the figure, and some word says what it is. @param loose a word that is none is enough: "TV report" beside "Radio report" */
export const isStrange = (words: readonly Piece[], drawing: Drawing, loose = false): boolean =>
  words.length > 0 &&
  words.every(({ code, pos }) => /^(?:[a-z-]+|\{[a-z]+\})$/.test(code) && /^(?:NOUN|PROPN|ADJ)$/.test(pos ?? '')) &&
  /^(?:NOUN|PROPN)$/.test(words.at(-1)?.pos ?? '') &&
  // "A stick figure": how a thing of the figure is drawn.
  words.at(-1)?.code.startsWith('{') !== true &&
  words.some(
    (one) =>
      one.pos !== 'ADJ' &&
      /^[a-z-]{2,}$/.test(one.code) &&
      !isGeneral(one.code) &&
      !isCommon(one.code) &&
      !isKnown(one, drawing),
  ) &&
  (loose || !words.some((one) => isKnown(one, drawing)));

const isKnown = ({ code, word }: Piece, drawing: Drawing): boolean =>
  isWritten(drawing, word ?? code) || isWritten(drawing, code);
