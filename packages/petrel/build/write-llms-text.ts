import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './entries.ts';
import { llmsText } from './llms-text.ts';

// The last step of `npm run build`: `llms.txt` at the root of the package.
writeFileSync(join(PACKAGE, 'llms.txt'), llmsText());
