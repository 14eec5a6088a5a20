import type { Mention, NameRef } from './mention.js';
import type { Sentence } from './scan.js';
import { labelsByColour, type World } from './world.js';

const singularKind = (mention: Mention | undefined): boolean => mention?.type === 'kind';

/** The main division's label at a place counted from the left, or from the right when negative. */
const labelAt = (world: World, place: number): NameRef[] => {
  const plot = world.plots[0];
  const labels = plot?.category?.labels ?? [];
  const label = place < 0 ? labels[labels.length + place] : labels[place - 1];
  return label === undefined ? [] : [{ role: 'category', label }];
};

const isPanelWord = (mention: Mention): boolean =>
  (mention.type === 'word' && mention.sense === 'panels') || (mention.type === 'chart' && mention.forms === 'any');

const named = (from: Mention, to: Mention, refs: readonly NameRef[], colour?: string): Mention => ({
  type: 'name',
  refs,
  quoted: false,
  from: from.from,
  to: to.to,
  start: from.start,
  end: to.end,
  used: false,
  ...(colour === undefined ? {} : { colour }),
});

/** Parts that are named by where they stand or by their colour: "the first bar", "the rightmost bar", "the red line". */
export const withPlaces = (sentence: Sentence, world: World): Sentence => {
  const mentions: Mention[] = [];
  const list = sentence.mentions;
  for (let index = 0; index < list.length; index++) {
    const mention = list[index];
    const next = list[index + 1];
    if (!mention) continue;
    mentions.push(mention);
    if (
      next &&
      mention.type === 'number' &&
      mention.unit === 'ordinal' &&
      next.from === mention.to &&
      isPanelWord(next)
    ) {
      const panel = world.reading.panels[mention.value - 1];
      if (panel) mentions.splice(-1, 1, named(mention, next, [{ role: 'panel', label: panel.group.id }]));
      if (panel) index += 1;
      continue;
    }
    if (!next || next.from - mention.to > 1 || !singularKind(next) || next.type !== 'kind') continue;
    if (mention.type === 'word' && (mention.sense === 'first' || mention.sense === 'last') && !next.plural) {
      const refs = labelAt(world, mention.sense === 'first' ? 1 : -1);
      if (refs.length > 0) mentions.splice(-1, 1, named(mention, next, refs));
      if (refs.length > 0) index += 1;
    } else if (mention.type === 'number' && mention.unit === 'ordinal' && !next.plural) {
      const refs = labelAt(world, mention.value);
      if (refs.length > 0) mentions.splice(-1, 1, named(mention, next, refs));
      if (refs.length > 0) index += 1;
    } else if (mention.type === 'colour') {
      const refs = labelsByColour(world, mention.colour);
      const owner = list[index + 2];
      // "the blue line for A" names A twice: the colour is then a claim about A.
      const isClaim = owner?.type === 'name' && owner.from - next.to <= 3;
      if (refs.length > 0 && !isClaim) {
        mentions.push(named(next, next, refs, mention.colour));
        index += 1;
      }
    }
  }
  return { ...sentence, mentions };
};
