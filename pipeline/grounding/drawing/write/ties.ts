import { listOf } from '../../language/list.js';
import { countWord } from '../../language/number.js';
import { said, type Said } from '../../write/said.js';
import { writtenName } from '../check/words.js';
import type { Thing } from '../drawing.js';
import { pluralOf } from '../nominal.js';
import { rowOf } from '../order.js';
import { overlapping, regionsOf, shadingsOf, timesOf } from '../readings.js';
import { leadsOf, type Tie, tiesOf } from '../ties.js';
import type { DrawingContext } from './context.js';
import { grouped } from './looks.js';
import { counted, phraseOf, singledOut } from './phrase.js';
import { sentence } from './sentence.js';

type Verbs = readonly [one: readonly string[], several: readonly string[]];

const beside = (where: string): Verbs => [
  [`is ${where}`, `lies ${where}`],
  [`are ${where}`, `lie ${where}`],
];

const verbs: Readonly<Record<Tie['kind'], Verbs>> = {
  'left of': beside('to the left of'),
  'right of': beside('to the right of'),
  above: beside('above'),
  below: beside('below'),
  inside: beside('inside'),
  on: beside('on'),
  'starts at': [
    ['starts at', 'begins at'],
    ['start at', 'begin at'],
  ],
  'ends at': [
    ['ends at', 'stops at'],
    ['end at', 'stop at'],
  ],
  meets: [
    ['meets', 'touches'],
    ['meet', 'touch'],
  ],
  crosses: [
    ['crosses', 'cuts across'],
    ['cross', 'cut across'],
  ],
  overlaps: [['overlaps'], ['overlap']],
};

/** What is said of one, of all things that it is said of: "the hour hand and the minute hand lie inside the dial". */
const merged = (ties: readonly Tie[]): (readonly Tie[])[] => {
  const key = ({ kind, one, other }: Tie): string =>
    one.things.length > 1 ? `${kind} of ${one.noun}` : `${kind} ${other.noun} ${other.label ?? ''}`;
  return grouped(ties, key).map(([, those]) => those);
};

/** "The object is to the left of the lens", "the string touches the block and the wheel". */
export const tieSentences = ({ drawing, about, random }: DrawingContext): Said[] =>
  merged(tiesOf(drawing)).flatMap((those) => {
    const [{ kind }] = those as [Tie];
    const subjects = [...new Set(those.map(({ one }) => phraseOf(one)))];
    const objects = [...new Set(those.map(({ other }) => phraseOf(other)))];
    if (subjects.includes(undefined) || objects.includes(undefined)) return [];
    const facts = those.flatMap(({ one, other }) => {
      const its = (thing: Thing): string[] => [...about('position', thing), ...about('relation', thing)];
      const that = other.things.flatMap(its);
      return one.things.flatMap(its).filter((id) => that.includes(id));
    });
    const list = (phrases: readonly (string | undefined)[]): string => listOf(phrases.flatMap((one) => one ?? []));
    const several = subjects.length > 1 || (those[0]?.one.things.length ?? 0) > 1;
    const verb = random.pick(verbs[kind][several ? 1 : 0]);
    return [sentence(said(`${list(subjects)} ${verb} ${list(objects)}`, facts))];
  });

/** "One transition starts at the level labelled “3” and ends at the level labelled “1”." */
export const leadSentences = ({ drawing, about }: DrawingContext): Said[] => {
  const leads = leadsOf(drawing);
  if (leads.length > 12) return [];
  return leads.flatMap(({ arrow, from, to }) => {
    const [a, b] = [phraseOf(from), phraseOf(to)];
    const label = writtenName(arrow.name) === undefined ? '' : ` labelled “${arrow.name ?? ''}”`;
    if (a === undefined || b === undefined) return [];
    const who = label === '' ? `one ${arrow.noun}` : `the ${arrow.noun}${label}`;
    return [sentence(said(`${who} starts at ${a} and ends at ${b}`, about('connection', arrow)))];
  });
};

/** What is in a frame, by kind: "two affected males and one affected female". */
const contentsOf = (inside: readonly Thing[]): string =>
  listOf(grouped(inside, ({ noun }) => noun).map(([noun, things]) => counted(things.length, noun)));

/** The words of all that is in a frame and in the frames within, where each has some; across or down. */
const namesWithin = ({ drawing }: DrawingContext, frame: Thing): readonly Thing[] => {
  const leaves = drawing.within(frame).filter(({ role, named }) => named && role !== 'cluster');
  const named = leaves.filter(({ name }) => writtenName(name) !== undefined);
  const [noun] = grouped(named, (one) => one.noun).toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const alike = named.filter((one) => one.noun === noun);
  return leaves.filter((one) => one.noun === noun).length === alike.length ? (rowOf(alike)?.things ?? alike) : [];
};

/** So many frames are told of, and so many words in them; of more, the first and the last. */
const most = { frames: 10, words: 40 };

/** All that is in a frame is of one noun and has words: the cells of a row. */
const isListed = (context: DrawingContext, frame: Thing): boolean => {
  const inside = context.drawing.within(frame).filter(({ named }) => named);
  return new Set(inside.map(({ noun }) => noun)).size === 1 && namesWithin(context, frame).length === inside.length;
};

const quoted = (things: readonly Thing[]): string => listOf([...new Set(things.map(({ name }) => `“${name ?? ''}”`))]);

/** Few things that all have words. */
const areCalled = (things: readonly Thing[]): boolean =>
  things.length <= 10 && things.every(({ name }) => writtenName(name) !== undefined);

const frameSentence = (context: DrawingContext, frame: Thing): Said | undefined => {
  const { drawing, about, random } = context;
  const inside = drawing.things.filter((thing) => thing.named && drawing.framesOf(thing)[0]?.id === frame.id);
  const facts = inside.flatMap((thing) => about('member', thing));
  const verb = random.pick(['contains', 'holds'] as const);
  const phrase = singledOut(drawing, frame);
  const nested = inside.some(({ role }) => role === 'cluster') || drawing.framesOf(frame).length > 0;
  const listed = isListed(context, frame);
  const names = phrase === undefined || nested || listed ? namesWithin(context, frame) : [];
  if (phrase !== undefined && inside.some(({ role }) => role === 'cluster') && areCalled(inside))
    return sentence(said(`${phrase} ${verb} ${quoted(inside)}`, facts));
  if (names.length > (phrase !== undefined && listed ? 0 : 1) && names.length <= 14) {
    const list = listOf(names.map(({ name }) => `“${name ?? ''}”`));
    const who = phrase === undefined || (nested && !listed) ? `one ${frame.noun}` : phrase;
    return sentence(said(`${who} ${verb} ${list}`, facts));
  }
  if (phrase === undefined || inside.length === 0 || drawing.framesOf(frame).length > 0) return undefined;
  return sentence(said(`${phrase} ${verb} ${contentsOf(inside)}`, facts));
};

/** "Each clock contains one dial, twelve hour marks and one pivot", where all hold the same. */
const sharedContents = (context: DrawingContext, frames: readonly Thing[]): Said | undefined => {
  const { drawing, about, random } = context;
  const all = frames.map((frame) => drawing.within(frame).filter(({ named }) => named));
  const [list, ...others] = all.map((inside) => contentsOf(inside.toSorted((a, b) => a.noun.localeCompare(b.noun))));
  const isPlain = all.every((inside) => inside.every(({ role }) => role !== 'cluster'));
  if (frames.length < 2 || list === undefined || list === '' || !isPlain || others.some((other) => other !== list))
    return undefined;
  if (frames.some((frame) => isListed(context, frame) || drawing.framesOf(frame).length > 0)) return undefined;
  const facts = all.flatMap((inside) => inside.flatMap((thing) => about('member', thing)));
  return sentence(
    said(`each ${frames[0]?.noun ?? ''} ${random.pick(['contains', 'holds'])} ${contentsOf(all[0] ?? [])}`, facts),
  );
};

/** What is in each frame: "The generation labelled “II” contains two affected males", "One clade holds “cow” and “pig”". */
export const frameSentences = (context: DrawingContext): Said[] => {
  const { drawing } = context;
  const frames = drawing.things.filter(({ role, named }) => role === 'cluster' && named);
  return grouped(frames, ({ noun }) => noun).flatMap(([, those]) => {
    const ordered = rowOf(those)?.things ?? those;
    const words = ordered.reduce(
      (sum, frame) => sum + (isListed(context, frame) ? drawing.within(frame).length : 0),
      0,
    );
    const [first, last] = [ordered[0], ordered.at(-1)];
    const alike = sharedContents(context, those);
    if (alike) return [alike];
    const told = words > most.words && first && last ? [first, last] : ordered.length > most.frames ? [] : ordered;
    return told.flatMap((frame) => frameSentence(context, frame) ?? []);
  });
};

/** "“6” and “12” are inside both sets": which words stand in which of the surfaces that overlap. */
export const regionSentences = ({ drawing, about }: DrawingContext): Said[] => {
  const surfaces = overlapping(drawing);
  if (!surfaces || surfaces.things.some(({ name }) => writtenName(name) === undefined)) return [];
  const all = pluralOf(surfaces.noun);
  return regionsOf(drawing).flatMap(({ texts, within }) => {
    if (texts.length > 12 || texts.some(({ name }) => writtenName(name) === undefined)) return [];
    const be = new Set(texts.map(({ name }) => name)).size > 1 ? 'are' : 'is';
    const whole = within.length === surfaces.things.length;
    const where =
      within.length === 0
        ? `outside the ${countWord(surfaces.things.length)} ${all}`
        : whole
          ? `in ${within.length === 2 ? 'both' : `all ${countWord(within.length)}`} ${all}`
          : within.length === 1
            ? `only in ${quoted(within)}`
            : `in both ${quoted(within)} only`;
    return [
      sentence(
        said(
          `${quoted(texts)} ${be} ${where}`,
          texts.flatMap((text) => [...about('member', text), ...about('text', text)]),
        ),
      ),
    ];
  });
};

/** "Seven of the 11 parts are shaded, which is 7/11." "The hands show 9:15." */
export const readingSentences = ({ drawing, about, random }: DrawingContext): Said[] => {
  const shadings = shadingsOf(drawing);
  const times = timesOf(drawing);
  return [
    ...shadings.flatMap(({ frame, noun, shaded, all }) => {
      const facts = shaded.flatMap((thing) => about('share', thing));
      const what = `${countWord(shaded.length)} of the ${countWord(all.length)} ${pluralOf(noun)} ${shaded.length === 1 ? 'is' : 'are'} shaded`;
      if (shadings.length === 1)
        return [
          sentence(said(`${what}, ${random.pick(['which is', 'that is'])} ${shaded.length}/${all.length}`, facts)),
        ];
      const phrase = frame && singledOut(drawing, frame);
      return phrase === undefined ? [] : [sentence(said(`in ${phrase}, ${what}`, facts))];
    }),
    ...times.flatMap(({ frame, hands, time }) => {
      const facts = hands.flatMap((hand) => about('measure', hand));
      const phrase = frame && singledOut(drawing, frame);
      const who = phrase === undefined ? random.pick(['the hands show', 'it shows']) : `${phrase} shows`;
      return times.length > 1 && phrase === undefined ? [] : [sentence(said(`${who} ${time}`, facts))];
    }),
  ];
};
