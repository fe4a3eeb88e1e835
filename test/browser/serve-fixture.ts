// Serves the invented process for the browser tests, on the port given, with the web pages as they are now.
import { createDesk, serveDesk } from '../../src/desk/index.ts';
import { openLogger } from '../../src/kit/index.ts';
import { buildWeb } from '../../scripts/build-web.ts';
import { fixtureOffice } from './fixture.data.ts';

const { folder } = buildWeb();
const log = openLogger((line) => process.stderr.write(line));
const { url } = await serveDesk(createDesk(fixtureOffice, { assets: folder, log }), { port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${url}\n`);
