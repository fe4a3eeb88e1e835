// Before the browser tests: the pages as they are now.
import { buildWeb } from '../../scripts/build-web.ts';

// Playwright, unlike everything else here, looks for a default export.
export default function buildPages(): void {
  buildWeb();
}
