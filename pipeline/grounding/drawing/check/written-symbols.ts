import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';

const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  theta: 'θ',
  lambda: 'λ',
  mu: 'µ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  psi: 'ψ',
  omega: 'ω',
  ohm: 'ω',
  ohms: 'ω',
};

/** One spelling for all of one symbol: R₁, R_1, R1 and r1; F′ and F'; Ω, omega. */
export const plainSymbol = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_{}$\\^]/g, '')
    .replaceAll(/[′’ʹ´`]/g, "'")
    .replaceAll('μ', 'µ');
  return Object.hasOwn(greek, plain) ? (greek[plain] ?? plain) : plain;
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

/** It is written in the figure, alone or within other words. */
export const isWrittenSomewhere = (drawing: Drawing, text: string): boolean => {
  const known = symbolsIn(drawing);
  return known.has(plainSymbol(text)) || text.split(/\s+/).every((word) => known.has(plainSymbol(word)));
};
