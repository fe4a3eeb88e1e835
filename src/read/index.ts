export { openReader, readerName, type Reader } from './reader.ts';
