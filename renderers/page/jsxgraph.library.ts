import library from 'jsxgraph';
import { know } from './html/know.js';

know('JXG', library);

export default library;
