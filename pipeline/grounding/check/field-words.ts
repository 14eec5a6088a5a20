import type { LayerPlot } from '../../../renderers/scene-plots.js';

const noun = '(?:plot|chart|graph|figure|diagram|map|visuali[sz]ation|field)s?';

/** The names of fields and of plots in space, and what may be drawn where one is said. */
const kinds: readonly (readonly [name: string, drawn: readonly LayerPlot[]])[] = [
  [
    `(?:(?:3D|three-dimensional) )?(?:surface|terrain surface) ${noun}|(?:3D|three-dimensional) surface`,
    ['surface', 'wireframe'],
  ],
  [`(?:(?:3D|three-dimensional) )?(?:wireframe|wire-frame|mesh) ${noun}|wireframe`, ['wireframe']],
  [
    `(?:3D|three-dimensional) (?:scatter ?plot|(?:scatter|point) ${noun})|scatter ?plot|scatter ${noun}`,
    ['space-scatter'],
  ],
  [`(?:3D|three-dimensional) (?:bar|column) ${noun}|(?:bar|column) (?:plot|chart|graph)`, ['space-bars']],
  [`(?:3D|three-dimensional) (?:line|curve) ${noun}`, ['space-line']],
  [`(?:quiver|vector(?: field)?|arrow) ${noun}|vector field`, ['arrows', 'streamlines']],
  [`(?:stream|streamline|flow) ${noun}`, ['streamlines']],
  [`filled[ -]contour ${noun}`, ['filled-contours']],
  [`(?:contour|isoline|terrain|topographic) ${noun}`, ['contours', 'filled-contours']],
  [`(?:hexbin|hexagonal|hexagonal[ -]bin(?:ned|ning)?|2D density|density) ${noun}`, ['hexagons']],
  [`(?:triangulated|tripcolor|triangular)(?: colou?r)? ${noun}`, ['triangles']],
  [`heat ?map`, ['hexagons', 'triangles', 'filled-contours']],
];

const things: readonly (readonly [name: string, drawn: readonly LayerPlot[]])[] = [
  ['(?:contour |iso)lines?|contours?', ['contours', 'filled-contours']],
  ['levels?', ['contours', 'filled-contours']],
  ['(?:colou?red |filled )?bands?', ['filled-contours']],
  ['arrows?|vectors?', ['arrows', 'streamlines']],
  ['streamlines?|flow lines?', ['streamlines']],
  ['hexagons?|hexagonal bins?|hexagonal cells?', ['hexagons']],
  ['triangles?', ['triangles', 'space-scatter']],
];

export const spelled = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const counted = `(?:(${spelled.join('|')}|\\d+) (?:[a-z]+ )?)?`;

const compiled = (list: readonly (readonly [string, readonly LayerPlot[]])[], before: string) =>
  list.map(([name, drawn]) => [new RegExp(`\\b${before}(?:${name})(?![\\p{L}-])`, 'giu'), drawn] as const);

/** Names of kinds, all spellings, and what they may stand for. */
export const kindWords = compiled(kinds, '');
/** Names of what fields are drawn with, after a number or alone. */
export const thingWords = compiled(things, counted);
