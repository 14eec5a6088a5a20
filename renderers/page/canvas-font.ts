/**
 * A canvas ignores a font that it cannot read, and goes on with the one before: `12px Source Sans 3` is such a font
 * (a name with a number must be quoted). Then a text would be measured and drawn in whatever font the program before
 * it used last. Here a font holds or is the canvas's own default, and family names are quoted for those who forgot.
 */
const fallback = '10px sans-serif';

const quoteFamilies = (font: string): string =>
  font.replace(/^(.*?\dpx(?:\/\S+)?\s+)(.+)$/, (_all, size: string, families: string) => {
    const names = families.split(',').map((name) => name.trim());
    return size + names.map((name) => (/^["']/.test(name) ? name : JSON.stringify(name))).join(', ');
  });

for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
  const native = Object.getOwnPropertyDescriptor(prototype, 'font');
  if (native === undefined) continue;
  Object.defineProperty(prototype, 'font', {
    ...native,
    set(this: unknown, font: unknown) {
      const assign = (value: unknown): void => {
        native.set?.call(this, value);
      };
      assign(fallback);
      assign(font);
      if (native.get?.call(this) === fallback && font !== fallback) assign(quoteFamilies(String(font)));
    },
  });
}
