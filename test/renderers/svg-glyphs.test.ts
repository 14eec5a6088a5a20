import { expect, it } from 'vitest';
import { svgDrawn } from './drawn-svg.js';

const { sceneOf } = svgDrawn();

/** Words as matplotlib writes them: an outline for every character, named by its font and its code. */
const outlined = (
  font: string,
  words: readonly (readonly [character: string, place: string])[],
  around: string,
): string =>
  `<g ${around}><defs>${[...new Set(words.map(([character]) => character))]
    .map(
      (character) =>
        `<path id="${font}-${(character.codePointAt(0) ?? 0).toString(16)}" d="${character === ' ' ? '' : 'M300 0L300 4600L3600 4600L3600 0z'}" transform="scale(0.015625)"/>`,
    )
    .join('')}</defs>${words
    .map(
      ([character, place]) =>
        `<use href="#${font}-${(character.codePointAt(0) ?? 0).toString(16)}" transform="translate(${place})"/>`,
    )
    .join('')}</g>`;

const level = (word: string): (readonly [string, string])[] =>
  Array.from(word).map((character, index) => [character, `${index * 62} 0`]);

it('reads words that are drawn as the outlines of their characters', async () => {
  const { elements } = await sceneOf(
    outlined('DejaVuSans', level('Rain in mm'), 'style="fill:#cc0000" transform="translate(20 40) scale(0.1 -0.1)"') +
      outlined('DejaVuSans-Bold', level('Süd'), 'transform="translate(20 90) rotate(-90) scale(0.12 -0.12)"'),
  );
  expect(elements.map(({ kind, text, fill, fontSize }) => [kind, text, fill, fontSize])).toEqual([
    ['text', 'Rain in mm', '#cc0000', 10],
    ['text', 'Süd', '#000000', 12],
  ]);
  expect(elements[1]?.angle).toBe(270);
});

it('reads raised and lowered characters, and what else the group draws', async () => {
  const power = [...level('10'), ['4', '128 38) scale(0.7'], ['m', '172 0'], ['2', '236 -16) scale(0.7']] as const;
  const { elements } = await sceneOf(
    `${outlined('DejaVuSans', power, 'transform="translate(20 40) scale(0.1 -0.1)"')}<rect x="80" y="80" width="20" height="9"/>`,
  );
  expect(elements.map(({ kind, text }) => text ?? kind)).toEqual(['10⁴m₂', 'rect']);
});

it('takes outlines that are only counted for shapes', async () => {
  const { elements } = await sceneOf(outlined('glyph-0', level('AB'), 'transform="translate(20 40) scale(0.1 -0.1)"'));
  expect(elements.map(({ kind }) => kind)).toEqual(['rect', 'rect']);
});
