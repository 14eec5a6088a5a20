import type { FamilyFigure } from './family.js';
import type { Heading } from './heading.js';
import { niceScales } from './nice-scales.js';
import { vegaLiteProgram } from './program.js';
import type { Style } from './style.js';
import { themeConfig } from './theme.js';
import type { Row } from './topics/table.js';
import type { DataOrigin } from './family.js';

/** What a family adds to the frame that all figures share. */
export interface FigureParts {
  readonly style: Style;
  readonly heading: Heading;
  readonly table: { readonly rows: readonly Row[]; readonly origin: DataOrigin };
  /** `mark` and `encoding`, or `layer`, or `facet` and `spec`; and transforms before them. */
  readonly body: object;
  readonly legend?: boolean;
  readonly header?: boolean;
  /** False when the body gives the size itself, as facets do. */
  readonly sized?: boolean;
  /** Further `config`, by block. */
  readonly config?: Readonly<Record<string, object>>;
}

/** Puts heading, size, data, marks and theme together into one self-contained program. */
export const composeFigure = (parts: FigureParts): FamilyFigure => {
  const { style, heading, table, body } = parts;
  const { title, subtitle } = heading;
  return vegaLiteProgram(
    {
      ...(title !== undefined && { title: subtitle === undefined ? title : { text: title, subtitle } }),
      ...(parts.sized !== false && { width: style.width, height: style.height }),
      background: style.theme.background,
      padding: 16,
      data: { values: table.rows },
      ...(niceScales(body) as object),
      config: {
        ...themeConfig(style.theme, {
          title: title !== undefined,
          subtitle: subtitle !== undefined,
          legend: parts.legend ?? false,
          header: parts.header ?? false,
        }),
        ...parts.config,
      },
    },
    table.origin,
  );
};
