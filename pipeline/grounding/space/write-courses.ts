import type { SceneElement } from '../../../renderers/scene.js';
import { listOf } from '../language/list.js';
import { countWord } from '../language/number.js';
import { plural } from '../language/noun.js';
import { said, type Said } from '../write/said.js';
import { type Context, quoted } from './context.js';
import { numberOf, projectionsIn } from './courses.js';
import { typeOf } from './figure.js';
import { fillColour, strokeColour } from './looks.js';

/** "three", "about 3.2": a helix need not end where it began. */
const turnsWord = (turns: number): string =>
  Math.abs(turns - Math.round(turns)) < 0.03 ? countWord(Math.round(turns)) : `about ${turns.toFixed(1)}`;

const many = (count: number, noun: string): string => `${countWord(count)} ${count === 1 ? noun : plural(noun)}`;

const courseOf = (curve: SceneElement): string => {
  const turns = numberOf(curve, 'turns');
  const handed = curve.data?.['handed'];
  if (turns !== undefined && handed !== undefined)
    return `the curve winds around an upright axis in ${turnsWord(turns)} ${String(handed)}-handed turns`;
  if (curve.data?.['closed'] !== true) return 'the curve is open';
  return turns !== undefined && turns > 1.5
    ? `the curve is closed and goes around an upright axis ${turnsWord(turns)} times`
    : 'the curve is closed';
};

const curveSentences = ({ figure, about }: Context): Said[] =>
  figure.curves.flatMap((curve) => {
    const [crests, colour] = [numberOf(curve, 'crests') ?? 0, strokeColour(curve)];
    return [
      said(courseOf(curve), about(curve, 'feature', 'count')),
      ...(crests > 1 ? [said(`it rises to ${many(crests, 'crest')}`, about(curve, 'count'))] : []),
      ...(colour === undefined ? [] : [said(`the curve is drawn in ${colour}`, about(curve, 'colour'))]),
    ];
  });

const projectionSentences = (context: Context): Said[] => {
  const all = projectionsIn(context.figure);
  if (all.length === 0) return [];
  const planes = listOf(all.map(({ data }) => `the ${String(data?.['plane'])}-plane`));
  return [
    said(
      all.length === 1
        ? `its projection onto ${planes} is drawn dashed`
        : `its projections onto ${planes} are drawn dashed`,
      all.flatMap((one) => context.about(one, 'relation')),
    ),
  ];
};

const surfaceSentences = ({ figure, about }: Context): Said[] =>
  figure.surfaces.flatMap((surface) => {
    const { cells, peaks = 0, hollows = 0 } = surface.data ?? {};
    const colour = fillColour(figure, surface);
    const hills = [
      ...(typeof peaks === 'number' && peaks > 0 ? [many(peaks, 'peak')] : []),
      ...(typeof hollows === 'number' && hollows > 0 ? [many(hollows, 'valley')] : []),
    ];
    return [
      ...(hills.length > 0 ? [said(`the surface has ${listOf(hills)}`, about(surface, 'count'))] : []),
      said(`the surface is drawn as a mesh of ${String(cells)} by ${String(cells)} cells`, about(surface, 'count')),
      ...(colour === undefined ? [] : [said(`the surface is ${colour}`, about(surface, 'colour'))]),
    ];
  });

/** What a surface integral sums over. */
const patchSentences = ({ figure, about }: Context): Said[] =>
  figure.scene.elements.flatMap((one) => {
    const text = typeOf(one) === 'surface element' && one.visible ? figure.textOf(one.id) : undefined;
    return text === undefined
      ? []
      : [said(`one cell of it is lifted out and labelled ${quoted(text)}`, about(one, 'text'))];
  });

/** The colours in which things are filled. */
export const colourSentences = ({ figure, about }: Context): Said[] => {
  const { bodies, nets, sections } = figure;
  const alone = [bodies, nets, sections].flatMap((list) => (list.length === 1 ? list : []));
  return alone.flatMap((thing) => {
    const colour = fillColour(figure, thing);
    const isSection = sections.includes(thing);
    // Where a body stands beside its net, "the cone" could be either.
    if (colour === undefined || (!isSection && bodies.length > 0 && nets.length > 0 && !nets.includes(thing)))
      return [];
    const name = isSection ? 'section' : nets.includes(thing) ? 'net' : typeOf(thing);
    return [said(`the ${name} is ${colour}`, about(thing, 'colour'))];
  });
};

/** Curves and surfaces. */
export const courseSentences = (context: Context): Said[] =>
  [curveSentences, projectionSentences, surfaceSentences, patchSentences].flatMap((list) => list(context));
