import { allMatches } from '../../all-matches.js';
import { rampOf } from '../../reading/ramp.js';
import type { Finding } from '../mention.js';
import { factIds, found, type Told } from './told.js';

/** Names that mean nothing but a scale of colours, as matplotlib spells them. */
const distinct =
  'viridis|plasma|inferno|magma|cividis|coolwarm|twilight|turbo|seismic|RdBu|RdYlBu|RdYlGn|RdGy|PuOr|PRGn|PiYG|BrBG|Spectral|YlGnBu|YlOrRd|YlOrBr|YlGn|OrRd|PuBuGn|PuBu|PuRd|BuPu|GnBu|BuGn|RdPu|bwr|cubehelix|afmhot|nipy_spectral|gist_\\w+|tab10|tab20|hsv';
/** Of these, what volcanoes, plasmas and engines are called as well. */
const things = /^(?:magma|plasma|inferno|turbo|seismic|twilight|spectral)$/i;
const ofColours = /colou?r|cmap|palette|ramp|gradient|scale|shad|hue|_r\b/i;

/** Names that are words: they need one beside them that says what they name. */
const common =
  'Blues|Greens|Reds|Oranges|Purples|Greys|gr[ae]y|grayscale|greyscale|hot|cool|jet|rainbow|spring|summer|autumn|winter|bone|pink|copper|terrain|ocean|prism|flag|binary|Wistia|rocket|mako|flare|crest|icefire|vlag';
const kind = '(?:colou?r[ -]?(?:map|scale|scheme|palette|gradient)s?|cmap|palette)';
const quote = '["“”\'‘’`]?';

const told = new RegExp(
  `(?:\\b(?<turned>reversed |inverted ))?${quote}\\b(?:(?<own>${distinct})(?<back>_r)?\\b${quote}|(?<word>${common})(?<back2>_r)?\\b${quote}(?= ${kind}))|\\b${kind} (?:is |was |of |named |called |used is |set to |being |\\()?(?:set to )?(?<quoted>["“'‘\`])(?<name>\\w+?)(?<back3>_r)?["”'’\`]`,
  'giu',
);

const known = new RegExp(`^(?:${distinct}|${common})$`, 'i');
/** What people call a scale of colours by its looks. */
const loose = /^(?:gr[ae]y|grayscale|greyscale|rainbow|jet|hot|cool|pink|terrain|ocean|spring|summer|autumn|winter)$/i;

/** "“Uplift above the Magma Chamber”": a word among others in quotation marks, and no scale. */
const isInQuote = ({ sentence }: Told, index: number, length: number): boolean => {
  const from = sentence.start + index;
  return sentence.mentions.some(
    (one) =>
      (one.type === 'quote' || (one.type === 'name' && one.quoted)) && one.start < from - 1 && one.end >= from + length,
  );
};

/** "the viridis colormap": the name of a scale that the figure has, or of another. */
export const colormapFindings = (about: Told): Finding[] => {
  const names = about.world.reading.plots.flatMap((plot) => {
    const name = rampOf(plot)?.name ?? plot.colormap;
    return name === undefined ? [] : [name];
  });
  if (names.length === 0) return [];
  return allMatches(about.sentence.text, told).flatMap((match) => {
    const { own, word, name, turned, back, back2, back3 } = match.groups ?? {};
    const said = own ?? word ?? name ?? '';
    if (
      !known.test(said) ||
      isInQuote(about, match.index, match[0].length) ||
      (things.test(said) && name === undefined && !ofColours.test(about.sentence.text))
    )
      return [];
    const reversed = (turned ?? back ?? back2 ?? back3) !== undefined;
    const same = names.filter((one) => one.replace(/_r$/, '').toLowerCase() === said.toLowerCase());
    const ok =
      same.length > 0
        ? !reversed || same.some((one) => one.endsWith('_r'))
        : name === undefined && loose.test(said)
          ? undefined
          : false;
    return ok === undefined ? [] : [found(about, match, ok, names.join(', '), factIds(about.world, 'attribute'))];
  });
};
