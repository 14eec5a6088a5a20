import * as library from 'mathjs';

export * from 'mathjs';
export default library;
