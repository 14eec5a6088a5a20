import type { Scene } from '../../renderers/scene.js';
import type { Random } from '../random.js';
import { readDrawing } from './drawing/read.js';
import { drawingText } from './drawing/write/captions.js';
import { readGeometry } from './geometry/geometry.js';
import { geometryText } from './geometry/write.js';
import type { Fact } from './fact.js';
import { readScene } from './reading/read.js';
import { readSpace } from './space/figure.js';
import { spaceText } from './space/write.js';
import { factBook, type FactBook, type Said } from './write/said.js';
import type { PlotContext } from './write/context.js';
import { altText, briefText, denseText } from './write/styles.js';

/** `alt`: one sentence; `brief`: two to four; `dense`: enough to draw the figure again. */
export type CaptionStyle = 'alt' | 'brief' | 'dense';

export interface Caption {
  readonly text: string;
  /** Which share of the facts it states, weighted by salience: 0 to 1. */
  readonly coverage: number;
}

const coverageOf = (stated: readonly string[], book: FactBook): number => {
  const told = new Set(stated);
  let [all, covered] = [0, 0];
  for (const fact of book.facts) {
    all += fact.salience;
    if (told.has(fact.id)) covered += fact.salience;
  }
  return all > 0 ? covered / all : 0;
};

const nothing = (scene: Scene): Caption => ({
  text: scene.title ? `A figure titled “${scene.title}” without any marks.` : 'A figure without any marks.',
  coverage: 0,
});

const styles: Readonly<Record<CaptionStyle, (context: PlotContext) => Said>> = {
  alt: altText,
  brief: briefText,
  dense: denseText,
};

/** Captions in three styles; `random` chooses structure and words, never what is true. */
export const writeCaptions = (
  scene: Scene,
  facts: readonly Fact[],
  random: Random,
): Readonly<Record<CaptionStyle, Caption>> => {
  const reading = readScene(scene);
  const book = factBook(facts);
  const plot = reading.main;
  const drawing = readDrawing(scene);
  const geometry = readGeometry(scene);
  const space = readSpace(scene);
  const write = (style: CaptionStyle): Caption => {
    if (space) {
      const told = spaceText(style, space, book, random.fork(style));
      return { text: told.text, coverage: coverageOf(told.facts, book) };
    }
    if (geometry) {
      const told = geometryText(style, geometry, book, random.fork(style));
      return { text: told.text, coverage: coverageOf(told.facts, book) };
    }
    if (drawing) {
      const told = drawingText(style, drawing, book, random.fork(style));
      return { text: told.text, coverage: coverageOf(told.facts, book) };
    }
    if (!plot) return nothing(scene);
    const { text, facts: stated } = styles[style]({ reading, book, random: random.fork(style), plot });
    return { text, coverage: coverageOf(stated, book) };
  };
  return { alt: write('alt'), brief: write('brief'), dense: write('dense') };
};
