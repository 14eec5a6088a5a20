import { colourName } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import type { Reading } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { arrowsOf } from './drawn.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

interface Arrow {
  readonly colours: readonly string[];
  /** The words that it leads from: an annotation draws its arrow right before them. */
  readonly words: readonly string[];
}

const notes = oncePer(({ scene }: Reading): readonly Arrow[] =>
  arrowsOf(scene.elements).map((arrow): Arrow => {
    const rest = scene.elements.slice(scene.elements.indexOf(arrow) + 1);
    const text = rest.find(({ data }) => data?.['arrow'] !== true);
    const { fill, stroke } = arrow;
    return {
      colours: [fill, stroke].filter((one) => one !== undefined),
      words: text?.kind === 'text' && text.role === 'mark' ? labelKey(text.text ?? '') : [],
    };
  }),
);

/** "the red arrow belongs to the evening peak and the blue one to the minimum": until the next colour, or the end. */
const said = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): ReadonlySet<string> => {
  const next = mentions.find(({ type, from }) => type === 'colour' && from >= to);
  const end = tokens.findIndex(({ text }, at) => at >= to && /^[;.]$/.test(text));
  const stop = Math.min(next?.from ?? tokens.length, end < 0 ? tokens.length : end);
  return new Set(tokens.slice(to, stop).map(({ norm }) => norm));
};

/** "A red arrow points to the peak": of the arrows of annotations, and of the one whose words are told with it. */
export const ofArrows = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
  denied: boolean,
): Finding | undefined => {
  const { tokens } = clause.sentence;
  const next = tokens[mention.to]?.lower ?? '';
  const isArrow =
    /^(?:annotation )?arrows?$/.test(next) ||
    (/^ones?$/.test(next) && tokens.slice(0, mention.from).some(({ lower }) => /^arrows?$/.test(lower)));
  const arrows = isArrow ? notes(world.reading) : [];
  if (arrows.length === 0 || denied) return undefined;
  const words = said(clause, mention);
  const meant = arrows.filter(({ words: own }) => own.length > 0 && own.every((word) => words.has(word)));
  const own = meant.length > 0 ? meant : arrows;
  const colours = own.flatMap((one) => one.colours);
  return finding([mention], colours.some(fits), mention.colour, colourName(colours[0] ?? '#000000'));
};
