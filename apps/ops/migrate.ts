import { migrate } from '#libs/journal/migrate.js';
import { readSettings } from '#libs/settings/settings.js';

const applied = await migrate(readSettings(process.env, ['ANQI_DB_OWNER_PASSWORD']));
console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'the schema is up to date');
