import { join } from 'node:path';
import { procedures } from '@tergeu/procedure';
import { handbook } from './handbook';
import { writeHandbook } from './write-handbook';

const files = handbook(procedures);
const changed = writeHandbook(join(__dirname, '../../docs/procedure'), files);
process.stdout.write(`handbook: ${files.size} files, ${changed.length} changed\n`);
