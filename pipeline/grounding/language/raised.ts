const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "³" as "3": raised digits as plain ones. */
export const lowered = (raised: string): string => raised.replace(/[⁰¹²³⁴-⁹]/g, (one) => String(digits.indexOf(one)));

/** "3" as "³". */
export const raised = (plain: string): string => plain.replace(/\d/g, (one) => digits.charAt(Number(one)));
