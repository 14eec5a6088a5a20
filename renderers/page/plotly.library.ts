import library from 'plotly.js-dist-min';
import { know } from './html/know.js';

know('Plotly', library);

export default library;
