import type { HostedDocument } from '../browser/document.js';
import { askedFor } from './addresses.js';
import { type LogLine, RenderError } from '../renderer.js';

const named = (addresses: readonly string[]): string =>
  addresses.slice(0, 5).join(', ') + (addresses.length > 5 ? ` and ${addresses.length - 5} more` : '');

const whatIsThere =
  'd3, plotly.js, three, JSXGraph, Chart.js, ECharts, KaTeX, MathJax, mathjs, vega, vega-lite, topojson-client and jQuery';

/**
 * A document may ask for what it does not get (a font, a counter of visits) and still be the figure that it is meant to
 * be. It is not when a picture or a library is missing, when it broke over what was refused, or when it shows nothing.
 * @param isEmpty whether nothing can be seen in it.
 * @returns what a reader of the log should know of a document that was drawn.
 * @throws RenderError naming what was refused, or what went wrong.
 */
export const complainOf = ({ refused, uncaught, log }: HostedDocument, isEmpty: boolean): readonly LogLine[] => {
  const addresses = [...new Set(refused.map(({ address }) => address))];
  const lacksPicture = refused.some(({ kind }) => kind === 'Image');
  // A module that does not load throws nothing.
  const lacksLibrary = refused.some(({ kind, address }) => kind === 'Script' && askedFor(address) !== undefined);
  if (addresses.length > 0 && (isEmpty || uncaught.length > 0 || lacksPicture || lacksLibrary)) {
    const broke = uncaught[0] === undefined ? '' : ` It then failed: ${uncaught[0]}.`;
    throw new RenderError(
      'unresolved-data',
      `The program loads ${named(addresses)}, which is refused.${broke} Write data and pictures into the program; of libraries there are ${whatIsThere}`,
      { log },
    );
  }
  if (isEmpty) {
    if (uncaught[0] !== undefined) throw new RenderError('runtime', uncaught[0], { log });
    throw new RenderError('invalid', 'The document shows nothing', { log });
  }
  return addresses.map((address): LogLine => ({ level: 'warn', message: `not loaded: ${address}` }));
};
