import type { LayerPlot } from '../../../renderers/scene-plots.js';

const noun = '(?:plot|chart|graph|figure|diagram|map|visuali[sz]ation|field)s?';

const space = '(?:3-?D|three-dimensional) ';

/** The names of fields and of plots in space, and what may be drawn where one is said. */
const kinds: readonly (readonly [name: string, drawn: readonly LayerPlot[]])[] = [
  [
    `(?:${space})?(?:surface|terrain surface|trisurf(?:ace)?|triangulated surface|triangular surface|tri-surface) ${noun}|${space}surface`,
    ['surface', 'wireframe'],
  ],
  [`(?:${space})?(?:wireframe|wire-frame|mesh) ${noun}|wireframe`, ['wireframe', 'triangulation']],
  [`${space}(?:scatter ?plot|(?:scatter|point) ${noun})|scatter ?plot|scatter ${noun}`, ['space-scatter']],
  [`${space}(?:bar|column) ${noun}|(?:bar|column) (?:plot|chart|graph)`, ['space-bars']],
  [`${space}(?:line|curve|trajectory) ${noun}`, ['space-line']],
  [`(?:${space})?(?:voxel|voxels) ${noun}`, ['voxels']],
  [`(?:wind )?barbs? ${noun}`, ['barbs']],
  [`${space}(?:quiver|vector(?: field)?|arrow) ${noun}`, ['space-arrows']],
  [`(?:quiver|vector(?: field)?|arrow) ${noun}|vector field`, ['arrows', 'space-arrows', 'streamlines', 'barbs']],
  [`(?:stream|streamline|flow) ?${noun}`, ['streamlines']],
  [`filled[ -]contour ${noun}|(?:tri)?contourf ${noun}`, ['filled-contours']],
  [
    `(?:tri|triangular |triangulated )?(?:contour|isoline|terrain|topographic) ?${noun}`,
    ['contours', 'filled-contours'],
  ],
  [`(?:hexbin|hexagonal|hexagonal[ -]bin(?:ned|ning)?) ${noun}`, ['hexagons']],
  [
    `(?:2-?D|two-dimensional) histogram|hist2d(?: ${noun})?|(?:2-?D|two-dimensional|bivariate) histogram ${noun}`,
    ['counts', 'hexagons'],
  ],
  [`(?:2-?D density|density) ${noun}`, ['hexagons', 'counts', 'contours', 'filled-contours']],
  [`(?:tripcolor|triangular colou?r|triangulated colou?r|pseudocolou?r) ${noun}`, ['triangles']],
  [
    `(?:triplot|triangulation|triangular (?:mesh|grid)|triangulated (?:mesh|grid))(?: ${noun})?|triplot`,
    ['triangulation', 'triangles'],
  ],
  [`dendrograms?|(?:hierarchical )?(?:cluster(?:ing)?|linkage) (?:tree|diagram)s?`, ['dendrogram']],
  [`heat ?map`, ['hexagons', 'triangles', 'filled-contours', 'counts']],
];

const compiled = (list: readonly (readonly [string, readonly LayerPlot[]])[]) =>
  list.map(([name, drawn]) => [new RegExp(`\\b(?:${name})(?![\\p{L}-])`, 'giu'), drawn] as const);

/** Names of kinds, all spellings, and what they may stand for. */
export const kindWords = compiled(kinds);
