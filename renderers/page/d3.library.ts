import * as library from 'd3';

export * from 'd3';
export default library;
