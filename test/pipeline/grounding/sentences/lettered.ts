import type { SentenceTable } from './table.js';

export const letteredSentences: SentenceTable[] = [
  {
    figure: 'lettered',
    true: [
      'The line for a climbs from 1 in 2000 to 10 in 2003, while the b line falls from 8 in 2000 to 2 in 2003.',
      'The a line rises, and the b line falls.',
    ],
    false: ['The line for a climbs from 1 in 2000 to 10 in 2003, while the b line rises from 2 in 2000 to 8 in 2003.'],
  },
  {
    figure: 'coded',
    true: [
      'For c1, the values are A (1), B (2), C (3) and D (4).',
      'For c3, the values are A (9), B (8), C (7) and D (6).',
    ],
    false: ['For c1, the values are A (1), B (2), C (5) and D (4).'],
  },
  {
    figure: 'board',
    true: ['A figure with four panels in 2 rows by 2 columns.', 'The fourth panel has 4 rows and 3 columns.'],
    false: ['A figure with four panels in 3 rows by 2 columns.'],
  },
];
