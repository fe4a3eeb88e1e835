export { createDesk, type DeskOptions } from './create-desk.ts';
export { pageHeading } from './page-heading.ts';
export { readingPage } from './reading-page.ts';
export { forceText, nameIn, statusText, tieOf, toldOnce } from './reading-words.ts';
export { serveDesk, type ServedDesk } from './serve-desk.ts';
export { termsTold, type TermTold } from './terms-told.ts';
export { spanOfYears, yearsThatFall } from './years-that-fall.ts';
