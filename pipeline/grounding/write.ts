import type { Scene } from '../../renderers/scene.js';
import type { Random } from '../random.js';
import { coverageOf } from './coverage.js';
import type { Fact } from './fact.js';
import { readerOf } from './readers.js';
import { type CaptionStyle, factBook } from './write/said.js';

export interface Caption {
  readonly text: string;
  /** Which share of the facts it states, weighted by salience: 0 to 1. */
  readonly coverage: number;
}

/** Captions in three styles; `random` chooses structure and words, never what is true. */
export const writeCaptions = (
  scene: Scene,
  facts: readonly Fact[],
  random: Random,
): Readonly<Record<CaptionStyle, Caption>> => {
  const reader = readerOf(scene);
  const book = factBook(facts);
  const write = (style: CaptionStyle): Caption => {
    const { text, facts: stated } = reader.write(style, book, random.fork(style));
    return { text, coverage: coverageOf(stated, facts) };
  };
  return { alt: write('alt'), brief: write('brief'), dense: write('dense') };
};
