import { escaped } from '../../language/escaped.js';
import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords } from '../../language/colour.js';
import { oncePer, perText } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import { calloutsOf } from '../callouts.js';
import type { Drawing, Thing } from '../drawing.js';
import { laidOn } from '../objects.js';
import { isColoured } from './fits.js';
import type { Scope } from './verdict.js';

interface Labelled {
  /** As it may be spelled in a sentence. */
  readonly spelling: string;
  readonly named: RegExp;
  readonly text: Thing;
  readonly owner: Thing;
}

/** "sinθ" may be spelled "sin θ", "R_1" as "R₁". */
const spellingOf = (name: string): string =>
  Array.from(name.normalize('NFC').replaceAll(/[\s_{}$\\]/g, ''))
    .map((letter) => (/[₀-₉]/.test(letter) ? letter.normalize('NFKC') : letter))
    .map((letter) =>
      /\d/.test(letter) ? `_?[${letter}${String.fromCodePoint(0x2080 + Number(letter))}]` : escaped(letter),
    )
    .join('\\s?');

/** Short words and signs beside lines and arrows that stand for them. */
const labelledIn = oncePer((drawing: Drawing): readonly Labelled[] => {
  const by = new Map(drawing.things.map((thing) => [thing.id, thing]));
  const told = drawing.scene.relations.flatMap(({ kind, from, to }) => {
    const [text, owner] = [by.get(from), by.get(to)];
    return kind === 'labels' && text && owner ? [{ text, owner }] : [];
  });
  const beside = calloutsOf(drawing).map(({ text, shape }) => ({ text, owner: shape }));
  return [...told, ...beside].flatMap(({ text, owner }): Labelled[] => {
    const name = text.name?.trim() ?? '';
    const isSign = name.length > 0 && name.length <= 12 && !/[=,;:]/.test(name) && /[\p{L}\d]/u.test(name);
    if (!isSign || owner.role !== 'shape' || /^(?:a|i)$/i.test(name)) return [];
    const spelling = spellingOf(name);
    return [{ spelling, named: new RegExp(spelling, 'iu'), text, owner }];
  });
});

const COLOUR = `(?<colour>${colourWords.toSorted((a, b) => b.length - a.length).join('|')})`;
const NOUN =
  '(?: (?:thick|thin|vertical|horizontal|slanted|dashed|dotted|solid|short|long|straight|upper|lower|bold|curved))*(?: (?:segment|line|arrow|vector|ray|curve|one|side|leg|stroke|circle|arc|force))?';
const SAYS =
  '(?: (?:is|are|was|being|which|that|and|,))*(?: (?:labell?ed|marked|called|named|denoted|stands for|represents|shows|is))(?: (?:as|with|by|the|label|a|an|force|length))*';

/** What every such statement has: a colour, and a word that joins it to the label. */
const anyColour = new RegExp(`\\b${COLOUR}`, 'iu');

interface Patterns {
  readonly after: RegExp;
  readonly before: RegExp;
}

/** Made where a sentence has a colour and the label: most have not, and a list of all colours is long. */
const patternsOf = perText((spelling: string): Patterns => ({
  // "The red segment is sin θ", "the green one on the axis is labelled cos θ".
  after: new RegExp(
    `\\b(?:the|an?) ${COLOUR}${NOUN}(?: (?:on|at|along|from|in|of|to|above|below|next to|pointing) [^,.;:]{1,24}?)?${SAYS} [“"]?${spelling}[”"]?(?![\\p{L}\\d])(?!\\s?[=+/*^])`,
    'giu',
  ),
  // "The segment marked sin θ is drawn in blue".
  before: new RegExp(
    `\\b(?:segment|line|arrow|vector|ray|curve|side|leg|stroke|force|arc)s? (?:labell?ed|marked|called|named)(?: as| with| by)? [“"]?${spelling}[”"]?(?: (?:is|appears|has been))(?: (?:drawn|shown|coloured|colored|painted|printed|in|a|the))* ${COLOUR}(?![\\p{L}-])`,
    'giu',
  ),
}));

/** The colour of what a label stands at: "the red segment is cos θ", where it is the green one. */
export const labelColourRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  if (drawing.kind !== 'shapes' || /\b(?:not|no|never|neither)\b|n['’]t\b/i.test(sentence.text)) return [];
  if (!anyColour.test(sentence.text)) return [];
  return labelledIn(drawing).flatMap(({ named, owner, spelling }) => {
    if (!named.test(sentence.text)) return [];
    const { after, before } = patternsOf(spelling);
    // The same sign at several things.
    if (labelledIn(drawing).some((other) => other.spelling === spelling && other.owner !== owner)) return [];
    return [...allMatches(sentence.text, after), ...allMatches(sentence.text, before)].flatMap((match): Verdict[] => {
      const colour = (match.groups?.['colour'] ?? '').toLowerCase();
      const isOnIt = laidOn(drawing, owner).some((one) => isColoured(drawing, one, colour) === true);
      const ok = isOnIt ? true : isColoured(drawing, owner, colour, owner.filled ? undefined : 'outline');
      if (ok === undefined) return [];
      const start = sentence.start + match.index;
      return [
        {
          start,
          end: start + match[0].length,
          ok,
          stated: colour,
          actual: owner.colour ?? null,
          facts: about('colour', owner),
        },
      ];
    });
  });
};
