/** Properties that move a picture, or bring in what is not in the program. */
const isMoving = (property: string): boolean => /^(?:-webkit-)?(?:animation|transition)/.test(property);

const reachesOut = (value: string): boolean =>
  /(?:image-set|cross-fade|src)\(/i.test(value) || /url\(\s*(?!["']?#)/i.test(value);

const cleanStyle = (style: CSSStyleDeclaration): void => {
  for (const property of Array.from(style)) {
    if (isMoving(property) || reachesOut(style.getPropertyValue(property))) style.removeProperty(property);
  }
};

const keep = (rules: CSSRuleList): string =>
  [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        cleanStyle(rule.style);
        const nested = keep(rule.cssRules);
        return `${rule.selectorText} { ${rule.style.cssText} ${nested} }`;
      }
      if (rule instanceof CSSMediaRule) return `@media ${rule.conditionText} { ${keep(rule.cssRules)} }`;
      if (rule instanceof CSSSupportsRule) return `@supports ${rule.conditionText} { ${keep(rule.cssRules)} }`;
      // @import, @font-face, @keyframes and whatever else comes from outside, or moves.
      return '';
    })
    .join('\n');

/** A style sheet as the browser understood it, without what loads or moves. */
export const cleanSheet = (text: string): string => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return keep(sheet.cssRules);
};

/** The same for a `style` attribute. */
export const cleanDeclarations = (text: string): string => {
  const { style } = document.createElement('i');
  style.cssText = text;
  cleanStyle(style);
  return style.cssText;
};
