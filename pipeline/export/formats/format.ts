/** How rows are written into a file. */
export interface Format {
  readonly name: string;
  /** Ending of its files, with the dot. */
  readonly extension: string;
  readonly encode: (row: object) => string;
}

export const defineFormat = <const T extends Format>(format: T): T => format;
