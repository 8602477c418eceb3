import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '@tergeu/procedure';
import { lawPage } from './law-page';

const text = lawPage(procedures);
writeFileSync(join(__dirname, '../../docs/law.md'), text);
process.stdout.write(`docs/law.md: ${text.split('\n').length} lines\n`);
