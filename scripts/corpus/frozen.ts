// The checksums that hold the test split still. Takes a way to sum one file; gives the lines of `corpus/test.sha256`.
import { corpusFolder, reportPaths } from './load.ts';

/** Where the checksums lie, in the form that `sha256sum --check` reads from the folder `corpus/`. */
export const frozenFile = `${corpusFolder}test.sha256`;

/** One line for each report of the test split. */
export const testSums = (sum: (path: string) => string): string =>
  reportPaths()
    .filter((path) => path.startsWith('test/'))
    .map((path) => `${sum(corpusFolder + path)}  ${path}\n`)
    .join('');
