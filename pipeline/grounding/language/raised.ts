const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "³" as "3": raised digits as plain ones. */
export const lowered = (raised: string): string => raised.replace(/[⁰¹²³⁴-⁹]/g, (one) => String(digits.indexOf(one)));
