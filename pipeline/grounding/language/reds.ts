import { converter } from 'culori';

const toLch = converter('lch65');

/** A red with some blue in it is called pink or magenta, too, and they red; fire-engine red and fuchsia are not. */
export const isBetweenReds = (hex: string, name: string, asked: string): boolean => {
  const pair = [name, asked];
  if (!pair.includes('red') || !(pair.includes('pink') || pair.includes('magenta'))) return true;
  const lch = toLch(hex);
  if (lch?.h === undefined || lch.c < 40) return true;
  return lch.h > 345 || lch.h < 30;
};

/** Tomato and strong coral are red to many, and so is the red of brick and wine; salmon is not, nor is a dull brown. */
export const isStrongRed = (hex: string, word: string): boolean => {
  const lch = toLch(hex);
  if (word !== 'red' || lch?.h === undefined) return false;
  return (lch.c > 75 && lch.h < 45) || (lch.c > 45 && lch.l < 55 && (lch.h < 32 || lch.h > 355));
};

/** Brown is dark orange: chocolate and sienna are called either. */
export const isBrownish = (hex: string, word: string): boolean => {
  const lch = toLch(hex);
  return word === 'brown' && lch?.h !== undefined && lch.h > 35 && lch.h < 75 && lch.l < 62 && lch.c > 15;
};
