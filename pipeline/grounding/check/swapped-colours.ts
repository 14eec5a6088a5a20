import { isColour } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import { isReference } from './countable.js';
import { faded } from './faded-colour.js';
import { finding } from './finding.js';
import { joinsColours } from './placed-colours.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { allColours, coloursOf, partLabels, type World } from './world.js';

const mark =
  '(?:part|portion|piece|segment|slice|wedge|sector|area|band|section|bar|column|layer|line|curve|group|tile|block|box|violin|bubble|dot|point|circle|cell|region|series|distribution|histogram|cluster|marker|patch|stripe|row|square|triangle|diamond|star|cross|symbol|polygon|petal|step|path|trace)(?:s|es)?';
const where =
  '(?:of|in|at|on|along|to) (?:the|each|every|all)(?: (?:very|inner|outer|far|upper|lower|left|right|top|bottom|middle))*(?: (?:ring|pie|donut|doughnut|circle|chart|plot|figure|stacks?|bars?|columns?|end|side|half|left|right|top|bottom|middle|edge|corner))*';
const degree =
  '(?:bright|deep|pale|light|dark|soft|solid|dull|vivid|strong|rich|medium|clear|mostly|entirely|thin|thick|plain)';

/** From a name to its colour: "housing is bright", "tiles of the inner ring are drawn in". */
const toColour = new RegExp(
  `^(?:(?:['’]s?)?(?: \\p{Ll}+)?(?: ${mark})?(?: ${where})?,?(?: (?:is|are|was|were|appears?|has|have))(?: (?:drawn|shown|colou?red|filled|plotted|painted|marked|tinted|shaded|rendered|depicted|represented|highlighted|displayed|given|traced))?(?: (?:in|with|by|as))?|(?:['’]s?)?(?: ${mark})? (?:(?:drawn|shown|colou?red|plotted|marked|depicted) )?in)(?: (?:a|an|the))?(?: ${degree})*(?: shade of)? $`,
  'iu',
);
const afterColour = new RegExp(
  `^(?: ${where})?(?:$|[,.;)]| (?:and|while|whereas|but)\\b| (?:tone|colou?r|shade|${mark})\\b)`,
  'iu',
);

/** What is said of all but some, of none, or of what only may be. */
const turned =
  /\b(?:not|no|never|neither|nor|none|except|unlike|without|than|only|other|others|rest|apart|besides|both|or|either|if|would|should|instead|rather|nearly|almost|overlap\w*|behind|below|above|beyond|between|cross\w*)\b|n['’]t\b/i;

/** The parts of the figure that have one colour each, by their names. */
const partsOf = oncePer(
  (world: World): ReadonlyMap<string, string> =>
    new Map(
      partLabels(world).flatMap((label) => {
        const [hex, ...others] = new Set(coloursOf(world, label));
        return hex === undefined || others.length > 0 ? [] : [[label, hex] as const];
      }),
    ),
);

/** The label that a name means, where it is one. */
const labelOf = (name: Mention): string | undefined => {
  if (name.type !== 'name' || name.colour !== undefined || name.placed) return undefined;
  const [ref, ...others] = name.refs.filter(({ role }) => role === 'series' || role === 'category');
  return others.some(({ label }) => label !== ref?.label) ? undefined : ref?.label;
};

/** Whose colour it is that is written of a part, where it is not its own; "none" for one that is drawn nowhere. */
const ownerOf = (label: string, colour: string, world: World): string | undefined => {
  const fits = (hex: string): boolean => isColour(hex, colour) || isColour(faded(world, hex), colour);
  const own = partsOf(world).get(label);
  if (own === undefined || fits(own)) return undefined;
  const other = [...partsOf(world)].find(([, hex]) => fits(hex));
  return other?.[0] ?? (allColours(world).some(fits) ? undefined : 'none');
};

/** Two commas within: what stands between them is of its own. */
const segmentAt = (text: string, from: number, to: number): string => {
  const before = Math.max(text.lastIndexOf(';', from), text.lastIndexOf('.', from), text.lastIndexOf(',', from));
  const after = text.slice(to).search(/[;.,]/);
  return text.slice(before + 1, after < 0 ? text.length : to + after);
};

/** "The tile for housing is yellow", which is the colour of another part. */
export const swappedColourFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const colours = mentions.filter((one): one is Mention & MentionOf<'colour'> => one.type === 'colour');
  return colours.flatMap((colour): Finding[] => {
    const [from, to] = [colour.start - start, colour.end - start];
    // "orange-brown": something between.
    if (text.charAt(from - 1) === '-' || /^-(?!colou?red)/.test(text.slice(to))) return [];
    const name = mentions.findLast((one) => one.end <= colour.start && partsOf(world).has(labelOf(one) ?? ''));
    const label = name && labelOf(name);
    // "Four of the seven moons are orange", where one of them is called "Moon": the noun, and not the name.
    const said = name ? text.slice(name.start - start, name.end - start) : '';
    if (/^\p{Ll}+s$/u.test(said) && label !== undefined && /^\p{Lu}/u.test(label) && !label.endsWith('s')) return [];
    if (!name || label === undefined || !afterColour.test(text.slice(to))) return [];
    if (!toColour.test(text.slice(name.end - start, from))) return [];
    if (turned.test(segmentAt(text, name.start - start, to))) return [];
    const owner = ownerOf(label, colour.colour, world);
    if (owner === undefined) return [];
    return [finding([colour, name], false, colour.colour, `${owner}, not ${label}`)];
  });
};

/** From a colour to any words for what it is of, up to the end of their part. */
const toWords = new RegExp(
  `^(?: (?:dashed|dotted|solid|filled|shaded|hatched))?(?: ${mark}| ones?)?(?: ${where})? (?:is|are|was|were|stands? for|represents?|shows?|marks?|means?|denotes?|belongs? to|depicts?|indicates?)(?: for)?(?: (?:the|a|an|those|how|what))? ([^,.;:()"“”]{3,40}?)(?=[,.;)]| (?:and|while|whereas|but)\\b|$)`,
  'iu',
);
/** Prefixes that are words of their own in running text. */
const spoken: Readonly<Record<string, string>> = { pre: 'before', post: 'after' };
const wordsOf = (text: string): readonly string[] =>
  labelKey(text).flatMap((word) => [word, ...(spoken[word] === undefined ? [] : [spoken[word]])]);

/** "Grey is after" where "After booking system" is green: by the name of a part, or the words that it alone has. */
export const swappedWordFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  const parts = [...partsOf(world)];
  if (parts.length < 2 || parts.length > 12) return [];
  const labels = parts.map(([label]) => label);
  return mentions.flatMap((colour, at): Finding[] => {
    if (colour.type !== 'colour') return [];
    const before = mentions.slice(0, at).findLast(({ type }) => type === 'colour');
    if (before && joinsColours.test(text.slice(before.end - start, colour.start - start))) return [];
    const match = toWords.exec(text.slice(colour.end - start));
    const said = match && wordsOf(match[1] ?? '');
    if (!match || !said || turned.test(match[0])) return [];
    const fits = (hex: string): boolean => isColour(hex, colour.colour) || isColour(faded(world, hex), colour.colour);
    const whole = parts
      .filter(([label]) => wordsOf(label).every((word) => said.includes(word)))
      .toSorted(([a], [b]) => b.length - a.length)
      .slice(0, 1);
    const near = parts.filter(([label]) => ownWords(label, labels).some((word) => said.includes(word)));
    const [own, ...others] = near.length > 0 ? near : whole;
    const painted = parts.filter(([, hex]) => fits(hex));
    if (!own || others.length > 0 || fits(own[1]) || painted.length === 0) return [];
    // "The grey line is random guessing", beside a random forest: the line that the others are held against.
    if (painted.some(([label]) => isReference(label)) && isReference(match[1] ?? '')) return [];
    const end = colour.end + match[0].length;
    return [
      {
        start: colour.start,
        end,
        ok: false,
        stated: colour.colour,
        actual: `${painted[0]?.[0]}, not ${own[0]}`,
        facts: [],
      },
    ];
  });
};

/** Of "Before booking" and "After booking" the words that the other has not. */
const ownWords = (label: string, labels: readonly string[]): readonly string[] =>
  wordsOf(label).filter(
    (word) =>
      word.length > 2 &&
      !/^(?:the|and|for|of|in)$/.test(word) &&
      labels.every((other) => other === label || !wordsOf(other).includes(word)),
  );
