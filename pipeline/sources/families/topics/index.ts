import { fieldWork } from './categories/field-work.js';
import { nature } from './categories/nature.js';
import { school } from './categories/school.js';
import { substances } from './categories/substances.js';
import type { CategoryTable, Topic } from './table.js';

export const categoryTopics: readonly Topic<CategoryTable>[] = [...substances, ...nature, ...school, ...fieldWork];
