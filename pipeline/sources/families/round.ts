/** Rounds to a multiple of `step` without binary dust: `roundTo(0.30000000000000004, 0.1)` is `0.3`. */
export const roundTo = (value: number, step: number): number => {
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) + (/[1-9]\D*[1-9]/.test(String(step)) ? 1 : 0);
  // Adding zero turns -0 into 0.
  return Number((Math.round(value / step) * step).toFixed(Math.min(digits, 12))) + 0;
};

/** Rounds to significant digits, as a measured value would be reported. */
export const roundSignificant = (value: number, digits: number): number => Number(value.toPrecision(digits)) + 0;
