const digit = 'one|two|three|four|five|six|seven|eight|nine';

/** How many of something there are, in digits or in words: one group of an expression. */
export const amount = `((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${digit}))?|${digit}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\\d[\\d,]*)`;
