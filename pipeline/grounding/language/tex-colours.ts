/** What TeX's xcolor means by words that CSS has for other hues: texts about its figures call them so. */
export const texColours: Readonly<Record<string, string>> = {
  purple: '#bf0040',
  brown: '#bf8040',
  pink: '#ffbfbf',
  lime: '#bfff00',
};
