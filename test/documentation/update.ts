// npm run docs:update    writes the tables of docs/options.md anew from the types
import { writeFileSync } from 'node:fs';
import { OPTIONS_PAGE, readPage, updatedPage } from './options-page.ts';

writeFileSync(OPTIONS_PAGE, updatedPage(readPage()));
