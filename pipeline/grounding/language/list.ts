/** "a", "a and b", "a, b and c": as an English sentence joins them. */
export const listOf = (items: readonly string[], conjunction: 'and' | 'or' = 'and'): string => {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`;
};
