import { greek } from '../../greek.js';
import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';

/** Ohms are written with a letter, which small letters are held against here. */
const signs: Readonly<Record<string, string>> = { ...greek, mu: 'µ', ohm: 'ω', ohms: 'ω' };

/** One spelling for all of one symbol: R₁, R_1, R1 and r1; F′ and F'; Ω, omega. */
export const plainSymbol = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_{}$\\^]/g, '')
    .replaceAll(/[′’ʹ´`]/g, "'")
    .replaceAll('μ', 'µ');
  return Object.hasOwn(signs, plain) ? (signs[plain] ?? plain) : plain;
};

/** Words and symbols that stand within longer words of the figure: "R₁" of "R₁ = 6 Ω", "T" of a formula. */
const symbolsIn = oncePer((drawing: Drawing): ReadonlySet<string> => {
  const texts = drawing.scene.elements.flatMap(({ visible, text, label, data }) =>
    visible ? [text ?? '', label ?? '', typeof data?.['tex'] === 'string' ? data['tex'] : ''] : [],
  );
  texts.push(
    ...drawing.scene.legends.flatMap(({ title, entries }) => [title ?? '', ...entries.map(({ label }) => label)]),
  );
  const parts = texts.flatMap((text) => text.split(/[\s=+*/(),:;≈≤≥<>|·×−–—-]+|\\[a-zA-Z]+|[{}]/u));
  // "Mt." is written as "Mt" as well.
  return new Set(parts.map((part) => plainSymbol(part.replace(/\.$/, ''))).filter((part) => part !== ''));
});

/** Letters and units of a formula that stands in the figure as a label: "T" of "V_1/T_1", "K⁻¹". */
export const isInFormula = (drawing: Drawing, text: string): boolean => {
  const letters = text.normalize('NFKC').replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length > 0 &&
    letters.length <= 3 &&
    drawing.scene.elements.some(
      ({ visible, data }) => visible && typeof data?.['tex'] === 'string' && data['tex'].includes(letters),
    )
  );
};

/** It is written in the figure, alone or within other words. */
export const isWrittenSomewhere = (drawing: Drawing, text: string): boolean => {
  const known = symbolsIn(drawing);
  return known.has(plainSymbol(text)) || text.split(/\s+/).every((word) => known.has(plainSymbol(word)));
};
