import { allMatches, mayMatch } from '../all-matches.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { isPrinted, type World } from './world.js';

const number = '(?:an? )?\\d+(?:\\.\\d+)?';
const set =
  '(?: value)?(?: (?:of|is|are|was|were|set to|at|to|as|being|equal to|about|around|approximately))* ?[:=(]? ?';
const setting =
  '(?:(?:figure|fig|canvas|image|chart|plot|font|marker|point|dot|bubble|text|label|title|tick|node|arrow|grid|bin|cap)[- ]?(?:size|width|height|scale)s?|font|fontsize|line[- ]?widths?|linewidth|alpha|transparency|opacity|dpi|resolution|(?:random )?seed|padding|pad|rotation(?: angle)?|zorder|z-order|aspect(?: ratio)?|shrink(?: factor)?|zoom(?: factor)?|elevation(?: angle)?|azimuth(?:al)?(?: angle)?|viewing angle|bar width|start ?angle|starting angle|wspace|hspace|line thickness|thickness)';

/** What programs set and nobody reads off the figure exactly: sizes in inches and points, angles of labels, seeds. */
const unseen = [
  new RegExp(
    `\\b${setting}${set}${number}(?:,? (?:by|and|x|×) ${number}|[x×*]${number})?(?: ?(?:inches|degrees|°|points|pt|px|pixels|dpi|units|%))?`,
    'giu',
  ),
  new RegExp(
    `\\b${number}(?: ?[x×*] ?| by | inches by )${number} ?-?(?:inch(?:es)?|in|px|pixels|figure|canvas)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:rotated|tilted|slanted|angled|turned|inclined)(?: (?:by|at|to|an angle of|about|around|clockwise|counterclockwise))* ${number}(?: ?(?:degrees|°))?`,
    'giu',
  ),
  new RegExp(`\\b(?:at|with|by|of) an? ${number}[- ](?:degrees?|°) ?(?:angle|rotation|tilt)?`, 'giu'),
  new RegExp(`\\b(?:size|figsize) ?(?:of|is|=|:)? ?\\(${number}, ?${number}\\)`, 'giu'),
  new RegExp(
    `\\b(?:elevation|elev|azimuth|azim)(?: angle)?(?: (?:of|is|set to|at))? ?=? ?[-−]?${number}(?: ?(?:degrees|°))?`,
    'giu',
  ),
  new RegExp(`\\b(?:with|at|of) ${number} (?:dpi|pt|px|pixels|points? font)\\b`, 'giu'),
];
const hint =
  /size|width|height|font|alpha|transparen|opacity|dpi|resolution|seed|pad|rotat|tilt|slant|angle|order|aspect|shrink|zoom|elev|azim|thick|inch|pixel|degree|space/i;

/** The figure is about sizes, angles or heights of its own. */
const isShown = (words: string, world: World): boolean =>
  labelKey(words).some((word) => word.length > 2 && isPrinted(world, word));

/** Stretches of a sentence about what no reader sees exactly: left open, whatever they say. */
export const unseenFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!mayMatch(text, hint) && !/px|°/i.test(text)) return [];
  const found = unseen.flatMap((pattern) =>
    allMatches(text, pattern)
      .filter((match) => !isShown(match[0], world))
      .map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok: undefined,
        stated: match[0],
        actual: null,
        facts: [],
      })),
  );
  for (const mention of mentions)
    if (found.some((one) => one.start < mention.end && mention.start < one.end)) mention.used = true;
  return found;
};
