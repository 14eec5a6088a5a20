import * as library from 'chart.js/auto';
import { know } from './html/know.js';

know('Chart', library.Chart);

export * from 'chart.js/auto';
export { default } from 'chart.js/auto';
