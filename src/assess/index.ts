export { assess, type Question } from './assess.ts';
