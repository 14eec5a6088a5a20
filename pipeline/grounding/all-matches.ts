const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression, as `text.matchAll` finds them, without the copy of the expression that it makes:
 * most sentences have none, and some hundred expressions are asked of each.
 */
export const allMatches = (text: string, expression: RegExp): readonly RegExpExecArray[] => {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // After an empty match the search would begin where it began.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = expression.exec(text);
  }
  return found;
};
