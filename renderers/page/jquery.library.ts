import library from 'jquery';

export default library;
