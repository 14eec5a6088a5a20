import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import type { Scope } from './verdict.js';

/** Parts of one sort of drawing that are named where they are drawn, and words that tell that it is of that sort. */
interface Sort {
  readonly parts: RegExp;
  readonly around: RegExp;
}

const partsOf = (parts: string, around: string): Sort => ({
  parts: new RegExp(
    `(?:(?<!\\b(?:of|for|like|as|from) )\\b(?:an?|another|with)(?: \\p{L}+(?:-\\p{L}+)?){0,2}? |(?:, |, and )(?=[\\p{L} ]+(?:, | and |, and |[.;]|$)))(?<part>${parts})\\b(?! (?:of|cell|bond|law|scale|sector|tree))`,
    'giu',
  ),
  around: new RegExp(`\\b(?:${parts}|${around})s?\\b`, 'i'),
});

const sorts: readonly Sort[] = [
  partsOf(
    'thermometer|stirrer|magnetic stirrer|pipette|burette|condenser|gas syringe|syringe|centrifuge|crucible|microscope|hot ?plate|measuring cylinder|pressure gauge|manometer|vacuum pump|desiccator|pestle|mortar',
    'beaker|flask|funnel|burner|bunsen burner|tripod|stand|gauze|tap|receiver|test tube|residue|filtrate|distillate|clamp|filter paper',
  ),
  partsOf(
    'nucleus|chloroplast|mitochondrion|vacuole|ribosome|golgi(?: apparatus| body)?|lysosome|centriole|flagellum|cilium|nucleolus|plasmid|pilus',
    'cell wall|cell membrane|membrane|cytoplasm|chloroplasts|mitochondria|ribosomes',
  ),
  partsOf(
    'hospital|school|church|station|museum|airport|harbou?r|lighthouse|castle|library|stadium|hotel|zoo|factory|mosque|temple|cemetery|windmill|town hall|petrol station|railway|cinema|supermarket|post office|swimming pool',
    'park|street|square|road|river|lake|village|bakery|town|hill|forest|pond|bus stop|garden|house|terrace|shed|bridge',
  ),
  partsOf(
    'ship|boat|sailing boat|submarine|whale|fisherman|aeroplane|airplane|helicopter|train|lighthouse|windmill|castle|camel|elephant',
    'sea|ocean|cloud|mountain|river|lake|island|evaporation|condensation|precipitation|runoff|land|groundwater|rain|magma|crater|vent|lava|ash',
  ),
  partsOf(
    'eye|prism|mirror|concave mirror|convex mirror|plane mirror|screen|grating|slit|telescope|microscope|candle',
    'lens|object|image|axis|optical axis|F|focus|ray|normal|incident ray|reflected ray|air|glass|water',
  ),
  partsOf(
    'pulley|parachute|dynamometer|spring balance|newton ?meter|counterweight|flywheel|piston',
    'pivot|mg|N|T|F|W|mass|block|string|weight|F_?N|F_?f|\\d+(?:\\.\\d+)? ?(?:kg|N|g)|\\d+ ?°',
  ),
];

const wordsIn = oncePer((drawing: Drawing): readonly string[] =>
  drawing.scene.elements.flatMap(({ visible, text, label, noun, data }) =>
    visible
      ? [text, label, noun, data?.['id'], data?.['class']].flatMap((one) =>
          typeof one === 'string' ? [one.toLowerCase()] : [],
        )
      : [],
  ),
);

/** A wheel is round, and may have no word. */
const hasRound = oncePer((drawing: Drawing): boolean =>
  drawing
    .of('shape')
    .some(
      ({ outline, element: { box, kind } }) =>
        (outline === 'circle' || kind === 'ellipse' || kind === 'circle') && box.width > 14,
    ),
);

const denied =
  /\b(?:was|were|had|no|not|without|never|neither|nor|if|would|could|like|instead|rather|might|imagine|except)\b|n['’]t\b|\?/i;

/** "A stirrer turns in the flask", of a drawing that names what it shows, and no stirrer. */
export const madeUpPartRule = (sentence: SentenceText, { drawing }: Scope): Verdict[] => {
  if ((drawing.kind !== 'shapes' && drawing.kind !== 'graph') || denied.test(sentence.text)) return [];
  const words = wordsIn(drawing);
  // Apparatus with arrows may be read as a graph; what a graph joins may be of any sort.
  return (drawing.kind === 'graph' ? sorts.slice(0, 2) : sorts).flatMap(({ parts, around }) =>
    allMatches(sentence.text, parts).flatMap((match): Verdict[] => {
      const part = match.groups?.['part']?.toLowerCase() ?? '';
      const stem = part.split(' ').at(-1)?.slice(0, 5) ?? '';
      const isNamed = words.some((word) => word.includes(stem) || word.includes(part.slice(0, 5)));
      const isOfSort = words.filter((word) => around.test(word)).length > 1;
      const isWhole = words.some((word) => ` ${word} `.includes(` ${part} `));
      if ((isNamed && !isWhole) || !isOfSort || (part === 'pulley' && hasRound(drawing))) return [];
      return [
        {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
          ok: isWhole,
          stated: part,
          actual: isWhole ? part : 'not in the figure',
          facts: [],
        },
      ];
    }),
  );
};
