/** What became of what was to be imported. */
export interface ImportCounts {
  added: number;
  known: number;
  refused: number;
}

export const newCounts = (): ImportCounts => ({ added: 0, known: 0, refused: 0 });

export const totalOf = ({ added, known, refused }: ImportCounts): number => added + known + refused;

export const describeCounts = ({ added, known, refused }: ImportCounts): string =>
  `${added} added, ${known} there already, ${refused} refused`;
