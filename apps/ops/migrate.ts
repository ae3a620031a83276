import { migrate } from '#libs/journal/migrate.js';
import { readSettings } from '#libs/settings/settings.js';

const applied = await migrate(readSettings());
console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'the schema is up to date');
