/** Which share of a text's claims may say nothing that can be held against the figure, 0 to 1. */
export const defaultUnverifiableLimit = 0.5;
