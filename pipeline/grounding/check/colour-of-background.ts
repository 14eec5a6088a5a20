import { colourName } from '../language/colour.js';
import { channelsOf } from '../language/faded.js';
import { oncePer } from '../once-per.js';
import { rampOf } from '../reading/ramp.js';
import type { Plot } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

/** What most of a field is filled with, where it fills a panel: there, it is what lies behind the rest. */
const groundOf = oncePer((plot: Plot): string | undefined => {
  const ramp = plot.form === 'field' || plot.form === 'heatmap' ? rampOf(plot) : undefined;
  if (!ramp) return undefined;
  const near = (hex: string): number => {
    const distances = ramp.colours.map((one) => {
      const [a, b] = [channelsOf(one), channelsOf(hex)];
      return a.reduce((sum, part, index) => sum + (part - (b[index] ?? 0)) ** 2, 0);
    });
    return distances.indexOf(Math.min(...distances));
  };
  const counts = ramp.colours.map(() => 0);
  for (const { fill } of plot.elements)
    if (fill !== undefined) {
      const at = near(fill);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  const most = Math.max(...counts);
  return most * 2 > plot.elements.length ? ramp.colours[counts.indexOf(most)] : undefined;
});

/** The background of the figure, or what a field has most of. */
export const ofBackground = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
  denied: boolean,
): Finding => {
  const { background } = world.reading.scene;
  const grounds = world.reading.plots.flatMap((plot) => groundOf(plot) ?? []);
  const isGround = grounds.some((hex) => fits(hex) || (mention.colour === 'black' && isDark(hex)));
  const isOfPlot =
    grounds.length > 0 &&
    /\bbackground (?:of|in) the (?:plot|spectrogram|heat ?map|map|image|field|panel)\b|\b(?:plot|image) background\b/i.test(
      clause.sentence.text,
    );
  if (isGround || isOfPlot)
    return finding([mention], isGround !== denied, mention.colour, colourName(grounds[0] ?? ''));
  // Of a picture nobody knows what it has most of; of a field, its low values may be what lies behind the rest.
  const isOfField = world.reading.plots.some(
    ({ form, elements }) =>
      (form === 'field' || form === 'heatmap') && elements.some(({ fill }) => fill !== undefined && fits(fill)),
  );
  if (isOfField || world.reading.plots.some(({ kind }) => kind === 'image'))
    return finding([mention], undefined, mention.colour, null);
  const panels = world.reading.scene.elements.flatMap(({ role, kind, visible, fill }) =>
    visible && role === 'frame' && kind === 'rect' && fill !== undefined ? [fill] : [],
  );
  const behind = [background, ...panels];
  // "on a grey background": of the page, or of the panel on it.
  return finding([mention], behind.some(fits) !== denied, mention.colour, colourName(panels[0] ?? background));
};

const isDark = (hex: string): boolean => channelsOf(hex).every((part) => part < 70);
