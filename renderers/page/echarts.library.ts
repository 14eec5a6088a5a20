import * as library from 'echarts';
import { know } from './html/know.js';

know('echarts', library);

export * from 'echarts';
// Package sites give modules without a default export one that has all of it.
export default library;
