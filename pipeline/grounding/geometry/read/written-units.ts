import type { Model } from './entity.js';

/** Written after a number: "W = 20 N". */
export const isUnit = ({ scene }: Model, name: string): boolean =>
  scene.elements.some(
    ({ text }) =>
      text !== undefined && text.endsWith(name) && /\d\s?\p{L}+$/u.test(text) && text.match(/\p{L}+$/u)?.[0] === name,
  );
