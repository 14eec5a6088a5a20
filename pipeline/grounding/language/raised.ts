const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "³" as "3": raised digits as plain ones. */
export const lowered = (raised: string): string => raised.replace(/[⁰¹²³⁴-⁹]/g, (one) => String(digits.indexOf(one)));

/** "3" as "³". */
export const raised = (plain: string): string => plain.replace(/\d/g, (one) => digits.charAt(Number(one)));

/** "3" as "₃", for the counts of a formula of chemistry and for indices. */
export const subscript = (plain: string): string =>
  plain.replace(/\d/g, (one) => String.fromCodePoint(0x2080 + Number(one)));
