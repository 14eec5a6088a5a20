import type { SentenceTable } from './table.js';

export const branchSentences: SentenceTable[] = [
  {
    figure: 'dendrogram',
    true: ['The figure is a dendrogram.', 'This dendrogram has four joins.', 'The y-axis shows “Distance”.'],
    false: ['The figure is a bar chart.', 'This dendrogram has seven joins.'],
  },
];
